"""Clicks on the links of the article that ask for another tab."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from helpviewer.gui.article.pane import ArticlePane

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def asks_for_tab(event: QMouseEvent) -> bool:
    """Tell whether a click asks for another tab: with the middle button, or with Ctrl."""
    match event.button():
        case Qt.MouseButton.MiddleButton:
            return True
        case Qt.MouseButton.LeftButton:
            return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        case _:
            return False


class LinkClicks(QObject):
    """Watches the pane, takes such clicks from it, and Ctrl+Enter on the chosen link."""

    tab_asked = Signal(str, bool)  # where the link leads; whether the reader goes there at once

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pressed = ""
        pane.installEventFilter(self)
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that are about other tabs, and leave all else to the pane."""
        match event:
            case QMouseEvent() if watched is self._pane.viewport():
                return self._take_click(event)
            case QKeyEvent() if watched is self._pane:
                return self._take_key(event)
            case _:
                return False

    def _take_click(self, event: QMouseEvent) -> bool:
        if event.type() in _PRESSES:
            self._pressed = self._link_at(event) if asks_for_tab(event) else ""
            return bool(self._pressed)
        if event.type() is not QEvent.Type.MouseButtonRelease or not self._pressed:
            return False
        pressed, self._pressed = self._pressed, ""
        if pressed == self._link_at(event):
            self._report(pressed, event.modifiers())
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        is_press = event.type() is QEvent.Type.KeyPress and event.key() in _ENTER
        has_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        link = self._chosen_link() if is_press and has_ctrl else ""
        if link:
            self._report(link, event.modifiers())
        return bool(link)

    def _link_at(self, event: QMouseEvent) -> str:
        link = self._pane.anchorAt(event.position().toPoint())
        return link if _leads_away(link) else ""

    def _chosen_link(self) -> str:
        """Return where the link leads that the keyboard went to."""
        cursor = self._pane.textCursor()
        link = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        return link if _leads_away(link) else ""

    def _report(self, link: str, modifiers: Qt.KeyboardModifier) -> None:
        self.tab_asked.emit(link, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))


def _leads_away(link: str) -> bool:
    """Tell whether a link is one, and does not fold a part of the article."""
    return bool(link) and not link.startswith("toggle:")
