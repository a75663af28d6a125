"""Which parts of the window stand beside each other, and how wide they are.

All widths are in pixels while text is as large as usual: to a window whose text is twice as
large its width is half of what it is. So large text needs no rules of its own.
"""

from enum import IntEnum
from typing import NamedTuple

LEAST_SIDEBAR = 200
LEAST_CARDS = 250
LEAST_ARTICLE = 260

_TWO_FROM = 640
_THREE_FROM = 920


class Panes(IntEnum):
    """How many parts stand beside each other."""

    ONE = 1  # the list or the article
    TWO = 2  # the list and the article
    THREE = 3  # the sidebar as well


class _Share(NamedTuple):
    """What a part gets: so much in a narrow window, more in a wider one, and then no more."""

    least: int
    most: int
    narrow: int
    wide: int

    def of(self, width: float) -> float:
        grown = (self.most - self.least) * (width - self.narrow) / (self.wide - self.narrow)
        return min(self.least + max(grown, 0), self.most)


_SIDEBAR = _Share(LEAST_SIDEBAR, 284, 720, 1320)
_CARDS = _Share(LEAST_CARDS, 386, 720, 1320)
_CARDS_OF_TWO = _Share(LEAST_CARDS, 340, _TWO_FROM, _THREE_FROM)


class Arrangement(NamedTuple):
    """How a window is shared out.

    Attributes:
        panes: How many parts stand beside each other.
        sidebar: The width of the sidebar; 0 if it is folded away.
        cards: The width of the list; 0 if it has all of the window, or nothing.
    """

    panes: Panes
    sidebar: float = 0
    cards: float = 0


def arrange(width: float) -> Arrangement:
    """Return how a window of this width is shared out."""
    if width < _TWO_FROM:
        return Arrangement(Panes.ONE)
    if width < _THREE_FROM:
        return Arrangement(Panes.TWO, 0, _CARDS_OF_TWO.of(width))
    return Arrangement(Panes.THREE, _SIDEBAR.of(width), _CARDS.of(width))
