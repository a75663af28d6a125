"""What a Markdown text consists of: lines of blocks, within containers.

Every line belongs to one block (a paragraph, a heading, a fence) within some containers (block
quotes, list items). Two kinds of containers are not CommonMark's: definitions and footnotes
(``:   text``, ``[^1]: text``), and the indented text below an admonition (``!!! note``).
"""

from dataclasses import dataclass
from enum import Enum, auto

TAB = 4
"""To how many columns Python-Markdown indents what is within a list, and code."""


class Kind(Enum):
    """What a line is."""

    BLANK = auto()
    TEXT = auto()  # of a paragraph
    HEADING = auto()
    UNDERLINE = auto()  # makes a heading of the paragraph above it
    RULE = auto()
    TABLE = auto()
    FENCE = auto()  # the first or last line of fenced code
    CODE = auto()  # a line between them
    INDENTED = auto()  # indented code
    HTML = auto()
    ADMONITION = auto()  # its first line; what is within is a container


class Role(Enum):
    """What a container is."""

    QUOTE = auto()
    ITEM = auto()
    DEFINITION = auto()
    FOOTNOTE = auto()
    ADMONITION = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Container:
    """Something that has blocks within it; equal only to itself.

    Attributes:
        role: What it is.
        marker: How it begins, such as ``"-"`` or ``"3."``.
        width: By how many columns the lines within are indented.
    """

    role: Role
    marker: str = ""
    width: int = TAB

    def strip(self, line: str) -> str | None:
        """Return what is left of a line that is within this container; None if it is not."""
        bare = line.lstrip(" \t")
        lead = line[: len(line) - len(bare)].expandtabs(TAB)
        if self.role is Role.QUOTE:
            return _unquoted(lead, bare) if bare[:1] == ">" and len(lead) < TAB else None
        if bare and len(lead) < self.width:
            return None
        return lead[self.width :] + bare

    @property
    def first(self) -> str:
        """What its first line starts with, when every list is indented by four columns."""
        match self.role:
            case Role.QUOTE:
                return "> "
            case Role.ADMONITION:
                return "    "
            case _:
                return self.marker.replace(")", ".").ljust(TAB - 1) + " "

    @property
    def rest(self) -> str:
        """What its other lines start with."""
        return "> " if self.role is Role.QUOTE else "    "


@dataclass(frozen=True, slots=True)
class Line:
    """One line and where it belongs.

    Attributes:
        kind: What it is.
        containers: What it is within, from the outermost.
        opens: How many of `containers` were open before; the others begin with this line.
        text: What is left of it without containers, and without its block's own indentation.
        starts: It is the first line of its block.
        number: Its place in the text, from 0; -1 for the end of a fence that nobody closed.
    """

    kind: Kind
    containers: tuple[Container, ...]
    opens: int
    text: str
    starts: bool
    number: int


def _unquoted(lead: str, bare: str) -> str:
    """Return what follows a ``>`` and the space after it, which may be part of a tab."""
    if not bare.startswith(">\t"):
        return bare[1:].removeprefix(" ")
    column = len(lead) + 1
    return " " * (TAB - 1 - column % TAB) + bare[2:]


def prefix(containers: tuple[Container, ...], opens: int) -> str:
    """Return what stands before the text of a line whose first `opens` containers were open."""
    return "".join(
        container.rest if depth < opens else container.first
        for depth, container in enumerate(containers)
    )
