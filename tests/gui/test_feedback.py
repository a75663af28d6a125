from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.errors import PersonalDataError
from helpviewer.gui.feedback import FeedbackController
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.personal.feedback import Edition, GivenFeedback
from helpviewer.snapshot import Snapshot
from tests.gui.conftest import OpenLibrary

ARTICLES = {
    "library.toml": 'id = "bank"',
    "fees.md": "---\nid: fees\nupdated: 2026-03-01\n---\n# Fees",
    "limits.md": "---\nid: limits\n---\n# Limits",
}


@pytest.fixture
def snapshot(open_library: OpenLibrary) -> Snapshot:
    return open_library(ARTICLES)


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))


def test_what_is_said_is_known_at_once_and_kept(
    qtbot: QtBot, snapshot: Snapshot, tasks: TaskRunner, tmp_path: Path
) -> None:
    feedback = FeedbackController(tmp_path / "personal.db", tasks)
    feedback.use(snapshot)
    fees = snapshot.library.find("fees")
    assert feedback.answer(fees) is None
    with qtbot.waitSignal(feedback.changed):
        feedback.give(fees, True)
    assert feedback.answer(fees) is True
    feedback.give(fees, False)
    settle(qtbot, tasks)
    (kept,) = GivenFeedback(tmp_path / "personal.db", "bank").all()
    assert (kept.edition, kept.helpful) == (Edition.of(fees), False)


def test_what_was_said_before_does_not_replace_what_is_said_meanwhile(
    qtbot: QtBot, snapshot: Snapshot, tasks: TaskRunner, tmp_path: Path
) -> None:
    fees, limits = snapshot.library.find("fees"), snapshot.library.find("limits")
    before = GivenFeedback(tmp_path / "personal.db", "bank")
    for card in (fees, limits):
        before.give(Edition.of(card), helpful=False)
    feedback = FeedbackController(tmp_path / "personal.db", tasks)
    feedback.use(snapshot)
    feedback.give(fees, True)
    settle(qtbot, tasks)
    assert feedback.answer(fees) is True
    assert feedback.answer(limits) is False


def test_what_cannot_be_kept_is_told(
    qtbot: QtBot, snapshot: Snapshot, tasks: TaskRunner, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    feedback = FeedbackController(tmp_path / "file" / "personal.db", tasks)
    feedback.use(snapshot)
    with qtbot.waitSignal(feedback.failed) as told:
        feedback.give(snapshot.library.find("fees"), True)
    assert isinstance(told.args[0], PersonalDataError)
