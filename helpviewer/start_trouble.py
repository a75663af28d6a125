"""Telling why the window could not be shown: what is wrong, what cures it, and where more is.

It is told on the standard error output, and where nobody reads that, in a box.
"""

import logging
import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from stat import S_ISFIFO
from typing import TextIO

from helpviewer import errors
from helpviewer.errors import HelpViewerError, NoDisplayError, UnexpectedError
from helpviewer.log_files import note_failure
from helpviewer.paths import UserPaths

logger = logging.getLogger(__name__)

_CURES: Mapping[type[HelpViewerError], str] = {
    errors.SettingsError: "Correct this file, or rename it: the usual settings hold then.",
    errors.StoreError: "See that there is room, and that you may write there, or start with "
    "--data and another folder.",
    errors.DiskSpaceError: "Make room there, or start with --data and a folder elsewhere.",
    errors.FolderMissingError: "Start with --library and a folder of articles.",
    errors.FolderUnreadableError: "Ask for the right to read it, or start with --library and "
    "another folder.",
    errors.NoDisplayError: "",  # it names its cure itself
}
_ERRANDS = ("--kiosk", "--screenshot", "--timings")
_UNSEEN = ("offscreen", "minimal")  # kinds of screen
_BOXES: Sequence[Sequence[str]] = (  # what desktops have that can show one without Qt
    ("zenity", "--error", "--no-markup", "--title=helpviewer", "--text"),
    ("kdialog", "--title", "helpviewer", "--error"),
    ("xmessage", "-center"),
)
_ERROR_ICON = 0x10  # MB_ICONERROR


def tell(error: HelpViewerError, arguments: Sequence[str]) -> int:
    """Tell why there is no window; return the process's exit status."""
    cures = [cure for kind, cure in _CURES.items() if isinstance(error, kind)]
    told = [str(error), *cures]
    if cures:  # else it is about what was asked for, and cured by asking for something else
        told.append(_written(error, arguments))
    _tell(" ".join(map(_ended, filter(None, told))), in_box=_has_reader(arguments))
    return error.exit_status


def tell_unexpected(error: Exception, arguments: Sequence[str], *, in_box: bool) -> int:
    """Tell of what nobody foresaw; return the process's exit status.

    Args:
        error: What came to the very end of the program.
        arguments: What it was started with.
        in_box: Whether a window was wanted.
    """
    logger.debug("What broke", exc_info=error)  # for who asked with --verbose
    kind = type(error).__name__
    sentence = f"Something went wrong that should not ({kind}). Start again; if it stays, tell "
    sentence += "who gave you the program. "
    sentence += _written(error, arguments) or "The log file cannot be written either."
    _tell(sentence, in_box=in_box and _has_reader(arguments))
    return 1


def _has_reader(arguments: Sequence[str]) -> bool:
    """Say whether somebody is there who can close a box."""
    is_errand = any(argument.startswith(_ERRANDS) for argument in arguments)
    return not is_errand and os.environ.get("QT_QPA_PLATFORM") not in _UNSEEN


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _written(error: Exception, arguments: Sequence[str]) -> str:
    """Write an error to the log file, and say where that is; nothing if it cannot be."""
    try:
        file = note_failure(_log_folder(arguments), error)
    except UnexpectedError:  # who has no home has no log file
        return ""
    return f"More is in {file}." if file else ""


def _log_folder(arguments: Sequence[str]) -> Path:
    """Return the log folder of a start, which may be wrong in any other respect."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--data", type=Path, nargs="?")
    options, _ = parser.parse_known_args(arguments)
    paths = UserPaths.under(options.data.absolute()) if options.data else UserPaths.default()
    return paths.log


def _tell(text: str, *, in_box: bool) -> None:
    with suppress(OSError, ValueError):  # it may be on a disk that is full, or closed
        print(f"helpviewer: {text}", file=sys.stderr)  # noqa: T201 - for whoever reads it
    if in_box and not _is_read(sys.stderr):
        _show_box(text)


def _is_read(stream: TextIO | None) -> bool:
    """Say whether a person or a program reads it; desktops send it to a log, or nowhere."""
    if stream is None:  # a program without a console has none
        return False
    try:
        return stream.isatty() or S_ISFIFO(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):  # it is closed, or none of the system's
        return not stream.closed


def _show_box(text: str) -> None:
    from helpviewer.gui.display import check_display, import_qt  # noqa: PLC0415 - for few

    try:
        check_display()
        import_qt()
    except NoDisplayError:
        _show_box_without_qt(text)
        return
    from helpviewer.gui.start_box import show_start_box  # noqa: PLC0415 - it loads Qt

    show_start_box(text)


def _show_box_without_qt(text: str) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows needs it

        ctypes.windll.user32.MessageBoxW(None, text, "helpviewer", _ERROR_ICON)
        return
    for command in _BOXES:
        with suppress(OSError):  # it is not installed
            if subprocess.run([*command, text], check=False).returncode == 0:  # noqa: S603 - above
                return
