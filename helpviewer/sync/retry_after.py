"""How long a busy server wants to be left alone."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

SHORTEST = 1.0  # second
LONGEST = 24 * 3600.0  # seconds


def retry_after(header: str, now: datetime) -> float:
    """Return the seconds that a ``Retry-After`` asks for; 0 if it says nothing of use.

    Args:
        header: A number of seconds, or a date.
        now: With its time zone.
    """
    text = header.strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:9])
    else:
        try:
            moment = parsedate_to_datetime(text)
        except ValueError:
            return 0
        if moment.tzinfo is None:  # "-0000": in UTC, of an unknown place
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - now).total_seconds()
    return min(max(seconds, SHORTEST), LONGEST)
