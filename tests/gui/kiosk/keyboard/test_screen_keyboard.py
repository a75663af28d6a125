from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.keyboard.key_button import KeyButton
from helpviewer.gui.kiosk.keyboard.screen_keyboard import ScreenKeyboard
from helpviewer.gui.theme.appearance import Appearance
from helpviewer.kiosk.keyboards.keys import Function, Language, Letter, Mark
from helpviewer.kiosk.keyboards.offered import LAYOUTS
from tests.gui.kiosk.keyboard.conftest import (
    MakeKeyboard,
    button_of,
    keys_of,
    press,
)

ALL = [layout.language for layout in LAYOUTS]
PAGES = (Function.NUMBERS, Function.SYMBOLS, Function.LETTERS, Function.LANGUAGES)


def reports(keyboard: ScreenKeyboard) -> list[object]:
    told: list[object] = []
    keyboard.text_typed.connect(told.append)
    keyboard.caret_moved.connect(told.append)
    keyboard.compose_asked.connect(lambda mark: told.append(("compose", mark)))
    keyboard.erased.connect(lambda: told.append("erased"))
    keyboard.confirmed.connect(lambda: told.append("confirmed"))
    keyboard.hidden_asked.connect(lambda: told.append("hidden"))
    keyboard.height_changed.connect(lambda: told.append("height"))
    return told


def text_of(button: KeyButton) -> str:
    """Return what is seen on a key: not in which direction it is set."""
    return button.text().strip("\u2066\u2067\u2069")


