"""How wide the columns of a table are: as in a browser, where Qt would break words.

A column is as wide as its longest word, if there is room for that; what is left is shared by
how much wider each would like to be.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextLength,
    QTextTable,
)

from helpviewer.gui.article.boxes import Box
from helpviewer.gui.article.frames import indent_of, room_of

_SLACK = 2  # pixels: Qt's rounding takes up to one off a column, and would break its last word
_LONGEST_WORD = 14  # times the font's height; longer ones are broken, as addresses are
_LINE = 360.0  # pixels: a line that long is read with ease in the cell of a wide table
_WITHIN_BOX = 300.0  # pixels that a box within a cell would like to have

# Where a line may end: at spaces, after hyphens and slashes, between ideographs.
_WORD_END = re.compile(r"\s+|(?<=[-/\u2013\u2014\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef])")

ImageWidth = Callable[[int, QTextFormat], float]
"""Tells how wide an image is, by its position and format."""


class Columns(NamedTuple):
    """The columns of a table: how wide each must be, and how wide it would like to be."""

    table: QTextTable
    least: Sequence[float]
    natural: Sequence[float]

    @property
    def comfortable(self) -> int:
        """How wide the table would like to be, were it alone; only long texts have lines."""
        wishes = zip(self.least, self.natural, strict=True)
        return ceil(sum(min(high, max(low, _LINE)) for low, high in wishes)) + _SLACK

    def fit(self, width: float) -> None:
        """Share out the room there is where the article's text is `width` pixels wide."""
        widths = shares(self.least, self.natural, room_of(self.table, width))
        shape = self.table.format().toTableFormat()
        fixed = QTextLength.Type.FixedLength
        shape.setColumnWidthConstraints([QTextLength(fixed, share) for share in widths])
        self.table.setFormat(shape)


def columns_of(
    document: QTextDocument, boxes: Sequence[Box], image_width: ImageWidth
) -> list[Columns]:
    """Measure the columns of the tables among `boxes`."""
    ruler = _Ruler(document, image_width)
    return [ruler.columns(box.table) for box in boxes if box.family == "data"]


def shares(least: Sequence[float], natural: Sequence[float], room: float) -> list[int]:
    """Return widths that fill `room` together, in whole pixels.

    Args:
        least: What each column needs for its longest word.
        natural: What it would like to have, which is no less.
        room: What there is.
    """
    needed, wanted = sum(least), sum(natural)
    if needed >= room:
        limit = _limit(least, room)
        exact = [min(low, limit) for low in least]
    elif wanted >= room:
        more = [high - low for low, high in zip(least, natural, strict=True)]
        extra = _shared(more, room - needed)
        exact = [low + part for low, part in zip(least, extra, strict=True)]
    else:
        exact = [room * high / wanted for high in natural]
    edges = [round(sum(exact[:end])) for end in range(len(exact) + 1)]
    return [right - left for left, right in pairwise(edges)]


def _shared(wishes: Sequence[float], rest: float) -> list[float]:
    """Share out `rest`: small wishes are granted, large ones cut in proportion."""
    limit = _limit(wishes, rest)
    large = sum(wish for wish in wishes if wish > limit)
    left = rest - sum(wish for wish in wishes if wish <= limit)
    return [wish if wish <= limit else left * wish / large for wish in wishes]


def _limit(wishes: Sequence[float], rest: float) -> float:
    """Return how much each may take of `rest` if nobody gets more while another has less."""
    limit, left = rest, rest
    for count, wish in enumerate(sorted(wishes)):
        limit = left / (len(wishes) - count)
        if wish > limit:
            break
        left -= wish
    return limit


class _Ruler:
    """Measures text that is not laid out yet."""

    def __init__(self, document: QTextDocument, image_width: ImageWidth) -> None:
        self._document = document
        self._image_width = image_width
        self._font = document.defaultFont()
        self._limit = _LONGEST_WORD * self._font.pixelSize()
        self._metrics: dict[str, QFontMetricsF] = {}

    def columns(self, table: QTextTable) -> Columns:
        """Measure a table; cells that span several columns fit in with the others."""
        least, natural = [1.0] * table.columns(), [1.0] * table.columns()
        for row in range(table.rows()):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                if cell.row() != row or cell.columnSpan() > 1:
                    continue
                padding = cell.format().toTableCellFormat()
                around = padding.leftPadding() + padding.rightPadding() + _SLACK
                for low, high in self._paragraphs(cell.begin()):
                    least[column] = max(least[column], low + around)
                    natural[column] = max(natural[column], high + around)
        return Columns(table, least, natural)

    def _paragraphs(self, flow: QTextFrame.iterator) -> Iterator[tuple[float, float]]:
        """Yield how wide each paragraph must be, and would like to be."""
        while not flow.atEnd():
            block = flow.currentBlock()
            if block.isValid():
                indent = indent_of(self._document, block)
                words, line = self._block(block)
                yield words + indent, line + indent
            else:
                yield _WITHIN_BOX / 3, _WITHIN_BOX
            flow += 1

    def _block(self, block: QTextBlock) -> tuple[float, float]:
        """Return how wide the longest word of a paragraph is, and all of it in one line."""
        text, longest, word, line = block.text(), 0.0, 0.0, 0.0
        for run in block.textFormats():
            if run.format.isImageFormat():
                width = self._image_width(block.position() + run.start, run.format)
                longest, line = max(longest, width), line + width * run.length
                continue
            metrics = self._metrics_of(run.format)
            part = text[run.start : run.start + run.length]
            line += metrics.horizontalAdvance(part)
            for number, piece in enumerate(_WORD_END.split(part)):
                word = metrics.horizontalAdvance(piece) + (0.0 if number else word)
                longest = max(longest, min(word, self._limit))
        return longest, line

    def _metrics_of(self, words: QTextCharFormat) -> QFontMetricsF:
        font = words.font().resolve(self._font)
        key = font.key()
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(font)
        return self._metrics[key]
