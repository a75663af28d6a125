"""The tabs that are open, and those that were closed."""

from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from helpviewer.gui.history import History
from helpviewer.library.article import ArticleKey

KEPT = 25  # closed tabs; who closed more will not want them all back


class _Closed(NamedTuple):
    number: int
    history: History


class OpenTabs:
    """Tabs in their order, each with the way that was taken in it; one of them is shown.

    There is always one, which is empty before the first article.
    """

    def __init__(self, first: History) -> None:
        self._tabs = [first]
        self._shown = 0
        self._opened_from_here = 0  # since this tab was shown; they stand beside it
        self._closed: deque[_Closed] = deque(maxlen=KEPT)

    @property
    def histories(self) -> Sequence[History]:
        """The way that was taken in each tab."""
        return self._tabs

    @property
    def shown(self) -> int:
        """The number of the tab that is shown, from 0."""
        return self._shown

    @property
    def can_reopen(self) -> bool:
        """Whether a tab was closed that is still known."""
        return bool(self._closed)

    def open(self, history: History, *, shows: bool) -> None:
        """Open a tab beside the one that is shown, after others that were opened from there."""
        self._opened_from_here += 1
        number = self._shown + self._opened_from_here
        self._tabs.insert(number, history)
        if shows:
            self.show(number)

    def show(self, number: int) -> None:
        """Show a tab."""
        if number != self._shown:
            self._show(number)

    def close(self, number: int) -> None:
        """Close a tab, unless it is the only one; its right or else left neighbour is shown."""
        if len(self._tabs) > 1:
            self._closed.append(_Closed(number, self._tabs[number]))
            self._keep([other for other in range(len(self._tabs)) if other != number])

    def reopen(self) -> None:
        """Show the tab that was closed last, where it stood."""
        if self._closed:
            number, history = self._closed.pop()
            number = min(number, len(self._tabs))
            self._tabs.insert(number, history)
            self._show(number)

    def move(self, number: int, target: int) -> None:
        """Let a tab stand elsewhere; the same one stays shown."""
        shown = self._tabs[self._shown]
        self._tabs.insert(target, self._tabs.pop(number))
        self._show(self._tabs.index(shown))

    def replace(self, histories: Sequence[History], shown: int) -> None:
        """Have these tabs, and no others; which were closed stays known."""
        self._tabs = list(histories)
        self._show(shown)

    def forget_missing(self, exists: Callable[[ArticleKey], bool]) -> None:
        """Drop the articles that are no longer there, and the tabs that are left with none."""
        for history in (*self._tabs, *(closed.history for closed in self._closed)):
            history.forget_missing(exists)
        self._closed = deque((c for c in self._closed if c.history.here), maxlen=KEPT)
        alive = [number for number, history in enumerate(self._tabs) if history.here]
        self._keep(alive or [self._shown])

    def _show(self, number: int) -> None:
        self._shown = number
        self._opened_from_here = 0

    def _keep(self, numbers: Sequence[int]) -> None:
        """Have only these tabs; the shown one, or else the next of them, is shown."""
        beside = range(self._shown + 1, self._shown + 1 + self._opened_from_here)
        is_shown = self._shown in numbers
        self._opened_from_here = sum(number in beside for number in numbers) if is_shown else 0
        before = sum(number < self._shown for number in numbers)
        self._tabs = [self._tabs[number] for number in numbers]
        self._shown = min(before, len(numbers) - 1)
