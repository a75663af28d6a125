"""Helper processes: how they are started, and how one talks with them.

A worker reads one JSON object a line from its standard input and answers each with one or more
lines on its standard output. What a worker can do is a function in the module that `WORKERS`
names; the program starts itself again with ``--worker NAME``. A frozen one starts the program
for the console that stands beside it.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from helpviewer import errors
from helpviewer.errors import HelpViewerError, UnexpectedError, WorkerError

WORKERS: Mapping[str, str] = {
    "render": "helpviewer.render.worker",
    "compile": "helpviewer.compiler.worker",
    "sync": "helpviewer.sync.worker",
    "helppack": "helpviewer.sync.helppack_worker",
    "heartbeat": "helpviewer.sync.heartbeat",
}
"""The module behind each worker's name; its ``serve()`` runs until its input ends."""


_CONSOLE = "helpviewer-cli"
"""The frozen program without a window, which stands beside the one that has one."""


def worker_command(name: str) -> list[str]:
    """Return the command line that starts a worker."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(_CONSOLE + program.suffix)), "--worker", name]
    return [sys.executable, "-P", "-m", "helpviewer", "--worker", name]


def start_worker(name: str) -> "subprocess.Popen[str]":
    """Start a worker of low priority that is ready to be asked.

    Raises:
        WorkerError: The process cannot be started.
    """
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            worker_command(name),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # only Windows has it
        )
    except OSError as error:
        raise WorkerError(error) from error


def serve_worker(name: str) -> int:
    """Be the worker called `name` until the parent closes the pipe; return the exit status."""
    lower_priority()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends it
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)  # type: ignore[union-attr]
    try:
        import_module(WORKERS[name]).serve()
    except BrokenPipeError:  # the parent was killed, and nobody hears the answer
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def requests() -> Iterator[dict[str, Any]]:
    """Yield what the parent asks of this worker, one request after the other."""
    for line in sys.stdin:
        yield json.loads(line)


def answer(message: Mapping[str, Any]) -> None:
    """Send one line to the parent."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def error_message(error: HelpViewerError) -> dict[str, Any]:
    """Return an error as something that JSON can have."""
    values = {name: str(value) for name, value in error.values.items()}
    return {"error": type(error).__name__, "values": values}


def error_of(message: Mapping[str, Any]) -> HelpViewerError:
    """Return the error that `error_message` told, so that a reader hears it in any language."""
    kind = getattr(errors, message["error"], UnexpectedError)
    error: HelpViewerError = kind.__new__(kind)
    HelpViewerError.__init__(error, **message["values"])
    return error


def lower_priority() -> None:
    """Let every other program go first: the reader is waiting for the window, not for this."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows needs it

        below_normal = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        os.nice(5)


def _environment() -> dict[str, str]:
    """Let the worker find this very package, wherever the parent was started."""
    package = str(Path(__file__).parent.parent)
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": f"{package}{os.pathsep}{known}" if known else package}
