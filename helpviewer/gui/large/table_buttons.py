"""The small buttons at the corners of wide tables, which open them large."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.wide_tables import WideTable
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled

_MOST = 40  # an article of more wide tables has its guide
_INTO = 6  # device-independent pixels that a button reaches into its table


class TableButtons(QObject):
    """Keeps a button at each wide table; the keyboard has the guide's list instead."""

    table_chosen = Signal(str)  # its number

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._tables: Sequence[WideTable] = ()
        self._buttons: list[QToolButton] = []
        pane.verticalScrollBar().valueChanged.connect(self._place)

    def show_tables(self, tables: Sequence[WideTable]) -> None:
        """Have buttons at these tables, and at no others."""
        self._tables = tables[:_MOST]
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(table) for table in self._tables]
        self._place()

    def _button(self, table: WideTable) -> QToolButton:
        button = styled(QToolButton(self._pane.viewport()), "chip")
        button.setText(self.tr("Open large"))
        button.setFont(interface_font(12))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(self.tr("Open large: {title}").format(title=table.title))
        button.clicked.connect(partial(self.table_chosen.emit, str(table.number)))
        button.adjustSize()
        button.show()
        return button

    @Slot()
    def _place(self) -> None:
        top = self._pane.verticalScrollBar().value()
        option = self._pane.document().defaultTextOption()
        is_mirrored = option.textDirection() is Qt.LayoutDirection.RightToLeft
        for table, button in zip(self._tables, self._buttons, strict=True):
            place = table.place
            left = place.left() if is_mirrored else place.right() - button.width()
            button.move(round(left), round(place.top()) - top - button.height() + scaled(_INTO))
