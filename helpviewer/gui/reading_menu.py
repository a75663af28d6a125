"""The menu in which the reader chooses how articles are set."""

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from helpviewer.gui.article.typography import PERCENTS, Column, Typography
from helpviewer.gui.theme.fonts import has_serif_font

_LARGER_KEYS = ("Ctrl++", "Ctrl+=")  # one key of many keyboards, with Shift and without
_SMALLER_KEYS = ("Ctrl+-",)
_USUAL_KEYS = ("Ctrl+0",)


class ReadingMenu(QObject):
    """Fills a menu, and reports what is chosen in it or with its keys.

    Args:
        menu: An empty one.
        place: A part of the window, in all of which the keys work.
    """

    enlarging_asked = Signal()
    shrinking_asked = Signal()
    usual_size_asked = Signal()
    serif_chosen = Signal(bool)
    column_chosen = Signal(int)  # a Column

    def __init__(self, menu: QMenu, place: QWidget) -> None:
        super().__init__(menu)
        self._menu = menu
        self._place = place
        menu.setToolTipsVisible(True)
        self._larger = self._size_action(self.tr("Larger text"), _LARGER_KEYS)
        self._larger.triggered.connect(self.enlarging_asked)
        self._smaller = self._size_action(self.tr("Smaller text"), _SMALLER_KEYS)
        self._smaller.triggered.connect(self.shrinking_asked)
        self._usual = self._size_action(self.tr("Usual size"), _USUAL_KEYS)
        self._usual.triggered.connect(self.usual_size_asked)
        self._faces = self._choices(
            ((False, self.tr("Sans-serif")), (True, self.tr("Serif")))
            if has_serif_font()
            else ()
        )
        self._faces.triggered.connect(self._report_face)
        self._columns = self._choices(
            (
                (Column.NARROW, self.tr("Narrow lines")),
                (Column.USUAL, self.tr("Usual lines")),
                (Column.WIDE, self.tr("Wide lines")),
            )
        )
        self._columns.triggered.connect(self._report_column)
        self.mark(Typography())

    @Slot(object)
    def mark(self, typography: Typography) -> None:
        """Mark what is chosen."""
        percent = QLocale().toString(typography.percent)
        self._usual.setText(self.tr("Usual size (now {percent} %)").format(percent=percent))
        self._larger.setEnabled(typography.percent < PERCENTS[-1])
        self._smaller.setEnabled(typography.percent > PERCENTS[0])
        for action in self._faces.actions():
            action.setChecked(action.data() is typography.serif)
        for action in self._columns.actions():
            action.setChecked(action.data() == typography.column)

    def _size_action(self, name: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(name, self._menu)
        action.setShortcuts([QKeySequence(key) for key in keys])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name} ({shown})")
        self._place.addAction(action)
        self._menu.addAction(action)
        return action

    def _choices(self, choices: tuple[tuple[int, str], ...]) -> QActionGroup:
        group = QActionGroup(self._menu)
        if choices:
            self._menu.addSeparator()
        for value, name in choices:
            action = QAction(name, self._menu, checkable=True)
            action.setData(value)
            group.addAction(action)
            self._menu.addAction(action)
        return group

    @Slot(QAction)
    def _report_face(self, action: QAction) -> None:
        self.serif_chosen.emit(bool(action.data()))

    @Slot(QAction)
    def _report_column(self, action: QAction) -> None:
        self.column_chosen.emit(int(action.data()))
