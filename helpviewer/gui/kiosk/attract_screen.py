"""What a kiosk shows while nobody is there."""

from collections.abc import Sequence
from itertools import cycle

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from helpviewer.gui.kiosk.attract_panel import AttractPanel
from helpviewer.gui.kiosk.attract_slides import Slide
from helpviewer.gui.kiosk.slide_pane import SlidePane
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.stylesheet import styled

DWELL = 8000  # milliseconds for which a slide stays
_USUAL_SIDE = 900  # pixels of the shorter side at which letters are as large as written
_SMALLEST, _LARGEST = 0.7, 2.2
_PANEL = 0.44  # of the longer side
_SHIFTS = (
    QPoint(0, 0),
    QPoint(8, 5),
    QPoint(12, -4),
    QPoint(3, -10),
    QPoint(-7, -6),
    QPoint(-12, 3),
    QPoint(-5, 10),
)


class AttractScreen(QWidget):
    """Covers its parent, and wakes when a touch ends, so that nothing below is touched.

    All of it moves a little with each slide, lest it burn into the screen.

    Args:
        parent: What it covers, and stays as large as.
        name: What the library is called.
        slides: What is shown in turn.
        languages: The tags of those that it speaks to passers-by.
        icons: Has the finger and the sign.
        sign: The name of an icon that stands for the library; empty for none.
    """

    woken = Signal()

    def __init__(
        self,
        parent: QWidget,
        name: str,
        slides: Sequence[Slide],
        languages: Sequence[str],
        icons: Icons,
        *,
        sign: str = "",
    ) -> None:
        super().__init__(parent)
        styled(self, "attract").hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Touch the screen or press any key to begin."))
        self._below = parent
        self._is_pressed = False
        self._shifts = cycle(_SHIFTS)
        self._shift = next(self._shifts)
        self._panel = AttractPanel(name, sign, tuple(languages), icons, self)
        self._pane = SlidePane(tuple(slides), self) if slides else None
        self._timer = QTimer(self, interval=DWELL)
        self._timer.timeout.connect(self.advance)
        parent.installEventFilter(self)

    def open(self) -> None:
        """Cover what is below, and take the keyboard."""
        self._is_pressed = False
        self.setGeometry(self._below.rect())
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._timer.start()

    @Slot()
    def leave(self) -> None:
        """Show again what is below."""
        self._timer.stop()
        self.hide()

    @Slot()
    def advance(self) -> None:
        """Show the next slide, ask in the next language, and move a little."""
        self._shift = next(self._shifts)
        self._panel.show_next()
        if self._pane:
            self._pane.show_next()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if event.type() is QEvent.Type.Resize and watched is self._below:
            self.setGeometry(self._below.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Take every key, Tab as well, so that no shortcut acts unseen.

        It is when a key comes up that it wakes: what it repeats must not reach the page.
        """
        kind = event.type()
        if kind is QEvent.Type.LayoutRequest:
            self._place()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return super().event(event)
        self._is_pressed |= kind is QEvent.Type.KeyPress
        event.accept()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text, once the texts have followed, which come after this."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the window, upright or wide."""
        self._place()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Wake by any key."""
        event.accept()
        if not event.isAutoRepeat():
            self._wake()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the touch to end."""
        self._is_pressed = True
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Wake by a touch."""
        event.accept()
        self._wake()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Take the wheel."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no menu."""
        event.accept()

    def _wake(self) -> None:
        """Tell of a touch or key that began here; one that began before is not for this."""
        if self._is_pressed:
            self._is_pressed = False
            self.woken.emit()

    def _place(self) -> None:
        """Put what asks beside the slide, or above it on an upright screen."""
        shorter = min(self.width(), self.height())
        times = min(max(shorter / _USUAL_SIDE, _SMALLEST), _LARGEST)
        panel, pane = self._halves()
        self._panel.place(panel, self._shift, times)
        if self._pane:
            self._pane.place(pane, self._shift, times)

    def _halves(self) -> tuple[QRect, QRect]:
        whole = self.rect()
        if self._pane is None:
            return whole, QRect()
        if whole.width() < whole.height():
            height = round(whole.height() * _PANEL) + self._shift.y()
            return whole.adjusted(0, 0, 0, height - whole.height()), whole.adjusted(
                0, height, 0, 0
            )
        width = round(whole.width() * _PANEL) + self._shift.x()
        first, rest = (
            whole.adjusted(0, 0, width - whole.width(), 0),
            whole.adjusted(width, 0, 0, 0),
        )
        if self.isRightToLeft():
            first.moveRight(whole.right())
            rest.moveLeft(whole.left())
        return first, rest
