"""What stands in a field of text besides text, as large as that: Qt has one size for it."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled, square
from helpviewer.gui.theme.stylesheet import styled

_ICON = 16  # all sizes: device-independent pixels while text is as large as usual
_BEFORE = 7
_ROOM = 26  # for the icon, before the text
_BUTTON = 24


class FieldIcon(QWidget):
    """Stands in a field before its text; a click there is one into the field."""

    def __init__(self, icon: QIcon, field: QLineEdit) -> None:
        super().__init__(field)
        self._icon = icon
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field's size, and that of its text."""
        if event.type() is QEvent.Type.Resize:
            field, side = self._field, scaled(_ICON)
            _place(self, field, side, at_end=False)
            _leave_room(field, scaled(_ROOM), at_end=False)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        with QPainter(self) as painter:
            self._icon.paint(painter, self.rect())


class ClearButton(QToolButton):
    """Stands in a field after its text, and empties it as if the reader did so by key."""

    def __init__(self, icons: Icons, name: str, field: QLineEdit) -> None:
        super().__init__(field)
        styled(self, "clear")
        self._field = field
        self.setIcon(icons.icon("x", QPalette.ColorRole.PlaceholderText))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self._clear)
        field.textChanged.connect(self._follow)
        field.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field's size."""
        if event.type() is QEvent.Type.Resize:
            self._follow()
        return False

    @Slot()
    def _clear(self) -> None:
        self._field.clear()
        self._field.textEdited.emit("")

    @Slot()
    def _follow(self) -> None:
        """Be there while there is something to clear."""
        self.ensurePolished()  # for the style sheet may want it larger, to be touched
        side, is_needed = max(scaled(_BUTTON), self.minimumHeight()), bool(self._field.text())
        self.setIconSize(square(_ICON))
        _place(self, self._field, side, at_end=True)
        _leave_room(self._field, side if is_needed else 0, at_end=True)
        self.setVisible(is_needed)


def _place(part: QWidget, field: QLineEdit, side: int, *, at_end: bool) -> None:
    before = scaled(_BEFORE)
    is_left = at_end is field.isRightToLeft()
    left = before if is_left else field.width() - before - side
    part.setGeometry(left, (field.height() - side) // 2, side, side)


def _leave_room(field: QLineEdit, room: int, *, at_end: bool) -> None:
    margins = field.textMargins()
    if at_end is field.isRightToLeft():
        margins.setLeft(room)
    else:
        margins.setRight(room)
    field.setTextMargins(margins)
