"""Keys for a PIN, and a dot for each digit that was typed; the digits are never told."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.kiosk.sheet_parts import TEXT, sheet_label
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.kiosk.pin import LONGEST, SHORTEST

_COLUMNS = 3
_KEY_TEXT = 22  # device-independent pixels while text is as large as usual
_BETWEEN = 12  # pixels; like the keys, of whatever size the text is: fingers stay as they are
_DOT = "\N{BLACK CIRCLE}"
_SECOND = 1000  # milliseconds
_MINUTE = 60  # seconds


class PinPad(QWidget):
    """Reports a PIN that was typed on its keys, or on those of a keyboard.

    Its keys take no keyboard focus, so that no screen reader tells bystanders where a finger
    goes; a keyboard has digits of its own.
    """

    entered = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._left = 0  # seconds until a PIN may be tried
        self._dots = self._make_dots()
        self._message = sheet_label(self.tr("Type the PIN of the staff."))
        self._message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._delete = self._key("", self.tr("Delete the last digit"))
        self._delete.setIcon(icons.icon("delete"))
        self._delete.setIconSize(square(26))
        self._delete.clicked.connect(self._delete_last)
        self._ok = self._key(self.tr("OK"), self.tr("Check the PIN"))
        self._ok.clicked.connect(self._enter)
        self.setFocusProxy(self._dots)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        column.addWidget(self._message)
        column.addWidget(self._dots)
        column.addLayout(self._make_keys())
        self._seconds = QTimer(self, interval=_SECOND)
        self._seconds.timeout.connect(self._count_down)
        self._show_typed()

    @property
    def is_counting(self) -> bool:
        """Whether seconds are counted down."""
        return self._seconds.isActive()

    @Slot()
    def clear(self) -> None:
        """Forget what was typed."""
        self._typed = ""
        self._show_typed()

    @Slot(int)
    def refuse(self, seconds: int) -> None:
        """Say that a PIN was wrong, or that none is tried for so many seconds."""
        self.clear()
        self._left = seconds
        if seconds:
            self._seconds.start()
        else:
            self._seconds.stop()
        self._message.setText(self._wait() if seconds else self.tr("This is not the PIN."))
        told = QAccessibleAnnouncementEvent(self._dots, self._message.text())
        QAccessible.updateAccessibility(told)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key of the keyboard says; return whether it says anything here."""
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._delete_last()
        elif len(text) == 1 and text.isdecimal() and not event.isAutoRepeat():
            self._type(int(text))  # whichever digits the keyboard writes
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits from a keyboard."""
        if not self.take(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Forget what was typed; nobody sees it any more."""
        self.clear()

    @Slot(int)
    def _type(self, digit: int) -> None:
        self._typed = (self._typed + str(digit))[:LONGEST]
        self._show_typed()

    @Slot()
    def _delete_last(self) -> None:
        self._typed = self._typed[:-1]
        self._show_typed()

    @Slot()
    def _enter(self) -> None:
        typed = self._typed
        if len(typed) >= SHORTEST:
            self.clear()
            self.entered.emit(typed)

    def _show_typed(self) -> None:
        self._dots.setText(" ".join(_DOT * len(self._typed)))
        self._ok.setEnabled(len(self._typed) >= SHORTEST)
        self._delete.setEnabled(bool(self._typed))

    @Slot()
    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._seconds.stop()
        self._message.setText(
            self._wait() if self._left > 0 else self.tr("Type the PIN of the staff.")
        )

    def _wait(self) -> str:
        if self._left > _MINUTE:
            minutes = -(-self._left // _MINUTE)
            return self.tr("Too many wrong PINs. Try again in %Ln min.", "", minutes)
        return self.tr("Too many wrong PINs. Try again in %Ln s.", "", self._left)

    def _make_dots(self) -> QLabel:
        dots = styled(QLabel(), "pin-dots")
        dots.setFont(interface_font(TEXT))
        dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dots.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dots.setAccessibleName(self.tr("PIN"))
        return dots

    def _make_keys(self) -> QGridLayout:
        """Return the keys as every telephone has them, in whichever direction text reads."""
        row = QGridLayout()
        row.setColumnStretch(0, 1)
        row.setColumnStretch(2, 1)
        keys = QWidget()
        keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_BETWEEN)
        group = QButtonGroup(self)
        group.idClicked.connect(self._type)
        digits = [self._key(name, name) for name in map(QLocale().toString, range(10))]
        for digit, key in enumerate(digits):
            group.addButton(key, digit)
        order = [*digits[1:], self._delete, digits[0], self._ok]
        for place, key in enumerate(order):
            grid.addWidget(key, *divmod(place, _COLUMNS))
        row.addWidget(keys, 0, 1)
        return row

    def _key(self, text: str, name: str) -> QPushButton:
        key = styled(QPushButton(text), "pin-key")
        key.setFont(interface_font(_KEY_TEXT, QFont.Weight.DemiBold))
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setAccessibleName(name)
        return key
