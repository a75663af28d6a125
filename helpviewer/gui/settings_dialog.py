"""Where the reader changes settings."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.article.typography import Typography
from helpviewer.gui.dialog_size import resize_dialog
from helpviewer.gui.reading_page import ReadingPage
from helpviewer.gui.settings_page import SettingsPage
from helpviewer.gui.settings_pages import (
    AdvancedPage,
    Choices,
    GeneralPage,
    SearchPage,
)
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.updates_page import UpdatesPage
from helpviewer.settings import Settings

_WIDTH, _HEIGHT = 560, 660  # device-independent pixels at usual size


class SettingsDialog(QDialog):
    """Shows the settings in tabs; each change is reported at once.

    Args:
        settings: As they are now; what is locked in them cannot be changed.
        typography: How articles are set now.
        choices: What can be chosen.
        path: The settings file, which is named.
        can_open_folder: Whether its folder may be shown in the system's file manager.
    """

    changed = Signal(str, object)  # the setting's dotted name, its value

    def __init__(
        self,
        settings: Settings,
        typography: Typography,
        choices: Choices,
        path: Path,
        parent: QWidget | None = None,
        *,
        can_open_folder: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.reading = ReadingPage(settings, typography)
        self.search = SearchPage(settings)
        self.updates = UpdatesPage(settings)
        self.advanced = AdvancedPage(settings, path, can_open_folder=can_open_folder)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.windowTitle())
        self._pages: list[SettingsPage] = []
        self._add(GeneralPage(settings, choices), self.tr("General"))
        self._add(self.reading, self.tr("Reading"))
        self._add(self.search, self.tr("Search"))
        self._add(self.updates, self.tr("Updates"))
        self._add(self.advanced, self.tr("Advanced"))
        self.search.told.connect(self.tell)
        self.updates.told.connect(self.tell)
        self._notice = self._make_notice()
        self._lay_out()
        resize_dialog(self, _WIDTH, _HEIGHT)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what happened, below the tabs and to screen readers."""
        self._notice.setText(sentence)
        self._notice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot(str, object)
    def show_value(self, name: str, value: object) -> None:
        """Show the value that a setting has by now, whoever changed it."""
        for page in self._pages:
            page.show_value(name, value)

    def _add(self, page: SettingsPage, title: str) -> None:
        page.changed.connect(self.changed)
        page.setAccessibleName(title)
        self._pages.append(page)
        self._tabs.addTab(page, title)

    def _make_notice(self) -> QLabel:
        notice = styled(QLabel(), "muted")
        notice.setTextFormat(Qt.TextFormat.PlainText)
        notice.setFont(interface_font(12))
        notice.setWordWrap(True)
        notice.hide()
        return notice

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(20, 18, 20, 16))
        column.setSpacing(scaled(12))
        column.addWidget(self._tabs, 1)
        column.addWidget(self._notice)
        column.addWidget(buttons)