def test_each_key_is_reported_as_what_it_does(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    told = reports(keyboard)
    press(
        keyboard,
        Letter("a"),
        Function.SPACE,
        Function.DELETE,
        Function.LEFT,
        Function.RIGHT,
        Function.CONFIRM,
        Function.HIDE,
    )
    assert told == ["a", " ", "erased", -1, 1, "confirmed", "hidden"]


def test_a_mark_asks_to_change_what_was_typed(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("ja")
    told = reports(keyboard)
    press(keyboard, Letter("か"), Mark("゛"))
    assert told == ["か", ("compose", "゛")]


def test_a_capital_is_typed_once_and_shown_on_the_key(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("de")
    told = reports(keyboard)
    press(keyboard, Function.SHIFT)
    assert button_of(keyboard, Function.SHIFT).isChecked()
    assert text_of(button_of(keyboard, Letter("Ü"))) == "Ü"
    press(keyboard, Letter("Ü"), Letter("b"))
    assert told == ["Ü", "b"]
    assert not button_of(keyboard, Function.SHIFT).isChecked()


def test_pages_and_languages_are_not_reported_as_text(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("de", "fr")
    told = reports(keyboard)
    press(keyboard, Function.NUMBERS, Letter("&"), Function.LANGUAGES)
    press(keyboard, Language("fr", "Français"), Letter("é"))
    assert told == ["&", "height", "é"]


def test_a_sign_that_qt_would_take_for_a_shortcut_is_shown(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    press(keyboard, Function.NUMBERS)
    assert text_of(button_of(keyboard, Letter("&"))) == "&&"
    assert button_of(keyboard, Letter("&")).shortcut().isEmpty()


def test_the_next_visitor_begins_with_small_letters(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    press(keyboard, Function.SHIFT, Function.NUMBERS)
    keyboard.begin()
    assert button_of(keyboard, Letter("q")).isVisible()


def test_another_language_can_be_shown_from_outside(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en", "ru")
    keyboard.use_language("ru-RU")
    assert button_of(keyboard, Letter("й")).isVisible()


@pytest.mark.parametrize("language", ALL)
def test_every_key_of_every_page_has_a_name_and_something_to_see(
    make_keyboard: MakeKeyboard, language: str
) -> None:
    keyboard = make_keyboard(language, "en", "de")
    for page in PAGES:
        press(keyboard, page)
        for button in keys_of(keyboard):
            assert button.accessibleName()
            assert button.text() or not button.icon().isNull()


def test_names_say_what_a_voice_could_not_read(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en", "ja")
    press(keyboard, Function.SHIFT)
    assert button_of(keyboard, Letter("A")).accessibleName() == "Capital A"
    press(keyboard, Function.NUMBERS)
    assert button_of(keyboard, Letter(".")).accessibleName() == "Full stop"
    press(keyboard, Function.LANGUAGES)
    assert button_of(keyboard, Language("ja", "日本語")).accessibleName() == "日本語"
    press(keyboard, Language("ja", "日本語"))
    assert button_of(keyboard, Function.SHIFT).accessibleName() == "カナ"
    press(keyboard, Function.SHIFT)
    assert button_of(keyboard, Function.SHIFT).accessibleName() == "かな"


def test_nothing_is_mirrored_in_a_window_that_is(
    qapp: QApplication, make_keyboard: MakeKeyboard
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    keyboard = make_keyboard("ar")
    q, p = button_of(keyboard, Letter("ض")), button_of(keyboard, Letter("د"))
    left, right = button_of(keyboard, Function.LEFT), button_of(keyboard, Function.RIGHT)
    assert q.x() < p.x()
    assert left.x() < right.x()
    assert q.layoutDirection() is Qt.LayoutDirection.LeftToRight
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_brackets_look_as_in_the_text_that_they_are_typed_into(
    qapp: QApplication, make_keyboard: MakeKeyboard
) -> None:
    usual = make_keyboard("en")
    press(usual, Function.NUMBERS)
    as_typed = button_of(usual, Letter("(")).grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    english, hebrew = make_keyboard("en"), make_keyboard("he")
    press(english, Function.NUMBERS)
    press(hebrew, Function.NUMBERS)
    assert button_of(english, Letter("(")).grab().toImage() == as_typed
    hebrew.resize(usual.size())
    assert button_of(hebrew, Letter("(")).grab().toImage() != as_typed
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_delete_repeats_while_it_is_held(qtbot: QtBot, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    told = reports(keyboard)
    button = button_of(keyboard, Function.DELETE)
    button.setAutoRepeatDelay(5)
    button.setAutoRepeatInterval(5)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told[:3] == ["erased"] * 3)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_a_finger_that_leaves_the_key_types_nothing(
    qtbot: QtBot, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("en")
    told = reports(keyboard)
    button = button_of(keyboard, Letter("q"))
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    outside = QPointF(button.width() + 30, 5)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        outside,
        button.mapToGlobal(outside),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, move)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() + 30, 5))
    assert told == []


def test_two_fingers_at_once_type_two_letters(
    touch_screen: QPointingDevice, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("en")
    told = reports(keyboard)
    window = keyboard.windowHandle()
    first, second = (button_of(keyboard, Letter(letter)).geometry().center() for letter in "qp")
    QTest.touchEvent(window, touch_screen).press(0, first).commit()
    QTest.touchEvent(window, touch_screen).stationary(0).press(1, second).commit()
    assert button_of(keyboard, Letter("q")).isDown()
    assert button_of(keyboard, Letter("p")).isDown()
    QTest.touchEvent(window, touch_screen).release(0, first).stationary(1).commit()
    QTest.touchEvent(window, touch_screen).release(1, second).commit()
    assert told == ["q", "p"]


def test_a_finger_that_slides_off_its_key_types_nothing(
    touch_screen: QPointingDevice, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("en")
    told = reports(keyboard)
    window = keyboard.windowHandle()
    start, end = (button_of(keyboard, Letter(letter)).geometry().center() for letter in "qp")
    QTest.touchEvent(window, touch_screen).press(0, start).commit()
    QTest.touchEvent(window, touch_screen).move(0, end).commit()
    assert not button_of(keyboard, Letter("q")).isDown()
    QTest.touchEvent(window, touch_screen).release(0, end).commit()
    assert told == []


@pytest.fixture
def field(qtbot: QtBot, make_keyboard: MakeKeyboard) -> Iterator[QLineEdit]:
    """A field above a keyboard, in an active window."""
    window = QWidget()
    column = QVBoxLayout(window)
    line = QLineEdit()
    column.addWidget(line)
    column.addWidget(make_keyboard("en", "de", place=window))
    column.addWidget(QLineEdit("after"))
    window.resize(900, 500)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    line.setFocus()
    yield line
    window.close()


def keyboard_of(field: QLineEdit) -> ScreenKeyboard:
    found = field.window().findChild(ScreenKeyboard)
    assert found is not None
    return found


def test_a_touch_leaves_the_focus_in_the_field(qtbot: QtBot, field: QLineEdit) -> None:
    keyboard = keyboard_of(field)
    for key in (Letter("q"), Function.SHIFT, Function.NUMBERS, Letter("1")):
        qtbot.mouseClick(button_of(keyboard, key), Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_the_whole_keyboard_is_one_tab_stop(qtbot: QtBot, field: QLineEdit) -> None:
    keyboard = keyboard_of(field)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert button_of(keyboard, Letter("q")).hasFocus()
    QTest.keyClick(button_of(keyboard, Letter("q")), Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert isinstance(after, QLineEdit)
    assert after.text() == "after"


def go(field: QLineEdit, *keys: Qt.Key) -> str:
    """Press real keys from where the focus is; return the name of the key that has it then."""
    for key in keys:
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, key)
    at = QApplication.focusWidget()
    assert at is not None
    return at.accessibleName()


RIGHT, LEFT, UP, DOWN = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down)
ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


def test_arrow_keys_lead_from_key_to_key(field: QLineEdit) -> None:
    assert go(field, TAB) == "q"
    assert go(field, RIGHT, RIGHT) == "e"
    assert go(field, DOWN) in ("s", "d")  # both are as near
    assert go(field, UP, LEFT, LEFT, LEFT) == "p"
    assert go(field, UP) == "Search"
    assert go(field, RIGHT, DOWN) == "q"


def test_enter_and_space_press_the_key_at_the_cursor(field: QLineEdit) -> None:
    told = reports(keyboard_of(field))
    go(field, TAB, ENTER, RIGHT, SPACE)
    assert told == ["q", "w"]


def test_the_cursor_stays_in_its_place_when_the_page_is_turned(field: QLineEdit) -> None:
    go(field, TAB)
    assert go(field, UP, RIGHT) == "Numbers and punctuation"
    assert go(field, ENTER) == "Letters"
    assert go(field, ENTER) == "Numbers and punctuation"
    assert not field.hasFocus()


def test_escape_asks_to_hide_the_keyboard(field: QLineEdit) -> None:
    told = reports(keyboard_of(field))
    go(field, TAB, Qt.Key.Key_Escape)
    assert told == ["hidden"]


def test_other_keys_of_a_real_keyboard_do_nothing(field: QLineEdit) -> None:
    told = reports(keyboard_of(field))
    assert go(field, TAB, Qt.Key.Key_X) == "q"
    assert told == []


def test_letters_grow_with_the_text_as_far_as_the_keys_allow(
    appearance: Appearance, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("en", "ja")
    q = button_of(keyboard, Letter("q"))
    usual, key = q.font().pixelSize(), q.size()
    appearance.set_text_size(200)
    assert usual == 24
    assert 30 <= q.font().pixelSize() <= q.height() / 2
    assert q.size() == key  # the shell has not given it more room
    appearance.choose("contrast")
    appearance.set_text_size(100)
    assert q.font().pixelSize() == usual


def test_no_page_of_any_language_makes_new_buttons(make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard(*ALL)
    count = len(keyboard.findChildren(KeyButton))
    for language in ALL:
        keyboard.use_language(language)
        press(keyboard, *PAGES)
    assert len(keyboard.findChildren(KeyButton)) == count
