"""The hours of the day in which nothing is fetched unless somebody asks."""

import re
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import NamedTuple, Self

_CLOCK = "((?:[01][0-9]|2[0-3]):[0-5][0-9])"
_TEXT = re.compile(f"{_CLOCK}-{_CLOCK}")
_DAY = timedelta(days=1)


class QuietHours(NamedTuple):
    """From `begin` up to `end`, by the clock on the wall; over midnight if `end` is earlier."""

    begin: time
    end: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``22:00-06:00``.

        Raises:
            ValueError: It is written otherwise, or no time is left.
        """
        found = _TEXT.fullmatch(text.replace(" ", ""))
        begin, end = map(time.fromisoformat, found.groups()) if found else (None, None)
        if begin is None or end is None or begin == end:
            raise ValueError(f"{text!r} is not like 22:00-06:00")
        return cls(begin, end)

    @property
    def rest_of_day(self) -> timedelta:
        """Return how long it is not quiet."""
        begin = timedelta(hours=self.begin.hour, minutes=self.begin.minute)
        end = timedelta(hours=self.end.hour, minutes=self.end.minute)
        return (begin - end) % _DAY

    def include(self, moment: datetime, zone: tzinfo | None) -> bool:
        """Say whether it is quiet at a moment.

        Args:
            moment: With its time zone.
            zone: Where the clock is; None for this machine's.
        """
        now = moment.astimezone(zone).time()
        if self.begin < self.end:
            return self.begin <= now < self.end
        return now >= self.begin or now < self.end

    def end_after(self, moment: datetime, zone: tzinfo | None) -> datetime:
        """Return when it is no longer quiet: `moment` itself if it is not."""
        while self.include(moment, zone):
            moment = self._next_end(moment, zone)
        return moment

    def _next_end(self, moment: datetime, zone: tzinfo | None) -> datetime:
        local = moment.astimezone(zone)
        day = local.date() if local.time() < self.end else local.date() + _DAY
        end = datetime.combine(day, self.end, zone)
        if end.astimezone(UTC) <= moment:  # clocks are put back, and show this time twice
            end = end.replace(fold=1)
        return end.astimezone(UTC)
