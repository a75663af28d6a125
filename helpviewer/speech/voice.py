"""What a program that speaks is asked, whichever it is."""

import re
from collections.abc import Callable
from typing import NamedTuple

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


class Manner(NamedTuple):
    """How something is said.

    Attributes:
        language: A BCP 47 tag; empty for the program's usual voice.
        rate: -100 is half as fast as usual, 100 twice as fast.
        volume: -100 is hardly to be heard, 100 as loud as the program can.
    """

    language: str = ""
    rate: int = 0
    volume: int = 0

    @property
    def speed(self) -> float:
        """How many times as fast as usual."""
        return float(2 ** (self.rate / 100))

    @property
    def loudness(self) -> float:
        """From 0.1 to 1.0; 0.55 is usual, so that there is room above and below."""
        return round(0.55 + self.volume * 0.0045, 2)

    @property
    def tag(self) -> str:
        """The language if it is a tag, and nothing else: it becomes a part of commands."""
        return self.language if _TAG.fullmatch(self.language) else ""


class Command(NamedTuple):
    """A program to run, without a shell.

    Attributes:
        arguments: The program and its options.
        text: What it gets to read from its standard input.
    """

    arguments: tuple[str, ...]
    text: str = ""


class Voice(NamedTuple):
    """A program that speaks.

    Attributes:
        name: Of the program.
        command: Returns what says a text; it ends when the text has been said.
        hush: What makes another process stop speaking; empty where it is the command itself
            that speaks, and is silent when it is killed.
    """

    name: str
    command: Callable[[str, Manner], Command]
    hush: tuple[str, ...] = ()


def one_line(text: str) -> str:
    """Return a text without characters that are not said, nor could be in an argument."""
    return _CONTROL.sub(" ", text).strip()
