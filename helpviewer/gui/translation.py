"""The language of the window."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


class Translation:
    """Knows which translations are installed, so that others can take their place.

    Args:
        app: The application.
        folder: Where the program's translations are. English has one too, for its plurals.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, tag: str) -> None:
        """Show dates, numbers and all widgets that are made from now on in a language.

        Args:
            tag: A language tag; empty for the system's.
        """
        self.drop()
        locale = QLocale(tag) if tag else QLocale.system()
        if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
            locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (("qtbase", qt_folder), ("helpviewer", str(self._folder))):
            translator = QTranslator(self._app)
            if translator.load(locale, name, "_", place) or (
                name == "helpviewer" and translator.load("helpviewer_en", place)
            ):
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def drop(self) -> None:
        """Show what is made from now on as it is written in the source."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []


def use_language(app: QApplication, tag: str, folder: Path) -> None:
    """Show the window in a language, before any widget is made; it is never changed.

    Args:
        app: The application.
        tag: A language tag; empty for the system's.
        folder: Where the program's translations are.
    """
    Translation(app, folder).use(tag)
