"""Opening help packs in the whole window: they are really published, and taken by a process."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.feed.digests import sha256
from helpviewer.gui.dates import short_date
from helpviewer.gui.handed_over import HandedOver
from helpviewer.gui.helppack.helppack_controller import HelpPackController
from helpviewer.hand_over import Message
from helpviewer.library.article import ArticleId, ArticleKey, Audience
from helpviewer.library.characters import spaced
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from helpviewer.sync.helppack_library import known_source
from tests.gui.conftest import the
from tests.gui.helppack.conftest import (
    LONGEST,
    OpenWindow,
    layout_of,
    open_helppack,
    published,
    question,
    settle,
    shown_questions,
    titles,
)
from tests.sync.syncing import PublishedFolder, article

ACME = ["Acme Help", "Print a page", "Scan a page"]
TRUST = "Trust and open"


def press(dialog: QWidget, text: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def trust(qtbot: QtBot, program: DesktopProgram) -> None:
    """Say yes, and wait until the articles are there."""
    press(question(qtbot, program), TRUST)
    settle(qtbot, program)


def take(qtbot: QtBot, program: DesktopProgram, file: Path) -> None:
    """Open a help pack whose publisher is known."""
    open_helppack(program, file)
    settle(qtbot, program)
    assert not shown_questions(program)


def told(qtbot: QtBot, program: DesktopProgram) -> str:
    """Return what a box says, and close it."""

    def boxes() -> list[QMessageBox]:
        return [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(boxes()), timeout=LONGEST)
    (box,) = boxes()
    box.close()
    return box.text()


def today() -> str:
    return short_date(datetime.now(UTC).astimezone().date())


def test_a_publisher_is_asked_about_once_and_never_again(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window()
    open_helppack(program, acme.helppack())
    assert program.window.sidebar.status == "Opening acme.helppack…"
    trust(qtbot, program)
    assert titles(program) == ACME
    qtbot.waitUntil(lambda: program.window.sidebar.status == f"Help pack, published {today()}")
    acme.publish({"copy.md": article("Copy a page")})
    take(qtbot, program, acme.helppack("later.helppack"))
    qtbot.waitUntil(lambda: titles(program) == ["Acme Help", "Copy a page", *ACME[1:]])


def test_what_the_question_tells_is_what_the_publisher_signed(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window()
    open_helppack(program, acme.helppack())
    dialog = question(qtbot, program)
    lines = [label.text() for label in dialog.findChildren(QLabel)]
    assert lines[0] == "Acme Help"
    assert lines[1].startswith("2 article")
    assert lines[1].endswith(f", published {today()}")
    assert lines[2] == "acme.helppack"
    shown = the(QPlainTextEdit, dialog)
    assert shown.isReadOnly()
    assert shown.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert shown.toPlainText().split() == spaced(sha256(acme.root)).split()
    assert "Acme Help" in dialog.accessibleDescription()
    dialog.reject()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_nothing_is_taken_by_keys_that_are_pressed_without_looking(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder, tmp_path: Path, key: Qt.Key
) -> None:
    program = open_window()
    before = titles(program), program.window.sidebar.status
    open_helppack(program, acme.helppack())
    dialog = question(qtbot, program)
    the(QPlainTextEdit, dialog).setFocus()  # a button that has the keyboard is the default one
    QTest.keyClick(dialog, key)
    qtbot.waitUntil(lambda: not shown_questions(program))
    assert (titles(program), program.window.sidebar.status) == before
    assert not list((tmp_path / "data").glob("data/helppacks/*"))
    open_helppack(program, acme.helppack())  # so it is asked again
    question(qtbot, program).reject()


def test_cancelling_is_what_is_meant_usually(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window()
    open_helppack(program, acme.helppack())
    dialog = question(qtbot, program)
    cancel = the(QDialogButtonBox, dialog).button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.isDefault()
    assert dialog.focusWidget() is cancel
    cancel.click()


def test_one_that_was_tampered_with_is_told_and_changes_nothing(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window()
    file = acme.helppack()
    content = file.read_bytes()
    at = content.index(b'"signatures"')
    file.write_bytes(content[: at + 40] + bytes([content[at + 40] ^ 1]) + content[at + 41 :])
    before = titles(program), program.window.sidebar.status
    open_helppack(program, file)
    assert "acme.helppack" in told(qtbot, program)
    assert not shown_questions(program)
    assert (titles(program), program.window.sidebar.status) == before


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("notes.helppack", "The help pack notes.helppack cannot be used: it is no help pack"),
        (
            "gone.helppack",
            "The help pack gone.helppack cannot be used: No such file or directory",
        ),
    ],
)
def test_what_is_no_help_pack_is_told_in_a_sentence(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "notes.helppack").write_text("Milk, eggs and a newspaper")
    program = open_window()
    open_helppack(program, tmp_path / name)
    assert told(qtbot, program) == sentence


def test_an_older_one_shows_the_newer_articles_that_are_here_and_says_so(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    older = acme.helppack("older.helppack")
    acme.publish({"copy.md": article("Copy a page")})
    program = open_window()
    open_helppack(program, acme.helppack())
    trust(qtbot, program)
    layout_of(program)._open_bundled()
    qtbot.waitUntil(lambda: program.library.snapshot is not None, timeout=LONGEST)
    take(qtbot, program, older)
    assert titles(program) == ["Acme Help", "Copy a page", *ACME[1:]]
    assert program.window.sidebar.status == (
        "The help pack older.helppack is older than the articles that are here; these stay."
    )


def test_of_two_the_newer_wins(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {"fax.md": article("Send a fax")}
    other = published(tmp_path / "other", files).helppack("other.helppack")
    program = open_window()
    open_helppack(program, acme.helppack())
    overtaken = the(HelpPackController, program.window)._progress
    open_helppack(program, other)
    assert overtaken is not None
    assert overtaken.is_cancelled
    assert program.window.sidebar.status == "Opening other.helppack…"
    first = question(qtbot, program)
    assert first._facts.name == "other.helppack"
    open_helppack(program, acme.helppack())  # while one is asked about
    qtbot.waitUntil(
        lambda: [d._facts.name for d in shown_questions(program)] == ["acme.helppack"],
        timeout=LONGEST,
    )
    shown_questions(program)[0].reject()


def test_one_that_was_swapped_while_it_was_asked_about_is_asked_about_anew(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {"fax.md": article("Send a fax")}
    other = published(tmp_path / "other", files).helppack("other.helppack")
    program, file = open_window(), acme.helppack()
    open_helppack(program, file)
    dialog = question(qtbot, program)
    shutil.copy(other, file)
    press(dialog, TRUST)
    qtbot.waitUntil(lambda: dialog not in shown_questions(program))
    anew = question(qtbot, program)
    assert anew._facts.articles == 1
    anew.reject()


def test_a_window_that_is_closed_waits_for_none(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window()
    open_helppack(program, acme.helppack())
    program.window.close()
    assert the(HelpPackController, program.window)._task is None


def test_one_is_chosen_from_the_menu(
    qtbot: QtBot,
    open_window: OpenWindow,
    acme: PublishedFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def choose(_: QWidget, title: str, *, filter: str) -> tuple[str, str]:  # noqa: A002 - Qt's name
        asked.extend([title, filter])
        return str(acme.helppack()), filter

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    program = open_window()
    actions = program.window.findChildren(QAction)
    next(action for action in actions if action.text() == "Open a help pack…").trigger()
    assert asked == ["Open a help pack", "Help packs (*.helppack)"]
    trust(qtbot, program)
    assert titles(program) == ACME


def drop(part: QWidget, *urls: QUrl) -> bool:
    """Drop something on a part of the window; say whether that was taken."""
    mime, at = QMimeData(), QPoint(2, 2)
    mime.setUrls(list(urls))
    mime.setText("\n".join(url.toString() for url in urls))  # as file managers do
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    mouse, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, actions, mime, mouse, keys)
    QApplication.sendEvent(part, entering)
    if entering.isAccepted():
        dropping = QDropEvent(QPointF(at), actions, mime, mouse, keys)
        dropping.setDropAction(Qt.DropAction.MoveAction)  # what file managers would rather do
        QApplication.sendEvent(part, dropping)
        assert dropping.dropAction() is Qt.DropAction.CopyAction  # else the file is deleted
    return entering.isAccepted()


def test_a_single_one_can_be_dropped_on_the_window_and_on_the_search_box(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder, tmp_path: Path
) -> None:
    program = open_window()
    window, file = program.window, QUrl.fromLocalFile(str(acme.helppack("a b%20.helppack")))
    text = QUrl.fromLocalFile(str(tmp_path / "notes.txt"))
    assert not drop(window, text)
    assert not drop(window, file, file)
    assert not drop(window, QUrl("file://fileserver/acme.helppack"))
    assert not drop(window, QUrl("https://example.org/acme.helppack"))
    assert drop(window, file)
    question(qtbot, program).reject()
    assert drop(window.top_bar.search_box, file)
    assert window.top_bar.search_box.text() == ""
    trust(qtbot, program)
    assert titles(program) == ACME


def test_a_later_start_hands_its_file_over(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window()
    the(HandedOver, program.window).show(Message(helppack=str(acme.helppack())))
    trust(qtbot, program)
    assert titles(program) == ACME


def test_a_start_with_an_unknown_one_shows_the_usual_library_and_then_asks(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    program = open_window(helppack=acme.helppack())
    assert "Own article" in titles(program)
    trust(qtbot, program)
    assert titles(program) == ACME


def test_a_start_with_a_known_one_shows_nothing_else_and_brings_it_up_to_date(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder, tmp_path: Path
) -> None:
    first = open_window()
    open_helppack(first, acme.helppack())
    trust(qtbot, first)
    first.window.close()
    first.stop()
    acme.publish({"copy.md": article("Copy a page")})
    file = acme.helppack()
    known = known_source(file, UserPaths.under(tmp_path / "data"), Audience.PUBLIC)
    again = open_window(helppack=file, first=known)
    assert "Own article" not in titles(again)
    qtbot.waitUntil(
        lambda: titles(again) == ["Acme Help", "Copy a page", *ACME[1:]], timeout=LONGEST
    )
    settle(qtbot, again)
    assert not shown_questions(again)


def test_favourites_of_its_articles_are_kept_apart_from_those_of_others(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    acme.publish({"own.md": "---\nid: own\n---\n# Own article\n\nAnother of the same name."})
    program = open_window()
    star = program.window.top_bar.star
    assert star is not None
    qtbot.waitUntil(star.isEnabled)
    star.trigger()
    qtbot.waitUntil(star.isChecked)
    open_helppack(program, acme.helppack())
    trust(qtbot, program)
    program.navigator.open(ArticleKey(ArticleId("own"), "en"))
    qtbot.waitUntil(lambda: star.isEnabled() and not star.isChecked())
    layout_of(program).library_chosen.emit(program._request.source)
    qtbot.waitUntil(star.isChecked, timeout=LONGEST)


def test_where_no_library_may_be_opened_no_help_pack_is(
    qtbot: QtBot, open_window: OpenWindow, acme: PublishedFolder
) -> None:
    file = acme.helppack()
    program = open_window(policy=Policy(open_folders=False), helppack=file)
    assert not drop(program.window, QUrl.fromLocalFile(str(file)))
    texts = [action.text() for action in program.window.findChildren(QAction)]
    assert "Open a help pack…" not in texts
    open_helppack(program, file)
    assert program.window.findChild(HelpPackController) is None
