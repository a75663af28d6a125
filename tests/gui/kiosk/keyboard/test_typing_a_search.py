from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.kiosk.keyboard.keyboard_typing import KeyboardTyping
from helpviewer.gui.kiosk.keyboard.suggestion_row import SuggestionRow
from helpviewer.gui.kiosk.keyboard.typing_suggestions import TypingSuggestions
from helpviewer.kiosk.keyboards.keys import Letter
from tests.gui.conftest import MakeProgram, the
from tests.gui.kiosk.keyboard.conftest import MakeKeyboard, press


def test_an_article_is_found_and_opened_by_touch_alone(
    qtbot: QtBot, make_program: MakeProgram, make_keyboard: MakeKeyboard
) -> None:
    articles = {"fees.md": "# Fees and prices", "news.md": "# Maintenance"}
    program = make_program(articles, article="news")
    box, keyboard, row = the(SearchBox, program.window), make_keyboard("en"), SuggestionRow()
    row.resize(1280, 60)
    suggestions = TypingSuggestions(row)
    KeyboardTyping(keyboard, box)
    box.text_typed.connect(suggestions.suggest)
    program.search.suggestions_found.connect(suggestions.add_titles)
    suggestions.titles_changed.connect(row.show_titles)
    row.chosen.connect(program.navigator.open)

    press(keyboard, Letter("p"), Letter("r"), Letter("i"))
    button = row.findChildren(QPushButton)[0]
    qtbot.waitUntil(lambda: button.accessibleName() == "Fees and prices")
    button.click()
    qtbot.waitUntil(lambda: "Fees" in program.window.windowTitle())
