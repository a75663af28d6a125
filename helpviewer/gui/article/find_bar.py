"""The slim bar over an article that counts what is marked in it, and leads to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from helpviewer.gui.article.find_keys import CASE_KEYS, CLOSE_KEYS, NEXT_KEYS, PREVIOUS_KEYS
from helpviewer.gui.article.marks import Marks
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled

_ICON = 16  # all sizes: device-independent pixels while text is as large as usual
_MARGIN = 12  # between the bar and the pane's edges
_RADIUS = 9
_FIELD = 190
_NARROW = 360
_LONGEST = 200  # characters to find


class FindBar(QWidget):
    """Lies over the corner of an area where lines end; reports what the reader wants."""

    next_asked = Signal()
    previous_asked = Signal()
    text_edited = Signal(str)
    case_toggled = Signal(bool)
    closed = Signal()

    def __init__(self, icons: Icons, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._icons = icons
        self.setAccessibleName(self.tr("Find in the article"))
        self.field = _FindField(self)
        self.field.textChanged.connect(self.text_edited)
        self.field.next_asked.connect(self.next_asked)
        self.field.previous_asked.connect(self.previous_asked)
        self._case = self._case_button()
        self._count = QLabel()
        self._count.setFont(interface_font(13))
        self._lay_out()
        self.hide()

    @property
    def is_finding(self) -> bool:
        """Whether the reader types here what is to be found."""
        return not self.field.isHidden()

    def show_field(self, text: str = "") -> None:
        """Let the reader type what is to be found, beginning with `text`."""
        self._set_finding(True)
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_marks(self, marks: Marks) -> None:
        """Tell how many there are, and at which the reader is."""
        text = self._counted(marks) if marks.found or self.field.text() else ""
        is_told = text != self._count.text() and (self.is_finding or marks.current is not None)
        self._count.setText(text)
        self.show()
        self.move_to_corner()
        if is_told and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def close_field(self) -> None:
        """Hide, and have no field when shown again; the area gets the keyboard."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._set_finding(False)

    @Slot()
    def move_to_corner(self) -> None:
        """Stand where the area's size wants it."""
        area = self._area.viewport().geometry()
        is_narrow = area.width() < scaled(_NARROW)
        margin = scaled(_MARGIN / 3 if is_narrow else _MARGIN)
        room = area.adjusted(margin, margin, -margin, -margin)
        self._case.setVisible(self.is_finding and not is_narrow)  # its key works all the same
        self.resize(self.sizeHint().boundedTo(room.size()).expandedTo(self.minimumSizeHint()))
        place = self.rect()
        place.moveTopRight(room.topRight())
        if self.isRightToLeft():
            place.moveTopLeft(room.topLeft())
        self.move(place.topLeft())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead on through the window: the area would lead to the next link of the article."""
        return bool(self.window().focusNextPrevChild(forward))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a rounded panel: the article runs on below."""
        palette = self._area.window().palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            inside = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, scaled(_RADIUS), scaled(_RADIUS))

    def _set_finding(self, is_finding: bool) -> None:
        self.field.setVisible(is_finding)
        self._case.setVisible(is_finding)

    def _counted(self, marks: Marks) -> str:
        count = len(marks.found)
        total = QLocale().toString(count)
        if marks.has_more:
            total = self.tr("{count}+", "more than so many").format(count=total)
        if marks.current is not None:
            current = QLocale().toString(marks.current + 1)
            return self.tr("{current} of {total}").format(current=current, total=total)
        if marks.has_more:
            return self.tr("{count} matches").format(count=total)
        if not count:
            return self.tr("Not found")
        return self.tr("%Ln match", "", 1) if count == 1 else self.tr("%Ln matches", "", count)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 4, 4, 4))
        row.setSpacing(scaled(2))
        row.addWidget(self.field, 1)
        row.addWidget(self._case)
        row.addSpacing(scaled(4))
        row.addWidget(self._count)
        row.addSpacing(scaled(6))
        for icon, name, keys, asked in (
            ("chevron-up", self.tr("Previous match"), PREVIOUS_KEYS, self.previous_asked),
            ("chevron-down", self.tr("Next match"), NEXT_KEYS, self.next_asked),
            ("x", self.tr("Close"), CLOSE_KEYS, self.closed),
        ):
            button = self._button(name, keys)
            button.setIcon(self._icons.icon(icon))
            button.clicked.connect(asked)
            row.addWidget(button)
        self._set_finding(False)

    def _case_button(self) -> QToolButton:
        button = self._button(self.tr("Match case"), CASE_KEYS)
        button.setText(self.tr("Aa", "match case"))
        button.setFont(interface_font(13))
        button.setCheckable(True)
        button.toggled.connect(self.case_toggled)
        key = QShortcut(QKeySequence(CASE_KEYS[0]), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(button.toggle)
        return button

    def _button(self, name: str, keys: Sequence[str]) -> QToolButton:
        button = styled(QToolButton(), "action")
        button.setIconSize(square(_ICON))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})")
        return button


class _FindField(QLineEdit):
    """Where the reader types what to find; Enter goes on, Shift+Enter back."""

    next_asked = Signal()
    previous_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(interface_font(14))
        self.setFrame(False)
        self.setTextMargins(margins(4, 2, 4, 2))  # for the ring of the keyboard
        self.setMaxLength(_LONGEST)
        self.setMinimumWidth(scaled(50))
        self.setPlaceholderText(self.tr("Find in the article"))
        self.setAccessibleName(self.tr("Find in the article"))
        if self.isRightToLeft():  # also while it is empty and the keyboard is a Latin one
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def sizeHint(self) -> QSize:
        """Return the room that a few words take."""
        return QSize(scaled(_FIELD), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from match to match without leaving the field."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_asked.emit()
        else:
            self.next_asked.emit()
