"""What languages and callouts are called in the reader's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

LANGUAGES = (
    QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Chinese"),
    QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "English"),
    QT_TRANSLATE_NOOP("Languages", "French"),
    QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "Japanese"),
    QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Turkish"),
)
"""The languages that are named in the reader's; others have Qt's English name."""

CALLOUTS: Mapping[str, object] = {
    "note": QT_TRANSLATE_NOOP("Callouts", "Note"),
    "tip": QT_TRANSLATE_NOOP("Callouts", "Tip"),
    "important": QT_TRANSLATE_NOOP("Callouts", "Important"),
    "warning": QT_TRANSLATE_NOOP("Callouts", "Warning"),
    "caution": QT_TRANSLATE_NOOP("Callouts", "Caution"),
    "details": QT_TRANSLATE_NOOP("Callouts", "Details"),
}
"""What stands above callouts and details without a title of their own."""


def language_name(tag: str) -> str:
    """Return what the language of a tag is called; the tag itself if Qt does not know it."""
    language = QLocale(tag).language()
    if language is QLocale.Language.C:
        return tag
    return QCoreApplication.translate("Languages", QLocale.languageToString(language))


def callout_titles(tag: str) -> Mapping[str, str]:
    """Return the titles in an article's language if it is the window's; else English ones."""
    titles = {kind: str(title) for kind, title in CALLOUTS.items()}
    if QLocale(tag).language() is not QLocale().language():
        return titles
    return {
        kind: QCoreApplication.translate("Callouts", title) for kind, title in titles.items()
    }
