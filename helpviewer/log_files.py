"""What went wrong with the window, kept in two files of the reader's log folder.

They never hold what was typed or read: of an error that Python raised only its kind is kept
and where in the program it was, for its words may quote anything.
"""

import copy
import faulthandler
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

logger = logging.getLogger(__name__)

_ERRORS, _CRASHES = "helpviewer.log", "crash.log"
_LARGEST = 1_000_000  # bytes, of the file that is written to
_OLDER = 2  # files that are kept besides it
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_CRASH_LINES = 30  # tell what broke; other threads follow

_Raised = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class Crash(NamedTuple):
    """The last time that the program ended without being able to say why."""

    time: datetime
    lines: list[str]


@contextmanager
def keeping_log(folder: Path) -> Iterator[None]:
    """Keep what goes wrong in this process; only the window's keeps it, workers tell theirs.

    Where nothing can be written, nothing is kept: that is no reason not to start.
    """
    package = logging.getLogger(__package__)
    errors = ErrorLog(folder / _ERRORS)
    usual_hook = sys.excepthook

    def keep(
        kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        logger.critical("The window broke", exc_info=(kind, error, where))
        usual_hook(kind, error, where)

    package.addHandler(errors)
    sys.excepthook = keep
    try:
        with _keeping_crashes(folder / _CRASHES):
            yield
    finally:
        sys.excepthook = usual_hook
        package.removeHandler(errors)
        errors.close()


def note_failure(folder: Path, error: Exception) -> Path | None:
    """Write down why the program ended, and return the file; None if it cannot be written."""
    raised = (type(error), error, error.__traceback__)
    said = "The program could not go on"
    record = logging.LogRecord("helpviewer", logging.CRITICAL, "", 0, said, None, raised)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / _ERRORS).open("a", encoding="utf-8") as file:
            file.write(f"{_Discreet(_LINE).format(record)}\n")
    except OSError:
        return None
    return folder / _ERRORS


def last_errors(folder: Path, count: int) -> list[str]:
    """Return the last lines that were kept of errors."""
    names = (f"{_ERRORS}.1", _ERRORS)  # the newest may just have been begun
    return [line for name in names for line in _lines(folder / name)][-count:]


def last_crash(folder: Path) -> Crash | None:
    """Return the last crash, if there was one that is still known."""
    with suppress(OSError):
        lines = _lines(folder / _CRASHES)
        begun = [at for at, line in enumerate(lines) if line.startswith("Fatal Python error")]
        time = datetime.fromtimestamp((folder / _CRASHES).stat().st_mtime, UTC)
        if begun:
            return Crash(time, lines[begun[-1] :][:_CRASH_LINES])
    return None


class ErrorLog(logging.Handler):
    """Writes warnings and errors to a file that is opened for the first of them."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, and below it where an error came from."""
        if self._file is None:
            self._file = self._opened()
        self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file:
            with suppress(OSError):  # the disk is full
                self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - 8 ms, mostly never

        class Quiet(RotatingFileHandler):
            def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's
                """Lose a line that a full disk does not take; usually its traceback is told."""

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = Quiet(self._path, maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8")
        except OSError:  # what is wrong was told on the standard error output all the same
            return logging.NullHandler()
        file.setFormatter(_Discreet(_LINE))
        return file


class _Discreet(logging.Formatter):
    """Tells of an exception which kind it is and where it came from, but not its words."""

    def format(self, record: logging.LogRecord) -> str:
        alone = copy.copy(record)  # formatters leave their text of the exception in the record
        alone.exc_text = None
        return super().format(alone)

    def formatException(self, ei: _Raised) -> str:  # noqa: N802 - the name is logging's
        told: list[str] = []
        error = ei[1]
        while error is not None:
            kind = type(error)
            frames = "".join(traceback.format_tb(error.__traceback__))
            told.insert(0, f"{frames}{kind.__module__}.{kind.__qualname__}")
            error = error.__cause__ or error.__context__
        return "\n".join(told)


@contextmanager
def _keeping_crashes(path: Path) -> Iterator[None]:
    """Have Python itself write down where it was when the process is killed by a fault."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_full = path.exists() and path.stat().st_size > _LARGEST
        file = path.open("wb" if is_full else "ab")
    except OSError:
        yield
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
