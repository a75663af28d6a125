"""Buttons of a row that go into a menu where there is no room for them."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton


class Folding:
    """Takes buttons out of a row, and offers in a menu what they did.

    Args:
        row: Where the buttons stand.
        menu: Where else what they do is offered, above everything else.
        foldable: Buttons and what they do; the first one is the first to go.
    """

    def __init__(
        self, row: QHBoxLayout, menu: QMenu, foldable: Sequence[tuple[QToolButton, QAction]]
    ) -> None:
        self._row = row
        self._menu = menu
        self._foldable = foldable
        self._folded = 0  # so many buttons
        self._separator: QAction | None = None

    def fit(self, width: int) -> None:
        """Show as many of the buttons as there is room for in a row of this width."""
        gap = self._row.spacing()
        widths = [button.sizeHint().width() + gap for button, _ in self._foldable]
        others = self._row.minimumSize().width() - sum(widths[self._folded :])
        folded = 0
        while folded < len(widths) and others + sum(widths[folded:]) > width:
            folded += 1
        if folded != self._folded:
            self._fold(folded)

    def _fold(self, count: int) -> None:
        self._folded = count
        for number, (button, action) in enumerate(self._foldable):
            button.setVisible(number >= count)
            self._menu.removeAction(action)
        if self._separator is None:
            first = self._menu.actions()[0]
            self._separator = self._menu.insertSeparator(first)
        self._separator.setVisible(count > 0)
        folded = [action for _, action in self._foldable[:count]]
        self._menu.insertActions(self._separator, folded[::-1])
