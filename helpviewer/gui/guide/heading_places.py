"""Where the headings of the article in the pane stand, and at which of them the reader is."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextDocument


class HeadingPlaces:
    """The tops of some headings of a document, in its coordinates.

    Finding and measuring them takes a millisecond or more, so it is done when they are first
    asked for; asking while the reader scrolls then costs nothing.

    Args:
        anchors: Of the headings, in their order; empty for the document's top.
    """

    def __init__(self, document: QTextDocument, anchors: Sequence[str]) -> None:
        self._tops: list[float] = []
        self._rows: list[int] = []
        blocks = _headings(document)
        layout = document.documentLayout()
        for row, anchor in enumerate(anchors):
            block = blocks.get(anchor)
            if block or not anchor:  # else it is in a part that is folded
                top = layout.blockBoundingRect(block).top() if block else 0.0
                self._tops.append(max([top, *self._tops[-1:]]))
                self._rows.append(row)

    def row_at(self, y: float) -> int:
        """Return which heading stands last above `y`; -1 for none."""
        index = bisect_right(self._tops, y) - 1
        return self._rows[index] if index >= 0 else -1


def _headings(document: QTextDocument) -> dict[str, QTextBlock]:
    """Return the paragraphs that are headings, by each of their anchors."""
    found: dict[str, QTextBlock] = {}
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            for run in block.textFormats():
                for name in run.format.anchorNames():
                    found.setdefault(name, block)
        block = block.next()
    return found
