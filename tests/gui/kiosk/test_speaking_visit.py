"""What a visitor hears who uses nothing but a keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from helpviewer.app import Program
from helpviewer.gui.announcing import Announcing
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.browse.card_view import CardView
from helpviewer.gui.kiosk.idle_sheet import IdleSheet
from helpviewer.gui.kiosk.link_sheet import LinkSheet
from helpviewer.gui.kiosk.pin_sheet import PinSheet
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.speaking.article_reading import ArticleReading
from helpviewer.gui.kiosk.speaking.control_words import ControlWords
from helpviewer.gui.kiosk.speaking.silent_voice import SilentVoice
from helpviewer.gui.kiosk.speaking.speaking import Speaking
from helpviewer.gui.kiosk.speaking.typing_echo import difference
from helpviewer.gui.kiosk.visitor_bar import VisitorBar
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.library.outside_links import examine
from helpviewer.paths import bundled
from tests.gui.conftest import MakeProgram, the

Key = Qt.Key
FOREVER = 60_000  # milliseconds
ICONS = Icons(bundled("resources") / "icons")
OFFER = "https://example.org/offer"

FEES = """---
title: Card fees
---
Cards are cheap. See [our offer](https://example.org/offer).

## In numbers

| Card | Fee |
| --- | --- |
| Visa | 5 € |

1. Choose
2. Pay
"""
GERMAN = """---
title: Gebühren
language: de
---
## Karten

Karten sind billig.
"""
LIBRARY = {"cards/fees.md": FEES, "loans/gebuehren.md": GERMAN}
READ = [
    "Heading level 1: Card fees",
    "Cards are cheap.",
    "See our offer. Link: our offer.",
    "Heading level 2: In numbers",
    "Row 1 of 1: Card: Visa; Fee: 5 €",
    "Item 1 of 2: Choose",
    "Item 2 of 2: Pay",
]


class Visitor(QObject):
    """Presses keys, and keeps what is heard, as text and language."""

    def __init__(self, qtbot: QtBot, program: Program, pace: int) -> None:
        super().__init__(program.window)
        self._qtbot = qtbot
        self.program = program
        self.mouth = SilentVoice(pace)
        self.speaking = Speaking(self.mouth, program.window)
        self.speaking.attend(program.window.pane, program.articles)
        speaker = self.speaking.speaker
        the(Announcing, program.window).announced.connect(speaker.say)
        self.heard: list[tuple[str, str]] = []
        speaker.spoken.connect(self._hear)

    @property
    def pane(self) -> ArticlePane:
        return self.program.window.pane

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.program.window, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.program.window, text)

    def open(self, article: str, language: str = "en") -> None:
        self.program.navigator.open(ArticleKey(ArticleId(article), language))

    def listen(self, last: str) -> list[str]:
        """Return what was heard since the last time, up to these words and silence."""
        self.wait_for(last)
        return self.take()

    def wait_for(self, last: str) -> None:
        def is_over() -> bool:
            speaks = self.speaking.speaker.is_speaking
            return bool(self.heard) and self.heard[-1][0] == last and not speaks

        self._qtbot.waitUntil(is_over)

    def finish_phrase(self) -> None:
        self.mouth.finished.emit()

    def take(self) -> list[str]:
        """Return what was begun to be said since the last time."""
        heard = [text for text, _ in self.heard]
        self.heard.clear()
        return heard

    def _hear(self, text: str, language: str) -> None:
        self.heard.append((text, language))


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> Program:
    program = make_program(LIBRARY)
    program.window.activateWindow()
    qtbot.waitUntil(lambda: program.window.findChild(Announcing) is not None)
    for action in program.window.findChildren(QAction):
        action.setShortcuts([])  # a kiosk has none
    for shortcut in program.window.findChildren(QShortcut):
        shortcut.setEnabled(False)
    return program


@pytest.fixture
def visitor(qtbot: QtBot, program: Program) -> Iterator[Visitor]:
    """Hears each phrase in no time."""
    visitor = Visitor(qtbot, program, pace=0)
    yield visitor
    visitor.speaking.stop()


@pytest.fixture
def listener(qtbot: QtBot, program: Program) -> Iterator[Visitor]:
    """Hears the first phrase, and would hear it for long."""
    listener = Visitor(qtbot, program, pace=FOREVER)
    listener.press(Key.Key_F7)
    listener.take()
    yield listener
    listener.speaking.stop()


def test_a_whole_visit_is_heard(visitor: Visitor) -> None:
    visitor.press(Key.Key_F7)
    assert visitor.listen("Search, text field, empty, Search the articles") == [
        "Reading aloud is on. Tab goes on, Enter chooses, F8 pauses, F9 says it again, "
        "F7 ends it.",
        "Search, text field, empty, Search the articles",
    ]
    visitor.type("fees")
    assert visitor.listen("1 result(s).") == ["f", "e", "e", "s", "1 result(s)."]
    visitor.press(Key.Key_Down, Key.Key_Down)
    passage = "In numbers · Card Fee · Visa 5 € · Choose · Pay"
    assert visitor.listen(passage)[-6:] == [
        "Articles, list",
        "Card fees",
        "cards, 1 of 1",
        "Cards are cheap.",
        "See our offer.",
        passage,
    ]

    visitor.press(Key.Key_Return)
    assert visitor.listen(READ[-1]) == READ
    visitor.press(Key.Key_Home, Key.Key_F8)
    assert visitor.take() == READ[:1]
    show_sheets(visitor)
    visitor.press(Key.Key_Tab, Key.Key_Tab)
    assert visitor.listen("Link: our offer.") == ["Link: cards.", "Link: our offer."]
    visitor.press(Key.Key_Return)
    assert visitor.listen("Close, button") == [
        "This link leads out of the help",
        "It leads to:",
        "example.org",
        "Point your phone's camera at the code, or write down the address:",
        OFFER,
        "Close, button",
    ]
    visitor.press(Key.Key_Space)  # and the article goes on where it was
    assert visitor.listen(READ[-1]) == READ
    visitor.press(Key.Key_F7)
    visitor.press(Key.Key_Tab, Key.Key_F9)
    assert visitor.take() == []


def show_sheets(visitor: Visitor) -> None:
    """Have a link shown as a kiosk shows it."""
    program = visitor.program
    links = program.articles.links
    links.outside_link_clicked.disconnect(program._follow_outside_link)

    def show(url: str) -> None:
        LinkSheet(program.window, examine(url, ["our offer"], ()), ICONS).open()

    links.outside_link_clicked.connect(show)


def test_an_article_is_read_in_its_own_language(visitor: Visitor) -> None:
    visitor.press(Key.Key_F7)
    visitor.pane.setFocus()
    visitor.heard.clear()
    visitor.open("loans/gebuehren", "de")
    visitor.wait_for("Karten sind billig.")
    assert visitor.heard == [
        ("Heading level 1:", "en"),
        ("Gebühren", "de"),
        ("Heading level 2:", "en"),
        ("Karten", "de"),
        ("Karten sind billig.", "de"),
    ]


def test_a_listener_goes_through_an_article_and_sees_where(listener: Visitor) -> None:
    listener.pane.setFocus()
    listener.open("cards/fees")
    assert listener.take()[-1] == READ[0]
    listener.press(Key.Key_Down, Key.Key_PageDown, Key.Key_Up, Key.Key_PageUp)
    assert listener.take() == [READ[1], READ[3], READ[2], READ[0]]
    listener.press(Key.Key_Down)
    assert marked(listener.pane) == "Cards are cheap."
    listener.press(Key.Key_Space)
    assert marked(listener.pane) == ""
    assert not listener.speaking.speaker.is_speaking
    listener.press(Key.Key_Space, Key.Key_F9)
    assert listener.take() == [READ[1]] * 3


def marked(pane: ArticlePane) -> str:
    mark = pane._marks.current_mark
    return pane.text[mark.start : mark.end] if mark else ""


def test_another_article_is_not_gone_on_with(listener: Visitor) -> None:
    listener.pane.setFocus()
    listener.open("cards/fees")
    listener.press(Key.Key_Down)
    listener.program.window.top_bar.search_box.setFocus()
    listener.take()
    listener.open("loans/gebuehren", "de")
    assert listener.take() == ["Heading level 1:"]
    listener.pane.setFocus()
    assert listener.take() == ["Heading level 1:"]
    shown = listener.program.articles.shown_page
    assert shown
    listener.program.articles.article_shown.emit(shown[0])
    assert listener.take() == []  # it was only shown anew


def test_coming_back_to_an_article_goes_on_with_it(listener: Visitor) -> None:
    listener.pane.setFocus()
    listener.open("cards/fees")
    listener.press(Key.Key_Down)
    listener.program.window.top_bar.search_box.setFocus()
    listener.take()
    listener.pane.setFocus()
    assert listener.take() == [READ[1]]


def test_cards_and_categories_say_what_they_are_and_where(visitor: Visitor) -> None:
    visitor.press(Key.Key_F7)
    the(CardView, visitor.program.window).setFocus()
    visitor.listen("See our offer.")
    tree = the(QTreeView, visitor.program.window.sidebar)
    tree.setFocus()
    visitor.listen("All articles, 2 article(s), 1 of 5")
    visitor.press(Key.Key_End)
    assert visitor.listen("loans, 1 article(s), 5 of 5") == ["loans, 1 article(s), 5 of 5"]


def test_letters_are_heard_and_so_is_what_is_deleted(listener: Visitor) -> None:
    listener.type("a b")
    listener.press(Key.Key_Backspace)
    assert listener.take() == ["a", "space", "b", "b deleted"]
    listener.speaking.speaker.set_on(False)
    listener.type("secret")
    assert listener.take() == []


def test_of_a_pin_nothing_is_heard_but_that_something_was_typed(
    qtbot: QtBot, listener: Visitor
) -> None:
    sheet = PinSheet(ICONS, listener.program.window)
    sheet.open()
    assert listener.take() == ["For the staff"]
    for key in (Key.Key_4, Key.Key_7, Key.Key_Backspace):
        listener.press(key)
        qtbot.waitUntil(lambda: bool(listener.heard))
        assert listener.take() == ["Deleted" if key == Key.Key_Backspace else "Digit"]
    assert "4" not in str(listener.heard)
    sheet.leave()


def test_the_keys_of_speech_work_while_a_sheet_is_open(listener: Visitor) -> None:
    sheet = Sheet(listener.program.window, "Are you still there?")
    sheet.add_button("I need more time")
    sheet.open()
    assert listener.take() == ["Are you still there?"]
    listener.press(Key.Key_F9)
    assert listener.take() == ["Are you still there?"]
    listener.press(Key.Key_F8)
    assert not listener.speaking.speaker.is_speaking
    listener.press(Key.Key_F7)
    assert not listener.speaking.speaker.is_on
    sheet.leave()


def test_a_warning_interrupts_and_says_what_to_press(listener: Visitor) -> None:
    listener.pane.setFocus()
    listener.open("cards/fees")
    sheet = IdleSheet(listener.program.window, 30, is_still=True)
    sheet.spoken.connect(listener.speaking.interface.warn)
    sheet.open()
    assert listener.take()[-1].startswith("Are you still there?")
    assert not listener.speaking.speaker.is_reading
    listener.finish_phrase()
    assert listener.take() == ["I need more time, button"]
    sheet.leave()


def test_a_switch_says_how_it_is_when_it_was_pressed(qtbot: QtBot, visitor: Visitor) -> None:
    bar = VisitorBar(ICONS, languages=True, speech=True)
    qtbot.addWidget(bar)
    bar.contrast_toggled.connect(bar.mark_contrast)
    bar.show()
    bar.activateWindow()
    visitor.speaking.speaker.set_on(True)
    bar._contrast.setFocus()
    visitor.listen("High contrast, switch, off")
    visitor.press(Key.Key_Space)
    assert visitor.listen("High contrast, switch, on") == ["High contrast, switch, on"]
    bar.close()


def test_a_field_that_hides_what_is_typed_is_not_read_out(
    qtbot: QtBot, listener: Visitor
) -> None:
    field = QLineEdit(listener.program.window)
    field.setAccessibleName("Code")
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.show()
    field.setFocus()
    assert listener.take() == ["Code, text field, 0 digit(s) typed"]
    listener.type("7")
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.take() == ["Digit"]


def test_a_branch_of_a_tree_says_whether_it_is_folded(listener: Visitor) -> None:
    model = QStandardItemModel()
    branch = QStandardItem("Loans")
    branch.appendRow(QStandardItem("Student loans"))
    model.appendRow(branch)
    tree = QTreeView(listener.program.window)
    tree.setModel(model)
    tree.show()
    tree.setFocus()
    listener.finish_phrase()
    assert listener.take() == ["without a name, tree", "Loans, folded, 1 of 1"]
    listener.press(Key.Key_Right, Key.Key_Down)
    assert listener.take() == ["Student loans, 1 of 1"]


def test_an_empty_list_says_only_what_it_is(listener: Visitor) -> None:
    empty = QTreeView(listener.program.window)
    empty.setModel(QStandardItemModel(empty))
    empty.setAccessibleName("Results")
    empty.show()
    empty.setFocus()
    listener.finish_phrase()
    assert listener.take() == ["Results, tree"]


def test_what_cannot_be_used_says_so(listener: Visitor) -> None:
    button = QPushButton("Back", listener.program.window)
    button.setEnabled(False)
    assert ControlWords().describe(button) == "Back, button, not available"


def test_without_an_article_there_is_nothing_to_read(listener: Visitor) -> None:
    reading = ArticleReading(listener.pane, lambda: None, listener.speaking.speaker)
    reading.start()
    reading.go_on()
    reading.note_input()
    assert not listener.speaking.speaker.is_reading


def test_the_buttons_pause_and_go_on_whatever_is_said_of_them(listener: Visitor) -> None:
    controls = listener.speaking.make_controls(ICONS)
    listener.pane.setFocus()
    listener.open("cards/fees")
    listener.press(Key.Key_Down)
    listener.take()
    controls.pause_asked.emit()
    assert not listener.speaking.speaker.is_speaking
    listener.speaking.speaker.say("Pause or go on, button")
    controls.pause_asked.emit()
    controls.repeat_asked.emit()
    assert listener.take() == ["Pause or go on, button", READ[1], READ[1]]
    controls.deleteLater()


def test_text_in_the_middle_is_heard_alone(listener: Visitor) -> None:
    assert difference("fees", "feees") == ("e", "")
    assert difference("card fees", "card") == ("", " fees")
    assert difference("abc", "xyz") == ("xyz", "abc")


def test_an_end_of_the_visit_silences_everything(qtbot: QtBot, listener: Visitor) -> None:
    listener.speaking.speaker.louder()
    listener.speaking.end_visit()
    assert not listener.speaking.speaker.is_on
    assert listener.speaking.speaker.manner.volume == 0
