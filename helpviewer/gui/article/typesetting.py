"""Setting an article in a text document: its text, and what is painted behind that."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat, QTextOption

from helpviewer.gui.article.boxes import Box, boxes_of
from helpviewer.gui.article.columns import Columns, columns_of
from helpviewer.gui.article.image_object import ImageObject
from helpviewer.gui.article.images import ImageSource, NoImages, Picture, Pictures
from helpviewer.gui.article.inline import (
    Marker,
    Pill,
    Words,
    link_in,
    link_to,
    markers_of,
    pills_of,
)
from helpviewer.gui.article.look import Look
from helpviewer.gui.article.marked_places import MarkedPlaces
from helpviewer.gui.article.markup import (
    hang_tick_boxes,
    has_inline_code,
    mirror,
    space_out_code,
)
from helpviewer.gui.article.scene import Scene
from helpviewer.gui.article.spacing import lay_out
from helpviewer.gui.article.wide_tables import WideTable, wide_tables
from helpviewer.gui.theme.article_style import INDENT, TEXT, style_sheet

_GUTTER = 40  # beside the text, in pixels at scale 1
_WIDTH_OF_GUTTERS = 16  # that make a page; large text leaves no more beside it
_FOOT = 72  # below the text


class Copy(NamedTuple):
    """What is to be set, as printers call it.

    Attributes:
        html: As `render.pane` makes it, with the article's header before it.
        boxes: The kinds of its tables, in order.
    """

    html: str = ""
    boxes: Sequence[str] = ()
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    images: ImageSource = NoImages()


class Typesetter:
    """Sets one article at a time in `document`, and knows where its boxes are."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        self.pictures = Pictures(NoImages(), look.column, 1.0)
        self.read_later: Callable[[Picture], None] | None = None
        self._copy = Copy()
        self._look = look
        self._document = document
        self._images = ImageObject(look, self.pictures)
        self._boxes: list[Box] = []
        self._columns: list[Columns] = []
        self._width = 0  # of the text, to which the columns were fitted
        self._pills: list[Pill] = []
        self._markers: list[Marker] = []
        self._scene: Scene | None = None
        self.marked = MarkedPlaces(document)
        layout = document.documentLayout()
        layout.registerHandler(QTextFormat.ObjectTypes.ImageObject, self._images)
        layout.documentSizeChanged.connect(self.forget_places)

    def set(self, copy: Copy, look: Look) -> None:
        """Replace what the document shows."""
        document = self._document
        self._drop()
        self._look = look
        width = round(look.column * look.ratio)
        before = self.pictures if copy is self._copy else None
        self._copy = copy
        ratio = look.scale * look.ratio
        self.pictures = Pictures(copy.images, width, ratio, self.read_later, before)
        self._images.use(look, self.pictures)
        document.setDefaultFont(look.font(TEXT * look.scale))
        sheet = style_sheet(look.theme, look.scale, joined=look.mirrored, narrow=look.narrow)
        if sheet != document.defaultStyleSheet():  # which takes a millisecond to read
            document.setDefaultStyleSheet(sheet)
        document.setDefaultTextOption(_text_option(copy.direction))
        document.setIndentWidth(look.px(INDENT))
        has_code, has_lists = has_inline_code(copy.html), "</li>" in copy.html
        html = hang_tick_boxes(copy.html)
        if has_code:
            html = space_out_code(html, look.scale)
        document.setHtml(mirror(html) if look.mirrored else html)
        self._boxes = boxes_of(document, copy.boxes)
        lay_out(document, self._boxes, look.scale, copy.direction)
        self._columns = columns_of(document, self._boxes, self._image_width)
        self._pills = pills_of(document, self._boxes) if has_code else []
        self._markers = markers_of(document) if has_lists else []

    def fit(self, width: int, head: int) -> None:
        """Centre a column of text that can be read in a page, `head` pixels below its top.

        Args:
            width: Of the page.
            head: The room above the text.
        """
        gutter = self._look.px(_GUTTER / 2 if self._look.narrow else _GUTTER)
        gutter = min(gutter, max(_GUTTER // 2, width // _WIDTH_OF_GUTTERS))  # if text is large
        beside = max(gutter, (width - self._look.column) // 2)
        frame = self._document.rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(beside)
        shape.setRightMargin(beside)
        shape.setTopMargin(head)
        shape.setBottomMargin(self._look.px(_FOOT))
        if shape != frame.frameFormat():
            frame.setFrameFormat(shape)
            self.forget_places()
        self._fit_tables(width - 2 * beside)

    def fit_page(self, size: QSizeF) -> None:
        """Set the text on pages that are full of it, one below the other without a gap."""
        frame = self._document.rootFrame()
        shape = frame.frameFormat()
        shape.setMargin(0)
        frame.setFrameFormat(shape)
        self._document.setPageSize(size)
        self._fit_tables(round(size.width()))

    def _fit_tables(self, width: int) -> None:
        if width == self._width or not self._columns:
            return
        self._width = width
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for columns in self._columns:
            columns.fit(width)
        cursor.endEditBlock()
        self.forget_places()

    def scene(self) -> Scene:
        """Return what is to be painted behind the text, as the document is laid out now."""
        if self._scene is None:
            self._scene = Scene.of(
                self._document.documentLayout(), self._boxes, self._pills, self._markers
            )
        return self._scene

    def paragraph_of(self, anchor: str) -> int | None:
        """Return the number of the paragraph that links to ``#anchor`` lead to."""
        block = self._document.begin()
        while block.isValid():
            if any(anchor in run.format.anchorNames() for run in block.textFormats()):
                return block.blockNumber()
            block = block.next()
        return None

    def link_to(self, target: str) -> Words | None:
        """Return the first link that leads to `target`."""
        return link_to(target, self._document)

    def folded_parts(self) -> dict[int, int]:
        """Return where the summary of each folded part ends, by the part's number."""
        ends: dict[int, int] = {}
        for box in self._boxes:
            if box.kind == "details-closed":
                summary = box.table.cellAt(0, 0).firstCursorPosition().block()
                number = link_in(summary).partition(":")[2]
                if number.isdecimal():
                    ends[int(number)] = summary.position() + summary.length() - 1
        return ends

    def wide_tables(self) -> list[WideTable]:
        """Return the tables that have too little room, from top to bottom."""
        layout = self._document.documentLayout()
        return list(wide_tables(self._boxes, self._columns, self._width, layout))

    def toggle_at(self, point: QPointF) -> str:
        """Return the link of the foldable part whose first line is at `point`, or nothing."""
        link = ""
        for placed in self.scene().boxes:  # a part within another comes later
            if placed.box.family == "details" and placed.place.contains(point):
                summary = placed.box.table.cellAt(0, 0).firstCursorPosition().block()
                end = self._document.documentLayout().blockBoundingRect(summary).bottom()
                link = link_in(summary) if point.y() < end + self._look.px(8) else ""
        return link

    def forget_places(self) -> None:
        """Measure anew when the scene is next asked for."""
        self._scene = None
        self.marked.forget_places()

    def _drop(self) -> None:
        """Let go of the parts of the document, before they are gone."""
        self._boxes, self._columns, self._width = [], [], 0
        self._pills, self._markers = [], []
        self.forget_places()

    def _image_width(self, position: int, image: QTextFormat) -> float:
        return self._images.intrinsicSize(self._document, position, image).width()


def _text_option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
