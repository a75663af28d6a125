"""What is read aloud at a time: one phrase, and what it is."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a phrase is, which a listener cannot see."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    CODE = "code"
    CALLOUT = "callout"
    PART = "part"  # the first line of a part that can be folded
    PICTURE = "picture"
    ANNOUNCEMENT = "announcement"  # of the program, not of an article


class Phrase(NamedTuple):
    """As much as is said in one breath: a listener can stop, and hear it again.

    Attributes:
        text: Its words, without any that tell what it is; those are in the window's language.
        kind: What it is.
        language: The tag of the language of its words; empty if it is not known.
        level: Of a heading: 1 to 6.
        number: Which item of its list, or row of its table, it is, from 1.
        total: How many of those there are.
        name: Of a callout: its kind, such as ``"warning"``.
        links: What the links in it are called.
        is_done: Of an item with a tick box: whether it is ticked.
        is_first: The block begins with it; false for its further sentences.
        shown: Words of it as they stand in the article; empty where none do.
    """

    text: str
    kind: Kind = Kind.PARAGRAPH
    language: str = ""
    level: int = 0
    number: int = 0
    total: int = 0
    name: str = ""
    links: tuple[str, ...] = ()
    is_done: bool | None = None
    is_first: bool = True
    shown: str = ""


class Utterance(NamedTuple):
    """What one voice says at a time.

    Attributes:
        text: All of it, in words.
        language: The tag of the voice; empty for the usual one.
    """

    text: str
    language: str
