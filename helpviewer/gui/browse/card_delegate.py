"""How an article looks in the list: category, title, passage, dates and views."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from helpviewer.gui.browse.card_facts import Fact, badges, facts
from helpviewer.gui.browse.card_model import ListedArticle, ListRole
from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.browse.row_background import RowState, row_state
from helpviewer.gui.browse.text_lines import LineStyle, draw_lines, line_count, set_lines
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.tokens import Theme
from helpviewer.search.results import Passage

_OUTER = 8  # beside the card; all sizes: device-independent pixels, text being as usual
_PADDING = 14
_EYEBROW = 18  # the line with the category
_TITLE_LINE = 20
_TEXT_LINE = 19
_META = 18
_GAP = 5
_TEXT_LINES = 4  # of title and passage together: a short title leaves room for more passage
_TITLE_LINES = 2
_ICON = 13
_BESIDE_ICON = 5
_DOT = 8
_MOST_LAYOUTS = 120  # about six screens of the usual size


class CardDelegate(QStyledItemDelegate):
    """Paints a card in the colours of a theme, mirrored in a right-to-left window.

    All cards have one height, so that a list of thousands opens at once.
    """

    def __init__(self, view: QAbstractItemView, icons: Icons, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._icons = icons
        self._layouts: dict[tuple[object, ...], QTextLayout] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on, and in the size of the moment."""
        self._theme = theme
        self._px = Scale.now().px
        self._small = interface_font(12)
        self._eyebrow = interface_font(12, QFont.Weight.DemiBold)
        self._title_font = interface_font(15, QFont.Weight.DemiBold)
        self._text_font = interface_font(13)
        self._layouts.clear()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of every card; the width is the list's."""
        px = self._px
        lines = px(_EYEBROW) + _TEXT_LINES * px(_TITLE_LINE) + px(_META)
        return QSize(0, 2 * px(_PADDING) + lines + 2 * px(_GAP))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card of one article."""
        article = cast("ListedArticle", index.data(ListRole.ARTICLE))
        passage = cast("Passage", index.data(ListRole.PASSAGE))
        outer, padding = self._px(_OUTER), self._px(_PADDING)
        card = QRectF(option.rect).adjusted(outer, 2, -outer, -2)
        inside = Mirror(card.adjusted(padding, padding, -padding, -padding), option.direction)
        state = row_state(self._view, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, state, inside, card)
        self._paint_eyebrow(painter, inside, article)
        known = facts(article.card)
        headed = bool(article.category) or article.is_unread or any(badges(article))
        # what is not needed for category, dates and views is left to the passage
        lines = _TEXT_LINES + (not headed) + (not known)
        top = inside.rect.y() + (self._px(_EYEBROW) + self._px(_GAP) if headed else 0)
        self._paint_text(painter, inside, article, passage, lines, top)
        self._paint_meta(painter, inside, known)
        painter.restore()

    def _paint_background(
        self, painter: QPainter, state: RowState, inside: Mirror, card: QRectF
    ) -> None:
        theme, px = self._theme, self._px
        padding, radius = px(_PADDING), px(10)
        painter.setPen(Qt.PenStyle.NoPen)
        if state.is_chosen or state.is_under_pointer:
            painter.setBrush(QColor(theme.selected if state.is_chosen else theme.hover))
            painter.drawRoundedRect(card, radius, radius)
        else:
            line = QRectF(card.x() + padding, card.bottom() + 1, card.width() - 2 * padding, 1)
            painter.setBrush(QColor(theme.border))  # `fillRect` takes 2 ms the first time
            painter.drawRect(line)
        if state.is_chosen:
            strip = Mirror(card.adjusted(0, padding, 0, -padding), inside.direction)
            bar = strip.span(0, px(3))
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
        if state.has_keyboard:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius - 1, radius - 1)

    def _paint_eyebrow(self, painter: QPainter, inside: Mirror, article: ListedArticle) -> None:
        metrics, px = QFontMetricsF(self._eyebrow), self._px
        line, dot = px(_EYEBROW), px(_DOT)
        used = 0.0
        if article.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            above = (line - dot) / 2 - 1
            painter.drawEllipse(inside.box(inside.rect.width() - dot, above, dot, dot))
            used += dot + px(8)
        for badge in badges(article):
            width = metrics.horizontalAdvance(badge) + px(14)
            place = inside.box(inside.rect.width() - used - width, -1, width, line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.badge))
            painter.drawRoundedRect(place, px(6), px(6))
            painter.setFont(self._eyebrow)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, badge)
            used += width + px(6)
        room = inside.rect.width() - used
        text = metrics.elidedText(article.category, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(self._eyebrow)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(inside.box(0, -1, room, line), inside.middle, text)

    def _paint_text(
        self,
        painter: QPainter,
        inside: Mirror,
        article: ListedArticle,
        passage: Passage,
        lines: int,
        top: float,
    ) -> None:
        left = inside.rect.x()
        kind = "gone" if article.is_gone else "title"
        title = self._layout(kind, article.title, inside, _TITLE_LINES)
        color = self._theme.muted if article.is_gone else self._theme.heading
        draw_lines(painter, title, left, top, color)
        used = line_count(title)
        below = top + used * self._px(_TITLE_LINE) + self._px(2)
        text = self._layout("text", passage, inside, lines - used)
        draw_lines(painter, text, left, below, self._theme.muted)

    def _paint_meta(self, painter: QPainter, inside: Mirror, shown: list[Fact]) -> None:
        metrics = QFontMetricsF(self._small)
        line, icon, gap = self._px(_META), self._px(_ICON), self._px(_BESIDE_ICON)
        top = inside.rect.height() - line
        start = 0.0
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        ratio = painter.deviceTransform().m11()
        for fact in shown:
            width = metrics.horizontalAdvance(fact.text)
            if start + icon + gap + width > inside.rect.width():
                break
            color = QColor(self._theme.muted)
            picture = self._icons.pixmap(fact.icon, color, icon, ratio, inside.direction)
            box = inside.box(start, top + (line - icon) / 2, icon, icon)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            place = inside.box(start + icon + gap, top, width + 2, line)
            painter.drawText(place, inside.middle, fact.text)
            start += icon + gap + width + self._px(14)

    def _layout(self, kind: str, passage: Passage, inside: Mirror, lines: int) -> QTextLayout:
        width = inside.rect.width()
        key = (kind, passage, width, lines, inside.direction)
        if key not in self._layouts:
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts.clear()
            is_title = kind != "text"
            style = LineStyle(
                self._title_font if is_title else self._text_font,
                self._px(_TITLE_LINE if is_title else _TEXT_LINE),
                self._theme.mark,
                self._theme.on_mark,
                struck=kind == "gone",
            )
            self._layouts[key] = set_lines(passage, style, width, lines, inside.direction)
        return self._layouts[key]
