"""Setting one line of text with bold words, cut in the middle where it does not fit."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from helpviewer.search.results import Passage

_ELLIPSIS = "…"
_ENDLESS = 1e6  # device-independent pixels


def set_line(
    passage: Passage, font: QFont, width: float, direction: Qt.LayoutDirection
) -> QTextLayout:
    """Return a layout of one line, `width` wide, in which marked words are bold.

    Text reads in its own direction, whatever the window's, but stands at the window's side.
    """
    layout = _layout(_fitted(passage, font, width), font)
    option = layout.textOption()
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    _break(layout, width)
    return layout


def shortened(passage: Passage, count: int) -> Passage:
    """Return `count` characters of a passage, from both ends, and an ellipsis between them."""
    text = passage.text
    head, tail = (count + 1) // 2, len(text) - count // 2
    shift = head + len(_ELLIPSIS) - tail
    marks = []
    for start, length in passage.marks:
        end = start + length
        if start < head:
            marks.append((start, min(end, head) - start))
        if end > tail:
            begin = max(start, tail)
            marks.append((begin + shift, end - begin))
    return Passage(text[:head] + _ELLIPSIS + text[tail:], tuple(marks))


def _fitted(passage: Passage, font: QFont, width: float) -> Passage:
    if _width(passage, font) <= width:
        return passage
    counts = range(len(passage.text))
    too_many = bisect_left(
        counts, True, key=lambda count: _width(shortened(passage, count), font) > width
    )
    return shortened(passage, max(0, too_many - 1))


def _width(passage: Passage, font: QFont) -> float:
    layout = _layout(passage, font)
    _break(layout, _ENDLESS)
    return layout.lineAt(0).naturalTextWidth()


def _layout(passage: Passage, font: QFont) -> QTextLayout:
    layout = QTextLayout(passage.text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(list(_bold(passage)))
    return layout


def _break(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()


def _bold(passage: Passage) -> Iterator[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    for start, length in passage.marks:
        span = QTextLayout.FormatRange()
        span.start = _units(passage.text[:start])
        span.length = _units(passage.text[start : start + length])
        span.format = look
        yield span


def _units(text: str) -> int:
    """Return how long a text is for Qt, which counts two for an emoji."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
