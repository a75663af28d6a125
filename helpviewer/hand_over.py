"""What a second start says to the first one, and how it says it, without Qt.

The first one listens at a local socket, on Windows at a named pipe. Whoever is to be shown
something there sends one line of JSON, and gets one word back.
"""

import json
import os
import sys
from contextlib import suppress
from enum import Enum
from typing import NamedTuple, Self

from helpviewer.library.addresses import ArticleAddress, SearchAddress, parse_address
from helpviewer.library.helppack_path import helppack_path, is_helppack

LARGEST = 65_536  # bytes of a line
OK, NO = b"ok\n", b"no\n"
_LONGEST = 2_000  # characters of a field; addresses are no longer
_PATIENCE = 2.0  # seconds that the first one has to answer: its window is never busy for long
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Message(NamedTuple):
    """What the window that is there is asked to show.

    Attributes:
        article: An id, a path, an address or a title; empty for none.
        anchor: A heading of that article.
        search: What to search for.
        category: A category's path or name.
        token: With it the desktop lets the window come to the front.
        helppack: The absolute path of a help pack that is to be opened.
    """

    article: str = ""
    anchor: str = ""
    search: str = ""
    category: str = ""
    token: str = ""
    helppack: str = ""

    def line(self) -> bytes:
        """Return it as it is sent."""
        return json.dumps({name: text for name, text in self._asdict().items() if text}).encode(
            "ascii"
        ) + (b"\n")

    @classmethod
    def of_address(cls, address: str) -> Self | None:
        """Return what an address of the program or of a help pack asks for, or a pack's path.

        None for anything else.
        """
        match parse_address(address):
            case ArticleAddress(name, anchor):
                return cls(article=name, anchor=anchor)
            case SearchAddress(text):
                return cls(search=text)
            case None:
                pack = helppack_path(address)
                return cls(helppack=pack) if pack else None

    @classmethod
    def of_line(cls, line: bytes) -> Self | None:
        """Return what was sent; None unless all of it is known, short and printable."""
        try:
            said = json.loads(line) if len(line) <= LARGEST else None
        except (ValueError, RecursionError):
            return None
        if not isinstance(said, dict) or not said.keys() <= set(cls._fields):
            return None
        if not all(map(_is_short_text, said.values())):
            return None
        message = cls(**said)
        return message if _is_path(message.helppack) else None


class Answer(Enum):
    """What comes of handing over."""

    TAKEN = "the first one shows it"
    REFUSED = "the first one does not understand it, or does not answer"
    NOBODY = "nobody listens"


def activation_token() -> str:
    """Return with what the desktop lets a window come to the front; often nothing."""
    return next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")


def hand_over(address: str, message: Message) -> Answer:
    """Send a message to whoever listens at an address; say what came of it.

    Args:
        address: A socket's path; on Windows a pipe's name.
        message: What is to be shown.
    """
    line = message.line()
    if Message.of_line(line) is None:
        return Answer.REFUSED
    try:
        answer = _ask_pipe(address, line) if sys.platform == "win32" else _ask(address, line)
    except TimeoutError:
        return Answer.REFUSED
    except OSError:  # it is not there, or was left behind by a process that is gone
        return Answer.NOBODY
    return Answer.TAKEN if answer == OK else Answer.REFUSED


def _is_short_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()


def _is_path(helppack: str) -> bool:
    return not helppack or (os.path.isabs(helppack) and is_helppack(helppack))  # noqa: PTH117 - a Path is slower


def _ask(address: str, line: bytes) -> bytes:
    import socket  # noqa: PLC0415 - 4 ms that the first start can do without

    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_PATIENCE)
        connection.connect(address)
        try:
            connection.sendall(line)
            return connection.recv(len(OK))
        except ConnectionError:  # it hung up, as one does that is about to end
            return b""


def _ask_pipe(address: str, line: bytes) -> bytes:
    """Ask as `_ask` does; a pipe has no time-out of its own."""
    import threading  # noqa: PLC0415 - only Windows needs it

    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - as above

        anybody = -1  # ASFW_ANY: we do not know the process that will answer
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
    pipe = open(address, "r+b", buffering=0)  # noqa: PTH123, SIM115 - no path; `ask` closes it
    answers: list[bytes] = []

    def ask() -> None:
        with pipe, suppress(OSError):
            pipe.write(line)
            answers.append(pipe.read(len(OK)))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_PATIENCE)
    return answers[0] if answers else b""
