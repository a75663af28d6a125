"""Rewriting Markdown so that Python-Markdown reads what authors meant for CommonMark.

Python-Markdown wants every list indented by four columns, and a blank line before whatever is
no paragraph. What is meant is found by `scan`; here it is written down anew.
"""

import re
from dataclasses import replace

from helpviewer.render.blocks import Container, Kind, Line, Role, prefix
from helpviewer.render.escapes import escape_end, escape_start, heading_title, needs_company
from helpviewer.render.scanner import EMPTY, scan

_CALLOUT = re.compile(r"(?:\[!([a-z]+)\]|!\[([a-z]+)\]) *$", re.IGNORECASE)
_CALLOUTS = {
    "note": "NOTE",
    "info": "NOTE",
    "tip": "TIP",
    "hint": "TIP",
    "important": "IMPORTANT",
    "warning": "WARNING",
    "caution": "CAUTION",
    "danger": "CAUTION",
}
_NEVER_BESIDE_A_MARKER = frozenset({Kind.TABLE, Kind.ADMONITION})


def normalise(markdown: str) -> str:
    r"""Return a text that means the same, and that Python-Markdown reads as it is meant.

    Args:
        markdown: With ``\n`` as its only line end.
    """
    writer = _Writer()
    for line in scan(markdown):
        writer.write(line)
    return writer.text()


class _Writer:
    def __init__(self) -> None:
        self._pieces: list[str] = []  # nearly all are a line end and a line
        self._last: Line | None = None  # that is not blank
        self._after_blank = True
        self._blank_quotes = 0  # which the last blank line is in
        self._list_depth: int | None = None  # if the lines since the last blank one are a list
        self._paragraph: list[str] = []
        self._paragraph_start = 0  # among the pieces
        self._paragraph_prefix = ""

    def text(self) -> str:
        return "".join(self._pieces)[1:]

    def write(self, line: Line) -> None:
        outer = line.containers[: line.opens]
        if line.kind is Kind.BLANK:
            self._write_blank(line.containers)
            return
        if line.starts and self._must_stand_apart(line):
            self._write_blank(outer)
        if self._would_join_a_list(line):
            if not self._after_blank:
                self._write_blank(outer)
            self._write_nothing(outer, len(outer))
        line = self._open_lists(line)
        if self._after_blank:
            self._list_depth = _list_depth(line)
        self._write(line)
        self._after_blank = False
        self._last = line

    def _must_stand_apart(self, line: Line) -> bool:
        """Tell whether Python-Markdown needs another blank line before this one."""
        if self._after_blank:  # in a quote that has ended, it would not end that quote
            return len(_quotes(line.containers[: line.opens])) < self._blank_quotes
        last = self._last
        if last is None or _quotes(line.containers) != _quotes(last.containers):
            return True
        role = line.containers[line.opens].role if line.opens < len(line.containers) else None
        if role is Role.ITEM:
            return self._list_depth is None or self._list_depth > line.opens
        return role is not Role.DEFINITION or last.kind is not Kind.TEXT

    def _would_join_a_list(self, line: Line) -> bool:
        """Tell whether the list right above would take in a line that is not of it."""
        depth = line.opens
        if not self._last or self._last.containers[:depth] != line.containers[:depth]:
            return False
        before, after = self._last.containers[depth:], line.containers[depth:]
        if not after and line.kind is Kind.INDENTED:
            is_list = bool(before) and before[0].role is not Role.QUOTE
            return is_list or self._last.kind is Kind.ADMONITION
        if not before or not after:
            return False
        return before[0].role is after[0].role is Role.ITEM and (
            before[0].marker[-1] != after[0].marker[-1]
        )

    def _open_lists(self, line: Line) -> Line:
        """Write the markers that cannot stand on the line itself; return what is left of it."""
        for depth in range(line.opens, len(line.containers)):
            last = depth + 1 == len(line.containers) and line.kind not in _NEVER_BESIDE_A_MARKER
            if line.containers[depth].role is not Role.QUOTE and not last:
                self._write_nothing(line.containers[: depth + 1], line.opens)
                line = replace(line, opens=depth + 1)
        return line

    def _write(self, line: Line) -> None:
        start = prefix(line.containers, line.opens)
        match line.kind:
            case Kind.TEXT:
                self._write_text(line, start)
            case Kind.UNDERLINE:
                self._write_underlined("#" if line.text.startswith("=") else "##")
            case Kind.HEADING:
                marks, _, title = line.text.partition(" ")
                self._write_line(f"{start}{marks} {heading_title(title)}")
            case Kind.RULE:
                self._write_line(f"{start}___")
            case Kind.INDENTED:
                self._write_line(f"{start}    {line.text}")
            case _:
                self._write_line(start + line.text)

    def _write_text(self, line: Line, start: str) -> None:
        if line.starts:
            self._paragraph.clear()
            self._paragraph_start = len(self._pieces)
            self._paragraph_prefix = start
        self._paragraph.append(line.text.strip())
        if not line.starts and needs_company(line.text):
            self._pieces.append(f" {line.text}")
            return
        text = _callout(line) or escape_start(line.text, goes_on=not line.starts)
        self._write_line(start + text)

    def _write_underlined(self, marks: str) -> None:
        """Make a heading of the paragraph that was written last."""
        del self._pieces[self._paragraph_start :]
        title = escape_end(" ".join(self._paragraph))
        self._write_line(f"{self._paragraph_prefix}{marks} {title}")

    def _write_nothing(self, containers: tuple[Container, ...], opens: int) -> None:
        """Write a line that only has the marks of containers, and a blank one."""
        self._write_line(prefix(containers, opens) + EMPTY)
        self._write_blank(containers)

    def _write_blank(self, containers: tuple[Container, ...]) -> None:
        """Write a line that is blank within the quotes among `containers`."""
        depth = len(containers)
        while depth and containers[depth - 1].role is not Role.QUOTE:
            depth -= 1
        self._write_line(prefix(containers[:depth], depth).rstrip())
        self._blank_quotes = len(_quotes(containers[:depth]))
        self._after_blank = True

    def _write_line(self, line: str) -> None:
        self._pieces.append(f"\n{line}")


def _quotes(containers: tuple[Container, ...]) -> list[Container]:
    return [container for container in containers if container.role is Role.QUOTE]


def _list_depth(line: Line) -> int | None:
    """Return how deep the list item stands that begins with `line`, if one does."""
    for depth in range(line.opens, len(line.containers)):
        if line.containers[depth].role is not Role.QUOTE:
            return depth if line.containers[depth].role is Role.ITEM else None
    return None


def _callout(line: Line) -> str:
    """Return GitHub's mark of a callout, if the line begins a quote with one of any dialect."""
    begins_quote = line.opens < len(line.containers) and line.containers[-1].role is Role.QUOTE
    found = _CALLOUT.match(line.text) if begins_quote else None
    kind = _CALLOUTS.get((found[1] or found[2]).lower()) if found else None
    return f"[!{kind}]" if kind else ""
