"""The text of the parts of an article that are folded, which the pane does not have."""

import re
from collections.abc import Iterator, Mapping

from PySide6.QtGui import QTextDocument

from helpviewer.render.pane import to_rich_text

_START = re.compile(r"<details\b[^>]*>\s*")
_TAG = re.compile(r"</?details\b")
_SUMMARY_END = "</summary>"


def folded_texts(
    html: str, expanded: frozenset[int], titles: Mapping[str, str]
) -> dict[int, str]:
    """Return what can be read in each folded part once it is unfolded with all that it holds.

    Args:
        html: As a `Page` has it.
        expanded: Which details are not folded, counted from 0 in the order in which they begin.
        titles: As for `to_rich_text`.
    """
    return {number: _text(part, titles) for number, part in _folded(html, expanded)}


def _folded(html: str, expanded: frozenset[int]) -> Iterator[tuple[int, str]]:
    """Yield number and content of each folded part that is not within another."""
    end = 0  # of the part before
    for number, start in enumerate(_START.finditer(html)):
        if number not in expanded and start.start() >= end:
            end = _end(html, start.end())
            yield number, html[_after_summary(html, start.end()) : end]


def _after_summary(html: str, start: int) -> int:
    if not html.startswith("<summary", start):
        return start
    return html.index(_SUMMARY_END, start) + len(_SUMMARY_END)


def _end(html: str, start: int) -> int:
    """Return where the details end whose content begins at `start`."""
    depth = 1
    for tag in _TAG.finditer(html, start):
        depth += -1 if tag.group().startswith("</") else 1
        if not depth:
            return tag.start()
    return len(html)


def _text(html: str, titles: Mapping[str, str]) -> str:
    """Return what Qt makes of a part, exactly as it will count it once it is unfolded."""
    all_parts = frozenset(range(html.count("<details")))
    document = QTextDocument()
    document.setHtml(to_rich_text(html, expanded=all_parts, titles=titles).html)
    return document.toRawText()
