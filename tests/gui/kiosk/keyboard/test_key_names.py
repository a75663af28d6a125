from helpviewer.gui.kiosk.keyboard.key_names import key_name
from helpviewer.kiosk.keyboards.keys import Function, Gap, Key, Letter
from helpviewer.kiosk.keyboards.offered import LAYOUTS


def test_every_sign_that_is_no_letter_or_digit_is_named_in_words() -> None:
    pages = [
        page for layout in LAYOUTS for page in (layout.letters, layout.numbers, layout.symbols)
    ]
    keys: set[Key] = {key for page in pages for row in page for key in row}
    signs = [key for key in keys if isinstance(key, Letter) and not key.text.isalnum()]
    assert signs
    assert [sign.text for sign in signs if key_name(sign) == sign.text] == []


def test_every_function_has_a_name_and_a_gap_has_none() -> None:
    assert all(key_name(function) for function in Function)
    assert key_name(Gap()) == ""
