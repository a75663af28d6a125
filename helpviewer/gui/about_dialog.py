"""What this program is, what it is made of, and under which licences."""

import platform
from collections.abc import Mapping
from pathlib import Path

import PySide6
from PySide6.QtCore import QSysInfo, Qt, Slot, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from helpviewer import __version__
from helpviewer.gui.dialog_size import resize_dialog, scrolled
from helpviewer.gui.licences import licences
from helpviewer.gui.theme.fonts import code_font, interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class AboutDialog(QDialog):
    """Tells the versions, which can be copied for a report, and shows the licences.

    Args:
        folder: Has texts of licences, such as ``Inter-OFL.txt``.
    """

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this viewer"))
        resize_dialog(self, 560, 560)
        self._licences = licences(folder)
        self._licence = self._licence_text()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self._title())
        column.addWidget(self._purpose())
        column.addWidget(self._details())
        column.addSpacing(scaled(8))
        choice = self._choice()
        column.addWidget(_caption(choice))
        column.addWidget(choice)
        column.addWidget(self._licence, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(20, 18, 20, 16))
        outer.setSpacing(scaled(8))
        outer.addWidget(scrolled(content), 1)
        outer.addWidget(self._buttons())

    def _title(self) -> QLabel:
        text = self.tr("helpviewer {version}").format(version=__version__)
        title = styled(QLabel(text), "empty-title")
        title.setFont(interface_font(17, QFont.Weight.DemiBold))
        return title

    def _purpose(self) -> QLabel:
        purpose = QLabel(
            self.tr(
                "Reads, searches and keeps up to date a library of help articles.\n"
                "Free software under the MIT licence; fonts Inter, JetBrains Mono and "
                "Noto Sans Arabic (OFL), icons Lucide (ISC), Qt for Python (LGPL)."
            )
        )
        purpose.setWordWrap(True)
        return purpose

    def _details(self) -> QLabel:
        details = styled(QLabel(_lines(versions())), "muted")
        details.setTextFormat(Qt.TextFormat.PlainText)
        details.setWordWrap(True)
        details.setTextInteractionFlags(_SELECTABLE)
        details.setAccessibleName(self.tr("Versions"))
        return details

    def _choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Licences"))
        entry = self.tr("{part}: {licence} licence")
        for one in self._licences:
            choice.addItem(entry.format(part=one.part, licence=one.name))
        choice.currentIndexChanged.connect(self._show)
        if self._licences:
            self._show(0)
        return choice

    def _licence_text(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(scaled(120))
        text.setFont(code_font(scaled(12)))
        text.setAccessibleName(self.tr("Text of the licence"))
        text.setTextInteractionFlags(_SELECTABLE)
        return text

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.setToolTip(self.tr("Copy the versions, for a report"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot(int)
    def _show(self, row: int) -> None:
        self._licence.setPlainText(self._licences[row].text.read_text("utf-8", "replace"))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(_lines(versions()))


def _caption(choice: QComboBox) -> QLabel:
    """Return what a box of choices is called: on Linux a screen reader knows no other name."""
    caption = QLabel(choice.accessibleName())
    caption.setBuddy(choice)
    return caption


def versions() -> Mapping[str, str]:
    """Return what a report of trouble should name; nothing of it tells who the reader is."""
    return {
        "helpviewer": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion() or "",
        "PySide6": PySide6.__version__,
        "System": f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
        "Display": QGuiApplication.platformName(),
    }


def _lines(details: Mapping[str, str]) -> str:
    return "\n".join(f"{name} {value}" for name, value in details.items())
