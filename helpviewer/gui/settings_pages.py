"""The pages of the settings, apart from that of reading."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, SignalInstance

from helpviewer.gui.settings_page import SettingsPage
from helpviewer.settings import Settings


class Choices(NamedTuple):
    """What can be chosen, by value, as the reader would call it.

    Attributes:
        themes: By `window.theme`.
        menu_bars: By `window.menu_bar`; none where the desktop decides.
        window_languages: By `window.language`.
        article_languages: By `library.language`.
        libraries: By `library.folder`.
    """

    themes: Mapping[str, str]
    menu_bars: Mapping[str, str]
    window_languages: Mapping[str, str]
    article_languages: Mapping[str, str]
    libraries: Mapping[str, str]


class GeneralPage(SettingsPage):
    """What the window looks like and begins with."""

    def __init__(self, settings: Settings, choices: Choices) -> None:
        super().__init__(settings)
        later = self.tr("From the next start.")
        self.choose(self.tr("Appearance"), "window.theme", choices.themes)
        if choices.menu_bars:
            self.choose(self.tr("Menu bar"), "window.menu_bar", choices.menu_bars)
        languages = choices.window_languages
        self.choose(self.tr("Language of the window"), "window.language", languages, later)
        languages = choices.article_languages
        self.choose(self.tr("Language of the articles"), "library.language", languages, later)
        libraries = choices.libraries
        self.choose(self.tr("Articles to start with"), "library.folder", libraries, later)
        self.end()


class SearchPage(SettingsPage):
    """What is kept of searches."""

    recent_clearing_asked = Signal()
    unanswered_clearing_asked = Signal()
    told = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.switch(
            self.tr("Remember recent searches"),
            "search.recent",
            self.tr("To suggest them again. They stay on this computer."),
        )
        self._clearing(
            self.tr("Clear the recent searches in this library"),
            self.tr("The recent searches are cleared."),
            self.recent_clearing_asked,
        )
        self.switch(
            self.tr("Keep searches that found nothing"),
            "search.unanswered",
            self.tr("For those who write the articles. They stay on this computer."),
        )
        self._clearing(
            self.tr("Clear the searches that found nothing in this library"),
            self.tr("The searches that found nothing are cleared."),
            self.unanswered_clearing_asked,
        )
        self.end()

    def _clearing(self, text: str, done: str, asked: SignalInstance) -> None:
        button = self.button(text)
        button.clicked.connect(asked)
        button.clicked.connect(lambda: self.told.emit(done))


class AdvancedPage(SettingsPage):
    """Where the settings are kept.

    Args:
        path: The settings file.
        can_open_folder: Whether its folder may be shown in the system's file manager.
    """

    folder_asked = Signal()

    def __init__(self, settings: Settings, path: Path, *, can_open_folder: bool) -> None:
        super().__init__(settings)
        self.tell(self.tr("Settings file"), str(path))
        if can_open_folder:
            self.button(self.tr("Open its folder")).clicked.connect(self.folder_asked)
        self.end()
