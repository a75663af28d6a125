"""The language of the window."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def use_language(app: QApplication, tag: str, folder: Path) -> None:
    """Show the window, its dates and its numbers in a language, before any widget is made.

    Args:
        app: The application.
        tag: A language tag; empty for the system's.
        folder: Where the program's translations are. English has one too, for its plurals.
    """
    locale = QLocale(tag) if tag else QLocale.system()
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_folder), ("helpviewer", str(folder))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place) or (
            name == "helpviewer" and translator.load("helpviewer_en", place)
        ):
            app.installTranslator(translator)
