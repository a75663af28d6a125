import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from helpviewer.compiler.compile import compile_library
from helpviewer.gui.kiosk.counting import Counting
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.kiosk.usage import UsageLog, VisitEnd
from helpviewer.library.article import Card
from helpviewer.paths import UserPaths
from tests.gui.conftest import write_articles
from tests.gui.kiosk.parts import article_pane, early_parts

ARTICLES = {
    "library.toml": 'id = "bank"',
    "fees.md": "---\nid: fees\n---\n# Fees",
    "limits.md": "---\nid: limits\n---\n# Limits",
}


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    tasks = TaskRunner()
    yield tasks
    tasks.wait()
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner, parent: QObject, tmp_path: Path) -> Iterator[Early]:
    """Return the parts of a window that has opened its library."""
    source, paths = write_articles(tmp_path / "library", ARTICLES), UserPaths.under(tmp_path)
    compile_library(source, paths)
    pane = article_pane()
    qtbot.addWidget(pane)
    early = early_parts(paths, tasks, parent, pane)
    early.library.open(source)
    yield early
    early.library.close()


def card(window: Early, name: str) -> Card:
    assert window.library.snapshot
    return window.library.snapshot.library.find(name)


def counted(folder: Path, tasks: TaskRunner) -> list[dict[str, Any]]:
    """Return what was counted, without the time."""
    tasks.wait()
    lines = [line for file in folder.iterdir() for line in file.read_text().splitlines()]
    return [{k: v for k, v in json.loads(line).items() if k != "at"} for line in lines]


def test_what_happens_in_a_visit_is_counted_in_its_order(
    window: Early, tasks: TaskRunner, parent: QObject, tmp_path: Path
) -> None:
    folder = tmp_path / "usage"
    counting = Counting(UsageLog(folder, keeps_words=True), tasks, parent)
    counting.listen(window)
    fees, limits = card(window, "fees"), card(window, "limits")
    window.articles.article_shown.emit(fees)  # everybody sees this first
    counting.begin_visit()
    for shown in (limits, limits, fees):  # the second time, only to be painted anew
        window.articles.article_shown.emit(shown)
    window.articles.feedback_given.emit(fees, False)
    window.articles.feedback_given.emit(fees, True)
    window.search.went_unanswered.emit("refund")
    counting.note_language("de")
    counting.note_link("bank.example")
    counting.end_visit(VisitEnd.FINISHED)
    window.articles.article_shown.emit(limits)
    assert counted(folder, tasks) == [
        {"event": "visit began"},
        {"event": "article opened", "library": "bank", "article": "limits"},
        {"event": "article opened", "library": "bank", "article": "fees"},
        {"event": "feedback given", "library": "bank", "article": "fees", "helped": "no"},
        {"event": "feedback given", "library": "bank", "article": "fees", "helped": "yes"},
        {"event": "nothing found", "words": "refund"},
        {"event": "language chosen", "language": "de"},
        {"event": "link shown", "host": "bank.example"},
        {"event": "visit ended", "how": "finished"},
    ]


def everything(counting: Counting, window: Early) -> None:
    counting.begin_visit()
    window.articles.article_shown.emit(card(window, "fees"))
    window.articles.feedback_given.emit(card(window, "fees"), True)
    window.search.went_unanswered.emit("refund")
    counting.note_language("de")
    counting.note_link("bank.example")
    counting.end_visit(VisitEnd.IDLE)


def test_nothing_is_counted_where_that_is_not_wanted(
    window: Early, tasks: TaskRunner, parent: QObject, tmp_path: Path
) -> None:
    counting = Counting(None, tasks, parent)
    counting.listen(window)
    everything(counting, window)
    assert not tasks.findChildren(Task)
    counting.use(UsageLog(tmp_path / "usage", keeps_words=False))
    everything(counting, window)
    assert len(counted(tmp_path / "usage", tasks)) == 7
    counting.use(None)
    everything(counting, window)
    assert len(counted(tmp_path / "usage", tasks)) == 7


def test_before_there_is_a_library_no_article_can_be_counted(
    qtbot: QtBot, tasks: TaskRunner, parent: QObject, tmp_path: Path, window: Early
) -> None:
    fees = card(window, "fees")
    pane = article_pane()
    qtbot.addWidget(pane)
    empty = early_parts(UserPaths.under(tmp_path), tasks, QObject(parent), pane)
    counting = Counting(UsageLog(tmp_path / "usage", keeps_words=False), tasks, parent)
    counting.listen(empty)
    counting.begin_visit()
    empty.articles.article_shown.emit(fees)
    empty.articles.feedback_given.emit(fees, True)
    assert counted(tmp_path / "usage", tasks) == [{"event": "visit began"}]
