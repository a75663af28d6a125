"""Compiling in a process of its own, so that the window never waits for it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from helpviewer import errors
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import HelpViewerError, UnexpectedError, WorkerError
from helpviewer.library.article import Audience, Trust
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.workers import answer, requests, start_worker

_ENDED_BADLY = "it ended without a result"


def serve() -> None:
    """Compile what the parent asks for, telling how far it is."""
    for request in requests():
        progress = Progress(lambda done, total: answer({"done": done, "total": total}))
        try:
            report = compile_library(_source(request), _paths(request), progress)
        except HelpViewerError as error:
            values = {name: str(value) for name, value in error.values.items()}
            answer({"error": type(error).__name__, "values": values})
        else:
            answer({"report": report.as_message()})


def compile_elsewhere(source: LibrarySource, paths: UserPaths, progress: Progress) -> Report:
    """Do what `compile_library` does, in a process of low priority.

    Raises:
        HelpViewerError: As `compile_library`.
        WorkerError: The process died.
        OperationCancelledError: `progress` was cancelled; what readers see is as it was.
    """
    process = start_worker("compile")
    assert process.stdin  # noqa: S101 - it was started with pipes
    assert process.stdout  # noqa: S101
    try:
        process.stdin.write(json.dumps(request_of(source, paths)) + "\n")
        process.stdin.close()
        for line in process.stdout:
            message = json.loads(line)
            if "done" in message:
                progress.step(message["done"], message["total"])
            elif "report" in message:
                return Report.of_message(message["report"])
            else:
                raise _error_of(message["error"], message["values"])
        raise WorkerError(_ENDED_BADLY)
    except (OSError, ValueError) as error:
        raise WorkerError(error) from error
    finally:
        process.kill()
        process.stdout.close()
        process.wait()


def request_of(source: LibrarySource, paths: UserPaths) -> dict[str, str]:
    """Return what the worker is asked with."""
    return {
        "folder": str(source.folder),
        "trust": source.trust,
        "audience": source.audience,
        **{name: str(getattr(paths, name)) for name in UserPaths._fields},
    }


def _source(request: Mapping[str, str]) -> LibrarySource:
    folder, trust, audience = request["folder"], request["trust"], request["audience"]
    return LibrarySource(Path(folder), Trust(trust), Audience(audience))


def _paths(request: Mapping[str, str]) -> UserPaths:
    return UserPaths(*(Path(request[name]) for name in UserPaths._fields))


def _error_of(name: str, values: Mapping[str, Any]) -> HelpViewerError:
    """Return the error that the worker met, so that it can be told in the reader's language."""
    kind = getattr(errors, name, UnexpectedError)
    error: HelpViewerError = kind.__new__(kind)
    HelpViewerError.__init__(error, **values)
    return error
