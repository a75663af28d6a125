"""Which keyboards a visitor can choose from."""

from collections.abc import Iterable

from helpviewer.kiosk.keyboards.arabic_and_hebrew import ARABIC, HEBREW
from helpviewer.kiosk.keyboards.greek_and_cyrillic import GREEK, RUSSIAN
from helpviewer.kiosk.keyboards.japanese import JAPANESE
from helpviewer.kiosk.keyboards.keys import Letter
from helpviewer.kiosk.keyboards.latin import ENGLISH, FRENCH, GERMAN, POLISH, SPANISH
from helpviewer.kiosk.keyboards.layout import KeyboardLayout

LAYOUTS = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    POLISH,
    RUSSIAN,
    GREEK,
    ARABIC,
    HEBREW,
    JAPANESE,
)


def layout_for(language: str) -> KeyboardLayout:
    """Return the keyboard of a language's tag, whatever its country; else the English one."""
    first = language.replace("_", "-").partition("-")[0].lower()
    return next((layout for layout in LAYOUTS if layout.language == first), ENGLISH)


def layouts_for(languages: Iterable[str]) -> list[KeyboardLayout]:
    """Return the keyboards of these languages, each once, in this order.

    There is always one with Latin letters: names of firms and products have them everywhere.
    """
    layouts = [layout_for(language) for language in languages]
    if not any(_has_latin_letters(layout) for layout in layouts):
        layouts.append(ENGLISH)
    return [layout for number, layout in enumerate(layouts) if layout not in layouts[:number]]


def _has_latin_letters(layout: KeyboardLayout) -> bool:
    return any(Letter("a") in row for row in layout.letters)
