"""How an article looks in the list: category, title, passage, dates and views."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from helpviewer.gui.browse.card_facts import Fact, badges, facts
from helpviewer.gui.browse.card_model import ListedArticle, ListRole
from helpviewer.gui.browse.mirroring import Mirror
from helpviewer.gui.browse.text_lines import LineStyle, draw_lines, line_count, set_lines
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import Theme
from helpviewer.search.results import Passage

_OUTER = 8  # beside the card; all sizes: device-independent pixels
_PADDING = 14
_EYEBROW = 18  # the line with the category
_TITLE_LINE = 20
_TEXT_LINE = 19
_META = 18
_GAP = 5
_TEXT_LINES = 4  # of title and passage together: a short title leaves room for more passage
_TITLE_LINES = 2
_HEIGHT = 2 * _PADDING + _EYEBROW + _TEXT_LINES * _TITLE_LINE + 2 * _GAP + _META
_ICON = 13
_DOT = 8
_MOST_LAYOUTS = 600  # about ten screens


class CardDelegate(QStyledItemDelegate):
    """Paints a card in the colours of a theme, mirrored in a right-to-left window.

    All cards have one height, so that a list of thousands opens at once.
    """

    def __init__(self, view: QAbstractItemView, icons: Icons, theme: Theme) -> None:
        super().__init__(view)
        self._icons = icons
        self._theme = theme
        self._small = interface_font(12)
        self._eyebrow = interface_font(12, QFont.Weight.DemiBold)
        self._title_font = interface_font(15, QFont.Weight.DemiBold)
        self._text_font = interface_font(13)
        self._layouts: dict[tuple[object, ...], QTextLayout] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self._layouts.clear()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of every card; the width is the list's."""
        return QSize(0, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card of one article."""
        article = cast("ListedArticle", index.data(ListRole.ARTICLE))
        passage = cast("Passage", index.data(ListRole.PASSAGE))
        card = QRectF(option.rect).adjusted(_OUTER, 2, -_OUTER, -2)
        inside = Mirror(
            card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING), option.direction
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option, card)
        self._paint_eyebrow(painter, inside, article)
        known = facts(article.card)
        headed = bool(article.category) or article.is_unread or any(badges(article))
        # what is not needed for category, dates and views is left to the passage
        lines = _TEXT_LINES + (not headed) + (not known)
        top = inside.rect.y() + (_EYEBROW + _GAP if headed else 0)
        self._paint_text(painter, inside, article, passage, lines, top)
        self._paint_meta(painter, inside, known)
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF
    ) -> None:
        theme, state = self._theme, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected if chosen else theme.hover))
            painter.drawRoundedRect(card, 10, 10)
        else:
            line = QRectF(
                card.x() + _PADDING, card.bottom() + 1, card.width() - 2 * _PADDING, 1
            )
            painter.fillRect(line, QColor(theme.border))
        if chosen:
            bar = Mirror(card.adjusted(0, _PADDING, 0, -_PADDING), option.direction).span(0, 3)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if state & QStyle.StateFlag.State_HasFocus and option.widget.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 9, 9)

    def _paint_eyebrow(self, painter: QPainter, inside: Mirror, article: ListedArticle) -> None:
        metrics = QFontMetricsF(self._eyebrow)
        used = 0.0
        if article.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            above = (_EYEBROW - _DOT) / 2 - 1
            painter.drawEllipse(inside.box(inside.rect.width() - _DOT, above, _DOT, _DOT))
            used += _DOT + 8
        for badge in badges(article):
            width = metrics.horizontalAdvance(badge) + 14
            place = inside.box(inside.rect.width() - used - width, -1, width, _EYEBROW)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.badge))
            painter.drawRoundedRect(place, 6, 6)
            painter.setFont(self._eyebrow)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, badge)
            used += width + 6
        room = inside.rect.width() - used
        text = metrics.elidedText(article.category, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(self._eyebrow)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(inside.box(0, -1, room, _EYEBROW), inside.middle, text)

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
        below = top + used * _TITLE_LINE + 2
        text = self._layout("text", passage, inside, lines - used)
        draw_lines(painter, text, left, below, self._theme.muted)

    def _paint_meta(self, painter: QPainter, inside: Mirror, shown: list[Fact]) -> None:
        metrics = QFontMetricsF(self._small)
        top = inside.rect.height() - _META
        start = 0.0
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        ratio = painter.device().devicePixelRatioF()
        for fact in shown:
            width = metrics.horizontalAdvance(fact.text)
            if start + _ICON + 5 + width > inside.rect.width():
                break
            color = QColor(self._theme.muted)
            picture = self._icons.pixmap(fact.icon, color, _ICON, ratio, inside.direction)
            box = inside.box(start, top + (_META - _ICON) / 2, _ICON, _ICON)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            place = inside.box(start + _ICON + 5, top, width + 2, _META)
            painter.drawText(place, inside.middle, fact.text)
            start += _ICON + 5 + width + 14

    def _layout(self, kind: str, passage: Passage, inside: Mirror, lines: int) -> QTextLayout:
        width = inside.rect.width()
        key = (kind, passage, width, lines, inside.direction)
        if key not in self._layouts:
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts.clear()
            is_title = kind != "text"
            style = LineStyle(
                self._title_font if is_title else self._text_font,
                _TITLE_LINE if is_title else _TEXT_LINE,
                self._theme.mark,
                self._theme.on_mark,
                struck=kind == "gone",
            )
            self._layouts[key] = set_lines(passage, style, width, lines, inside.direction)
        return self._layouts[key]
