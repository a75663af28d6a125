import io
import json
import signal
import sys
from typing import Any

import pytest

from helpviewer.render import worker
from helpviewer.workers import start_worker

resource = pytest.importorskip("resource", reason="Windows limits no process by itself")


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Record the limits that the worker would put on this process."""
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(resource, "setrlimit", lambda *args: asked.append(args))
    monkeypatch.setattr(signal, "setitimer", lambda *args: asked.append(args))
    return asked


def ask(*requests: dict[str, str]) -> list[dict[str, Any]]:
    lines = "".join(json.dumps({"path": "a.md"} | request) + "\n" for request in requests)
    sys.stdin = io.StringIO(lines)
    sys.stdout = answers = io.StringIO()
    try:
        worker.serve()
    finally:
        sys.stdin, sys.stdout = sys.__stdin__, sys.__stdout__
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def test_every_request_is_answered(limits: list[tuple[Any, ...]]) -> None:
    good, bad = ask(
        {"body": "# One", "format": "markdown"}, {"body": "<div>" * 300, "format": "html"}
    )
    assert good["page"]["text"] == "One"
    assert bad == {"error": "its tags are nested too deeply"}


def test_every_article_has_its_own_two_seconds_of_computing(
    limits: list[tuple[Any, ...]],
) -> None:
    ask({"body": "a", "format": "text"}, {"body": "b", "format": "text"})
    assert limits[-2:] == [(signal.ITIMER_PROF, 2.0)] * 2


def test_a_page_that_is_too_large_is_no_answer(limits: list[tuple[Any, ...]]) -> None:
    (answer,) = ask({"body": "&" * 1_500_000, "format": "text"})
    assert answer == {"error": "it becomes too large"}


def test_a_lack_of_memory_is_an_answer(
    limits: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out(_source: object) -> None:
        raise MemoryError

    monkeypatch.setattr(worker, "render", run_out)
    assert ask({"body": "a", "format": "text"}) == [{"error": "it needs too much memory"}]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory reliably")
def test_the_process_may_use_a_gigabyte_at_most() -> None:
    with start_worker("render") as process:
        assert process.stdin
        assert process.stdout
        request = {"body": "*a*", "format": "markdown", "path": "a.md"}
        process.stdin.write(json.dumps(request) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["page"]["text"] == "a"
        limit, _ = resource.prlimit(process.pid, resource.RLIMIT_AS)
        assert limit == 1024**3
        process.stdin.close()
        assert process.wait() == 0
