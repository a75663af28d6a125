"""Finding the blocks of a Markdown text, line by line, as CommonMark and GitHub do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from helpviewer.render import markers
from helpviewer.render.blocks import TAB, Container, Kind, Line, Role
from helpviewer.render.html_blocks import html_block_end
from helpviewer.render.tables import starts_table

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

MAX_DEPTH = 16
"""How many containers may be within each other; one that is deeper stands beside its parent."""

_BLOCKS_OF_LINES = frozenset({Kind.TABLE, Kind.INDENTED})

EMPTY = "<!-- -->"
"""What stands in for the first line of a list item that has none."""


def scan(text: str) -> list[Line]:
    r"""Return the lines of a text that has ``\n`` as its only line end."""
    return _Scanner(text.split("\n")).scan()


class _Scanner:
    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._number = 0
        self._found: list[Line] = []
        self._stack: tuple[Container, ...] = ()
        self._block = Kind.BLANK  # what the last line is
        self._last: Line | None = None  # that is not blank
        self._fence = ""
        self._fence_indent = 0
        self._html_end: re.Pattern[str] | None = None
        self._item_is_empty = False

    def scan(self) -> list[Line]:
        for number, line in enumerate(self._lines):
            self._number = number
            rest, depth = self._enter(line)
            if depth == len(self._stack) and self._fence:
                self._go_on_with_fence(rest)
            elif depth == len(self._stack) and self._html_end:
                self._go_on_with_html(rest)
            else:
                self._end_verbatim()
                self._read(rest.expandtabs(TAB), depth)
        self._end_verbatim()
        return self._found

    def _enter(self, line: str) -> tuple[str, int]:
        """Return what is left of `line` in its containers, and how many of them are open."""
        for depth, container in enumerate(self._stack):
            rest = container.strip(line)
            if rest is None:
                return line, depth
            line = rest
        return line, len(self._stack)

    def _read(self, rest: str, depth: int) -> None:
        """Take in a line that does not go on with a fence or with HTML."""
        containers, rest = self._open_containers(rest, depth)
        opens = depth if containers[:depth] == self._stack[:depth] else depth - 1
        if not rest.strip(" "):
            self._read_nothing(containers, opens)
            return
        self._item_is_empty = False
        may_go_on = self._block is Kind.TEXT and opens == len(containers)
        kind = self._kind(rest, containers, may_go_on=may_go_on)
        if kind is Kind.TEXT and may_go_on:  # though the line may lack its containers' marks
            text = rest.lstrip(" ")
            self._add(kind, self._stack, len(self._stack), text, starts=False)
        else:
            self._begin(kind, containers, opens, rest)

    def _open_containers(self, rest: str, depth: int) -> tuple[tuple[Container, ...], str]:
        """Return the containers of a line, with those that begin with it, and what is left."""
        containers = self._stack[:depth]
        while found := self._container_at(rest, containers):
            container, rest = found
            if len(containers) == MAX_DEPTH:
                width = containers[-1].width + container.width
                return (*containers[:-1], replace(container, width=width)), (
                    markers.skip_containers(rest)
                )
            containers = (*containers, container)
        return containers, rest

    def _container_at(
        self, rest: str, containers: tuple[Container, ...]
    ) -> tuple[Container, str] | None:
        text = rest.lstrip(" ")
        indent = len(rest) - len(text)
        if indent >= TAB or not text:
            return None
        paragraph = self._block is Kind.TEXT and containers == self._stack
        found = (
            markers.quote_at(text)
            or markers.item_at(text, indent, paragraph=paragraph)
            or markers.footnote_at(text)
        )
        if not found and self._may_define(containers):
            found = markers.definition_at(text, indent)
        return found

    def _may_define(self, containers: tuple[Container, ...]) -> bool:
        """Tell whether a term, or another definition of it, stands before this line."""
        if not self._last or self._last.containers[: len(containers)] != containers:
            return False
        deeper = self._last.containers[len(containers) :]
        if deeper:
            return deeper[0].role is Role.DEFINITION
        return self._last.kind is Kind.TEXT

    def _kind(self, rest: str, containers: tuple[Container, ...], *, may_go_on: bool) -> Kind:
        """Return what a line within `containers` is; it may go on with an open paragraph."""
        text = rest.lstrip(" ")
        if len(rest) - len(text) >= TAB:
            return Kind.TEXT if may_go_on else Kind.INDENTED
        inside = containers == self._stack
        paragraph = inside and self._block is Kind.TEXT
        kind = markers.block_at(text, paragraph=paragraph, lazily=may_go_on)
        if kind is not Kind.TEXT or (may_go_on and not inside):
            return kind
        if inside and self._block is Kind.TABLE:
            return Kind.TABLE
        return Kind.TABLE if self._starts_table(text, containers) else Kind.TEXT

    def _starts_table(self, text: str, containers: tuple[Container, ...]) -> bool:
        """Tell whether `text` and the next line, which must stand beside it, start a table."""
        following: str | None = "".join(self._lines[self._number + 1 : self._number + 2])
        for container in containers:
            following = container.strip(following) if following else None
        following = (following or "").expandtabs(TAB)
        if following.startswith(" " * TAB) or markers.starts_anything(text):
            return False
        return starts_table(text, following)

    def _begin(
        self, kind: Kind, containers: tuple[Container, ...], opens: int, rest: str
    ) -> None:
        """Take in a line that is a block, or one of its lines."""
        text = rest.lstrip(" ")
        if kind is Kind.FENCE:
            self._fence, language = markers.fence_at(text)
            self._fence_indent = len(rest) - len(text)
            text = self._fence + language
        elif kind is Kind.HTML:
            end = html_block_end(text, paragraph=False)
            self._html_end = end if end and not end.search(text) else None
        elif kind is Kind.INDENTED:
            text = rest[TAB:]
        goes_on = kind is self._block and kind in _BLOCKS_OF_LINES and containers == self._stack
        starts = not goes_on and kind is not Kind.UNDERLINE
        self._add(kind, containers, opens, text, starts=starts)
        if kind is Kind.ADMONITION and len(containers) < MAX_DEPTH:
            self._stack = (*containers, Container(Role.ADMONITION))

    def _read_nothing(self, containers: tuple[Container, ...], opens: int) -> None:
        """Take in a blank line, or one that has nothing but the marks of containers."""
        new = [
            depth
            for depth in range(opens, len(containers))
            if containers[depth].role is not Role.QUOTE
        ]
        if new:
            self._add(Kind.HTML, containers[: new[-1] + 1], opens, EMPTY)
            self._item_is_empty = True
        else:
            self._add(Kind.BLANK, containers[:opens], opens, "")
            if self._item_is_empty:  # it has ended, as CommonMark says
                self._stack = self._stack[:-1]
                self._item_is_empty = False

    def _go_on_with_fence(self, rest: str) -> None:
        if markers.ends_fence(rest, self._fence):
            self._add(Kind.FENCE, self._stack, len(self._stack), self._fence, starts=False)
            self._fence = ""
            return
        indent = len(rest) - len(rest.lstrip(" "))
        text = rest[min(indent, self._fence_indent) :]
        if markers.ends_fence(text, self._fence):  # only its indentation prevents that
            text = rest
        self._add(Kind.CODE, self._stack, len(self._stack), text, starts=False)

    def _go_on_with_html(self, rest: str) -> None:
        if self._html_end and self._html_end.search(rest):
            self._html_end = None
            if not rest.strip():
                self._read("", len(self._stack))
                return
        self._add(Kind.HTML, self._stack, len(self._stack), rest, starts=False)

    def _end_verbatim(self) -> None:
        """End code and HTML whose container has ended, or the text."""
        if self._fence:
            number, self._number = self._number, -1
            self._add(Kind.FENCE, self._stack, len(self._stack), self._fence, starts=False)
            self._number = number
            self._fence = ""
        if self._html_end:
            self._html_end = None
            self._drop_blank_end()

    def _drop_blank_end(self) -> None:
        """Take the blank lines at the end of HTML that nothing else ended for what they are."""
        for at in range(len(self._found) - 1, -1, -1):
            if self._found[at].kind is not Kind.HTML or self._found[at].text.strip():
                break
            self._found[at] = replace(self._found[at], kind=Kind.BLANK, starts=True)

    def _add(
        self, kind: Kind, containers: tuple[Container, ...], opens: int, text: str, *,
        starts: bool = True,
    ) -> None:  # fmt: skip
        line = Line(kind, containers, opens, text, starts, self._number)
        self._found.append(line)
        self._stack = containers
        self._block = kind
        if kind is not Kind.BLANK:
            self._last = line
