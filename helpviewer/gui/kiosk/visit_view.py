"""Where the parts of a kiosk stand: the window, the keyboard below it, the bar for all."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpviewer.gui.kiosk.visitor_bar import VisitorBar
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

if TYPE_CHECKING:
    from helpviewer.gui.kiosk.keyboard.screen_keyboard import ScreenKeyboard
    from helpviewer.gui.kiosk.keyboard.suggestion_row import SuggestionRow

_LOWERED = 0.4  # of the height is left free above what somebody who sits has to reach
_LEAST_WINDOW = 400  # of the window; device-independent pixels while text is as large as usual


class Pieces(NamedTuple):
    """What stands in the view from its start."""

    alert: QWidget
    window: QWidget
    bar: VisitorBar


class TypingPieces(NamedTuple):
    """What somebody types with: titles that are suggested, and below them the keys."""

    suggestions: "SuggestionRow"
    keyboard: "ScreenKeyboard"


class VisitView(QWidget):
    """Shares the screen out.

    Attributes:
        area: All but the alert and the bar for all visitors; what covers the window covers
            this.
    """

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        styled(self, "reading")
        self._pieces = pieces
        self._typing: TypingPieces | None = None
        self._is_lowered = False
        self._above = QWidget()
        self._above.hide()
        self.area = QWidget()
        self._inner = inner = QVBoxLayout(self.area)
        outer = QVBoxLayout(self)
        for column in (inner, outer):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        inner.addWidget(self._above)
        inner.addWidget(pieces.window, 1)
        outer.addWidget(pieces.alert)
        outer.addWidget(self.area, 1)
        outer.addWidget(pieces.bar)

    @property
    def is_lowered(self) -> bool:
        """Whether everything is within reach of somebody who sits."""
        return self._is_lowered

    def set_lowered(self, *, is_lowered: bool) -> None:
        """Have everything within reach of somebody who sits, or use the whole height."""
        self._is_lowered = is_lowered
        self.share()

    def add_keyboard(self, typing: TypingPieces) -> None:
        """Have a keyboard, to be shown when it is needed; 50 buttons are not made at start."""
        self._typing = typing
        for part in typing:
            part.hide()
            self._inner.addWidget(part)
        typing.keyboard.height_changed.connect(self.share)

    def show_keyboard(self, *, is_shown: bool) -> None:
        """Show the keyboard below the window, or put it away."""
        if self._typing:
            for part in self._typing:
                part.setVisible(is_shown)
            self.share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another size out."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Share the height out: the keyboard takes what it needs, the window keeps some."""
        alert, bar = self._pieces.alert, self._pieces.bar
        room = self.height() - self._needed(bar)
        if not alert.isHidden():
            room -= self._needed(alert)
        if self._typing and not self._typing.keyboard.isHidden():
            suggestions, keyboard = self._typing
            height = keyboard.height_in(QSize(self.width(), self.height()))
            keyboard.setFixedHeight(height)
            room -= height + suggestions.sizeHint().height()
        above = min(round(self.height() * _LOWERED), room - scaled(_LEAST_WINDOW))
        self._above.setFixedHeight(max(above, 0))
        self._above.setVisible(self._is_lowered)

    def _needed(self, part: QWidget) -> int:
        wanted = part.heightForWidth(self.width()) if part.hasHeightForWidth() else -1
        return max(wanted, part.sizeHint().height())
