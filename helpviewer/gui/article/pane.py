"""The pane that shows an article."""

from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from helpviewer.gui.article.images import ImageSource
from helpviewer.gui.article.inline import OBJECT, selected_link
from helpviewer.gui.article.look import Look
from helpviewer.gui.article.marked_places import line_at
from helpviewer.gui.article.marks import Marks, Range
from helpviewer.gui.article.markup import without_isolates
from helpviewer.gui.article.painting import paint_focus, paint_marks, paint_ring, paint_scene
from helpviewer.gui.article.typesetting import Copy, Typesetter
from helpviewer.gui.article.typography import Typography
from helpviewer.gui.article.wide_tables import WideTable, table_alone
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme
from helpviewer.gui.viewport import know_viewport
from helpviewer.render.rich_text import NOTHING, RichText

if TYPE_CHECKING:
    from collections.abc import Callable

    from helpviewer.gui.article.find_bar import FindBar
    from helpviewer.gui.article.picture_reader import PictureReader
    from helpviewer.gui.article.under_pointer import CodeBlock

_HEAD = 30  # above the text, in pixels at scale 1
_NARROW = 560  # a pane of this width or less has little room
_MESSAGE = 140  # about how high a message is
_KEEP = QTextCursor.MoveMode.KeepAnchor
_NOTCH = 120  # what a wheel reports for one of its notches, in eighths of a degree
_LANDING = 16  # between a heading that was gone to and the pane's top
_IN_SIGHT = 24  # below the pane's top is what the reader is at
_MARGIN = 64  # above and below, where what was found stands too near the edge, or under the bar
_BACK_AGAIN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard may come back to where it was, after another window or a menu."""


class _Place(NamedTuple):
    """Where the reader is: so far below the pane's top is a line of a paragraph.

    Attributes:
        letter: Any of the line's letters, by its place in the paragraph.
    """

    paragraph: int
    distance: float
    letter: int = 0


class ArticlePane(QTextBrowser):
    """Shows one article, in a column that can be read; reports what the reader clicks on.

    It never opens anything by itself: no file, no address, no link.
    """

    link_clicked = Signal(str)  # its target, as the article has it
    link_hovered = Signal(str)  # its target; empty when the pointer leaves it
    toggle_clicked = Signal(int)  # the number of the part that is to be folded or unfolded
    resizing_asked = Signal(int)  # so many steps larger, or smaller
    resized = Signal()
    menu_asked = Signal(QPoint)  # at this place of the viewport

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._look = Look(theme, icons, magnification=Scale.now().factor)
        self._copy = Copy()
        self.outside_target: Callable[[str], str] = _same  # of a link that is copied
        self._header_paragraphs = 0
        self._footer_paragraphs = 0
        self._turned = 0  # by the wheel, since the last step
        self._marks = Marks()
        self._is_message = False
        self._has_ring = True  # while it has the keyboard
        self._landed = ""  # the heading that was gone to last
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Article"))
        self.document().setDocumentMargin(0)
        self._typesetter = Typesetter(self.document(), self._look)
        self._use_palette()
        self.anchorClicked.connect(self._report_click)
        self.highlighted.connect(self._report_hover)

    def show_article(
        self,
        rich: RichText,
        *,
        header_html: str,
        direction: Qt.LayoutDirection,
        images: ImageSource,
        footer: RichText = NOTHING,
        keep_place: bool = False,
    ) -> None:
        """Show an article from its top.

        Args:
            rich: Its body.
            header_html: What stands above it, as `header_html` makes it.
            direction: Which way its language reads.
            images: Where its pictures come from.
            footer: What stands below it, as `footer_text` makes it.
            keep_place: It is the same article, a part of which was folded: do not scroll.
        """
        place = self._place() if keep_place else None
        self._landed = self._landed if keep_place else ""
        link = self._selected_target() if keep_place else ""
        html, boxes = header_html + rich.html + footer.html, rich.boxes + footer.boxes
        self._copy = Copy(html, boxes, direction, images)
        self._header_paragraphs = header_html.count("</p>") + header_html.count("</h1>")
        self._footer_paragraphs = footer.html.count("</p>") + footer.html.count("</li>")
        self._marks = Marks()
        self._is_message = False
        self._set(place, link)

    def show_message(self, title: str, text: str = "", icon: str = "book-open") -> None:
        """Show a sentence in the middle of the pane, in place of an article."""
        html = (
            f'<p align="center"><img src="icon:{escape(icon)}" width="40"></p>'
            f'<h3 align="center">{escape(title)}</h3><p align="center">{escape(text)}</p>'
        )
        self._copy = Copy(html, (), self.layoutDirection())
        self._header_paragraphs = 0
        self._footer_paragraphs = 0
        self._marks = Marks()
        self._is_message = True
        self._set(None)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of `theme`, and in the size of the moment."""
        self._look = self._look._replace(theme=theme, magnification=Scale.now().factor)
        self._use_palette()
        self._set(self._place(), self._selected_target())

    def set_typography(self, typography: Typography) -> None:
        """Set the article as the reader wants it."""
        if typography != self._look.typography:
            place, link = self._place(), self._selected_target()
            self._look = self._look._replace(typography=typography)
            self._set(place, link)

    def has_anchor(self, anchor: str) -> bool:
        """Tell whether the article has a heading called `anchor` that is not folded away."""
        return self._typesetter.paragraph_of(anchor) is not None

    def scroll_to(self, anchor: str) -> None:
        """Bring the heading called `anchor` to the top of the pane, if there is one."""
        paragraph = self._typesetter.paragraph_of(anchor)
        if paragraph is not None:
            self._landed = anchor
            self._return_to(_Place(paragraph, self._look.px(_LANDING)))

    def scroll_back(self, anchor: str, value: int) -> None:
        """Scroll to where a reader was who had gone to the heading called `anchor`, if any."""
        self._landed = anchor
        self.verticalScrollBar().setValue(value)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar over the pane's corner, which tells of the marks; it starts hidden."""
        from helpviewer.gui.article.find_bar import FindBar  # noqa: PLC0415 - not at start

        bar = FindBar(self._look.icons, self)
        self.resized.connect(bar.move_to_corner)
        return bar

    @property
    def text(self) -> str:
        """All that can be seen of the article, with a character for each position."""
        return self.document().toRawText()

    @property
    def body(self) -> Range:
        """From where the header ends to where the footer begins."""
        document = self.document()
        first = document.findBlockByNumber(self._header_paragraphs)
        count = document.blockCount() - self._footer_paragraphs
        below = document.findBlockByNumber(count)
        end = below.position() if below.isValid() else document.characterCount()
        return Range(first.position(), end)

    @property
    def folded_parts(self) -> dict[int, int]:
        """Where the summary of each folded part ends, by the part's number."""
        return self._typesetter.folded_parts()

    @property
    def images(self) -> ImageSource:
        """Where the pictures of the article come from."""
        return self._copy.images

    def picture_at(self, place: QPoint) -> str:
        """Return the address of the picture that is seen at a place, unless it is a link."""
        if self.anchorAt(place):
            return ""
        point = QPointF(place) + QPointF(0, self.verticalScrollBar().value())
        name = self.document().documentLayout().imageAt(point)
        picture = self._typesetter.pictures.picture(name) if name else None
        is_broken = picture is None or (picture.is_read and picture.image.isNull())
        return "" if is_broken else name

    def toggle_at(self, place: QPoint) -> str:
        """Return the link that folds the part whose first line is at a place, or nothing."""
        top = self.verticalScrollBar().value()
        return self._typesetter.toggle_at(QPointF(place) + QPointF(0, top))

    def read_pictures_later(self, reader: "PictureReader") -> None:
        """Have large pictures read on other threads from now on."""
        self._typesetter.read_later = reader.read
        reader.picture_read.connect(self.viewport().update)

    def wide_tables(self) -> list[WideTable]:
        """Return the tables that have too little room, from top to bottom."""
        return self._typesetter.wide_tables()

    def alone(self, table: WideTable) -> tuple[Copy, Look]:
        """Return what `TablePane` needs to show one of those tables as wide as it would be."""
        rich = table_alone(RichText(self._copy.html, tuple(self._copy.boxes)), table.number)
        copy = self._copy._replace(html=rich.html, boxes=rich.boxes)
        return copy, self._look._replace(table_width=table.width)

    def show_marks(self, marks: Marks) -> None:
        """Mark these ranges of the article, and no others, until another is shown."""
        is_new = marks.found is not self._marks.found
        self._marks = marks
        self._typesetter.marked.use(marks)
        if is_new:
            self._color_marks()
        self.viewport().update()

    def announce(self, sentence: str) -> None:
        """Let a screen reader say what a sighted reader sees change."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def first_mark_below(self) -> int:
        """Return the index of the first mark that is not above what is seen."""
        return self._typesetter.marked.first_below(self.verticalScrollBar().value())

    def bring_into_view(self, start: int) -> None:
        """Scroll to a position of the text if it is not in comfortable sight already.

        The next link that the keyboard goes to is the next one from there.
        """
        bar = self.verticalScrollBar()
        top = bar.value()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)  # which scrolls by itself, but not enough
        line, height = line_at(self.document(), start), self.viewport().height()
        margin = min(self._look.px(_MARGIN), height // 4)
        is_seen = top + margin <= line.top() and line.bottom() <= top + height - margin
        bar.setValue(top if is_seen else round(line.top() - height / 3))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the article, or nothing at all: Qt would open any file."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = self._typesetter.pictures.picture(QUrl(name).toString())
            return picture.image if picture else QImage(1, 1, QImage.Format.Format_Alpha8)
        return QByteArray(b"")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied: the author's words as text, HTML and Markdown at once."""
        from helpviewer.gui.article.copying import clipboard_data  # noqa: PLC0415 - not at start
        from helpviewer.gui.article.selection import selected_html  # noqa: PLC0415

        # Qt's own data has the pictures too, and looks for files that are called like them
        text = self.textCursor().selection().toPlainText()
        boxes = [placed.box for placed in self._typesetter.scene().boxes]
        mirrored = self._look.mirrored
        html = selected_html(self.document(), boxes, self.textCursor(), mirrored=mirrored)
        plain = without_isolates(text.replace(OBJECT, ""))
        return clipboard_data(html, self.outside_target, plain)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes and markers of the article, then its text."""
        top = self.verticalScrollBar().value()
        visible = QRectF(event.rect()).translated(0, top)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -top)
            paint_scene(painter, self._look, self._typesetter.scene(), visible)
            paint_marks(painter, self._look, self._typesetter.marked.within(visible))
        super().paintEvent(event)
        link = selected_link(self.textCursor(), self.document()) if self.hasFocus() else None
        if link:
            with QPainter(self.viewport()) as painter:
                painter.translate(0, -top)
                for place in link.rectangles(self.document().documentLayout()):
                    paint_focus(painter, self._look, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a ring, unless it was the mouse that brought the keyboard here."""
        if event.reason() not in _BACK_AGAIN:
            self._has_ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have no ring any more."""
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the whole first line of a foldable part be clicked, not its words alone."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self._has_selected_text:
            return
        place = event.position().toPoint()
        if not self.anchorAt(place):
            self._report_toggle(self.toggle_at(place))

    @property
    def _has_selected_text(self) -> bool:
        """Whether the reader selected some; where that cannot be, it is the keyboard's link."""
        can_select = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return bool(can_select) and self.textCursor().hasSelection()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from link to link; leave the very first one backwards, which Qt does not."""
        cursor, around = self.textCursor(), self.parentWidget()
        at_first = cursor.hasSelection() and cursor.selectionStart() == 0
        if forward or not at_first or around is None:
            return super().focusNextPrevChild(forward)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        return around.focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Report that a menu is asked for; for the menu key, where the keyboard is."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self._place_of_keyboard()
        self.menu_asked.emit(place)

    def section_at(self, place: QPoint) -> str:
        """Return the anchor of the section that is at a place of the viewport."""
        from helpviewer.gui.article.under_pointer import section_at  # noqa: PLC0415 - not at start

        return section_at(self.document(), self.cursorForPosition(place).position())

    def section_in_sight(self) -> str:
        """Return the anchor of the section that the reader is at.

        It is the one gone to last while its heading is seen, for the last ones of an article
        never reach the top of the pane; else the one at the top.
        """
        from helpviewer.gui.article.under_pointer import section_at  # noqa: PLC0415 - not at start

        paragraph = self._typesetter.paragraph_of(self._landed) if self._landed else None
        if paragraph is not None:
            position = self.document().findBlockByNumber(paragraph).position()
            top = line_at(self.document(), position).top() - self.verticalScrollBar().value()
            if 0 <= top < self.viewport().height():
                return section_at(self.document(), position)
        return self.section_at(QPoint(self.viewport().width() // 2, _IN_SIGHT))

    def code_at(self, place: QPoint) -> "CodeBlock | None":
        """Return the block of code at a place of the viewport, if there is one."""
        from helpviewer.gui.article.under_pointer import code_at  # noqa: PLC0415 - not at start

        top = self.verticalScrollBar().value()
        code = code_at(self._typesetter.scene().boxes, QPointF(place) + QPointF(0, top))
        return code._replace(place=code.place.translated(0, -top)) if code else None

    def _place_of_keyboard(self) -> QPoint:
        """Return where the link is that the keyboard went to; else the top of what is seen."""
        cursor = self.cursorRect().center()
        is_used = self.textCursor().hasSelection() and self.viewport().rect().contains(cursor)
        return cursor if is_used else QPoint(self.viewport().width() // 2, 4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another size of text while Ctrl is held; Qt's own would be lost again."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.resizing_asked.emit(steps)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Draw everything anew for a screen of another resolution; draw the ring."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._set(self._place())
        is_done = super().event(event)
        if event.type() is QEvent.Type.Paint and self._has_ring and self.hasFocus():
            with QPainter(self) as painter:  # the viewport has a paint event of its own
                paint_ring(painter, self._look, self.rect())
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and what is being read in sight."""
        place = self._place()
        super().resizeEvent(event)
        if self._look.narrow is not self._is_narrow():
            self._set(place)
        else:
            self._fit()
            self._return_to(place)
        self.resized.emit()

    def _is_narrow(self) -> bool:
        return self.viewport().width() <= self._look.px(_NARROW)

    def _selected_target(self) -> str:
        """Return where the link leads that the keyboard went to, if it did."""
        cursor = self.textCursor()
        return cursor.charFormat().anchorHref() if cursor.hasSelection() else ""

    def _cursor_on(self, target: str) -> QTextCursor:
        """Return a cursor on the first link to `target`; at the top if there is none."""
        cursor = QTextCursor(self.document())
        link = self._typesetter.link_to(target) if target else None
        if link:
            cursor.setPosition(link.block.position() + link.start)
            cursor.setPosition(link.block.position() + link.end, _KEEP)
        return cursor

    def _set(self, place: _Place | None, link: str = "") -> None:
        """Set the article anew; the link to a target is selected again if it was."""
        self._look = self._look._replace(
            ratio=self.devicePixelRatioF(),
            direction=self._copy.direction,
            narrow=self._is_narrow(),
        )
        self.setExtraSelections([])  # or Qt would move them with the text that goes
        self.document().setLayoutEnabled(False)  # once everything is set, it is laid out once
        self._typesetter.set(self._copy, self._look)
        self._typesetter.marked.use(self._marks)  # its text is the same at any size
        self._fit()
        self.document().setLayoutEnabled(True)
        # setting left the cursor at the end, and Qt scrolls to it when the pane is first shown
        self.setTextCursor(self._cursor_on(link))
        self._return_to(place)
        self._color_marks()

    def _color_marks(self) -> None:
        """Give marked words their colour, also where they are links or code."""
        if self._marks.found or self.extraSelections():
            color = self._look.theme.on_mark
            self.setExtraSelections(self._typesetter.marked.selections(color))

    def _fit(self) -> None:
        """Set the text as wide as the pane allows; a message a little above the middle."""
        head = self._look.px(_HEAD)
        if self._is_message:
            middle = round(self.viewport().height() * 0.4)
            head = max(head, middle - self._look.px(_MESSAGE / 2))
        self._typesetter.fit(self.viewport().width(), head)

    def _place(self) -> _Place | None:
        """Return where the reader is; None at the very top, where they are to stay."""
        top = self.verticalScrollBar().value()
        if not top:
            return None
        layout = self.document().documentLayout()
        middle = self.document().textWidth() / 2  # the pane may be of another width already
        position = layout.hitTest(QPointF(middle, top), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(position, 0))
        distance = line_at(self.document(), max(position, 0)).top() - top
        return _Place(block.blockNumber(), distance, max(position, 0) - block.position())

    def _return_to(self, place: _Place | None) -> None:
        bar = self.verticalScrollBar()
        if place is None:
            bar.setValue(0)
            return
        block = self.document().findBlockByNumber(place.paragraph)
        letter = min(place.letter, block.length() - 1)
        top = line_at(self.document(), block.position() + letter).top()
        bar.setValue(round(top - place.distance))

    def _use_palette(self) -> None:
        theme, role = self._look.theme, QPalette.ColorRole
        palette = self.palette()
        for part, color in (
            (role.Base, theme.surface),
            (role.Text, theme.text),
            (role.Link, theme.link),
            (role.LinkVisited, theme.link),
            (role.Highlight, theme.selection),
            (role.HighlightedText, theme.heading),
        ):
            palette.setColor(part, QColor(color))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # it keeps the old one if the style sheet changed

    @Slot(QUrl)
    def _report_click(self, target: QUrl) -> None:
        address = target.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if not self._report_toggle(address):
            self.link_clicked.emit(address)

    def _report_toggle(self, address: str) -> bool:
        """Tell of a click on a part that can be folded; return whether it is one."""
        scheme, _, number = address.partition(":")
        if scheme != "toggle" or not number.isdecimal():
            return False
        self.toggle_clicked.emit(int(number))
        return True

    @Slot(QUrl)
    def _report_hover(self, target: QUrl) -> None:
        self.link_hovered.emit(target.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _same(target: str) -> str:
    return target
