"""A field and a list over the window, from which everything is reached."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from helpviewer.gui.browse.row_delegate import ROW_HEIGHT
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.switcher.destinations import Destination
from helpviewer.gui.switcher.switcher_delegate import SwitcherDelegate
from helpviewer.gui.switcher.switcher_field import SwitcherField
from helpviewer.gui.switcher.switcher_model import SwitcherModel, SwitcherRole
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme

_WIDTH = 640  # all sizes: device-independent pixels while text is as large as usual
_MARGIN = 16  # at least, to the window's edges
_ABOVE = 0.12  # of the window
_MOST_ROWS = 8
_PADDING = 8
_VEIL = QColor(0, 0, 0, 90)


class QuickSwitcher(QWidget):
    """Lies over a window and dims it; reports what is typed and what is chosen.

    What is dimmed is a picture of the window: else each keystroke would paint the articles
    below anew, which takes longer than the keystroke itself.

    It goes with Escape, with a click beside its panel, and when the keyboard goes elsewhere,
    which is then where it was before.
    """

    text_edited = Signal(str)
    chosen = Signal(object)  # Destination
    closed = Signal()

    def __init__(self, icons: Icons, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._before: QWidget | None = None
        self._dimmed: QPixmap | None = None
        self._shown_text = ""  # what the list belongs to
        self._is_confirmed = False  # the list for what was typed is still to come
        self._panel = styled(QFrame(self), "suggestions")
        self._field = SwitcherField(icons)
        self._model = SwitcherModel(self)
        self._view = SuggestionView(self._field)
        self._view.setAccessibleName(self.tr("Where you can go"))
        self._delegate = SwitcherDelegate(self._view, icons, theme)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._nothing = styled(QLabel(self.tr("Nothing is called that.")), "muted")
        self._nothing.setFont(interface_font(13))
        column = QVBoxLayout(self._panel)
        padding = scaled(_PADDING)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(padding)
        for part in (self._field, self._view, self._nothing):
            column.addWidget(part)
        self.hide()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._view.doItemsLayout()

    @Slot()
    def open(self) -> None:
        """Lie over the window with an empty field; `show_destinations` is to follow."""
        self._before = self._over.focusWidget()
        if self._before is not None:
            self._before.clearFocus()  # so that the picture shows no second keyboard focus
        self._field.clear()
        self._show(())
        self._over.installEventFilter(self)
        self._dim(self._over.grab())
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_panel(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        self._over.removeEventFilter(self)
        had_keyboard = self.isAncestorOf(self._over.focusWidget())
        self.hide()
        if self._before is not None and had_keyboard:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self._dim(None)
        self.closed.emit()

    @Slot(str, object)
    def show_destinations(self, text: str, destinations: Sequence[Destination]) -> None:
        """Show what was found for a text."""
        self._shown_text = text
        self._show(destinations)
        self._announce()
        if self._is_confirmed and text == self._field.text():
            self._confirm()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._dim(None)
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep the keyboard from what lies behind: Tab leads nowhere."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window."""
        with QPainter(self) as painter:
            if self._dimmed:
                painter.drawPixmap(0, 0, self._dimmed)
            else:
                painter.fillRect(event.rect(), _VEIL)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go when something beside the panel is clicked."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._report)
        self._field.list_asked.connect(self._enter)
        self._field.confirmed.connect(self._confirm)
        self._field.escaped.connect(self.close_panel)
        self._view.suggestion_chosen.connect(self._choose)
        self._view.left_upwards.connect(self._go_back)
        self._view.escaped.connect(self.close_panel)
        app = cast("QApplication", QApplication.instance())
        # queued: in a window that is being taken down nothing can be hidden any more
        app.focusChanged.connect(self._follow_focus, Qt.ConnectionType.QueuedConnection)

    def _show(self, destinations: Sequence[Destination]) -> None:
        before = self._model.rowCount()
        self._model.set_destinations(destinations)
        if destinations:
            self._view.choose_row(0)
        if min(before, _MOST_ROWS) != min(len(destinations), _MOST_ROWS) or not before:
            self._view.setVisible(bool(destinations))
            self._nothing.setVisible(not destinations and bool(self._shown_text.strip()))
            self._place()

    def _place(self) -> None:
        """Cover the window; put the panel near the top, in the middle."""
        self.setGeometry(self._over.rect())
        margin, row = scaled(_MARGIN), scaled(ROW_HEIGHT)
        width = min(scaled(_WIDTH), self.width() - 2 * margin)
        top = max(round(self.height() * _ABOVE), margin)
        rows = min(self._model.rowCount(), _MOST_ROWS)
        self._view.setFixedHeight(max(rows, 1) * row)
        height = min(self._panel.sizeHint().height(), self.height() - top - margin)
        if rows * row > height:
            self._view.setFixedHeight(max(height - 4 * scaled(_PADDING) - row, row))
        self._panel.setGeometry((self.width() - width) // 2, top, width, height)

    def _dim(self, picture: QPixmap | None) -> None:
        """Show a picture of the window, dimmed; without one dim the window itself."""
        if picture:
            with QPainter(picture) as painter:
                painter.fillRect(picture.rect(), _VEIL)
        self._dimmed = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, picture is not None)

    def _announce(self) -> None:
        count = self._model.rowCount()
        text = self.tr("%Ln results", "", count) if count else self._nothing.text()
        if count == 1:
            text = self.tr("%Ln result", "", 1)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, text))

    @Slot(str)
    def _report(self, text: str) -> None:
        self._is_confirmed = False
        if self.isVisible():
            self.text_edited.emit(text)

    @Slot()
    def _confirm(self) -> None:
        """Choose the row, as soon as the list is the one for what was typed."""
        self._is_confirmed = self._field.text() != self._shown_text
        if not self._is_confirmed:
            self._choose(self._view.currentIndex())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        there = index.data(SwitcherRole.DESTINATION)
        if there is not None:
            self.close_panel()
            self.chosen.emit(there)

    @Slot()
    def _enter(self) -> None:
        """Give the keyboard to the list: on its second row, for the first is marked."""
        if self._model.rowCount():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.choose_row(1)

    @Slot()
    def _go_back(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _follow_focus(self) -> None:
        if self.isVisible() and not self.isAncestorOf(self._over.focusWidget()):
            self.close_panel()
