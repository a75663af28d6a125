"""Who does what readers do: this program by commands, or a person in the window."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from demo.program import command, environment
from demo.reader import Reader
from demo.terminal import say

_LOOKING = 0.3  # seconds between two looks at what a person has done
_LONGEST = 120.0  # seconds that a picture may take


class Hands(Protocol):
    """Who does what readers do."""

    def sync(self, serial: int) -> None:
        """Bring the articles to the state of the feed that has this serial."""

    def go_back(self) -> None:
        """See the former state."""

    def go_forward(self) -> None:
        """See the newest state again."""

    def look(self, article: str, picture: str, *, changes: bool = False) -> None:
        """Look at an article, or at what changed in it."""


class Commands:
    """Does it all by commands, and takes pictures of the window for those who look later.

    Args:
        reader: Whose commands.
        pictures: Where the pictures are written.
    """

    def __init__(self, reader: Reader, pictures: Path) -> None:
        self._reader = reader
        self._pictures = pictures

    def sync(self, serial: int) -> None:
        """Run ``helpviewer sync``."""
        say(f"$ helpviewer sync: {self._reader.sync()}")
        assert self._reader.serial == serial

    def go_back(self) -> None:
        """Run ``helpviewer feed rollback``."""
        say(f"$ helpviewer feed rollback: {self._reader.go_back()}")

    def go_forward(self) -> None:
        """Run ``helpviewer feed forward``."""
        say(f"$ helpviewer feed forward: {self._reader.go_forward()}")

    def look(self, article: str, picture: str, *, changes: bool = False) -> None:
        """Take a picture of the window."""
        file = self._pictures / f"{picture}.png"
        line = [sys.executable, "-m", "demo.camera", str(self._reader.data), article, str(file)]
        more = ["changes"] if changes else []
        subprocess.run([*line, *more], env=environment(), check=True, timeout=_LONGEST)
        say(f"The window, as it is now: {file}")


class WindowClosedError(Exception):
    """The person has seen enough."""


class Person:
    """Tells a person what to do in the window, and waits until it is done."""

    def __init__(self, reader: Reader, window: "subprocess.Popen[bytes]") -> None:
        self._reader = reader
        self._window = window

    def sync(self, serial: int) -> None:
        """Ask for a sync; the first one comes by itself.

        Raises:
            WindowClosedError: Nobody will.
        """
        first = "The window asks the feed by itself, as it never did before: look at its foot."
        say(first if serial == 1 else "Now press Shift+F5 in the window.")
        self._wait(lambda: self._reader.serial >= serial)

    def go_back(self) -> None:
        """Ask for a step back.

        Raises:
            WindowClosedError: Nobody will take it.
        """
        say("Now press About the feed..., and there Go back to the former state.")
        self._wait(lambda: self._reader.status.is_pinned)

    def go_forward(self) -> None:
        """Ask for the way forward.

        Raises:
            WindowClosedError: Nobody will go.
        """
        say("And now Forward to the newest.")
        self._wait(lambda: not self._reader.status.is_pinned)

    def look(self, article: str, picture: str, *, changes: bool = False) -> None:
        """Say where to look, if that is not in sight."""
        if changes:
            say("Above the article it now says that it changed: press Show what changed.")

    def _wait(self, is_done: Callable[[], bool]) -> None:
        while not is_done():
            if self._window.poll() is not None:
                raise WindowClosedError
            time.sleep(_LOOKING)


@contextmanager
def open_window(reader: Reader, article: str) -> Iterator[Person]:
    """Open the window for a person, and close it at the end, unless it is closed already."""
    line = command("open", article, "--data", reader.data)
    with subprocess.Popen(line, env=environment()) as window:
        try:
            yield Person(reader, window)
            say("That was all. The demonstration ends when you close the window.")
            window.wait()
        finally:
            window.terminate()
