"""Printing an article, or writing it as a PDF: page by page, with a head and a foot of our own.

It is set as on the screen, in pixels, and scaled: so everything that is painted behind the
text is printed as well, and text stays text. Links lead where they lead outside the program.
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from helpviewer.gui.article.look import Look
from helpviewer.gui.article.painting import paint_scene
from helpviewer.gui.article.typesetting import Copy, Typesetter
from helpviewer.gui.theme.fonts import sans_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.paper import PAPER

_POINT = 0.656  # points to a pixel: text of 16 pixels is printed 10.5 points high
_HEAD, _FOOT = 44.0, 44.0  # above and below the text of each page, in pixels
_SMALL = 12.5  # the height of the font there
_RATIO = 3.0  # a picture's pixels to one of ours, about 330 to the inch
_LINES_BELOW = 70  # pixels that follow a heading at the foot of a page, at least


class Printed(NamedTuple):
    """What is printed.

    Attributes:
        copy: The article, with nothing folded.
        title: Its title.
        library: The name of the library, at the head of each page.
        address: Where it can be found, at the foot of each page.
    """

    copy: Copy
    title: str
    library: str = ""
    address: str = ""


def print_article(printed: Printed, device: QPagedPaintDevice, icons: Icons) -> bool:
    """Print an article on a device whose pages have their size and margins.

    Return whether it could be printed.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        _Pages(printed, device, icons).paint(painter)
    finally:
        painter.end()
    return True


class _SealedDocument(QTextDocument):
    """A document that opens nothing; its pictures come from the article alone."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return nothing."""
        return None


class _Pages:
    def __init__(self, printed: Printed, device: QPagedPaintDevice, icons: Icons) -> None:
        self._printed = printed
        self._device = device
        paper = device.pageLayout().paintRect(QPageLayout.Unit.Point)
        self._width, height = paper.width() / _POINT, paper.height() / _POINT
        self._height = height - _HEAD - _FOOT
        self._look = Look(
            PAPER,
            icons,
            ratio=_RATIO,
            direction=printed.copy.direction,
            page=self._height,
        )
        self._document = _SealedDocument()
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        self._document.setUseDesignMetrics(True)
        self._typesetter = Typesetter(self._document, self._look)
        self._typesetter.set(printed.copy, self._look)
        self._typesetter.fit_page(QSizeF(self._width, self._height))
        self._keep_headings_with_text()

    def paint(self, painter: QPainter) -> None:
        """Paint one page after the other."""
        scale = painter.device().logicalDpiX() / 72 * _POINT
        painter.scale(scale, scale)
        count = self._document.pageCount()
        for place, number in enumerate(self._wanted(count)):
            if place:
                self._device.newPage()
            self._paint_text(painter, number)
            self._paint_head(painter)
            self._paint_foot(painter, number + 1, count)

    def _wanted(self, count: int) -> list[int]:
        """Return which pages the reader wants, counted from 0."""
        wanted = self._device.pageRanges()
        return [page for page in range(count) if wanted.isEmpty() or wanted.contains(page + 1)]

    def _paint_text(self, painter: QPainter, number: int) -> None:
        visible = QRectF(0, number * self._height, self._width, self._height)
        painter.save()
        painter.translate(0, _HEAD - visible.top())
        painter.setClipRect(visible.adjusted(-_HEAD, 0, _HEAD, 0))
        paint_scene(painter, self._look, self._typesetter.scene(), visible)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = visible
        palette = context.palette
        palette.setColor(palette.ColorRole.Text, QColor(PAPER.text))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_head(self, painter: QPainter) -> None:
        self._paint_line(painter, 0, self._printed.library, self._printed.title)
        y = _HEAD * 0.55
        painter.drawLine(
            QRectF(0, y, self._width, 0).topLeft(), QRectF(0, y, self._width, 0).topRight()
        )

    def _paint_foot(self, painter: QPainter, number: int, count: int) -> None:
        locale = QLocale()
        words = QCoreApplication.translate("Printing", "Page {number} of {count}").format(
            number=locale.toString(number), count=locale.toString(count)
        )
        top = _HEAD + self._height + _FOOT * 0.45
        self._paint_line(painter, top, self._printed.address, words)

    def _paint_line(self, painter: QPainter, top: float, start: str, end: str) -> None:
        """Write at both ends of a line, whichever way the article reads."""
        painter.setFont(sans_font(_SMALL))
        painter.setPen(QPen(QColor(PAPER.muted), 0.7))
        painter.setLayoutDirection(self._look.direction)
        metrics = painter.fontMetrics()
        room = self._width
        for words, side in (
            (end, Qt.AlignmentFlag.AlignRight),
            (start, Qt.AlignmentFlag.AlignLeft),
        ):
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, round(room * 0.6))
            mirrored = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
            place = QRectF(0, top, self._width, _SMALL * 1.5)
            absolute = side ^ mirrored if self._look.mirrored else side
            painter.drawText(place, int(absolute | Qt.AlignmentFlag.AlignAbsolute), shown)

    def _keep_headings_with_text(self) -> None:
        """Begin a page with a heading rather than end one with it."""
        block = self._document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and self._ends_page(block):
                shape = QTextBlockFormat()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(shape)
            block = block.next()
        self._typesetter.forget_places()

    def _ends_page(self, heading: QTextBlock) -> bool:
        place = self._document.documentLayout().blockBoundingRect(heading)
        if place.top() % self._height < _LINES_BELOW:  # it is at the top already
            return False
        return self._height - place.bottom() % self._height < _LINES_BELOW
