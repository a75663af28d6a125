"""What speaks for an article whatever is asked: that it is recent, and that many read it."""

import math

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.part import NO_DATE, NO_VIEWS

_MOST = 0.15
"""By how much an article's score is raised at most."""

_HALF_LIFE = 365.0  # days in which an article loses half of what its date is worth
_UNKNOWN = 0.5  # an article that nobody dated or counted stands in the middle


class Prior:
    """Factors between 1 and 1.15 for the articles of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._updated = catalogue.updated
        self._views = catalogue.views
        self._known: dict[int, float] = {}
        self._newest = max(catalogue.updated, default=NO_DATE)
        self._most_read = math.log1p(max(*catalogue.views, 1)) if catalogue.views else 1.0

    def factor(self, number: int) -> float:
        """Return what the score of an article is multiplied with."""
        known = self._known.get(number)
        if known is None:
            share = (self._freshness(number) + self._popularity(number)) / 2
            known = self._known[number] = 1 + _MOST * share
        return known

    def _freshness(self, number: int) -> float:
        day = self._updated[number]
        return _UNKNOWN if day == NO_DATE else 0.5 ** ((self._newest - day) / _HALF_LIFE)

    def _popularity(self, number: int) -> float:
        views = self._views[number]
        return _UNKNOWN if views == NO_VIEWS else math.log1p(views) / self._most_read
