"""The box that tells why there is no window."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox


def show_start_box(text: str) -> None:
    """Show a text until the reader has closed it."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("helpviewer")
    box = QMessageBox(QMessageBox.Icon.Critical, app.applicationName(), text)
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may quote anything
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()
