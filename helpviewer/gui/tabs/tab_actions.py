"""What can be done with tabs: the actions, and their keys."""

import sys
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from helpviewer.gui.theme.icons import Icons

_IS_MAC = sys.platform == "darwin"
_CONTROL = "Meta" if _IS_MAC else "Ctrl"  # as Qt calls it: there its Ctrl is the command key
_NUMBERED = "Ctrl" if _IS_MAC else "Alt"  # with the number of a tab
_LAST = 9


def number_key(number: int) -> QKeySequence:
    """Return the key of a tab by its number from 0; an empty one if it has none."""
    is_numbered = number < _LAST - 1
    return QKeySequence(f"{_NUMBERED}+{number + 1}" if is_numbered else "")


class TabActions(QObject):
    """The actions; their keys work in the whole window, also while no strip is shown.

    Args:
        place: The part of the window that they concern; they belong to it.
        icons: Their icons.
    """

    number_chosen = Signal(int)  # from 0

    def __init__(self, place: QWidget, icons: Icons) -> None:
        super().__init__(place)
        self._place = place
        self._icons = icons
        self.opening = self._action("plus", self.tr("New tab"), "Ctrl+T")
        self.closing = self._action("x", self.tr("Close tab"), "Ctrl+W")
        self.reopening = self._action("history", self.tr("Reopen closed tab"), "Ctrl+Shift+T")
        for action in (self.opening, self.closing, self.reopening):
            action.setAutoRepeat(False)  # who holds the key a moment too long means one tab
        self.next = self._action(
            "chevron-right", self.tr("Next tab"), f"{_CONTROL}+Tab", "Ctrl+PgDown"
        )
        self.previous = self._action(
            "chevron-left", self.tr("Previous tab"), f"{_CONTROL}+Shift+Tab", "Ctrl+PgUp"
        )
        self.last = self._action("arrow-right", self.tr("Last tab"), f"{_NUMBERED}+{_LAST}")
        for number in range(_LAST - 1):
            key = QShortcut(number_key(number), place.window())
            key.activated.connect(partial(self.number_chosen.emit, number))
        self.enable(has_several=False, can_reopen=False)

    def enable(self, *, has_several: bool, can_reopen: bool) -> None:
        """Let the actions be used if there are several tabs; one, if a tab was closed."""
        for action in (self.closing, self.next, self.previous, self.last):
            action.setEnabled(has_several)
        self.reopening.setEnabled(can_reopen)

    def _action(self, icon: str, name: str, *keys: str) -> QAction:
        action = QAction(self._icons.icon(icon), name, self._place)
        action.setShortcuts([QKeySequence(key) for key in keys])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.iconText()} ({shown})")
        self._place.window().addAction(action)  # the place itself may be hidden
        return action
