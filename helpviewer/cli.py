"""The command line: which command is meant, and how its end is told."""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType

from helpviewer import __version__
from helpviewer.commands.terminal import log_to_terminal
from helpviewer.errors import HelpViewerError

COMMANDS: Mapping[str, str] = {
    "open": "show the window (this is what happens without a command)",
    "search": "print the articles that a search finds",
    "show": "print an article",
    "list": "print the list of articles",
    "sync": "bring the articles up to date with their feed",
    "helppack": "take the articles of a help pack, once its publisher is trusted",
    "feed": "tell how the feed is doing, trust it, or go back to its former state",
    "compile": "read a folder of articles and report what is wrong with it",
    "unanswered": "print the searches that found nothing on this machine",
    "feedback": "print which articles helped, as was said on this machine",
    "personal": "write what the program keeps of you to a file, or take it from one",
    "diagnostics": "print what helps to find out what is wrong with the program",
    "publish": "publish a folder of articles as a signed feed",
    "import": "make a folder of articles of a help centre's export",
    "policy": "print which settings are locked, and who said what",
    "kiosk": "set the PIN of an unattended screen, or print what its visitors looked for",
    "fleet": "print how collected kiosks are doing",
    "eval": "measure how good the search is, by queries with known answers",
}
HIDDEN = frozenset({"bundle", "selftest", "tuf-client"})
"""Commands that are there for builds and test suites only."""

_WINDOW = "open"
_INTERRUPTED = 130  # what shells expect after Ctrl+C
_USAGE = 2


def run(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` ask for; return the process's exit status.

    A first argument that names a command is one; everything else goes to ``open``.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a title may have any character
    try:
        status = _run(arguments)
        if sys.stdout:  # a program without a console has none
            sys.stdout.flush()
    except HelpViewerError as error:
        if shows_window(arguments):
            from helpviewer.start_trouble import tell

            return tell(error, arguments)
        print(f"helpviewer: {error}", file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:  # the reader of our output, such as `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def shows_window(arguments: Sequence[str]) -> bool:
    """Say whether a window is asked for, as it is without a command."""
    name = arguments[0] if arguments else _WINDOW
    others = {*COMMANDS, *HIDDEN, "-h", "--help", "help", "--version", "--selftest"} - {_WINDOW}
    return name not in others


def _run(arguments: Sequence[str]) -> int:
    match list(arguments):
        case ["-h"] | ["--help"] | ["help"]:
            print(overview())
            return 0
        case ["--version"]:
            print(f"helpviewer {__version__}")
            return 0
        case ["--selftest"]:
            return _run_command("selftest", [])
        case [name, *rest] if name in COMMANDS or name in HIDDEN:
            return _run_command(name, rest)
        case rest:
            return _run_command(_WINDOW, rest)


def overview() -> str:
    """Return what the program can do, for a person who asks."""
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:{width}}  {text}" for name, text in COMMANDS.items())
    return (
        "usage: helpviewer [COMMAND] [OPTIONS]\n\n"
        "Read, search and keep up to date a library of help articles.\n\n"
        f"commands:\n{commands}\n\n"
        "helpviewer COMMAND --help tells the options of a command.\n"
        "helpviewer --version tells the version."
    )


def _run_command(name: str, arguments: Sequence[str]) -> int:
    module = _module(name)
    parser = argparse.ArgumentParser(
        prog=f"helpviewer {name}", description=(module.__doc__ or "").partition("\n")[0]
    )
    module.add_arguments(parser)
    parser.add_argument("-v", "--verbose", action="store_true", help="log what happens")
    try:
        options = parser.parse_args(arguments)
    except SystemExit as error:  # argparse has told what is wrong
        return error.code if isinstance(error.code, int) else _USAGE
    if options.verbose or name != _WINDOW:  # which only logs if it does not hand over
        log_to_terminal(verbose=options.verbose)
    status: int = module.run(options)
    return status


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"helpviewer.commands.{name.replace('-', '_')}_command")
