"""A wide table of an article, in the width that it needs, over the window."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from helpviewer.gui.article.table_pane import TablePane
from helpviewer.gui.browse.elided_label import ElidedLabel
from helpviewer.gui.large.large_view import LargeView
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled

_BESIDE = 32  # all sizes: device-independent pixels while text is as large as usual
_INSIDE = 8
_ICON = 18


class TableView(LargeView):
    """Shows a pane that holds nothing but the table, and scroll bars where it is too large."""

    link_chosen = Signal(str)  # its target

    def __init__(self, window: QWidget, icons: Icons, title: str, table: TablePane) -> None:
        super().__init__(window)
        self._table = table
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(table)
        self._area.setAccessibleName(self.tr("Table: {title}").format(title=title))
        self._area.setAccessibleDescription(self.tr("Arrows scroll it, Escape closes."))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._panel = _Panel(self)
        styled(self._panel, "over")
        self._lay_out(title, self._close_button(icons))
        self.setAccessibleName(self._area.accessibleName())
        table.link_clicked.connect(self._follow)
        table.resized.connect(self._fit)
        self.open(self._area)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Be no larger than the table is, with its scroll bars."""
        bars = self._area.verticalScrollBar().sizeHint().width() + 2 * scaled(_INSIDE)
        head = self._head.sizeHint().height()
        size = self._table.size() + QSize(bars, bars + head)
        self._panel.setMaximumSize(size)
        if self._table.is_mirrored is not self.isRightToLeft():  # else Qt begins there itself
            across = self._area.horizontalScrollBar()
            across.setValue(across.maximum())

    @Slot(str)
    def _follow(self, target: str) -> None:
        self.leave()
        self.link_chosen.emit(target)

    def _close_button(self, icons: Icons) -> QToolButton:
        close = styled(QToolButton(), "action")
        close.setIcon(icons.icon("x"))
        close.setIconSize(square(_ICON))
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.leave)
        return close

    def _lay_out(self, title: str, close: QToolButton) -> None:
        name: QLabel = ElidedLabel()
        name.setText(title)
        name.setFont(interface_font(15, QFont.Weight.DemiBold))
        self._head = head = QHBoxLayout()
        head.setContentsMargins(margins(0, 4, 0, 4))  # which are not mirrored
        head.addSpacing(self._table.gutter)
        head.addWidget(name, 1)
        head.addWidget(close)
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(margins(_INSIDE, _INSIDE, _INSIDE, _INSIDE))
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self._area, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(margins(_BESIDE, _BESIDE, _BESIDE, _BESIDE))
        outside.addWidget(self._panel)


class _Panel(QFrame):
    """Keeps clicks that hit nothing in it from closing the view."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
