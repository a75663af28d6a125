"""What the staff can do at the screen once they have given their PIN."""

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScroller, QVBoxLayout, QWidget

from helpviewer.gui.kiosk.patience import Patience
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.sheet_parts import sheet_label, touch_button
from helpviewer.gui.theme.fonts import code_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

_PATIENCE = 60_000  # milliseconds without a key or a touch
_REPORT = 420  # device-independent pixels while text is as large as usual


class StaffSheet(Sheet):
    """Reports what the staff asks for, and leaves when nobody is there any more.

    Args:
        parent: What it covers.
        is_lowered: Whether it is to be within reach of somebody who sits.
        patience: Milliseconds after which it leaves by itself.
    """

    quit_asked = Signal()
    restart_asked = Signal()
    diagnostics_asked = Signal()
    sync_asked = Signal()

    def __init__(
        self, parent: QWidget, *, is_lowered: bool = False, patience: int = _PATIENCE
    ) -> None:
        super().__init__(
            parent, self.tr("For the staff"), can_leave=False, is_lowered=is_lowered
        )
        self._told = sheet_label("")
        self._told.hide()
        self._report = self._make_report()
        self._back = touch_button(self.tr("Back"), primary=True)
        self._back.clicked.connect(self._go_back)
        self._menu = self._make_menu()
        for part in (self._told, self._menu, self._report, self._back):
            self.column.addWidget(part)
        Patience(self, patience).ended.connect(self.leave)

    @Slot(str)
    def show_diagnostics(self, text: str) -> None:
        """Show a report in place of what can be asked for."""
        self._report.setPlainText(text)
        self._menu.hide()
        self._report.show()
        self._report.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what became of something, above what can be asked for and to screen readers."""
        self._told.setText(sentence)
        self._told.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot()
    def _go_back(self) -> None:
        if self._report.isHidden():
            self.leave()
            return
        self._report.hide()
        self._menu.show()
        self._diagnostics.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_menu(self) -> QWidget:
        menu = QWidget()
        column = QVBoxLayout(menu)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(14))
        self._sync = self._button(self.tr("Bring the articles up to date"), self.sync_asked)
        self._diagnostics = self._button(self.tr("Diagnostics"), self.diagnostics_asked)
        restart = self._button(self.tr("Restart the program"), self.restart_asked)
        leaving = self._button(self.tr("Quit the program"), self.quit_asked)
        for button in (self._sync, self._diagnostics, restart, leaving):
            column.addWidget(button)
        return menu

    def _button(self, text: str, asked: SignalInstance) -> QPushButton:
        button = touch_button(text)
        button.clicked.connect(asked)
        return button

    def _make_report(self) -> QPlainTextEdit:
        """Return room for a report, which is in English whatever the window's language."""
        report = styled(QPlainTextEdit(), "address")
        report.hide()
        report.setReadOnly(True)
        report.setTabChangesFocus(True)
        report.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        report.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        report.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        report.setFont(code_font(scaled(16)))
        report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        report.setAccessibleName(self.tr("Diagnostics"))
        report.document().setDocumentMargin(scaled(8))
        report.setMinimumHeight(scaled(_REPORT))
        QScroller.grabGesture(report.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return report
