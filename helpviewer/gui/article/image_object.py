"""How an image stands in a line of text; Qt's own handler would open any file it is named."""

from urllib.parse import unquote

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTransform,
)

from helpviewer.gui.article.frames import indent_of, room_in
from helpviewer.gui.article.images import Picture, Pictures
from helpviewer.gui.article.look import Look
from helpviewer.gui.theme.fonts import sans_font

_ICON = 18  # the side of an icon in a line, in pixels at scale 1
_RISE = 0.82  # the part of an icon above the baseline, so that it is level with the letters
_RADIUS = 8
_ROUNDED = 80  # narrower pictures keep their corners
_MISSING = QSizeF(420, 24)  # at most as wide, at least as high round its text
_PADDING = 18
_TOO_NARROW = 96  # for words
_OPAQUE = 255

_TASKS = {"task-done": "square-check-big", "task-open": "square"}


class ImageObject(QPyTextObject):
    """Measures and draws the images of a document.

    ``icon:NAME`` is one of the program's icons; the rest comes from the pictures of the
    article. A picture is as wide as its file says, but never wider than the text round it. In
    place of one that cannot be shown stands a frame that says in words what it would show.
    """

    def __init__(self, look: Look, pictures: Pictures) -> None:
        super().__init__()
        self._look = look
        self._pictures = pictures

    def use(self, look: Look, pictures: Pictures) -> None:
        """Draw the images of another article, or the same ones in another look."""
        self._look = look
        self._pictures = pictures

    def intrinsicSize(
        self, document: QTextDocument, position: int, text_format: QTextFormat
    ) -> QSizeF:
        """Return the room that the image takes in its line."""
        image = text_format.toImageFormat()
        if image.name().startswith("icon:"):
            side = self._icon_side(image)
            # A tick box hangs before its line, where other items of a list have their marker.
            return QSizeF(0.0 if _icon_name(image) in _TASKS else side, side * _RISE)
        room = room_for_image(document, position)
        picture = self._pictures.picture(image.name())
        if picture is None:
            return self._missing_size(_words(image), room)
        return self._picture_size(image, picture, room)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        text_format: QTextFormat,
    ) -> None:
        """Draw the image where its line has left room for it."""
        place = QRectF(rect)
        image = text_format.toImageFormat()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image.name().startswith("icon:"):
            self._draw_icon(painter, place, image)
        else:
            picture = self._pictures.image(image.name())
            if picture is None:
                self._draw_frame(painter, place)  # for as long as it is being read
            elif picture.isNull():
                self._draw_missing(painter, place, _words(image))
            else:
                self._draw_picture(painter, place, picture)
        painter.restore()

    def _icon_side(self, image: QTextImageFormat) -> int:
        return self._look.px(image.width() or _ICON)

    def _picture_size(self, image: QTextImageFormat, picture: Picture, room: float) -> QSizeF:
        natural = QSizeF(picture.size) * self._look.scale
        if image.width() > 0:
            natural *= image.width() * self._look.scale / natural.width()
        if natural.width() > room:
            natural *= room / natural.width()
        if 0 < self._look.page < natural.height():
            natural *= self._look.page / natural.height()
        return QSizeF(max(1, round(natural.width())), max(1, round(natural.height())))

    def _missing_size(self, words: str, room: float) -> QSizeF:
        width = min(room, self._look.px(_MISSING.width()))
        inner = width - 2 * self._look.px(_PADDING) - self._look.px(_ICON + 10)
        text = QRectF(0, 0, max(inner, 1), 10_000)
        metrics = QFontMetricsF(self._font())
        height = metrics.boundingRect(text, Qt.TextFlag.TextWordWrap, words).height()
        height = max(height, self._look.px(_MISSING.height()))
        return QSizeF(width, height + 2 * self._look.px(_PADDING))

    def _draw_icon(self, painter: QPainter, rect: QRectF, image: QTextImageFormat) -> None:
        look, name = self._look, _icon_name(image)
        side = self._icon_side(image)
        color = look.theme.good if name == "task-done" else look.theme.muted
        icon = look.icon(_TASKS.get(name, name), color, side)
        left = rect.left()
        if name in _TASKS:
            left += look.px(9) if look.mirrored else -look.px(9) - side
        painter.drawPixmap(QPointF(round(left), round(rect.top())), icon)

    def _draw_picture(self, painter: QPainter, rect: QRectF, source: QImage) -> None:
        place = QRectF(rect.topLeft().toPoint(), rect.size())
        is_small = place.width() < self._look.px(_ROUNDED)
        if is_small or self._look.page or not _is_rectangle(source):
            painter.drawImage(place, source)
            return
        scaling = QTransform.fromTranslate(place.x(), place.y())
        scaling.scale(place.width() / source.width(), place.height() / source.height())
        brush = QBrush(source)
        brush.setTransform(scaling)
        painter.setBrush(brush)
        painter.setPen(QPen(QColor(self._look.theme.border), 1))
        radius = self._look.px(_RADIUS)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _draw_missing(self, painter: QPainter, rect: QRectF, words: str) -> None:
        look = self._look
        frame = self._draw_frame(painter, rect)
        side, padding = look.px(_ICON), look.px(_PADDING)
        if rect.width() < look.px(_TOO_NARROW) or rect.height() < side:
            self._draw_missing_icon(painter, frame)  # a broken picture keeps its size
            return
        if rect.height() < self._missing_size(words, rect.width()).height():
            padding = min(padding, look.px(4))
        inner = rect.adjusted(padding, padding, -padding, -padding)
        icon = look.icon("image-off", look.theme.muted, side)
        left = inner.right() - side if look.mirrored else inner.left()
        painter.drawPixmap(QPointF(left, inner.center().y() - side / 2), icon)
        if look.mirrored:
            inner.setRight(inner.right() - side - look.px(10))
        else:
            inner.setLeft(inner.left() + side + look.px(10))
        painter.setLayoutDirection(look.direction)
        painter.setFont(self._font())
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(
            inner, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), words
        )

    def _draw_frame(self, painter: QPainter, rect: QRectF) -> QRectF:
        """Draw where a picture would be; return the line round it."""
        look = self._look
        painter.setPen(QPen(QColor(look.theme.border), 1))
        painter.setBrush(QColor(look.theme.code))
        frame = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, look.px(_RADIUS), look.px(_RADIUS))
        return frame

    def _draw_missing_icon(self, painter: QPainter, frame: QRectF) -> None:
        """Draw no more than the icon, in a frame that has no room for words."""
        side = max(1.0, min(self._look.px(_ICON), frame.width() - 4, frame.height() - 4))
        icon = self._look.icon("image-off", self._look.theme.muted, side)
        painter.drawPixmap(frame.center() - QPointF(side / 2, side / 2), icon)

    def _font(self) -> QFont:
        return sans_font(self._look.px(14))


def room_for_image(document: QTextDocument, position: int) -> float:
    """Return how wide an image at `position` can be without widening the text round it."""
    block = document.findBlock(position)
    margins = document.rootFrame().frameFormat()
    width = document.pageSize().width() - margins.leftMargin() - margins.rightMargin()
    room = room_in(QTextCursor(block).currentFrame(), width)
    return max(room - indent_of(document, block), 1.0)


def _is_rectangle(image: QImage) -> bool:
    """Tell whether a picture, such as a screenshot, has no shape of its own."""
    right, bottom = image.width() - 1, image.height() - 1
    corners = ((0, 0), (right, 0), (0, bottom), (right, bottom))
    return all(image.pixelColor(x, y).alpha() == _OPAQUE for x, y in corners)


def _icon_name(image: QTextImageFormat) -> str:
    return image.name().removeprefix("icon:")


def _words(image: QTextImageFormat) -> str:
    """Return what an image shows, in words; its file's name if its author gave none."""
    words = image.stringProperty(QTextFormat.Property.ImageAltText)
    scheme, _, path = image.name().partition(":")
    return words or (unquote(path.rpartition("/")[2]) if scheme == "attachment" else "")
