"""One list of the guide: as high as its rows, as far as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from helpviewer.gui.guide.guide_delegate import ROW_HEIGHT, GuideDelegate
from helpviewer.gui.guide.guide_model import GuideEntry, GuideModel, GuideRole
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.gui.theme.tokens import Theme

_FEWEST = 3  # rows that are always seen at once, if there are so many


class GuideList(QListView):
    """Shows places in the article, and reports the one that is chosen."""

    entry_chosen = Signal(str)  # its target

    def __init__(self, name: str, icons: Icons, theme: Theme) -> None:
        super().__init__()
        styled(self, "list")
        self.setAccessibleName(name)
        self._rows = GuideModel()
        self.setModel(self._rows)
        self._delegate = GuideDelegate(self, icons, theme)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)

    def show_entries(self, entries: Sequence[GuideEntry]) -> None:
        """Show these rows."""
        self._rows.set_entries(entries)
        self.setMinimumHeight(min(len(entries), _FEWEST) * scaled(ROW_HEIGHT))
        self.setMaximumHeight(len(entries) * scaled(ROW_HEIGHT))
        self.updateGeometry()

    def show_here(self, row: int) -> None:
        """Mark the row that the reader is at, and keep it in sight unless they use the list."""
        if row == self._rows.here:
            return
        self._rows.set_here(row)
        if not self.hasFocus() and not self.underMouse():
            self.scrollTo(self._rows.index(max(row, 0)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.doItemsLayout()

    def sizeHint(self) -> QSize:
        """Return the room that all rows take."""
        return QSize(0, self._rows.rowCount() * scaled(ROW_HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the row that the reader is at."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            here = self._rows.index(max(self._rows.here, 0))
            self.setCurrentIndex(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose a row: Qt would report a double click the same way."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(GuideRole.ENTRY)
        if isinstance(entry, GuideEntry):
            self.entry_chosen.emit(entry.target)
