import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.kiosk.keyboard.keyboard_typing import KeyboardTyping
from helpviewer.gui.kiosk.keyboard.screen_keyboard import ScreenKeyboard
from helpviewer.kiosk.keyboards.keys import Function, Letter, Mark
from tests.gui.kiosk.keyboard.conftest import ICONS, MakeKeyboard, press


@pytest.fixture
def place() -> QWidget:
    return QWidget()


@pytest.fixture
def box(qtbot: QtBot, place: QWidget) -> SearchBox:
    return SearchBox(ICONS, place)


def typed_into(box: SearchBox, keyboard: ScreenKeyboard) -> list[str]:
    told: list[str] = []
    KeyboardTyping(keyboard, box)
    box.text_typed.connect(told.append)
    return told


def test_text_is_reported_as_typed(box: SearchBox, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    told = typed_into(box, keyboard)
    press(keyboard, Letter("f"), Letter("e"), Function.DELETE, Function.SPACE)
    assert told == ["f", "fe", "f", "f "]


def test_every_letter_arrives_as_it_stands_on_its_key(
    box: SearchBox, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("ar", "en")
    typed_into(box, keyboard)
    press(keyboard, Letter("لا"), Letter("ء"), Function.NUMBERS, Letter("٣"), Letter("&"))
    assert box.text() == "لاء٣&"


def test_letters_go_where_the_caret_is(box: SearchBox, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    typed_into(box, keyboard)
    press(keyboard, Letter("a"), Letter("c"), Function.LEFT, Letter("b"), Function.RIGHT)
    press(keyboard, Letter("d"))
    assert box.text() == "abcd"


def test_a_selected_text_is_replaced(box: SearchBox, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    typed_into(box, keyboard)
    box.show_search("fees")
    box.selectAll()
    press(keyboard, Letter("a"))
    assert box.text() == "a"


def test_the_search_key_confirms(box: SearchBox, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    told = typed_into(box, keyboard)
    confirmed: list[str] = []
    box.search_confirmed.connect(lambda: confirmed.append(box.text()))
    press(keyboard, Letter("a"), Function.CONFIRM)
    assert confirmed == ["a"]
    assert told == ["a"]


def test_a_mark_changes_the_letter_before_the_caret_in_one_step(
    box: SearchBox, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("ja")
    told = typed_into(box, keyboard)
    press(keyboard, Letter("か"), Letter("き"), Function.LEFT, Mark("゛"))
    assert told == ["か", "かき", "がき"]
    assert box.cursorPosition() == 1
    box.undo()
    assert box.text() == "かき"


def test_a_mark_after_a_letter_that_has_none_changes_nothing(
    box: SearchBox, make_keyboard: MakeKeyboard
) -> None:
    keyboard = make_keyboard("ja")
    told = typed_into(box, keyboard)
    press(keyboard, Mark("゛"), Letter("な"), Mark("゛"), Letter("は"), Mark("゜"))
    assert told == ["な", "なは", "なぱ"]
    assert not box.hasSelectedText()


def test_a_mark_leaves_a_selection_alone(box: SearchBox, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("ja")
    typed_into(box, keyboard)
    box.show_search("か")
    box.selectAll()
    press(keyboard, Mark("゛"))
    assert box.selectedText() == "か"


def test_the_keyboard_outlives_the_field(box: SearchBox, make_keyboard: MakeKeyboard) -> None:
    keyboard = make_keyboard("en")
    typed_into(box, keyboard)
    delete(box)
    press(keyboard, Letter("a"), Function.DELETE)
