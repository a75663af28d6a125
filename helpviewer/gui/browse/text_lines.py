"""Setting a few lines of text with marked words, cut with an ellipsis where they do not fit."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from helpviewer.search.results import Passage


class LineStyle(NamedTuple):
    """How lines are set; what the layouts that are kept depend on.

    Attributes:
        font: The font, as its key.
        height: From one line to the next.
        mark: Behind marked words.
        on_mark: Marked words.
        struck: A line goes through the words: they no longer hold.
    """

    font: QFont
    height: float
    mark: str
    on_mark: str
    struck: bool = False


def set_lines(
    passage: Passage, style: LineStyle, width: float, most: int, direction: Qt.LayoutDirection
) -> QTextLayout:
    """Return a layout of at most `most` lines, `width` wide.

    Text reads in its own direction, whatever the window's, but stands at the window's side.
    """
    layout, starts = _broken(passage, style, width, most + 1, direction)
    if len(starts) <= most:
        return layout
    cut = starts[most - 1]
    metrics = QFontMetricsF(style.font)
    rest = passage.text[cut:].replace("\n", " ")
    last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width - 2)
    text = passage.text[:cut] + last
    marks = tuple((s, min(n, len(text) - s)) for s, n in passage.marks if s < len(text) - 1)
    return _broken(Passage(text, marks), style, width, most, direction)[0]


def line_count(layout: QTextLayout) -> int:
    """Return how many lines a layout has."""
    return layout.lineCount()


def draw_lines(painter: QPainter, layout: QTextLayout, x: float, y: float, color: str) -> None:
    """Paint a layout with its upper left corner at (x, y)."""
    painter.setPen(QColor(color))
    layout.draw(painter, QPointF(x, y))


def _broken(
    passage: Passage, style: LineStyle, width: float, most: int, direction: Qt.LayoutDirection
) -> tuple[QTextLayout, list[int]]:
    font = QFont(style.font)
    font.setStrikeOut(style.struck)
    layout = QTextLayout(passage.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    start = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if start else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(list(_marked(passage.marks, style)))
    layout.setCacheEnabled(True)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        above = (style.height - line.height()) / 2  # other scripts come in taller fonts
        line.setPosition(QPointF(0, len(starts) * style.height + above))
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts


def _marked(
    marks: Iterable[tuple[int, int]], style: LineStyle
) -> Iterable[QTextLayout.FormatRange]:
    for start, length in marks:
        span = QTextLayout.FormatRange()
        look = QTextCharFormat()
        look.setBackground(QBrush(QColor(style.mark)))
        look.setForeground(QBrush(QColor(style.on_mark)))
        span.start = start
        span.length = length
        span.format = look
        yield span
