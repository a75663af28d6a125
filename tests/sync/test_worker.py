import io
import json
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest

from helpviewer.errors import (
    NoConnectionError,
    OfflineError,
    OperationCancelledError,
    WorkerError,
)
from helpviewer.settings import AuthSettings, FeedSettings, Settings
from helpviewer.sync import worker
from helpviewer.sync.phases import Phase, SyncProgress
from helpviewer.sync.report import Outcome
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.worker import sync_elsewhere
from tests.sync.conftest import Serve
from tests.sync.fault_server import Request
from tests.sync.syncing import PublishedFolder, Reader


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, {"a.md": "# A", "b.md": "# B"})


@pytest.fixture
def reader(tmp_path: Path, published: PublishedFolder, serve: Serve) -> Reader:
    reader = Reader(tmp_path, f"{serve(published.respond).address}/")
    reader.trust(published)
    return reader


def test_another_process_does_the_same(reader: Reader) -> None:
    told: list[Phase] = []
    progress = SyncProgress(lambda phase, _done, _total: told.append(phase))
    report = sync_elsewhere(reader.request(), progress)
    assert (report.outcome, report.new) == (Outcome.CHANGED, 2)
    assert sorted(set(told), key=told.index) == list(Phase)
    assert reader.titles() == ["A", "B", "Own article"]


def test_what_goes_wrong_there_is_told_here(reader: Reader) -> None:
    reader.settings = reader.settings._replace(offline=True)
    with pytest.raises(OfflineError):
        sync_elsewhere(reader.request(), SyncProgress())


@pytest.fixture
def silent(tmp_path: Path, serve: Serve, published: PublishedFolder) -> Iterable[Reader]:
    """Yield a reader whose server says nothing until the test is over."""
    over = threading.Event()

    def respond(_request: Request) -> Iterable[bytes]:
        over.wait(20)
        return []

    reader = Reader(tmp_path, f"{serve(respond).address}/")
    reader.trust(published)
    yield reader
    over.set()


def test_a_sync_that_waits_for_its_server_is_cancelled_at_once(silent: Reader) -> None:
    def cancel(_phase: Phase, _done: int, _total: int) -> None:
        threading.Thread(target=progress.cancel).start()

    progress = SyncProgress(cancel)
    with pytest.raises(OperationCancelledError):
        sync_elsewhere(silent.request(), progress)
    assert silent.status.plan.next_poll  # not at once


def test_a_sync_that_takes_too_long_is_ended(silent: Reader) -> None:
    with pytest.raises(WorkerError):
        sync_elsewhere(silent.request(), SyncProgress(), longest=1)


def test_a_process_that_dies_is_told(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/true")
    with pytest.raises(WorkerError):
        sync_elsewhere(reader.request(), SyncProgress())


def test_a_request_arrives_as_it_was_sent(reader: Reader, tmp_path: Path) -> None:
    feed = FeedSettings(
        url=reader.url, trust="https", interval=5, auth=AuthSettings("netrc", "f")
    )
    for request in (
        reader.request(),
        reader.request(settings=Settings(offline=True, feed=feed), folder=tmp_path, check=True),
    ):
        message = json.loads(json.dumps(request.as_message()))
        assert SyncRequest.of_message(message) == request


def test_a_worker_answers_with_steps_and_then_a_report_or_an_error(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = io.StringIO()
    nobody = reader.request(settings=reader.settings._replace(offline=True))
    lines = [json.dumps(request.as_message()) for request in (reader.request(), nobody)]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines)))
    monkeypatch.setattr(sys, "stdout", answers)
    worker.serve()
    first, *_, report, error = [json.loads(line) for line in answers.getvalue().splitlines()]
    assert first == {"phase": "connecting", "done": 0, "total": 0}
    assert report["report"]["new"] == 2
    assert error == {"error": "OfflineError", "values": {}}


def test_an_error_of_the_network_arrives_as_that(tmp_path: Path, serve: Serve) -> None:
    server = serve(lambda _request: [])
    server.close()
    reader = Reader(tmp_path, f"{server.address}/feed.json", "https")
    with pytest.raises(NoConnectionError, match=r"no connection to 127\.0\.0\.1"):
        sync_elsewhere(reader.request(), SyncProgress())
