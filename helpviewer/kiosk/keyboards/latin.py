"""The keyboards of languages in Latin letters; what has an accent stands in a row above."""

from helpviewer.kiosk.keyboards.keys import rows
from helpviewer.kiosk.keyboards.layout import KeyboardLayout
from helpviewer.kiosk.keyboards.letters import capital

ENGLISH = KeyboardLayout(
    language="en",
    name="English",
    sign="EN",
    letters_sign="ABC",
    shifted=capital,
    letters=rows(
        "q w e r t y u i o p",
        "a s d f g h j k l",
        "{shift} z x c v b n m {delete}",
    ),
)
GERMAN = KeyboardLayout(
    language="de",
    name="Deutsch",
    sign="DE",
    letters_sign="ABC",
    shifted=capital,
    letters=rows(
        "q w e r t z u i o p ü",
        "a s d f g h j k l ö ä",
        "{shift} y x c v b n m ß {delete}",
    ),
)
FRENCH = KeyboardLayout(
    language="fr",
    name="Français",
    sign="FR",
    letters_sign="ABC",
    shifted=capital,
    letters=rows(
        "é è ê ë à â ç î ï ô û ü",
        "a z e r t y u i o p",
        "q s d f g h j k l m ù",
        "{shift} w x c v b n ' œ æ ÿ {delete}",
    ),
)
SPANISH = KeyboardLayout(
    language="es",
    name="Español",
    sign="ES",
    letters_sign="ABC",
    shifted=capital,
    letters=rows(
        "á é í ó ú ü ¿ ¡",
        "q w e r t y u i o p",
        "a s d f g h j k l ñ",
        "{shift} z x c v b n m {delete}",
    ),
)
POLISH = KeyboardLayout(
    language="pl",
    name="Polski",
    sign="PL",
    letters_sign="ABC",
    shifted=capital,
    letters=rows(
        "ą ć ę ł ń ó ś ź ż",
        "q w e r t y u i o p",
        "a s d f g h j k l",
        "{shift} z x c v b n m {delete}",
    ),
)
