"""How long nobody may try a PIN after wrong ones, also when the machine is switched off."""

import json
import logging
import math
import os
from pathlib import Path
from typing import NamedTuple

logger = logging.getLogger(__name__)

_FREE = 2  # wrong PINs that cost nothing: people mistype
_FIRST = 10  # seconds; each further wrong PIN doubles them
_LONGEST = 3600  # seconds
"""At one try an hour, 10,000 PINs take over a year; a longer wait would only keep the staff out
for the fun of a visitor."""


class Lockout(NamedTuple):
    """How often the PIN was wrong since it was right, and until when none is tried.

    Attributes:
        failures: Wrong PINs in a row.
        until: In seconds of the clock that `fail` and `remaining` are told.
    """

    failures: int = 0
    until: float = 0.0

    def fail(self, now: float) -> "Lockout":
        """Return what holds after another wrong PIN."""
        failures = self.failures + 1
        return Lockout(failures, now + _length(failures))

    def remaining(self, now: float) -> int:
        """Return for how many seconds no PIN is tried, as whole ones; 0 if one may be."""
        return max(0, math.ceil(self.until - now))


def read_lockout(file: Path, now: float, wall: float) -> Lockout:
    """Return what is kept in a file.

    A clock that was set back locks no longer than a wrong PIN does. Where the file is damaged,
    as by a power cut while it was written, a PIN was wrong before: that locks for a moment.

    Args:
        file: What `write_lockout` wrote; nothing is locked if there is none.
        now: Seconds of a clock that nobody can set, but that knows nothing of other starts.
        wall: Seconds since 1970, as this machine has them.
    """
    try:
        kept = json.loads(file.read_bytes())
        failures, until = kept["failures"], kept["until"]
        if type(failures) is not int or type(until) is not int or failures < 0:
            raise ValueError("it has other values")  # noqa: TRY301 - as all that is damaged
    except FileNotFoundError:
        return Lockout()
    except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
        logger.warning("%s is damaged: %s", file, error)
        return Lockout(_FREE, now).fail(now)
    left = min(_length(failures), max(0, until - math.floor(wall)))
    return Lockout(failures, now + left)


def write_lockout(file: Path, lockout: Lockout, now: float, wall: float) -> None:
    """Keep it for the next start; where nothing can be written, it holds until then.

    Args:
        file: It is replaced as a whole.
        lockout: What is kept.
        now: As for `read_lockout`.
        wall: As for `read_lockout`.
    """
    until = math.ceil(wall) + lockout.remaining(now)
    beside = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="ascii") as written:
            json.dump({"failures": lockout.failures, "until": until}, written)
            written.flush()
            os.fsync(written.fileno())  # for whoever pulls the plug
        beside.replace(file)
    except OSError as error:
        logger.warning("%s cannot be written: %s", file, error)


def _length(failures: int) -> int:
    """Return for how many seconds so many wrong PINs lock."""
    doublings = failures - _FREE - 1
    if doublings < 0:
        return 0
    return min(_LONGEST, _FIRST << min(doublings, 16))  # no number too large to reckon with
