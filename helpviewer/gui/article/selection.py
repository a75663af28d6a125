"""What is selected in an article, as semantic HTML: the tags of a page, and no looks."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple, cast

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
)

from helpviewer.gui.article.boxes import Box
from helpviewer.gui.article.inline import OBJECT
from helpviewer.gui.article.markup import without_isolates
from helpviewer.gui.theme.article_style import KEY_WEIGHT
from helpviewer.gui.theme.fonts import MONO

_BOLD = 600
_LINE_END = "\u2028"
_NUMBERED = {
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListUpperRoman,
}
_RAISED = {
    QTextCharFormat.VerticalAlignment.AlignSuperScript: "sup",
    QTextCharFormat.VerticalAlignment.AlignSubScript: "sub",
}
_ONE_PARAGRAPH = re.compile(r"<p>((?:(?!<p>).)*)</p>", re.DOTALL)
_ONE_LINE_OF_CODE = re.compile(r"<pre><code>(.*)\n</code></pre>")
_TOGGLE = "toggle:"


class _Range(NamedTuple):
    """What is selected: positions, and of a table perhaps some columns only."""

    start: int
    end: int
    columns: range | None = None


def selected_html(
    document: QTextDocument, boxes: Sequence[Box], cursor: QTextCursor, *, mirrored: bool
) -> str:
    """Return the HTML of what `cursor` has selected, in the tags and classes of a page.

    Args:
        document: The article.
        boxes: What its tables are.
        cursor: What is selected.
        mirrored: The rows of its tables were reversed, as in Arabic.
    """
    selected = _selected_cells(cursor) or _Range(cursor.selectionStart(), cursor.selectionEnd())
    writer = _Writer(boxes, selected, mirrored=mirrored)
    return _without_frame(without_isolates(writer.flow(document.rootFrame().begin())))


def _selected_cells(cursor: QTextCursor) -> _Range | None:
    """Return what several cells cover, which Qt selects whole; None if it is not so."""
    table = cast("QTextTable | None", cursor.currentTable())
    if table is None or not cursor.hasComplexSelection():
        return None
    row, rows, column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    first, last = table.cellAt(row, column), table.cellAt(row + rows - 1, column + columns - 1)
    chosen = range(column, column + columns)
    return _Range(first.firstPosition(), last.lastPosition(), chosen)


def _without_frame(html: str) -> str:
    """Return the words alone if they are one paragraph, or one line of code."""
    if code := _ONE_LINE_OF_CODE.fullmatch(html):
        return f"<code>{code[1]}</code>"
    paragraph = _ONE_PARAGRAPH.fullmatch(html)
    return paragraph[1] if paragraph else html


class _Writer:
    def __init__(self, boxes: Sequence[Box], selected: _Range, *, mirrored: bool) -> None:
        self._boxes = {box.table.firstPosition(): box for box in boxes}
        self._selected = selected
        self._mirrored = mirrored

    def flow(self, flow: QTextFrame.iterator, first_tag: str = "") -> str:
        """Return what is selected in a flow; `first_tag` is what its first paragraph is."""
        lists = _Lists()
        is_first = True
        while not flow.atEnd():
            frame = cast("QTextFrame | None", flow.currentFrame())
            if isinstance(frame, QTextTable):
                if self._touches(frame.firstPosition(), frame.lastPosition()):
                    lists.put(self._table(frame), _depth(frame))
            elif frame is None:
                self._add(lists, flow.currentBlock(), first_tag if is_first else "")
                is_first = False
            flow += 1
        return lists.html()

    def _touches(self, start: int, end: int) -> bool:
        return start < self._selected.end and self._selected.start <= end

    def _add(self, lists: "_Lists", block: QTextBlock, tag: str) -> None:
        if not self._touches(block.position(), block.position() + block.length() - 1):
            return
        level = block.blockFormat().headingLevel()
        words = self._words(block, is_heading=bool(level or tag))
        items = cast("QTextList | None", block.textList())
        if not words and (items is None or block.length() > 1):
            return
        if items is not None:
            lists.item(words, items)
        elif level:
            lists.put(f"<h{level}>{words}</h{level}>")
        elif tag:
            start = f'{tag} class="callout-title"' if tag == "p" else tag
            lists.put(f"<{start}>{words}</{tag}>")
        else:
            lists.put(f"<p>{words}</p>", block.blockFormat().indent())

    def _table(self, table: QTextTable) -> str:
        box = self._boxes.get(table.firstPosition())
        if box is None or box.family == "data":
            return f"<table>{''.join(self._rows(table))}</table>"
        cell = table.cellAt(0, 0)
        match box.family:
            case "code":
                return f"<pre><code>{escape(self._code(cell), quote=False)}\n</code></pre>"
            case "rule":
                return "<hr>"
            case "callout":
                inside = self.flow(cell.begin(), "p")
                return f'<div class="{box.kind}">{inside}</div>'
            case "details":
                return f"<details open>{self.flow(cell.begin(), 'summary')}</details>"
            case _:
                return f"<blockquote>{self.flow(cell.begin())}</blockquote>"

    def _rows(self, table: QTextTable) -> Iterator[str]:
        for row in range(table.rows()):
            columns = self._selected.columns or range(table.columns())
            cells = [table.cellAt(row, column) for column in columns]
            if not any(map(self._has, cells)):
                continue
            if self._mirrored:
                cells.reverse()
            tag = "td" if row else "th"
            words = (self._cell(cell, is_head=not row) for cell in cells)
            yield f"<tr>{''.join(f'<{tag}>{word}</{tag}>' for word in words)}</tr>"

    def _has(self, cell: QTextTableCell) -> bool:
        return self._touches(cell.firstPosition(), cell.lastPosition())

    def _cell(self, cell: QTextTableCell, *, is_head: bool) -> str:
        if not self._has(cell):
            return ""
        first, last = (
            place.block() for place in (cell.firstCursorPosition(), cell.lastCursorPosition())
        )
        if first == last:
            return self._words(first, is_heading=is_head)
        return self.flow(cell.begin())

    def _code(self, cell: QTextTableCell) -> str:
        lines = []
        block = cell.firstCursorPosition().block()
        while block.isValid() and block.position() <= cell.lastPosition():
            if self._touches(block.position(), block.position() + block.length() - 1):
                lines.append(block.text()[slice(*self._part(block)[:2])])
            block = block.next()
        return "\n".join(lines).replace(_LINE_END, "\n")

    def _part(self, block: QTextBlock) -> _Range:
        """Return which part of a paragraph's text is selected."""
        start, end = (place - block.position() for place in self._selected[:2])
        return _Range(max(start, 0), max(min(end, block.length() - 1), 0))

    def _words(self, block: QTextBlock, *, is_heading: bool = False) -> str:
        part, text = self._part(block), block.text()
        tags = _OpenTags()
        for run in block.textFormats():
            start, end = max(run.start, part.start), min(run.start + run.length, part.end)
            if start < end:
                words = text[start:end]
                image = words.startswith(OBJECT)
                tags.use(() if image else _tags(run.format, is_heading=is_heading))
                tags.write(_image(run.format) if image else _escaped(words))
        return tags.html()


