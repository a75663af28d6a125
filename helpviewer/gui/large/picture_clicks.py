"""Clicks on the pictures of the article in the pane."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent

from helpviewer.gui.article.pane import ArticlePane


class PictureClicks(QObject):
    """Watches the pane; shows over a picture that it can be clicked, and reports when it is."""

    picture_clicked = Signal(str)  # its address

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pressed = ""
        self._is_over = False
        self._cursor = pane.viewport().cursor()  # when it is over none
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the mouse's events, and leave them to the pane."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseMove if not event.buttons():
                    self._hover(self._picture_at(event))
                case QEvent.Type.MouseButtonPress:
                    is_left = event.button() is Qt.MouseButton.LeftButton
                    self._pressed = self._picture_at(event) if is_left else ""
                case QEvent.Type.MouseButtonRelease if self._pressed:
                    pressed, self._pressed = self._pressed, ""
                    has_selected = self._pane.textCursor().hasSelection()
                    if pressed == self._picture_at(event) and not has_selected:
                        self.picture_clicked.emit(pressed)
                case _:
                    pass
        return False

    def _picture_at(self, event: QMouseEvent) -> str:
        return self._pane.picture_at(event.position().toPoint())

    def _hover(self, picture: str) -> None:
        viewport = self._pane.viewport()
        if picture and not self._is_over:
            self._cursor = viewport.cursor()
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._is_over and not picture:
            viewport.setCursor(self._cursor)
        self._is_over = bool(picture)
