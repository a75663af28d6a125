"""What a screen reader says of a key: no voice reads a full stop as one."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from helpviewer.kiosk.keyboards.keys import Function, Key, Language, Letter, Mark

SIGNS: Mapping[str, object] = {
    ".": QT_TRANSLATE_NOOP("Keys", "Full stop"),
    ",": QT_TRANSLATE_NOOP("Keys", "Comma"),
    "?": QT_TRANSLATE_NOOP("Keys", "Question mark"),
    "!": QT_TRANSLATE_NOOP("Keys", "Exclamation mark"),
    "'": QT_TRANSLATE_NOOP("Keys", "Apostrophe"),
    '"': QT_TRANSLATE_NOOP("Keys", "Quotation mark"),
    "-": QT_TRANSLATE_NOOP("Keys", "Hyphen"),
    "/": QT_TRANSLATE_NOOP("Keys", "Slash"),
    "\\": QT_TRANSLATE_NOOP("Keys", "Backslash"),
    ":": QT_TRANSLATE_NOOP("Keys", "Colon"),
    ";": QT_TRANSLATE_NOOP("Keys", "Semicolon"),
    "(": QT_TRANSLATE_NOOP("Keys", "Opening parenthesis"),
    ")": QT_TRANSLATE_NOOP("Keys", "Closing parenthesis"),
    "[": QT_TRANSLATE_NOOP("Keys", "Opening bracket"),
    "]": QT_TRANSLATE_NOOP("Keys", "Closing bracket"),
    "{": QT_TRANSLATE_NOOP("Keys", "Opening brace"),
    "}": QT_TRANSLATE_NOOP("Keys", "Closing brace"),
    "<": QT_TRANSLATE_NOOP("Keys", "Less than"),
    ">": QT_TRANSLATE_NOOP("Keys", "Greater than"),
    "«": QT_TRANSLATE_NOOP("Keys", "Opening guillemet"),
    "»": QT_TRANSLATE_NOOP("Keys", "Closing guillemet"),
    "„": QT_TRANSLATE_NOOP("Keys", "Low quotation mark"),
    "“": QT_TRANSLATE_NOOP("Keys", "High quotation mark"),
    "…": QT_TRANSLATE_NOOP("Keys", "Ellipsis"),
    "·": QT_TRANSLATE_NOOP("Keys", "Middle dot"),
    "#": QT_TRANSLATE_NOOP("Keys", "Number sign"),
    "%": QT_TRANSLATE_NOOP("Keys", "Percent"),
    "&": QT_TRANSLATE_NOOP("Keys", "And sign"),
    "@": QT_TRANSLATE_NOOP("Keys", "At sign"),
    "+": QT_TRANSLATE_NOOP("Keys", "Plus"),
    "=": QT_TRANSLATE_NOOP("Keys", "Equals"),
    "*": QT_TRANSLATE_NOOP("Keys", "Asterisk"),
    "^": QT_TRANSLATE_NOOP("Keys", "Circumflex"),
    "~": QT_TRANSLATE_NOOP("Keys", "Tilde"),
    "_": QT_TRANSLATE_NOOP("Keys", "Underscore"),
    "|": QT_TRANSLATE_NOOP("Keys", "Vertical bar"),
    "§": QT_TRANSLATE_NOOP("Keys", "Section sign"),
    "°": QT_TRANSLATE_NOOP("Keys", "Degree"),
    "€": QT_TRANSLATE_NOOP("Keys", "Euro"),
    "$": QT_TRANSLATE_NOOP("Keys", "Dollar"),
    "£": QT_TRANSLATE_NOOP("Keys", "Pound"),
    "¥": QT_TRANSLATE_NOOP("Keys", "Yen"),
    "₪": QT_TRANSLATE_NOOP("Keys", "Shekel"),
    "¿": QT_TRANSLATE_NOOP("Keys", "Opening question mark"),
    "¡": QT_TRANSLATE_NOOP("Keys", "Opening exclamation mark"),
    "،": QT_TRANSLATE_NOOP("Keys", "Arabic comma"),
    "؛": QT_TRANSLATE_NOOP("Keys", "Arabic semicolon"),
    "؟": QT_TRANSLATE_NOOP("Keys", "Arabic question mark"),
    "٪": QT_TRANSLATE_NOOP("Keys", "Arabic percent"),
    "、": QT_TRANSLATE_NOOP("Keys", "Japanese comma"),
    "。": QT_TRANSLATE_NOOP("Keys", "Japanese full stop"),
    "・": QT_TRANSLATE_NOOP("Keys", "Japanese middle dot"),
    "ー": QT_TRANSLATE_NOOP("Keys", "Long vowel"),
    "「": QT_TRANSLATE_NOOP("Keys", "Opening corner bracket"),
    "」": QT_TRANSLATE_NOOP("Keys", "Closing corner bracket"),
    "『": QT_TRANSLATE_NOOP("Keys", "Opening white corner bracket"),
    "』": QT_TRANSLATE_NOOP("Keys", "Closing white corner bracket"),
    "〜": QT_TRANSLATE_NOOP("Keys", "Wave dash"),
    "゛": QT_TRANSLATE_NOOP("Keys", "Voiced sound mark"),
    "゜": QT_TRANSLATE_NOOP("Keys", "Half-voiced sound mark"),
    "小": QT_TRANSLATE_NOOP("Keys", "Small kana"),
}
"""What signs are called that are no letters."""

FUNCTIONS: Mapping[Function, object] = {
    Function.SHIFT: QT_TRANSLATE_NOOP("Keys", "Capital letters"),
    Function.DELETE: QT_TRANSLATE_NOOP("Keys", "Delete the last letter"),
    Function.SPACE: QT_TRANSLATE_NOOP("Keys", "Space"),
    Function.CONFIRM: QT_TRANSLATE_NOOP("Keys", "Search"),
    Function.LEFT: QT_TRANSLATE_NOOP("Keys", "One letter to the left"),
    Function.RIGHT: QT_TRANSLATE_NOOP("Keys", "One letter to the right"),
    Function.HIDE: QT_TRANSLATE_NOOP("Keys", "Hide the keyboard"),
    Function.LETTERS: QT_TRANSLATE_NOOP("Keys", "Letters"),
    Function.NUMBERS: QT_TRANSLATE_NOOP("Keys", "Numbers and punctuation"),
    Function.SYMBOLS: QT_TRANSLATE_NOOP("Keys", "More symbols"),
    Function.LANGUAGES: QT_TRANSLATE_NOOP("Keys", "Language of the keyboard"),
}
"""What keys are called that do not type."""


def key_name(key: Key) -> str:
    """Return what a key is called in the reader's language."""
    match key:
        case Letter(text) | Mark(text):
            return _sign_name(text)
        case Language(_, name):
            return name
        case Function():
            return QCoreApplication.translate("Keys", str(FUNCTIONS[key]))
        case _:
            return ""


def _sign_name(text: str) -> str:
    if text in SIGNS:
        return QCoreApplication.translate("Keys", str(SIGNS[text]))
    if text != text.lower():
        return QCoreApplication.translate("Keys", "Capital {letter}").format(letter=text)
    return text
