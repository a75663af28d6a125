"""The files of what visitors open: one a month, not too many, and not too large."""

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

MONTHS = 13  # this one, and a year before it
LARGEST = 64_000_000  # bytes of all files
LARGEST_MONTH = 16_000_000  # bytes; about 150,000 events
_NAME = re.compile(r"usage-[0-9]{4}-(?:0[1-9]|1[0-2])\.jsonl")


def month_file(folder: Path, moment: datetime) -> Path:
    """Return the file for what happens at a moment."""
    return folder / f"usage-{moment:%Y-%m}.jsonl"


def month_files(folder: Path) -> list[Path]:
    """Return the files that there are, the oldest first."""
    try:
        return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))
    except OSError:  # nothing was counted yet
        return []


def drop_old(folder: Path, moment: datetime) -> None:
    """Delete what is too old, and the oldest of what is too much.

    What cannot be deleted stays until the next month.
    """
    left = LARGEST - LARGEST_MONTH  # the month that begins has its room
    oldest = month_file(folder, _months_before(moment, MONTHS - 1)).name
    for file in reversed(month_files(folder)):
        with suppress(OSError):
            left -= file.stat().st_size
            if left < 0 or file.name < oldest:
                file.unlink()


def _months_before(moment: datetime, months: int) -> datetime:
    whole = moment.year * 12 + moment.month - 1 - months
    return moment.replace(year=whole // 12, month=whole % 12 + 1, day=1)
