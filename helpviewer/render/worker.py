"""The process that renders articles, so that a hostile one can hang nothing but itself."""

import signal
import sys
from typing import Any

from helpviewer.errors import RenderFailedError
from helpviewer.render.codec import page_to_json, source_from_json
from helpviewer.render.render import render
from helpviewer.workers import answer, requests

CPU_LIMIT = 2.0  # seconds of computing for one article
MEMORY_LIMIT = 1024**3  # bytes of address space
MAX_PAGE = 8 * 1024**2  # characters of a page's HTML and text


def serve() -> None:
    """Answer each request, a source, with its page or an error until the input ends."""
    _limit_memory()
    for request in requests():
        _start_clock()
        answer(_answer(request))


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        page = render(source_from_json(request))
    except RenderFailedError as error:
        return {"error": str(error.values["reason"])}
    except MemoryError:
        return {"error": "it needs too much memory"}
    if len(page.html) + len(page.text) > MAX_PAGE:
        return {"error": "it becomes too large"}
    return {"page": page_to_json(page)}


def _start_clock() -> None:
    """Let the kernel end this process when one article has used up its computing time.

    A thread or a signal handler of Python could not: a regular expression holds the interpreter
    until it is done.
    """
    if sys.platform != "win32":
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, CPU_LIMIT)


def _limit_memory() -> None:
    if sys.platform == "linux":  # macOS counts what is shared, and refuses
        import resource  # noqa: PLC0415 - Windows has none

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
