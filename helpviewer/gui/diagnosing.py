"""Diagnostics in the window: gathers the report beside it, and shows it."""

from functools import partial

import PySide6
from PySide6.QtCore import QLocale, QObject, Slot, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from helpviewer.diagnostics.facts import Subject, diagnose
from helpviewer.diagnostics.report import Report, Section, as_text
from helpviewer.gui.diagnostics_dialog import DiagnosticsDialog
from helpviewer.gui.folders import show_folder
from helpviewer.gui.program_parts import ProgramParts
from helpviewer.paths import site_folder


class Diagnosing(QObject):
    """Shows what helps to find out why the program does not work as it should."""

    def __init__(self, parts: ProgramParts, *, can_open_folders: bool) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._can_open_folders = can_open_folders
        self._is_gathering = False

    @Slot()
    def show(self) -> None:
        """Gather the report of this moment, and show it when it is there."""
        parts, source = self._parts, self._parts.library.source
        if source is None or self._is_gathering:
            return
        self._is_gathering = True
        subject = Subject(parts.paths, site_folder(), parts.settings.settings, source)
        task = parts.tasks.start(partial(diagnose, subject, {"Window": self._window()}))
        task.succeeded.connect(self._open)
        task.finished.connect(self._end)

    @Slot(object)
    def _open(self, report: Report) -> None:
        window, can_open = self._parts.window, self._can_open_folders
        dialog = DiagnosticsDialog(as_text(report), window, can_open_folder=can_open)
        self._dialog = dialog
        dialog.folder_asked.connect(self._show_folder)
        dialog.open()

    @Slot()
    def _end(self) -> None:
        self._is_gathering = False

    @Slot()
    def _show_folder(self) -> None:
        if not show_folder(self._parts.paths.log):
            self._dialog.tell(self.tr("The folder cannot be shown here."))

    def _window(self) -> Section:
        """Tell what only Qt knows."""
        window, chosen = self._parts.window, self._parts.typography.chosen
        return {
            "Qt": f"{qVersion()}, PySide6 {PySide6.__version__}",
            "platform": QGuiApplication.platformName(),
            "screens": [_screen(screen) for screen in QGuiApplication.screens()],
            "size": f"{window.width()} x {window.height()}",
            "style": QApplication.style().name(),
            "theme": f"{self._parts.appearance.choice}, {self._parts.appearance.theme.name}",
            "font": f"{QApplication.font().pointSizeF():g} pt",
            "article text": f"{chosen.percent} %, column {int(chosen.column)}",
            "language": QLocale().bcp47Name(),
            "screen reader": "yes" if QAccessible.isActive() else "no",
        }


def _screen(screen: QScreen) -> str:
    size = screen.size()
    ratio, inch = screen.devicePixelRatio(), screen.logicalDotsPerInch()
    return f"{size.width()} x {size.height()} at {ratio:g}, {inch:g} to the inch"
