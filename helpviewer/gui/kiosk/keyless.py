"""A window without the keys of a desktop: shortcuts act before any filter could stop them."""

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def forget_keys(window: QWidget) -> None:
    """Take the keys of all actions away that have been made in a window by now."""
    for action in window.findChildren(QAction):
        action.setShortcuts([])
    for shortcut in window.findChildren(QShortcut):
        shortcut.setKey(QKeySequence())
