import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.field_icons import ClearButton
from helpviewer.gui.theme.icons import Icons
from helpviewer.paths import bundled
from tests.gui.conftest import the

ICONS = Icons(bundled("resources") / "icons")


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox(ICONS)
    qtbot.addWidget(box)
    return box


def compose(box: SearchBox, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(box, event)


def reports(box: SearchBox) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    box.text_typed.connect(lambda text: told.append(("typed", text)))
    box.text_edited.connect(lambda text: told.append(("edited", text)))
    return told


def test_what_is_typed_is_reported_as_typed(qtbot: QtBot, box: SearchBox) -> None:
    told = reports(box)
    qtbot.keyClicks(box, "fe")
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    typed = [text for kind, text in told if kind == "typed"]
    assert typed == ["f", "fe", "f"]
    assert told[:2] == [("typed", "f"), ("edited", "f")]


def test_a_search_that_is_shown_was_not_typed(box: SearchBox) -> None:
    told = reports(box)
    box.show_search("fees")
    assert told == [("edited", "fees")]


def test_the_clear_button_is_the_readers_doing(box: SearchBox) -> None:
    box.show_search("fees")
    told = reports(box)
    the(ClearButton, box).click()
    assert sorted(told) == [("edited", ""), ("typed", "")]


def test_nothing_is_reported_while_an_input_method_composes(box: SearchBox) -> None:
    told = reports(box)
    compose(box, "ㅎ")
    compose(box, "하")
    assert told == []
    compose(box, "", "한")
    assert told == [("typed", "한"), ("edited", "한")]


def test_what_was_composed_before_the_rest_was_given_up_is_reported(box: SearchBox) -> None:
    told = reports(box)
    compose(box, "ㄱ", "한")  # one syllable is done, the next begun
    assert told == []
    compose(box, "")
    assert told == [("typed", "한"), ("edited", "한")]


def test_the_down_key_asks_for_articles_or_in_the_empty_box_for_searches(
    qtbot: QtBot, box: SearchBox
) -> None:
    with qtbot.waitSignal(box.recent_asked, timeout=0), qtbot.assertNotEmitted(box.list_asked):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    box.show_search("fees")
    with qtbot.waitSignal(box.list_asked, timeout=0), qtbot.assertNotEmitted(box.recent_asked):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_a_click_counts_in_the_empty_box_only(qtbot: QtBot, box: SearchBox) -> None:
    box.show()
    with qtbot.waitSignal(box.clicked_empty, timeout=0):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    box.show_search("fees")
    with qtbot.assertNotEmitted(box.clicked_empty):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)


def test_escape_empties_the_box_without_typing(qtbot: QtBot, box: SearchBox) -> None:
    box.show_search("fees")
    told = reports(box)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert told == [("edited", "")]


def test_taking_the_keyboard_selects_what_is_to_be_overwritten(
    qtbot: QtBot, box: SearchBox
) -> None:
    box.show_search("fees")
    box.show()
    box.take_focus()
    assert box.selectedText() == "fees"


def test_in_a_right_to_left_window_even_a_latin_text_begins_at_the_right(
    qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = SearchBox(ICONS)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(box)
    assert box.alignment() & Qt.AlignmentFlag.AlignRight
