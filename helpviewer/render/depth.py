"""How deeply tags are nested: counted before they are read, for that takes quadratic time."""

import re

from helpviewer.errors import RenderFailedError

MAX_TAG_DEPTH = 200

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
         "track", "wbr"}  # fmt: skip
_ENDED_BY_NEXT = {"dd", "dt", "li", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr"}


def check_depth(html: str) -> None:
    """Refuse tags that are nested too deeply; those that nobody closes count too.

    Raises:
        RenderFailedError: They are.
    """
    open_tags: list[str] = []
    for found in _TAG.finditer(html):
        tag = found[2].lower()
        if found[1]:
            _close(open_tags, tag)
        elif tag not in _VOID and not (
            tag in _ENDED_BY_NEXT and open_tags and open_tags[-1] == tag
        ):
            open_tags.append(tag)
        if len(open_tags) > MAX_TAG_DEPTH:
            raise RenderFailedError("its tags are nested too deeply")


def _close(open_tags: list[str], tag: str) -> None:
    """Close the innermost `tag` and what is open within it, if it is open."""
    for depth in range(len(open_tags) - 1, -1, -1):
        if open_tags[depth] == tag:
            del open_tags[depth:]
            return
