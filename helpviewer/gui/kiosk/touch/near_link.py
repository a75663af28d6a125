"""Links of an article, for fingers: they may be missed by a little."""

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTextBrowser

from helpviewer.gui.article.pane import ArticlePane

_RINGS = (4, 8, 12)  # device-independent pixels round the touch: about half of a fingertip
_DIRECTIONS = tuple((cos(turn * pi / 8), sin(turn * pi / 8)) for turn in range(16))


def near_link(browser: QTextBrowser, place: QPoint) -> str:
    """Return where the link leads that is at a place of the viewport, or else nearest to it.

    It is empty if there is none within reach of a finger.
    """
    target = browser.anchorAt(place)
    rings = (
        place + QPoint(round(reach * x), round(reach * y))
        for reach in _RINGS
        for x, y in _DIRECTIONS
    )
    return target or next(filter(None, map(browser.anchorAt, rings)), "")


class NearLinks(QObject):
    """Has a touch beside a link of an article count as one on it.

    What is at the very place of the touch comes first: a link, a part that can be folded, a
    picture.
    """

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pressed = ""
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a press beside a link, and the release that belongs to it."""
        left = Qt.MouseButton.LeftButton
        if not isinstance(event, QMouseEvent) or event.button() is not left:
            return False
        place = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = "" if self._is_taken(place) else near_link(self._pane, place)
            return bool(self._pressed)
        if event.type() is QEvent.Type.MouseButtonRelease and self._pressed:
            target, self._pressed = self._pressed, ""
            if near_link(self._pane, place) == target:
                self._pane.anchorClicked.emit(QUrl(target))
            return True
        return False

    def _is_taken(self, place: QPoint) -> bool:
        pane = self._pane
        return bool(pane.anchorAt(place) or pane.toggle_at(place) or pane.picture_at(place))