class _OpenTags:
    """Writes words with tags round them; what two runs share stays open between them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._open: list[str] = []

    def use(self, tags: Sequence[str]) -> None:
        """Let the words that come be within these tags."""
        same = 0
        while same < min(len(tags), len(self._open)) and tags[same] == self._open[same]:
            same += 1
        self._close(same)
        for tag in tags[same:]:
            self._pieces.append(f"<{tag}>")
            self._open.append(tag)

    def write(self, html: str) -> None:
        self._pieces.append(html)

    def html(self) -> str:
        self._close(0)
        return "".join(self._pieces)

    def _close(self, kept: int) -> None:
        while len(self._open) > kept:
            self._pieces.append(f"</{self._open.pop().partition(' ')[0]}>")


class _Lists:
    """Writes paragraphs that stand in lists within lists, as HTML has them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._open: list[str] = []  # the tags of the lists, each with an item that is open
        self._current: dict[int, QTextList] = {}

    def item(self, words: str, items: QTextList) -> None:
        """Write the first paragraph of an item."""
        shape = items.format()
        level = max(shape.indent(), 1)
        tag = "ol" if shape.style() in _NUMBERED else "ul"
        self._close(level)
        if len(self._open) == level and self._current.get(level) != items:
            self._close(level - 1)
        if len(self._open) == level:
            self._pieces.append("</li>")
        while len(self._open) < level:
            number = shape.start() if tag == "ol" else 1
            self._pieces.append(f'<{tag} start="{number}">' if number > 1 else f"<{tag}>")
            self._open.append(tag)
            if len(self._open) < level:
                self._pieces.append("<li>")
        self._current[level] = items
        self._pieces.append(f"<li>{words}")

    def put(self, html: str, depth: int = 0) -> None:
        """Write another block; one that is indented belongs to the item above it."""
        self._close(depth)
        self._pieces.append(html)

    def html(self) -> str:
        self._close(0)
        return "".join(self._pieces)

    def _close(self, kept: int) -> None:
        while len(self._open) > kept:
            self._pieces.append(f"</li></{self._open.pop()}>")


def _depth(table: QTextTable) -> int:
    """Return in how many lists a box stands."""
    document = table.document()
    shape = table.format().toTableFormat()
    return round((shape.leftMargin() + shape.rightMargin()) / (document.indentWidth() or 1))


def _tags(words: QTextCharFormat, *, is_heading: bool) -> tuple[str, ...]:
    """Return the tags that words are in, outermost first."""
    tags = []
    target = words.anchorHref()
    if target and not target.startswith(_TOGGLE):
        tags.append(f'a href="{escape(target)}"')
    families = words.fontFamilies()
    is_code = bool(families) and families[0] == MONO[0]
    if words.fontWeight() >= _BOLD and not is_heading:
        tags.append("strong")
    if words.fontItalic():
        tags.append("em")
    if words.fontStrikeOut():
        tags.append("del")
    if words.verticalAlignment() in _RAISED:
        tags.append(_RAISED[words.verticalAlignment()])
    if is_code:
        tags.append("kbd" if words.fontWeight() == KEY_WEIGHT else "code")
    return tuple(tags)


def _image(words: QTextCharFormat) -> str:
    image = words.toImageFormat()
    name = image.name()
    if name.startswith("icon:task-"):
        return f'<input type="checkbox"{" checked" if name.endswith("done") else ""}> '
    if name.startswith("icon:"):
        return ""
    words_of_it = image.stringProperty(QTextFormat.Property.ImageAltText)
    return f'<img alt="{escape(words_of_it)}" src="{escape(name)}">'


def _escaped(words: str) -> str:
    text = escape(words.replace("\N{NO-BREAK SPACE}", " "), quote=False)
    return text.replace(_LINE_END, "<br>")
