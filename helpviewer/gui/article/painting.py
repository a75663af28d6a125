"""What Qt cannot draw of an article: rounded boxes with bars and icons, pills, list markers.

All of it is painted before the text, which stays text: it can be selected, found and read out.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from helpviewer.gui.article.inline import Marker, Pill
from helpviewer.gui.article.look import Look
from helpviewer.gui.article.markup import PILL_REACH
from helpviewer.gui.article.scene import PlacedBox, Scene
from helpviewer.gui.theme.article_style import TEXT

_RADIUS = 8
_BAR = 4
_EDGE = 2  # as wide as the pane's border in the style sheet, which grows with the window
_MARKER_GAP = 10  # between a marker and its text

_CALLOUT_ICONS = {
    "note": "info",
    "tip": "lightbulb",
    "important": "message-square-warning",
    "warning": "triangle-alert",
    "caution": "octagon-alert",
}
_CHANGES = {"added": ("tip", "plus"), "removed": ("caution", "minus")}
"""The callout whose colours each has, and its icon."""


def paint_scene(painter: QPainter, look: Look, scene: Scene, visible: QRectF) -> None:
    """Paint what of `scene` is within `visible`; both are in the document's coordinates."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(look.direction)  # which need not be the window's
    for placed in scene.boxes:
        if placed.place.intersects(visible):
            _paint_box(painter, look, placed)
    for pill, place in scene.pills:
        if place.intersects(visible):
            _paint_pill(painter, look, pill, place)
    for marker, point in scene.markers:
        if abs(point.y() - visible.center().y()) < visible.height() / 2 + look.px(TEXT):
            _paint_marker(painter, look, marker, point)


def paint_marks(painter: QPainter, look: Look, marks: Iterable[tuple[QRectF, bool]]) -> None:
    """Paint what stands behind marked words; the current one has a line round it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(look.theme.mark))
    for place, is_current in marks:
        around = QRectF(place.toAlignedRect())
        if is_current:
            painter.setPen(QPen(QColor(look.theme.on_mark), look.px(2)))
            painter.drawRoundedRect(around.adjusted(-1, 0, 1, 0), look.px(3), look.px(3))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(around, look.px(3), look.px(3))


def paint_focus(painter: QPainter, look: Look, place: QRectF) -> None:
    """Paint a ring round what has the keyboard, over its text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.theme.focus), 3))  # covers the dots that Qt draws there
    painter.drawRoundedRect(QRectF(place.toAlignedRect()).adjusted(-1, -1, 1, 1), 3, 3)


def paint_ring(painter: QPainter, look: Look, pane: QRect) -> None:
    """Paint a ring along the edge of a pane, which the style sheet keeps free for it."""
    width = round(_EDGE * look.magnification)
    painter.setPen(QPen(QColor(look.theme.focus), width))
    edge = pane.toRectF().adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRect(edge)


def _paint_box(painter: QPainter, look: Look, placed: PlacedBox) -> None:
    place, theme = placed.place, look.theme
    match placed.box.family:
        case "callout":
            kind = placed.box.variant
            _paint_barred(painter, look, place, kind, _CALLOUT_ICONS[kind])
        case "change":
            _paint_barred(painter, look, place, *_CHANGES[placed.box.variant])
        case "code":
            _paint_panel(painter, place, theme.code, theme.code_border, look.px(_RADIUS))
        case "data":
            _paint_table(painter, look, placed)
        case "details":
            _paint_details(painter, look, placed)
        case "quote":
            bar = _start(look, place, 0, _BAR)
            painter.fillPath(_rounded(bar, look.px(2)), QColor(theme.control))
        case "rule":
            middle = QRectF(place.x(), round(place.center().y()), place.width(), 1)
            painter.fillRect(middle, QColor(theme.border))


def _paint_barred(
    painter: QPainter, look: Look, place: QRectF, colors_of: str, icon: str
) -> None:
    """Paint a box with a bar and an icon, in the colours of a kind of callout."""
    colors = look.theme.callouts[colors_of]
    painter.save()
    _clip(painter, _rounded(place, look.px(_RADIUS)))
    painter.fillRect(place, QColor(colors.background))
    painter.fillRect(_start(look, place, 0, _BAR), QColor(colors.bar))
    painter.restore()
    _paint_icon(painter, look, place, icon, colors.bar)


