"""A table alone, as wide and as high as it would be if there were no end of room."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from helpviewer.gui.article.look import Look
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.typesetting import Copy
from helpviewer.render.rich_text import RichText

_GUTTER = 40  # beside the table, in pixels at scale 1: what the pane has beside a text

_SCROLLING = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class TablePane(ArticlePane):
    """Shows one table of an article; it is to stand in a scroll area."""

    def __init__(self, table: Copy, look: Look) -> None:
        super().__init__(look.icons, look.theme)
        self._look = look
        self._was_narrow = look.narrow  # when the table was measured
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if "<a href" not in table.html:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.gutter = look.px(_GUTTER)
        self.setFixedWidth(look.table_width + 2 * self.gutter)
        self.show_article(
            RichText(table.html, tuple(table.boxes)),
            header_html="",
            direction=table.direction,
            images=table.images,
        )

    @property
    def is_mirrored(self) -> bool:
        """Whether the table's first column is at the right."""
        return self._look.mirrored

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the table."""
        super().resizeEvent(event)
        height = ceil(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)

    def _is_narrow(self) -> bool:
        return self._was_narrow

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the scroll area."""
        if event.key() in _SCROLLING and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
