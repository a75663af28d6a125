import io
import json
import sys

import pytest

from helpviewer.compiler import worker
from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.worker import compile_elsewhere, request_of
from helpviewer.errors import (
    FolderMissingError,
    LibraryEmptyError,
    OperationCancelledError,
    WorkerError,
)
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from tests.compiler.conftest import OpenSnapshot, titles
from tests.conftest import MakeLibrary


def test_another_process_does_the_same(
    make_library: MakeLibrary, open_snapshot: OpenSnapshot, paths: UserPaths
) -> None:
    folder = make_library({"a.md": "# A", "b.md": "---\ndate: x\n---\n# B"})
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    report = compile_elsewhere(LibrarySource(folder), paths, progress)
    assert (report.articles, report.changed) == (2, True)
    assert report.problems == (
        Problem("b.md", ProblemKind.BAD_DATE, {"field": "published", "value": "'x'"}),
    )
    assert [done / total for done, total in steps] == [0.25, 0.5, 0.75, 1]
    assert titles(open_snapshot(folder)) == ["A", "B"]


def test_what_goes_wrong_there_is_told_here(
    make_library: MakeLibrary, paths: UserPaths
) -> None:
    folder = make_library({})
    with pytest.raises(LibraryEmptyError) as empty:
        compile_elsewhere(LibrarySource(folder), paths, Progress())
    assert str(folder) in str(empty.value)
    with pytest.raises(FolderMissingError):
        compile_elsewhere(LibrarySource(folder / "nowhere"), paths, Progress())


def test_it_can_be_stopped(make_library: MakeLibrary, paths: UserPaths) -> None:
    folder = make_library({f"{name}.md": "# A" for name in range(5)})
    progress = Progress(lambda _done, _total: progress.cancel())
    with pytest.raises(OperationCancelledError):
        compile_elsewhere(LibrarySource(folder), paths, progress)


def test_a_process_that_dies_is_told(
    make_library: MakeLibrary, paths: UserPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/true")
    with pytest.raises(WorkerError):
        compile_elsewhere(LibrarySource(make_library({"a.md": "# A"})), paths, Progress())


def serve(
    monkeypatch: pytest.MonkeyPatch, *requests: dict[str, str]
) -> list[dict[str, object]]:
    """Let the worker answer requests in this process; return its answers."""
    answers = io.StringIO()
    monkeypatch.setattr(
        sys, "stdin", io.StringIO("".join(map("{}\n".format, map(json.dumps, requests))))
    )
    monkeypatch.setattr(sys, "stdout", answers)
    worker.serve()
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def test_a_worker_answers_with_progress_and_then_a_report_or_an_error(
    make_library: MakeLibrary, paths: UserPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_library({"a.md": "# A"})
    answers = serve(
        monkeypatch,
        request_of(LibrarySource(folder), paths),
        request_of(LibrarySource(folder / "nowhere"), paths),
    )
    assert answers[:2] == [{"done": 1, "total": 2}, {"done": 2, "total": 2}]
    assert isinstance(answers[2]["report"], dict)
    assert answers[3] == {
        "error": "FolderMissingError",
        "values": {"path": str(folder / "nowhere")},
    }