def _paint_details(painter: QPainter, look: Look, placed: PlacedBox) -> None:
    theme, radius = look.theme, look.px(_RADIUS)
    _paint_panel(painter, placed.place, theme.surface, theme.border, radius)
    name = "chevron-down" if placed.box.variant == "open" else "chevron-right"
    _paint_icon(painter, look, placed.place, name, theme.muted)


def _paint_icon(painter: QPainter, look: Look, place: QRectF, name: str, color: str) -> None:
    """Paint an icon before the first line of a box."""
    column = _start(look, place, 16, 20)
    top = round(place.top() + look.px(13))
    painter.drawPixmap(QPointF(round(column.left()), top), look.icon(name, color, look.px(20)))


def _paint_table(painter: QPainter, look: Look, placed: PlacedBox) -> None:
    place, theme = placed.place, look.theme
    bottoms = [*placed.row_tops[1:], place.bottom()]
    painter.save()
    _clip(painter, _rounded(place, look.px(_RADIUS)))
    for row, (top, bottom) in enumerate(zip(placed.row_tops, bottoms, strict=True)):
        color = theme.table_head if row == 0 else theme.zebra if row % 2 == 0 else theme.surface
        painter.fillRect(QRectF(place.x(), top, place.width(), bottom - top), QColor(color))
        if row:
            line = QRectF(place.x(), round(top), place.width(), 1)
            painter.fillRect(line, QColor(theme.border))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.drawPath(_outline(place, look.px(_RADIUS)))


def _paint_panel(
    painter: QPainter, place: QRectF, inside: str, border: str, radius: float
) -> None:
    painter.setPen(QPen(QColor(border), 1))
    painter.setBrush(QColor(inside))
    painter.drawPath(_outline(place, radius))


def _paint_pill(painter: QPainter, look: Look, pill: Pill, place: QRectF) -> None:
    # The last letter is spaced out, so at that end there is room within `place` already.
    around = QRectF(place.adjusted(-look.px(PILL_REACH), 0, 0, 0).toRect())
    radius, theme = look.px(4), look.theme
    if pill.is_key:
        _paint_panel(painter, around, theme.surface, theme.control, radius)
    else:
        painter.fillPath(_rounded(around, radius), QColor(theme.pill))


def _paint_marker(painter: QPainter, look: Look, marker: Marker, point: QPointF) -> None:
    if marker.text:
        _paint_number(painter, look, marker, point)
    else:
        _paint_bullet(painter, look, marker.level, point)


def _paint_number(painter: QPainter, look: Look, marker: Marker, point: QPointF) -> None:
    font = look.font(marker.size or look.px(TEXT))
    width = QFontMetricsF(font).horizontalAdvance(marker.text)
    gap = look.px(_MARKER_GAP)
    left = point.x() + gap if look.mirrored else point.x() - gap - width
    painter.setFont(font)
    painter.setPen(QColor(look.theme.muted))
    painter.drawText(QPointF(left, point.y()), marker.text)


def _paint_bullet(painter: QPainter, look: Look, level: int, point: QPointF) -> None:
    radius = 2.75 * look.scale
    away = look.px(_MARKER_GAP + 2) + radius
    x = point.x() + away if look.mirrored else point.x() - away
    center = QPointF(x, point.y() - 5.6 * look.scale)
    color = QColor(look.theme.muted)
    painter.setPen(QPen(color, 1.2 * look.scale) if level > 1 else Qt.PenStyle.NoPen)
    painter.setBrush(color if level == 1 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(center, radius, radius)


def _start(look: Look, place: QRectF, offset: float, width: float) -> QRectF:
    """Return a strip of `place` near where its text begins: at the right of an Arabic box."""
    strip = QRectF(place.x() + look.px(offset), place.y(), look.px(width), place.height())
    if look.mirrored:
        strip.moveRight(place.right() - look.px(offset))
    return strip


def _clip(painter: QPainter, path: QPainterPath) -> None:
    """Paint nothing outside `path`, nor beyond the page that is being painted."""
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)


def _rounded(place: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(place, radius, radius)
    return path


def _outline(place: QRectF, radius: float) -> QPainterPath:
    """Return the path of a line of one pixel along the inside of `place`."""
    return _rounded(place.adjusted(0.5, 0.5, -0.5, -0.5), radius)
