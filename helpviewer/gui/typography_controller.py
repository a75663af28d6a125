"""Deciding how articles are set: what the reader chooses, now and until they choose again."""

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from helpviewer.gui.article.typography import PERCENTS, Column, Typography

_SOON = 40  # milliseconds; a wheel that is turned quickly sets the article once in that time


class TypographyController(QObject):
    """Holds the reader's choice, and tells of it when they pause."""

    changed = Signal(object)  # Typography

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = Typography()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._tell)

    @Slot()
    def enlarge(self) -> None:
        """Make the text one size larger, if there is a larger one."""
        self.resize_text(1)

    @Slot()
    def shrink(self) -> None:
        """Make the text one size smaller, if there is a smaller one."""
        self.resize_text(-1)

    @Slot()
    def reset_size(self) -> None:
        """Make the text as large as usual."""
        self._choose(self.chosen._replace(percent=Typography().percent))

    @Slot(int)
    def resize_text(self, steps: int) -> None:
        """Make the text so many sizes larger, or smaller."""
        self._choose(self.chosen.resized(steps))

    @Slot(int)
    def set_percent(self, percent: int) -> None:
        """Make the text as large as this, one of `PERCENTS`."""
        self._choose(self.chosen._replace(percent=percent))

    @Slot(bool)
    def set_serif(self, serif: bool) -> None:
        """Set the text with serifs, or without."""
        self._choose(self.chosen._replace(serif=serif))

    @Slot(int)
    def set_column(self, column: int) -> None:
        """Set the text in lines of at most this width, one of `Column`."""
        self._choose(self.chosen._replace(column=Column(column)))

    def remember(self, state: QSettings) -> None:
        """Keep the choice for the next start."""
        state.setValue("reading/percent", self.chosen.percent)
        state.setValue("reading/serif", int(self.chosen.serif))
        state.setValue("reading/column", int(self.chosen.column))

    def recall(self, state: QSettings) -> None:
        """Choose what was kept; what cannot be chosen any more is as usual."""
        usual = Typography()
        percent, column = _number(state, "reading/percent"), _number(state, "reading/column")
        self.chosen = Typography(
            percent if percent in PERCENTS else usual.percent,
            _number(state, "reading/serif") == 1,
            Column(column) if column in set(Column) else usual.column,
        )
        self._tell()

    def _choose(self, wanted: Typography) -> None:
        if wanted != self.chosen:
            self.chosen = wanted
            if not self._soon.isActive():
                self._soon.start()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.chosen)


def _number(state: QSettings, name: str) -> int:
    """Return a number that was kept; -1 if there is none, or somebody wrote another thing."""
    text = str(state.value(name, ""))
    return int(text) if text.isdecimal() else -1
