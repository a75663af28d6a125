"""Something a visitor is to read or choose, over everything else, in the same window."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from helpviewer.gui.kiosk.sheet_parts import scrolled, sheet_label, touch_button
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled

_VEIL = QColor(6, 10, 18, 168)  # the same in every theme: what lies below is put aside
_WIDTH = 600  # all sizes: device-independent pixels while text is as large as usual
_GAP = 14  # between text and scroll bar, and again to the edge of the card
_BESIDE = 20  # at least, between the card and the edge of the window
_TITLE = 24
_PAGES = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
}


class Sheet(QWidget):
    """Covers its parent by a veil, with a card on it, and keeps keyboard and touch to itself.

    Who had the keyboard before gets it back.

    Args:
        parent: What it covers, and stays as large as.
        title: What stands above.
        can_leave: Whether a visitor may leave it without choosing: by its button, never by Esc.
        is_lowered: Whether the card is to be within reach of somebody who sits.

    Attributes:
        column: Where its content goes, in the order in which it is read.
        first: What has the keyboard at first; None for the first part that can have it.
    """

    closed = Signal()

    def __init__(
        self, parent: QWidget, title: str, *, can_leave: bool = True, is_lowered: bool = False
    ) -> None:
        super().__init__(parent)
        styled(self, "sheet").hide()
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # nor touch, nor wheel
        self._below = parent
        self._before: QWidget | None = None
        self._is_open = False
        self._is_lowered = is_lowered
        self._closing: QPushButton | None = None
        self.first: QWidget | None = None
        self._card = styled(QFrame(self), "sheet-card")
        self._head = self._make_head(title, can_leave=can_leave)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(margins(_GAP, 0, _GAP, 0))
        self.column.setSpacing(scaled(14))
        self._scroll = scrolled(self._content)
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(margins(_GAP, 24, _GAP, 28))
        self._inside.setSpacing(scaled(14))
        self._inside.addLayout(self._head)
        self._inside.addWidget(self._scroll)
        parent.installEventFilter(self)
        self._content.installEventFilter(self)

    def add_text(self, text: str) -> QLabel:
        """Add a paragraph, and return it."""
        label = sheet_label(text)
        self.column.addWidget(label)
        return label

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """Add a button as wide as the card, and return it."""
        button = touch_button(text, primary=primary)
        self.column.addWidget(button)
        return button

    def open(self) -> None:
        """Show it, with the keyboard in it."""
        self._is_open = True
        self._before = QApplication.focusWidget()
        self.setGeometry(self._below.rect())
        self.resume()
        if self.first is not None:
            self._scroll.ensureWidgetVisible(self.first)
        _application().focusChanged.connect(self._keep_keyboard)

    def resume(self) -> None:
        """Show it again after it was hidden for something that could not wait."""
        self._place()
        self.show()
        self.raise_()
        self._take_keyboard()

    @Slot()
    def leave(self) -> None:
        """Show again what lies below, as it was."""
        if not self._is_open:
            return
        self._is_open = False
        _application().focusChanged.disconnect(self._keep_keyboard)
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent, and let the card be as high as its content."""
        if event.type() is QEvent.Type.Resize and watched is self._below:
            self.setGeometry(self._below.rect())
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Take every key, so that no shortcut of the window below acts unseen."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in its place."""
        self._place()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead the keyboard round within this sheet."""
        parts = self._parts()
        here = QApplication.focusWidget()
        index = parts.index(here) if here in parts else -1
        if parts:
            reason = Qt.FocusReason
            step, why = (
                (1, reason.TabFocusReason) if forward else (-1, reason.BacktabFocusReason)
            )
            parts[(index + step) % len(parts)].setFocus(why)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages; nothing goes on to the window."""
        pages = _PAGES.get(Qt.Key(event.key()), 0)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Take it, as the press before it."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch beside the card: a hand that trembles must not lose the sheet."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it, as the press before it."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Take the wheel as well."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no menu."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), _VEIL)

    @Slot("QWidget*", "QWidget*")
    def _keep_keyboard(self, _before: QWidget | None, here: QWidget | None) -> None:
        """Take it back from what lies below, such as an article that is shown meanwhile."""
        if here is None or self.isHidden() or _sheet_of(here):
            return
        if self._below.isAncestorOf(here):
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        parts = self._parts()
        inside = [part for part in parts if part is not self._closing]
        first = self.first or next(iter(inside or parts), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[QWidget]:
        """Return what the keyboard can be at; what closes comes last."""
        found = [part for part in self.findChildren(QWidget) if _takes_focus(part)]
        return sorted(found, key=lambda part: part is self._closing)

    def _make_head(self, title: str, *, can_leave: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(margins(_GAP, 0, _GAP, 0))
        head.setSpacing(scaled(16))
        heading = styled(sheet_label(title), "empty-title")
        heading.setFont(interface_font(_TITLE, QFont.Weight.Bold))
        head.addWidget(heading, 1)
        if can_leave:
            self._closing = touch_button(self.tr("Close"))
            self._closing.clicked.connect(self.leave)
            head.addWidget(self._closing, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _place(self) -> None:
        """Put the card in the middle, or below it; it is never larger than the window."""
        beside = scaled(_BESIDE)
        room = self.size().shrunkBy(margins(_BESIDE, _BESIDE, _BESIDE, _BESIDE))
        width = min(scaled(_WIDTH), room.width())
        size = QSize(width, min(self._needed_height(width), room.height()))
        left = (self.width() - size.width()) // 2
        lowest = self.height() - beside - size.height()
        top = lowest if self._is_lowered else (self.height() - size.height()) // 2
        self._card.setGeometry(QRect(left, top, size.width(), size.height()))

    def _needed_height(self, width: int) -> int:
        room = self._inside.contentsMargins()
        frame = 2 * self._card.frameWidth()
        width -= room.left() + room.right() + frame
        parts = (self._head, self.column)
        heights = sum(
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in parts
        )
        return heights + self._inside.spacing() + room.top() + room.bottom() + frame


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())


def _sheet_of(part: QWidget | None) -> Sheet | None:
    """Return the sheet that has a part, which may be another than the one that asks."""
    while part is not None and not isinstance(part, Sheet):
        part = part.parentWidget()
    return part


def _takes_focus(part: QWidget) -> bool:
    by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and part.isVisible() and part.isEnabled()
