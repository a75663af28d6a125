"""The settings dialog: fills it with what can be chosen, and connects it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from helpviewer.errors import HelpViewerError
from helpviewer.gui.messages import error_sentence
from helpviewer.gui.names import language_name
from helpviewer.gui.program_parts import ProgramParts
from helpviewer.gui.settings_dialog import Choices, SettingsDialog
from helpviewer.library.article import Trust
from helpviewer.paths import bundled

_TRANSLATION = "helpviewer_"  # what the names of the translations begin with


def open_settings(parts: ProgramParts, *, can_open_folders: bool) -> SettingsDialog:
    """Let the reader change settings."""
    settings, recent = parts.settings, parts.recent
    dialog = SettingsDialog(
        settings.settings,
        _choices(parts),
        settings.path,
        parts.window,
        can_open_folder=can_open_folders,
    )
    teller = _Teller(parts, dialog)
    dialog.changed.connect(settings.change)
    dialog.recent_clearing_asked.connect(recent.forget_all)
    dialog.unanswered_clearing_asked.connect(recent.forget_unanswered)
    dialog.folder_asked.connect(teller.open_folder)
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
        folder = next(filter(lambda place: place.is_dir(), self._file.parents))
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._dialog.tell(_translate("The folder cannot be shown here."))


def _choices(parts: ProgramParts) -> Choices:
    snapshot = parts.library.snapshot
    languages = {key.language for key in snapshot.library.keys} if snapshot else set()
    return Choices(
        themes=parts.window.top_bar.theme_names(),
        window_languages={"": _translate("Like the system")} | _named(_translations()),
        article_languages={"": _translate("Like the window")} | _named(languages),
        libraries=_libraries(parts),
    )


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
