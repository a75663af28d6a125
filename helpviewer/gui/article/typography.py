"""How the reader wants articles to be set: size, typeface and width of the text."""

from enum import IntEnum
from typing import NamedTuple, Self

PERCENTS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""The sizes of text that can be chosen."""


class Column(IntEnum):
    """How wide the widest line of text is, in pixels while the text is as large as usual."""

    NARROW = 640
    USUAL = 760
    WIDE = 960


class Typography(NamedTuple):
    """What the reader chose.

    Attributes:
        percent: One of `PERCENTS`.
        serif: Set the text in a typeface with serifs.
    """

    percent: int = 100
    serif: bool = False
    column: Column = Column.USUAL

    @property
    def scale(self) -> float:
        """How many times as large as usual the text is."""
        return self.percent / 100

    def resized(self, steps: int) -> Self:
        """Return this so many sizes larger, or smaller, as far as there are any."""
        wanted = PERCENTS.index(self.percent) + steps
        return self._replace(percent=PERCENTS[min(max(wanted, 0), len(PERCENTS) - 1)])
