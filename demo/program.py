"""Running helpviewer as a person would, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_LONGEST = 120.0  # seconds


def command(*arguments: str | Path) -> Sequence[str]:
    """Return the command line that runs the program."""
    return [sys.executable, "-m", "helpviewer", *map(str, arguments)]


def environment(**more: str) -> Mapping[str, str]:
    """Return an environment in which nothing but `more` changes what the program does."""
    own = {
        name: text for name, text in os.environ.items() if not name.startswith("HELPVIEWER_")
    }
    return own | {"TERM": "dumb"} | more  # else its progress would stand between the lines


def run_program(*arguments: str | Path, **more: str) -> str:
    """Run a command that has to succeed; return what it printed.

    Args:
        arguments: The command, and what it is told.
        more: Variables of the environment.

    Raises:
        CalledProcessError: It failed; what it said of that is on the terminal.
    """
    done = subprocess.run(
        command(*arguments),
        env=environment(**more),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        timeout=_LONGEST,
        check=True,
    )
    return done.stdout
