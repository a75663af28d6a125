"""A button of the bar for all visitors: an icon, and a word where there is room for it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QToolButton

from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import square
from helpviewer.gui.theme.stylesheet import styled

TEXT = 16  # all sizes: device-independent pixels while text is as large as usual
ICON = 22
_BESIDE_ICON = 4  # what Qt leaves between icon and word at any size: too little


class VisitorButton(QToolButton):
    """Is called the same with and without its word.

    Args:
        icons: Has the icon.
        icon: Its name.
        word: What the button does, in a word or two.
        is_switch: Whether it stays pressed, and then stands out by more than its colour.
    """

    toggle_asked = Signal(bool)  # of a switch: whether it is wanted on

    def __init__(self, icons: Icons, icon: str, word: str, *, is_switch: bool = False) -> None:
        super().__init__()
        styled(self, "visitor")
        self._icons = icons
        self._icon = icon
        self.setFont(interface_font(TEXT))
        self.setIconSize(square(ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(is_switch)
        self.name(word, word)
        self.mark(is_on=False)

    def name(self, word: str, spoken: str) -> None:
        """Show a word, and have another one spoken."""
        self.setText(word)
        self.setAccessibleName(spoken)

    def mark(self, *, is_on: bool) -> None:
        """Show whether what it does is on."""
        self.setChecked(is_on)
        self.setIcon(self._icons.icon(self._icon, self._color))

    def nextCheckState(self) -> None:
        """Report what is wanted; Qt would show it as done already."""
        if self.isCheckable():
            self.toggle_asked.emit(not self.isChecked())

    def show_word(self, *, is_shown: bool) -> None:
        """Show the word beside the icon, or the icon alone."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if is_shown else style.ToolButtonIconOnly
        if wanted is not self.toolButtonStyle():
            self.setToolButtonStyle(wanted)

    @property
    def width_with_word(self) -> int:
        """How wide it is while it shows its word."""
        width = self.sizeHint().width()
        if self._shows_word:
            return width
        metrics = self.fontMetrics()
        word = metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.text()).width()
        return width + _BESIDE_ICON + word + self._gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and word in the middle, with room between them."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        with QPainter(self) as painter:
            frame = QStyle.ComplexControl.CC_ToolButton
            self.style().drawComplexControl(frame, option, painter, self)
            self._paint_content(painter)

    def minimumSizeHint(self) -> QSize:
        """Return the same as `sizeHint`: a word is shown whole or not at all."""
        return self.sizeHint()

    @property
    def _shows_word(self) -> bool:
        return self.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly

    @property
    def _color(self) -> QPalette.ColorRole:
        role = QPalette.ColorRole
        return role.HighlightedText if self.isChecked() else role.ButtonText

    @property
    def _gap(self) -> int:
        return 2 * self.fontMetrics().horizontalAdvance(" ")

    def _paint_content(self, painter: QPainter) -> None:
        icon = QRect(QPoint(0, 0), self.iconSize())
        word = self.text() if self._shows_word else ""
        room = self.fontMetrics().horizontalAdvance(word) + self._gap if word else 0
        start = (self.width() - icon.width() - room) // 2
        icon.moveTo(start, (self.height() - icon.height()) // 2)
        text = QRect(icon.right() + 1 + self._gap, 0, room - self._gap, self.height())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        painter.setPen(self.palette().color(self._color))
        self.icon().paint(painter, self._mirrored(icon), mode=mode)
        painter.drawText(self._mirrored(text), Qt.AlignmentFlag.AlignCenter, word)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
