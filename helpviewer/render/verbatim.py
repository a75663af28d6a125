"""Setting code and raw HTML aside before Python-Markdown could read it in its own way.

Its own handling loses code in lists or quotes, takes everything after an unclosed tag for HTML,
and needs quadratic time for some of it.
"""

from collections.abc import Iterator

from markdown.preprocessors import Preprocessor

from helpviewer.render.blocks import Kind, Line, prefix
from helpviewer.render.highlight import code_block
from helpviewer.render.scanner import scan


class VerbatimPreprocessor(Preprocessor):
    """Puts a mark in the place of each block of code or HTML in a normalised text."""

    def run(self, lines: list[str]) -> list[str]:
        """Return `lines` with one line for each such block."""
        kept = [
            self._mark(block) if block[0].kind in _VERBATIM else lines[block[0].number]
            for block in _verbatim_blocks(scan("\n".join(lines)))
        ]
        return [*kept, "", ""]  # else the last line end would belong to the last block

    def _mark(self, block: list[Line]) -> str:
        first = block[0]
        return prefix(first.containers, first.opens) + self.md.htmlStash.store(_html(block))


_VERBATIM = frozenset({Kind.FENCE, Kind.INDENTED, Kind.HTML})


def _verbatim_blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the blocks that are set aside whole, and every other line by itself."""
    start = 0
    while start < len(lines):
        end = start + 1
        if lines[start].kind is Kind.INDENTED:
            end = _end_of_indented(lines, start)
        else:
            while end < len(lines) and not lines[end].starts and lines[start].kind in _VERBATIM:
                end += 1
        yield lines[start:end]
        start = end


def _end_of_indented(lines: list[Line], start: int) -> int:
    """Return where indented code ends; blank lines between its lines belong to it."""
    end = start + 1
    for at in range(start + 1, len(lines)):
        if lines[at].kind is Kind.INDENTED and lines[at].containers == lines[start].containers:
            end = at + 1
        elif lines[at].kind is not Kind.BLANK:
            break
    return end


def _html(block: list[Line]) -> str:
    texts = [line.text for line in block]
    match block[0].kind:
        case Kind.FENCE:
            language = texts[0].lstrip("`~")
            return code_block("".join(f"{text}\n" for text in texts[1:-1]), language)
        case Kind.INDENTED:
            return code_block("".join(f"{text}\n" for text in texts), "")
        case _:
            return "\n".join(texts)
