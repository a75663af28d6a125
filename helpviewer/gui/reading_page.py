"""The page of the settings that concerns reading."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal, Slot

from helpviewer.gui.article.typography import PERCENTS, Column, Typography
from helpviewer.gui.settings_page import SettingsPage
from helpviewer.gui.theme.fonts import has_serif_font
from helpviewer.settings import Settings

_WINDOW_PERCENTS = (100, 125, 150, 175, 200, 250, 300, 400)


class ReadingPage(SettingsPage):
    """Shows how articles are set, as their menu does; and settings that concern reading."""

    percent_chosen = Signal(int)
    serif_chosen = Signal(bool)
    column_chosen = Signal(int)  # a Column

    def __init__(self, settings: Settings, typography: Typography) -> None:
        super().__init__(settings)
        self._add_typography()
        self.show_typography(typography)
        self.choose(
            self.tr("Size of the text in the window"),
            "window.text_size",
            {percent: self._written(percent) for percent in _WINDOW_PERCENTS},
            self.tr("Articles grow with it."),
        )
        self.switch(
            self.tr("Less movement"),
            "window.reduced_motion",
            self.tr(
                "No blinking cursor; menus and hints appear at once. "
                "Also where the desktop asks for it."
            ),
        )
        self.choose(
            self.tr("Links that lead out of the help"),
            "links.outside",
            {
                "always": self.tr("Open them"),
                "ask": self.tr("Ask first"),
                "never": self.tr("Only show where they lead"),
            },
            self.tr("From the next start."),
        )
        self.switch(
            self.tr("Ask whether an article helped"),
            "personal.feedback",
            self.tr("The answers stay on this computer. From the next start."),
        )
        self.end()

    @Slot(object)
    def show_typography(self, typography: Typography) -> None:
        """Show how articles are set by now."""
        for box, value in (
            (self._percent, typography.percent),
            (self._face, typography.serif),
            (self._width, int(typography.column)),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))

    def _add_typography(self) -> None:
        sizes = [(percent, self._written(percent)) for percent in PERCENTS]
        self._percent = self.pick(self.tr("Size of the text in articles"), sizes)
        self._percent.activated.connect(self._report_percent)
        self.end_section()
        faces = [(False, self.tr("Sans-serif"))]
        if has_serif_font():
            faces.append((True, self.tr("Serif")))
        self._face = self.pick(self.tr("Typeface of articles"), faces)
        self._face.setEnabled(len(faces) > 1)
        self._face.activated.connect(self._report_face)
        self.end_section()
        widths = (
            (int(Column.NARROW), self.tr("Narrow lines")),
            (int(Column.USUAL), self.tr("Usual lines")),
            (int(Column.WIDE), self.tr("Wide lines")),
        )
        self._width = self.pick(self.tr("Width of articles"), widths)
        self._width.activated.connect(self._report_width)
        self.end_section()

    def _written(self, percent: int) -> str:
        return self.tr("{percent} %").format(percent=QLocale().toString(percent))

    @Slot(int)
    def _report_percent(self) -> None:
        self.percent_chosen.emit(int(self._percent.currentData()))

    @Slot(int)
    def _report_face(self) -> None:
        self.serif_chosen.emit(bool(self._face.currentData()))

    @Slot(int)
    def _report_width(self) -> None:
        self.column_chosen.emit(int(self._width.currentData()))
