"""The strip of tabs."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QToolTip, QWidget

from helpviewer.gui.tabs.tab_actions import number_key
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import square
from helpviewer.gui.theme.stylesheet import styled

_WIDEST, _NARROWEST = 22, 9  # letters of a title that are seen, about
_ISOLATE = "\u2068"  # what follows is set its own way: an English title in an Arabic window
_SIDE = QTabBar.ButtonPosition.RightSide


class TabStrip(QTabBar):
    """Shows the title of each tab, and reports which one is chosen, closed or moved."""

    tab_chosen = Signal(int)
    close_asked = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._backward = self._scroller("ScrollLeftButton", "chevron-left")
        self._forward = self._scroller("ScrollRightButton", "chevron-right")
        self._pressed = -1  # the tab that the middle button was pressed on
        styled(self, "tabs")
        self.setAccessibleName(self.tr("Tabs"))
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self.tab_chosen)

    def show_tabs(self, titles: Sequence[str], shown: int) -> None:
        """Show tabs with these titles, and which of them is the one that is read."""
        was_blocked = self.blockSignals(True)  # nobody has chosen anything
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        while self.count() < len(titles):
            self._add()
        for number, title in enumerate(titles):
            if title != self.tabData(number):  # each change lays all tabs out anew
                self._name(number, title)
        self.setCurrentIndex(shown)
        self.blockSignals(was_blocked)

    def event(self, event: QEvent) -> bool:
        """Tell the whole title of the tab under the pointer, and its key."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.tabAt(event.pos())
            key = number_key(number).toString(QKeySequence.SequenceFormat.NativeText)
            title = escape(self.tabData(number) or "")
            told = f"{title} ({key})" if key else title
            QToolTip.showText(event.globalPos(), f"<p>{told}</p>" if title else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the tab that has the keyboard with the delete key."""
        if event.key() == Qt.Key.Key_Delete:
            self.close_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which tab the middle button may be about to close."""
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pressed = self.tabAt(event.position().toPoint())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab that was clicked with the middle button."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif self._pressed >= 0 and self._pressed == self.tabAt(event.position().toPoint()):
            self.close_asked.emit(self._pressed)

    def tabSizeHint(self, number: int) -> QSize:
        """Return how large a tab is where there is room."""
        hint = super().tabSizeHint(number)
        return QSize(min(hint.width(), self._letters(_WIDEST)), hint.height())

    def minimumTabSizeHint(self, number: int) -> QSize:
        """Return how large a tab is before the strip is scrolled instead."""
        hint = self.tabSizeHint(number)
        return QSize(min(hint.width(), self._letters(_NARROWEST)), hint.height())

    def tabLayoutChange(self) -> None:
        """Show our icons on the buttons that scroll; each layout brings Qt's arrows back."""
        for button in (self._backward, self._forward):
            button.setArrowType(Qt.ArrowType.NoArrow)

    def _scroller(self, name: str, icon: str) -> QToolButton:
        """Return one of Qt's buttons that scroll the strip."""
        button = self.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)  # noqa: S101 - it is made with the strip
        button.setIcon(self._icons.icon(icon))
        button.setIconSize(square(16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard scrolls by choosing
        return button

    def _letters(self, count: int) -> int:
        """Return how wide a tab is that shows so much of its title, and its button."""
        return self.fontMetrics().averageCharWidth() * (count + 6)

    def _add(self) -> None:
        number = self.addTab("")
        button = styled(QToolButton(), "close")
        button.setIcon(self._icons.icon("x"))
        button.setIconSize(square(14))
        button.setToolTip(self.tr("Close tab"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the delete key does the same
        button.clicked.connect(self._report_close)
        self.setTabButton(number, _SIDE, button)

    def _name(self, number: int, title: str) -> None:
        self.setTabText(number, _ISOLATE + title.replace("&", "&&"))
        self.setTabData(number, title)
        self.setAccessibleTabName(number, title)
        closing = self.tr("Close {title}").format(title=title)
        self._button(number).setAccessibleName(closing)

    def _button(self, number: int) -> QToolButton:
        button = self.tabButton(number, _SIDE)
        assert isinstance(button, QToolButton)  # noqa: S101 - `_add` made it
        return button

    @Slot()
    def _report_close(self) -> None:
        sender = self.sender()
        for number in range(self.count()):
            if self._button(number) is sender:
                self.close_asked.emit(number)
                return
