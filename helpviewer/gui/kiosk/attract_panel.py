"""The part of the attract screen that asks passers-by to touch it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from helpviewer.gui.kiosk.begin_words import begin_words
from helpviewer.gui.kiosk.fitted_label import FittedLabel
from helpviewer.gui.kiosk.own_names import own_names
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled

_NAME, _PROMPT, _LANGUAGES = 28, 56, 24  # device-independent pixels at usual size of text
_SIGN, _FINGER = 48, 88  # pixels on a usual screen: of the icons over name and prompt
_GAP = 28
_SPACE = 2 * "\N{NO-BREAK SPACE}"


class AttractPanel(QWidget):
    """Shows whose screen it is, a finger, and what to do in one language after the other.

    Args:
        name: What the library is called.
        sign: The name of an icon that stands for it; empty for none.
        languages: The tags of those that it speaks.
        icons: Has the icons.
        parent: Where it is.
    """

    def __init__(
        self,
        name: str,
        sign: str,
        languages: tuple[str, ...],
        icons: Icons,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        styled(self, "attract-panel")
        self._icons = icons
        self._sign = sign
        self._places: dict[str, QRect] = {}  # of icons
        self._words: Mapping[str, str] = begin_words(languages)
        self._at = 0
        weight = QFont.Weight
        self._name = FittedLabel(_NAME, weight.DemiBold, self)
        self._prompt = FittedLabel(_PROMPT, weight.Bold, self)
        self._languages = FittedLabel(_LANGUAGES, weight.Medium, self)
        for label in (self._name, self._prompt, self._languages):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setText(name)
        self._languages.setText(_in_one_line(self._words))
        self._prompt.setText(self._said())

    def show_next(self) -> None:
        """Ask in the next language."""
        self._at += 1
        self._prompt.setText(self._said())

    def place(self, room: QRect, shift: QPoint, times: float) -> None:
        """Take a place, with all on it a little aside, and letters `times` as large."""
        self.setGeometry(room)
        side = min(room.width(), room.height()) // 10
        inside = self.rect().adjusted(side, side, -side, -side).translated(shift)
        width, line = inside.width(), inside.height() // 5
        sign = round(_SIGN * times) if self._sign else 0
        self._places[self._sign] = _in_middle(inside, inside.top(), sign)
        sign += sign // 5
        name = sign + self._name.fit(width, line, times)
        self._name.setGeometry(inside.left(), inside.top() + sign, width, name - sign)
        names = self._languages.fit(width, line, times)
        self._languages.setGeometry(inside.left(), inside.bottom() - names, width, names)
        middle = inside.adjusted(0, name + side // 2, 0, -names - side // 2)
        self._place_prompt(middle, times)
        self.update()

    def _place_prompt(self, room: QRect, times: float) -> None:
        finger = min(round(_FINGER * times), room.height() // 3)
        gap = min(round(_GAP * times), finger // 2)
        height = self._prompt.fit(room.width(), room.height() - finger - gap, times)
        width = self._prompt.balanced_width(room.width())
        top = room.center().y() - (finger + gap + height) // 2
        self._places["pointer"] = _in_middle(room, top, finger)
        left = room.center().x() - width // 2
        self._prompt.setGeometry(left, top + finger + gap, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that the style sheet says, the sign and the finger."""
        option = QStyleOption()
        option.initFrom(self)
        color = self._prompt.palette().color(QPalette.ColorRole.WindowText)
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            element = QStyle.PrimitiveElement.PE_Widget
            self.style().drawPrimitive(element, option, painter, self)
            for icon, place in self._places.items():
                if icon:
                    picture = self._icons.pixmap(icon, color, place.width(), ratio)
                    painter.drawPixmap(place.topLeft(), picture)

    def _said(self) -> str:
        words = tuple(self._words.values())
        return words[self._at % len(words)]


def _in_middle(room: QRect, top: int, side: int) -> QRect:
    return QRect(room.center().x() - side // 2, top, side, side)


def _in_one_line(words: Mapping[str, str]) -> str:
    """Return the names of several languages, each in its own direction."""
    if len(words) == 1:
        return ""
    names = own_names(tuple(words)).values()
    return " ".join(
        f"{_SPACE}\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}{_SPACE}"
        for name in names
    )
