"""What the whole window says to a screen reader by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.errors import IndexUnavailableError
from helpviewer.gui.announcing import Announcing
from tests.gui.conftest import MakeProgram, the

ARTICLES = {
    "a.md": "---\ntitle: Trading fees\n---\nMakers pay less.",
    "b.md": "---\ntitle: Limits\n---\nMakers may trade ten a day.",
    "c.md": "---\ntitle: Maintenance\n---\nOn Sunday.",
}


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    program = make_program(ARTICLES)
    qtbot.waitUntil(lambda: program.window.findChild(Announcing) is not None)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    return program


def said(program: DesktopProgram) -> list[str]:
    """Return a list to which everything is added that is said from now on."""
    sentences: list[str] = []
    the(Announcing, program.window).announced.connect(sentences.append)
    return sentences


def pause_of(program: DesktopProgram) -> SignalInstance:
    return the(Announcing, program.window)._pause.timeout


def search(program: DesktopProgram, text: str) -> None:
    program.window.top_bar.search_box.setText(text)


def test_the_count_of_results_is_said_once_when_the_reader_pauses(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    sentences = said(program)
    QTest.keyClicks(program.window.top_bar.search_box, "makers")
    qtbot.waitUntil(lambda: bool(sentences))
    assert sentences == ["2 result(s)."]


def test_no_result_is_told_as_well(qtbot: QtBot, program: DesktopProgram) -> None:
    sentences = said(program)
    search(program, "zzzz")
    qtbot.waitUntil(lambda: sentences == ["0 result(s)."])


def test_a_word_that_was_repaired_is_told_with_the_count(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    sentences = said(program)
    search(program, "maintenanse ")
    qtbot.waitUntil(lambda: sentences == ["1 result(s). Showing results for “maintenance”."])


def test_the_same_answer_is_not_said_again_unless_the_search_was_over(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    sentences = said(program)
    search(program, "makers")
    qtbot.waitUntil(lambda: len(sentences) == 1)
    with qtbot.waitSignal(pause_of(program)):
        search(program, "makers ")
    assert len(sentences) == 1
    with qtbot.waitSignal(pause_of(program)):
        search(program, "")
    search(program, "makers")
    qtbot.waitUntil(lambda: len(sentences) == 2)


def test_nothing_is_said_of_a_list_that_answers_no_search(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    sentences = said(program)
    with qtbot.waitSignal(pause_of(program)):
        search(program, "makers")
        search(program, "")
    program.window.sidebar.set_status("Ready.")
    assert sentences == ["Ready."]


def test_an_error_in_the_status_is_said_once(program: DesktopProgram, tmp_path: Path) -> None:
    sentences = said(program)
    error = IndexUnavailableError(tmp_path, "it is tired")
    program.library.failed.emit(error)
    program.library.failed.emit(error)
    assert sentences == [f"The search cannot be prepared in {tmp_path}: it is tired"]


def test_nothing_is_said_of_an_answer_that_is_still_to_come(
    qtbot: QtBot, program: DesktopProgram
) -> None:
    sentences = said(program)
    search(program, "makers")
    assert program.search.is_waiting
    the(Announcing, program.window)._announce_results()
    assert sentences == []
    qtbot.waitUntil(lambda: sentences == ["2 result(s)."])


def test_the_first_start_says_why_there_is_no_article_yet(
    qtbot: QtBot, make_program: MakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    program = make_program(ARTICLES, compiled=False)
    qtbot.waitSignal(program.library.settled, timeout=30_000).wait()
    assert told[:1] == ["Preparing the articles…"]
