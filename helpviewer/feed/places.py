"""Names in a feed that are looked up in tables, never on a disk."""

from helpviewer.feed.limits import ID, PATH

_NOT_A_STEP = frozenset({"", ".", ".."})


def is_id(text: str) -> bool:
    """Say whether a text can be an article's id: printable, and not too long."""
    return 0 < len(text) <= ID and text.isprintable() and not text.isspace()


def is_place(text: str) -> bool:
    """Say whether a text can be the place of a file within a library, such as ``faq/a.png``."""
    short = len(text) <= PATH and text.isprintable() and "\\" not in text
    return short and not _NOT_A_STEP.intersection(text.split("/"))
