"""Where marks stand in a document that has been laid out."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from helpviewer.gui.article.inline import Words
from helpviewer.gui.article.marks import Marks


class MarkedPlaces:
    """The places of the marks of `document`.

    Only those of paragraphs that are seen are measured: it takes 30 µs a mark.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._marks = Marks()
        self._paragraphs: list[_Paragraph] | None = None

    def use(self, marks: Marks) -> None:
        """Measure these marks from now on; their text must be in the document."""
        if marks.found is not self._marks.found:
            self.forget_places()
        self._marks = marks

    def forget_places(self) -> None:
        """Measure anew when places are next asked for."""
        self._paragraphs = None

    def within(self, visible: QRectF) -> Iterator[tuple[QRectF, bool]]:
        """Yield what marks cover there, and whether it is the current one's."""
        if self._paragraphs is None:
            self._paragraphs = list(self._measured())
        for paragraph in self._paragraphs:
            if paragraph.place.intersects(visible):
                for index, place in paragraph.rectangles():
                    yield place, index == self._marks.current

    def first_below(self, top: float) -> int:
        """Return the index of the first mark whose line begins at `top` or further down."""
        tops = (line_at(self._document, mark.start).top() for mark in self._marks.found)
        below = (index for index, line_top in enumerate(tops) if line_top >= top)
        return next(below, len(self._marks.found))

    def selections(self, color: str) -> list[QTextEdit.ExtraSelection]:
        """Return what gives the marked words one colour, whatever theirs is elsewhere."""
        look = QTextCharFormat()
        look.setForeground(QColor(color))
        return [
            self._selection(mark.start, mark.end, look)
            for mark in self._marks.found
            if mark.part is None
        ]

    def _selection(
        self, start: int, end: int, look: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection

    def _measured(self) -> Iterator["_Paragraph"]:
        layout = self._document.documentLayout()
        seen = (
            (index, mark) for index, mark in enumerate(self._marks.found) if mark.part is None
        )
        for block, marks in groupby(seen, lambda item: self._document.findBlock(item[1].start)):
            place = layout.blockBoundingRect(block)
            words = {index: self._words(block, mark.start, mark.end) for index, mark in marks}
            yield _Paragraph(self._document, place, words)

    def _words(self, block: QTextBlock, start: int, end: int) -> Words:
        return Words(block, start - block.position(), end - block.position())


class _Paragraph:
    """A paragraph that has marks."""

    def __init__(self, document: QTextDocument, place: QRectF, marks: dict[int, Words]) -> None:
        self.place = place
        self._document = document
        self._marks = marks
        self._rectangles: list[tuple[int, QRectF]] | None = None

    def rectangles(self) -> list[tuple[int, QRectF]]:
        """Return what its marks cover on each line, by their indexes."""
        if self._rectangles is None:
            layout = self._document.documentLayout()
            self._rectangles = [
                (index, place)
                for index, words in self._marks.items()
                for place in words.rectangles(layout)
            ]
        return self._rectangles


def line_at(document: QTextDocument, position: int) -> QRectF:
    """Return the line of text that a position is in, in the document's coordinates."""
    block = document.findBlock(position)
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(corner) if line.isValid() else QRectF(corner, corner)
