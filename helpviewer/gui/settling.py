"""The settings dialog: fills it with what can be chosen, and connects it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.folders import show_folder
from helpviewer.gui.messages import error_sentence
from helpviewer.gui.names import language_name
from helpviewer.gui.program_parts import ProgramParts
from helpviewer.gui.settings_dialog import SettingsDialog
from helpviewer.gui.settings_pages import Choices
from helpviewer.library.article import Trust
from helpviewer.paths import bundled

_TRANSLATION = "helpviewer_"  # what the names of the translations begin with


def open_settings(parts: ProgramParts, *, can_open_folders: bool) -> SettingsDialog:
    """Let the reader change settings."""
    settings, recent, typography = parts.settings, parts.recent, parts.typography
    dialog = SettingsDialog(
        settings.settings,
        typography.chosen,
        _choices(parts),
        settings.path,
        parts.window,
        can_open_folder=can_open_folders,
    )
    teller = _Teller(parts, dialog)
    dialog.changed.connect(settings.change)
    settings.changed.connect(dialog.show_value)
    dialog.reading.percent_chosen.connect(typography.set_percent)
    dialog.reading.serif_chosen.connect(typography.set_serif)
    dialog.reading.column_chosen.connect(typography.set_column)
    typography.changed.connect(dialog.reading.show_typography)
    dialog.search.recent_clearing_asked.connect(recent.forget_all)
    dialog.search.unanswered_clearing_asked.connect(recent.forget_unanswered)
    dialog.updates.reading_again_asked.connect(parts.library.refresh)
    dialog.advanced.folder_asked.connect(teller.open_folder)
    settings.failed.connect(teller.tell)
    recent.failed.connect(teller.tell)
    dialog.open()
    return dialog


class _Teller(QObject):
    """Tells in the dialog what failed; it goes with it."""

    def __init__(self, parts: ProgramParts, dialog: SettingsDialog) -> None:
        super().__init__(dialog)
        self._file = parts.settings.path
        self._dialog = dialog

    @Slot(object)
    def tell(self, error: HelpViewerError) -> None:
        self._dialog.tell(error_sentence(error))

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the settings file, or that of what will be it."""
        if not show_folder(self._file.parent):
            self._dialog.tell(_translate("The folder cannot be shown here."))


def _choices(parts: ProgramParts) -> Choices:
    snapshot = parts.library.snapshot
    languages = {key.language for key in snapshot.library.keys} if snapshot else set()
    return Choices(
        themes=parts.window.top_bar.theme_names(),
        menu_bars=_menu_bars(parts),
        window_languages={"": _translate("Like the system")} | _named(_translations()),
        article_languages={"": _translate("Like the window")} | _named(languages),
        libraries=_libraries(parts),
    )


def _menu_bars(parts: ProgramParts) -> Mapping[str, str]:
    """Return when the menu bar can be seen; nothing where the desktop decides."""
    if parts.window.menuBar().isNativeMenuBar():
        return {}
    return {
        "on_alt": _translate("While Alt or F10 asks for it"),
        "always": _translate("Always"),
    }


def _libraries(parts: ProgramParts) -> Mapping[str, str]:
    """Return the bundled articles, and the folder that is open now."""
    libraries = {"": _translate("Articles that came with the program")}
    source = parts.library.source
    if source and source.trust is Trust.FOLDER:
        libraries[str(source.folder)] = str(source.folder)
    return libraries


def _translations() -> set[str]:
    files = (bundled("resources") / "translations").glob(f"{_TRANSLATION}*.qm")
    return {file.stem.removeprefix(_TRANSLATION) for file in files}


def _named(tags: set[str]) -> dict[str, str]:
    names = {tag: language_name(tag) for tag in tags}
    return dict(sorted(names.items(), key=lambda pair: pair[1].casefold()))


def _translate(text: str) -> str:
    return QCoreApplication.translate("Settling", text)
