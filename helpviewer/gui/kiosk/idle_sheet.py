"""The question whether somebody is still there, before a visit ends."""

from math import ceil
from time import monotonic

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.sheet_parts import sheet_label
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

_NUMBER = 52  # device-independent pixels while text is as large as usual
_BAR = 10
_TOLD = frozenset({10, 5})  # seconds that are left when it is said again
_Role = QPalette.ColorRole
_ONLY_HELD = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)


class IdleSheet(Sheet):
    """Counts down, for the eye and by a sound, and gives more time to whoever asks for it.

    A hand that trembles need not hit the button: a touch anywhere but on the other one counts,
    and so does every key but those that lead from one to the other.

    Args:
        parent: What it covers.
        seconds: Until the visit ends, which somebody else does.
        is_still: Nothing is to move; the number counts all the same.
        is_lowered: Whether the card is to be within reach of somebody who sits.
    """

    more_time_asked = Signal()
    finish_asked = Signal()
    spoken = Signal(str)  # what is to be said aloud, where the kiosk speaks

    def __init__(
        self, parent: QWidget, seconds: int, *, is_still: bool = False, is_lowered: bool = False
    ) -> None:
        title = QCoreApplication.translate("IdleSheet", "Are you still there?")
        super().__init__(parent, title, can_leave=False, is_lowered=is_lowered)
        self._seconds = seconds
        self._left = seconds
        self._end = monotonic() + seconds
        self._number = styled(sheet_label(""), "empty-title")
        self._number.setFont(interface_font(_NUMBER, QFont.Weight.Bold))
        self._number.setWordWrap(False)
        self._bar = None if is_still else _ShrinkingBar()
        row = QHBoxLayout()
        row.setSpacing(scaled(24))
        row.addWidget(self._number)
        row.addWidget(sheet_label(self._words()), 1)
        self.column.addLayout(row)
        more = self.add_button(self.tr("I need more time"), primary=True)
        more.clicked.connect(self._give_time)
        self.add_button(self.tr("Finish now")).clicked.connect(self._finish)
        if self._bar:  # last, as what is to be pressed must be in sight on the smallest screen
            self.column.addWidget(self._bar)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count)
        self.closed.connect(self._timer.stop)

    def open(self) -> None:
        """Show it, with a sound, and begin to count."""
        self._end = monotonic() + self._seconds
        self._show_left()
        super().open()
        self._timer.start()
        QApplication.beep()
        self.spoken.emit(f"{self.accessibleName()} {self._words()}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give more time for a touch beside the buttons."""
        event.accept()
        self._give_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give more time for a key, unless it is only held for another."""
        event.accept()
        if event.key() not in _ONLY_HELD:
            self._give_time()

    @Slot()
    def _give_time(self) -> None:
        self.leave()
        self.more_time_asked.emit()

    @Slot()
    def _finish(self) -> None:
        self.leave()
        self.finish_asked.emit()

    @Slot()
    def _count(self) -> None:
        self._left = max(0, ceil(self._end - monotonic() - 0.5))
        self._show_left()
        if self._left in _TOLD:
            self.spoken.emit(self.tr("%Ln seconds", "", self._left))

    def _show_left(self) -> None:
        self._number.setText(self.locale().toString(self._left))
        if self._bar:
            self._bar.show_part(self._left / self._seconds)

    def _words(self) -> str:
        return self.tr(
            "In %Ln seconds this screen goes back to its start, and forgets what you did here.",
            "",
            self._seconds,
        )


class _ShrinkingBar(QWidget):
    """How much time is left, as a part of the whole; it shrinks once a second."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        """Show another part of the whole, from 0 to 1."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        """Return how high it is."""
        return QSize(0, scaled(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is left at the side where text begins."""
        whole = QRectF(self.rect())
        rest = QRectF(0, 0, whole.width() * self._part, whole.height())
        if self.isRightToLeft():
            rest.moveRight(whole.right())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for place, role in ((whole, _Role.Mid), (rest, _Role.Highlight)):
                painter.setBrush(self.palette().color(role))
                painter.drawRoundedRect(place, whole.height() / 2, whole.height() / 2)
