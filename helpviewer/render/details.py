"""Folding: a page without those parts of it that the reader does not want to see."""

import re
from html import escape

_TAG = re.compile(r"<details\b([^>]*)>\s*|</summary>|</details>")


def open_details(html: str) -> frozenset[int]:
    """Return the numbers of the details of a page that are to be unfolded at first."""
    tags = re.findall("<details[^>]*>", html)
    return frozenset(number for number, tag in enumerate(tags) if " open" in tag)


def details_around(html: str, anchor: str) -> frozenset[int]:
    """Return the numbers of the details that have to be unfolded to see what has this id."""
    wanted, number, around = f'id="{escape(anchor)}"', -1, list[int]()
    for found in re.finditer(f"<details\\b|</details>|{re.escape(wanted)}", html):
        if found.group() == "</details>":
            del around[-1:]
        elif found.group() == wanted:
            return frozenset(around)
        else:
            number += 1
            around.append(number)
    return frozenset()


def fold(html: str, expanded: frozenset[int], title: str) -> str:
    """Return a page's HTML with no more of its folded details than their summaries.

    The tag of all that are left has a ``number``, and ``open`` if it is not folded.

    Args:
        html: As a `Page` has it.
        expanded: Which details are not folded, counted from 0 in the order in which they begin.
        title: The summary of details that have none.
    """
    folding = _Folding(html, expanded, escape(title))
    for found in _TAG.finditer(html):
        folding.read(found)
    return folding.rest()


class _Folding:
    def __init__(self, html: str, expanded: frozenset[int], title: str) -> None:
        self._html = html
        self._expanded = expanded
        self._title = title
        self._kept: list[str] = []
        self._position = 0  # what comes before it has been kept or dropped
        self._number = -1  # of the details that began last
        self._hidden_depth = 0  # how many details have begun since something is hidden
        self._hides_after_summary = False

    def rest(self) -> str:
        self._keep_until(len(self._html))
        return "".join(self._kept)

    def read(self, tag: re.Match[str]) -> None:
        if tag.group().startswith("<details"):
            self._number += 1
            if self._hidden_depth:
                self._hidden_depth += 1
            else:
                self._start(tag)
        elif self._hidden_depth:
            self._hidden_depth -= tag.group() == "</details>"
            self._position = tag.start()
        elif self._hides_after_summary and tag.group() == "</summary>":
            self._keep_until(tag.end())
            self._hide()

    def _start(self, tag: re.Match[str]) -> None:
        self._keep_until(tag.start())
        self._position = tag.end()
        is_open = self._number in self._expanded
        attributes = tag[1].replace(" open", "") + (" open" if is_open else "")
        self._kept.append(f'<details number="{self._number}"{attributes}>')
        has_summary = self._html.startswith("<summary", self._position)
        if not has_summary:
            self._kept.append(f"<summary>{self._title}</summary>")
        if not is_open and has_summary:
            self._hides_after_summary = True
        elif not is_open:
            self._hide()

    def _hide(self) -> None:
        self._hides_after_summary = False
        self._hidden_depth = 1

    def _keep_until(self, end: int) -> None:
        self._kept.append(self._html[self._position : end])
        self._position = end
