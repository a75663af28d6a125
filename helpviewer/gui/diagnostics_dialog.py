"""The report of diagnostics, to be read and copied."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.theme.fonts import code_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled


class DiagnosticsDialog(QDialog):
    """Shows a report, which is in English whatever the window's language: so is who reads it.

    Args:
        report: The whole text.
        can_open_folder: Whether the system's file manager may be shown.
    """

    folder_asked = Signal()

    def __init__(
        self, report: str, parent: QWidget | None = None, *, can_open_folder: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostics"))
        resize_dialog(self, 720, 560)
        self._report = report
        self._notice = QLabel()
        self._notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(20, 18, 20, 16))
        column.setSpacing(scaled(8))
        column.addWidget(self._explanation())
        column.addWidget(self._text(), 1)
        column.addWidget(self._notice)
        column.addWidget(self._buttons(can_open_folder=can_open_folder))

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what happened, below the report and to screen readers."""
        self._notice.setText(sentence)
        self._notice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _explanation(self) -> QLabel:
        explanation = styled(QLabel(), "muted")
        explanation.setWordWrap(True)
        explanation.setText(
            self.tr(
                "For whoever helps you, in English. It tells neither your name nor what you "
                "typed or read, and it is sent to nobody."
            )
        )
        return explanation

    def _text(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self._report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(code_font(scaled(12)))
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setAccessibleName(self.windowTitle())
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return text

    def _buttons(self, *, can_open_folder: bool) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), role)
        copy.setDefault(True)
        copy.clicked.connect(self._copy)
        if can_open_folder:
            folder = buttons.addButton(self.tr("Open the log folder"), role)
            folder.clicked.connect(self.folder_asked)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.tell(self.tr("Copied."))
