"""The alphabets are written out here, so that no layout decides what a language has."""

import pytest

from helpviewer.kiosk.keyboards.keys import Gap, Key, Letter, Rows
from helpviewer.kiosk.keyboards.letters import capital, katakana
from helpviewer.kiosk.keyboards.offered import LAYOUTS, layout_for, layouts_for

ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ'",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvx",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "he": "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "ja": "あいうえおかきくけこさしすせそたちつてとなにぬねの"
    "はひふへほまみむめもやゆよらりるれろわをんー",
}
CAPITALS = {
    "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "de": "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ",
    "fr": "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ",
    "es": "ABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚÜ",
    "pl": "AĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻQVX",
    "ru": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "el": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ",
    "ja": "アイウエオカキクケコサシスセソタチツテトナニヌネノ"
    "ハヒフヘホマミムメモヤユヨラリルレロワヲン",
}


def texts(rows: Rows) -> set[str]:
    return {key.text for row in rows for key in row if isinstance(key, Letter)}


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_a_language_has_a_key(language: str) -> None:
    assert set(ALPHABETS[language]) <= texts(layout_for(language).letters)


@pytest.mark.parametrize("language", CAPITALS)
def test_every_capital_is_reached_by_the_shift_key(language: str) -> None:
    layout = layout_for(language)
    assert layout.shifted is not None
    shifted = {layout.shifted(text) for text in texts(layout.letters)}
    assert set(CAPITALS[language]) <= shifted


@pytest.mark.parametrize("language", sorted(ALPHABETS.keys() - CAPITALS))
def test_what_has_no_capitals_has_no_shift_key(language: str) -> None:
    layout = layout_for(language)
    assert layout.shifted is None
    assert "shift" not in {key for row in layout.letters for key in row}


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_digit_and_common_sign_is_there_in_every_language(language: str) -> None:
    layout = layout_for(language)
    signs = texts(layout.numbers) | texts(layout.symbols) | texts(layout.letters)
    assert set("0123456789-/:()@.!%+") <= signs
    assert signs & {"?", "؟"}


def test_arabic_has_its_own_digits_too() -> None:
    assert set("٠١٢٣٤٥٦٧٨٩") <= texts(layout_for("ar").numbers)


@pytest.mark.parametrize("language", ALPHABETS)
def test_no_row_is_too_long_for_keys_a_finger_can_hit(language: str) -> None:
    layout = layout_for(language)
    every_row = (*layout.letters, *layout.numbers, *layout.symbols)
    assert max(map(len, every_row)) <= 12


@pytest.mark.parametrize("language", ALPHABETS)
def test_no_page_has_the_same_key_twice(language: str) -> None:
    layout = layout_for(language)
    for page in (layout.letters, layout.numbers, layout.symbols):
        keys = [key for row in page for key in row if key != Gap()]
        assert len(keys) == len(set(keys))


def first_keys(language: str) -> list[Key]:
    return [row[0] for row in layout_for(language).letters]


def test_keys_stand_where_they_stand_on_real_keyboards() -> None:
    assert first_keys("en")[:2] == [Letter("q"), Letter("a")]
    assert first_keys("fr")[1:3] == [Letter("a"), Letter("q")]
    assert layout_for("de").letters[0][5] == Letter("z")
    assert first_keys("ru")[0] == Letter("й")
    assert first_keys("ar")[1:3] == [Letter("ض"), Letter("ش")]  # on the left, as on 101 keys
    assert first_keys("he")[1] == Letter("ש")


def test_a_country_does_not_change_the_keyboard() -> None:
    assert layout_for("de-AT") is layout_for("DE_ch") is layout_for("de")


def test_a_language_without_a_keyboard_of_its_own_has_the_english_one() -> None:
    assert layout_for("it").language == "en"
    assert layout_for("").language == "en"


def test_each_keyboard_is_offered_once_in_the_order_asked_for() -> None:
    offered = layouts_for(["fr", "de", "fr-CA", "de"])
    assert [layout.language for layout in offered] == ["fr", "de"]


def test_latin_letters_can_always_be_typed() -> None:
    assert [layout.language for layout in layouts_for(["ar", "he"])] == ["ar", "he", "en"]
    assert [layout.language for layout in layouts_for([])] == ["en"]


def test_names_are_in_the_language_itself() -> None:
    names = [layout.name for layout in LAYOUTS]
    assert names == [
        "English", "Deutsch", "Français", "Español", "Polski", "Русский", "Ελληνικά",
        "العربية", "עברית", "日本語",
    ]  # fmt: skip


def test_what_has_no_capital_of_one_letter_stays() -> None:
    assert [capital(letter) for letter in "ΐ'1ß"] == ["ΐ", "'", "1", "ẞ"]


def test_katakana_leaves_alone_what_is_no_kana() -> None:
    assert katakana("っか、ーa") == "ッカ、ーa"
