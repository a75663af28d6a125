"""The way that a reader took through the articles in one tab."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from helpviewer.library.article import ArticleKey

_LONGEST = 200  # places; further back nobody remembers


class Place(NamedTuple):
    """Where the reader is, or was.

    Attributes:
        key: The article.
        anchor: The heading that was asked for; empty for the top.
        scroll: How far the article was scrolled when the reader left it, in pixels.
    """

    key: ArticleKey
    anchor: str = ""
    scroll: int = 0


class History:
    """The places that were gone to, and at which of them the reader is.

    Args:
        places: Where the reader was, and last where they are.
    """

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._places = list(places)
        self._here = len(self._places) - 1

    @property
    def here(self) -> Place | None:
        """Where the reader is; None before the first article."""
        return self._places[self._here] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether the reader was somewhere before."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader came back from somewhere."""
        return self._here < len(self._places) - 1

    def go_to(self, place: Place) -> None:
        """Go to a place; the way forward is forgotten."""
        self._places = [*self._places[: self._here + 1], place][-_LONGEST:]
        self._here = len(self._places) - 1

    def go_back(self) -> None:
        """Go to where the reader was before, if anywhere."""
        self._here -= self.can_go_back

    def go_forward(self) -> None:
        """Go to where the reader came back from, if anywhere."""
        self._here += self.can_go_forward

    def note_scroll(self, scroll: int) -> None:
        """Note how far the article is scrolled that the reader is about to leave."""
        if self._places:
            self._places[self._here] = self._places[self._here]._replace(scroll=scroll)

    def forget_missing(self, exists: Callable[[ArticleKey], bool]) -> None:
        """Drop the articles that are no longer there.

        A reader whose own article is gone is where they were before it.
        """
        kept = [number for number, place in enumerate(self._places) if exists(place.key)]
        before = sum(number <= self._here for number in kept)
        self._places = [self._places[number] for number in kept]
        self._here = max(before - 1, 0) if kept else -1
