"""Compiling in a process of its own, so that the window never waits for it."""

import json
from collections.abc import Mapping
from pathlib import Path

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import FeedMode, FeedSource, LibrarySource
from helpviewer.errors import HelpViewerError, WorkerError
from helpviewer.library.article import Audience, Trust
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.workers import answer, error_message, error_of, requests, start_worker

_ENDED_BADLY = "it ended without a result"


def serve() -> None:
    """Compile what the parent asks for, telling how far it is."""
    for request in requests():
        progress = Progress(lambda done, total: answer({"done": done, "total": total}))
        try:
            report = compile_library(*source_of(request), progress)
        except HelpViewerError as error:
            answer(error_message(error))
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
                raise error_of(message)
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
        "feed": source.feed.url if source.feed else "",
        "mode": source.feed.mode if source.feed else "",
        **{name: str(getattr(paths, name)) for name in UserPaths._fields},
    }


def source_of(request: Mapping[str, str]) -> tuple[LibrarySource, UserPaths]:
    """Return what `request_of` made a request of."""
    folder, trust, audience = request["folder"], request["trust"], request["audience"]
    url = request["feed"]
    feed = FeedSource(url, FeedMode(request["mode"])) if url else None
    source = LibrarySource(Path(folder), Trust(trust), Audience(audience), feed)
    return source, UserPaths(*(Path(request[name]) for name in UserPaths._fields))
