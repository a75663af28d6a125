"""Where code within lines and the markers of lists stand; Qt's own looks of them are coarse."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGlyphRun,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from helpviewer.gui.article.boxes import Box
from helpviewer.gui.theme.article_style import KEY_WEIGHT
from helpviewer.gui.theme.fonts import MONO

OBJECT = "\ufffc"  # stands for an image in the text of a block
_BODY = 1.35  # times the size of a font: from above its capitals to below its letters
_BULLETS = {
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
}


@dataclass(frozen=True, slots=True)
class Words:
    """The text of `block` from `start` up to `end`."""

    block: QTextBlock
    start: int
    end: int

    def rectangles(self, layout: QAbstractTextDocumentLayout) -> Iterator[QRectF]:
        """Yield what the text covers on each of its lines, in the document's coordinates."""
        corner = layout.blockBoundingRect(self.block).topLeft()
        lines = self.block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            start = max(self.start, line.textStart())
            end = min(self.end, line.textStart() + line.textLength())
            place = QRectF()
            if start < end:
                # Not `cursorToX`: where the direction changes, it may answer with another word.
                for run in line.glyphRuns(start, end - start):
                    place |= _body(run, line.y() + line.ascent())
            if not place.isEmpty():
                yield place.translated(corner)


@dataclass(frozen=True, slots=True)
class Pill(Words):
    """Code, or a key to press, within a line."""

    is_key: bool


class Marker(NamedTuple):
    """What stands before an item of a list: a number, or a bullet if `text` is empty.

    Attributes:
        block: The first paragraph of the item.
        text: Such as ``"3."``.
        level: 1 in a list, 2 in a list within that.
        size: The height of the item's font, in pixels; 0 if the item is empty.
    """

    block: QTextBlock
    text: str
    level: int
    size: int

    def anchor(self, layout: QAbstractTextDocumentLayout) -> QPointF | None:
        """Return where the item's first baseline begins, in the document's coordinates."""
        lines = self.block.layout()
        if not lines.lineCount():
            return None
        line = lines.lineAt(0)
        text = line.naturalTextRect()
        reads_left = self.block.textDirection() is Qt.LayoutDirection.RightToLeft
        edge = text.right() if reads_left else text.left()
        corner = layout.blockBoundingRect(self.block).topLeft()
        return corner + QPointF(edge, line.y() + line.ascent())


def _body(run: QGlyphRun, baseline: float) -> QRectF:
    """Return what letters cover; some fonts of Arabic claim twice their height."""
    claimed, size = run.boundingRect(), run.rawFont().pixelSize()
    letters = QRectF(claimed.x(), baseline - size, claimed.width(), _BODY * size)
    return claimed & letters


def pills_of(document: QTextDocument, boxes: Sequence[Box]) -> list[Pill]:
    """Return the code that stands within lines, in order."""
    code = [box.table for box in boxes if box.family == "code"]
    skipped = [(table.firstPosition(), table.lastPosition()) for table in code]
    pills: list[Pill] = []
    for block in _blocks(document):
        while skipped and skipped[0][1] < block.position():
            del skipped[0]
        if not skipped or block.position() < skipped[0][0]:
            pills += _pills_in(block)
    return pills


def selected_link(cursor: QTextCursor, document: QTextDocument) -> Words | None:
    """Return the link that is selected, as Qt does with one that the keyboard goes to."""
    if not cursor.hasSelection() or not cursor.charFormat().anchorHref():
        return None
    block = document.findBlock(cursor.selectionStart())
    start, end = (
        place - block.position() for place in (cursor.selectionStart(), cursor.selectionEnd())
    )
    return Words(block, start, end)


def link_in(block: QTextBlock) -> str:
    """Return the first link of a paragraph, or nothing."""
    links = (run.format.anchorHref() for run in block.textFormats())
    return next(filter(None, links), "")


def link_to(target: str, document: QTextDocument) -> Words | None:
    """Return the first link of a document that leads to `target`."""
    for block in _blocks(document):
        for run in block.textFormats():
            if run.format.anchorHref() == target:
                return Words(block, run.start, run.start + run.length)
    return None


def markers_of(document: QTextDocument) -> list[Marker]:
    """Return the markers of all lists, in order; an item with a tick box has none."""
    return [marker for block in _blocks(document) if (marker := _marker_of(block))]


def _pills_in(block: QTextBlock) -> Iterator[Pill]:
    pill: Pill | None = None
    for run in block.textFormats():
        families = run.format.fontFamilies()
        if not families or families[0] != MONO[0]:
            continue
        is_key = run.format.fontWeight() == KEY_WEIGHT
        end = run.start + run.length
        if pill and pill.end == run.start and pill.is_key == is_key:
            pill = Pill(block, pill.start, end, is_key)
        else:
            if pill:
                yield pill
            pill = Pill(block, run.start, end, is_key)
    if pill:
        yield pill


def _marker_of(block: QTextBlock) -> Marker | None:
    items = cast("QTextList | None", block.textList())
    if items is None:
        return None
    size = 0
    for run in block.textFormats()[:1]:
        size = max(run.format.font().pixelSize(), 0)
        if run.format.toImageFormat().name().startswith("icon:task"):
            return None
    style = items.format().style()
    text = "" if style in _BULLETS else items.itemText(block)
    return Marker(block, text, items.format().indent(), size)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
