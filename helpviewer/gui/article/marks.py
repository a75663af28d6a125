"""What was found in an article: ranges of its text, in order, with a current one."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from sys import maxsize
from typing import NamedTuple

from helpviewer.gui.article.sought import Sought

MOST_MARKS = 1_000
"""More are not marked: nobody steps through them, and each has to be painted."""

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Mark(NamedTuple):
    """A range of a document, in the positions that Qt counts.

    Attributes:
        start: Its first position; of a mark in a folded part, where the part's summary ends.
        end: The position after its last one.
        part: The number of the folded part that it is in; None if it can be seen.
    """

    start: int
    end: int
    part: int | None = None


class Folded(NamedTuple):
    """A part of an article that is folded: its text, and where its summary ends."""

    number: int
    position: int
    text: str


class Marks(NamedTuple):
    """Ranges of a document, and at which of them the reader is.

    They do not depend on what is folded: folding a part changes neither count nor order.

    Attributes:
        found: In the order of the text.
        current: The index of the one gone to; None before the first.
        has_more: There may be more than these.
    """

    found: tuple[Mark, ...] = ()
    current: int | None = None
    has_more: bool = False

    @property
    def current_mark(self) -> Mark | None:
        """The one gone to."""
        return None if self.current is None else self.found[self.current]

    def next(self, below: int) -> "Marks":
        """Go one on; from the last to the first.

        Args:
            below: The index of the first one below the pane's top, where the way begins.
        """
        return self._at(below if self.current is None else self.current + 1)

    def previous(self, below: int) -> "Marks":
        """Go one back; from the first to the last."""
        return self._at((below if self.current is None else self.current) - 1)

    def first_visible(self, index: int) -> "Marks":
        """Go to the first from `index` on that is not in a folded part; to none if all are."""
        indexes = [*range(index, len(self.found)), *range(min(index, len(self.found)))]
        seen = (index for index in indexes if self.found[index].part is None)
        return self._replace(current=next(seen, None))

    def like(self, other: "Marks") -> "Marks":
        """Go to where the reader is in `other`, which was found in the same article."""
        if other.current is None or not self.found:
            return self
        return self._replace(current=min(other.current, len(self.found) - 1))

    def index_from(self, position: int) -> int:
        """Return the index of the first mark at or after a position of the document."""
        return bisect_left(self.found, position, key=lambda mark: mark.start)

    def _at(self, index: int) -> "Marks":
        return self._replace(current=index % len(self.found)) if self.found else self


class Range(NamedTuple):
    """A part of a document, from a position up to another."""

    start: int = 0
    end: int = maxsize


EVERYTHING = Range()


def find_in(
    text: str, sought: Sought, folded: Sequence[Folded] = (), within: Range = EVERYTHING
) -> Marks:
    """Return where in an article something stands, with none of it current.

    Args:
        text: A document's raw text.
        sought: What is looked for.
        folded: The parts that are not in the document.
        within: The part of the document outside of which nothing is marked.
    """
    ranges = _ranges(text[: sought.longest], sought)
    seen = (mark for mark in ranges if within.start <= mark.start and mark.end <= within.end)
    found = list(islice(seen, MOST_MARKS + 1))
    for part in folded:
        hidden = Mark(part.position, part.position, part.number)
        found += [hidden for _ in sought.find(part.text[: sought.longest])]
    found.sort(key=lambda mark: mark.start)
    is_cut = any(len(whole) > sought.longest for whole in (text, *(p.text for p in folded)))
    return Marks(tuple(found[:MOST_MARKS]), has_more=is_cut or len(found) > MOST_MARKS)


def _ranges(text: str, sought: Sought) -> Iterator[Mark]:
    """Yield what is found; Qt counts in UTF-16, where an emoji takes two places."""
    wide = [found.start() for found in _WIDE.finditer(text)]
    for start, length in sought.find(text):
        end = start + length
        yield Mark(start + bisect_left(wide, start), end + bisect_left(wide, end))
