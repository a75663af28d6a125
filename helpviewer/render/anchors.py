"""Anchors: the names by which links find a place in a page."""

import re

_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")


def slug(title: str) -> str:
    """Return what GitHub calls the place of a heading, so that authors' links find it."""
    return _NOT_IN_ANCHORS.sub("", title.strip().lower()).replace(" ", "-") or "section"


class Anchors:
    """The anchors of one page, each of which is there only once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def take(self, anchor: str) -> bool:
        """Take `anchor` if nothing else has; tell whether that worked."""
        if anchor in self._taken:
            return False
        self._taken.add(anchor)
        return True

    def take_like(self, anchor: str) -> str:
        """Take `anchor`, or one with the next free number behind it, and return it."""
        free = anchor
        while not self.take(free):
            self._counts[anchor] = self._counts.get(anchor, 0) + 1
            free = f"{anchor}-{self._counts[anchor]}"
        return free
