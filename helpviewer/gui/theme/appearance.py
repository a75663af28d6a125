"""Which theme is shown, and how large: the reader's choice, or the system's, followed live."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.palette import use_palette
from helpviewer.gui.theme.scale import Scale
from helpviewer.gui.theme.stylesheet import window_stylesheet
from helpviewer.gui.theme.tokens import THEMES, Theme, ThemeName

if TYPE_CHECKING:
    from helpviewer.library.library_file import LibraryInfo


class ThemeChoice(StrEnum):
    """What a reader can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Appearance(QObject):
    """Gives the whole application one theme and size, and tells when they become others.

    Where the system asks for high contrast, that is what it looks like. On many Linux desktops
    Qt cannot tell this, nor light from dark; unknown counts as light.

    Args:
        app: The application.
        choice: The reader's choice.
        touch: Whether buttons are as large as fingers need them.
    """

    theme_changed = Signal(object)  # Theme; also when only the size of the text changed

    def __init__(self, app: QApplication, choice: ThemeChoice, *, touch: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._touch = touch
        self._choice = choice
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._follow_system)
        self._brand: LibraryInfo | None = None
        self.theme = self._wanted()
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """What the reader chose."""
        return self._choice

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Show another theme from now on."""
        self._choice = ThemeChoice(choice)
        self._update()

    def use_brand(self, library: "LibraryInfo | None") -> None:
        """Show the colours of a library from now on; without one, the program's own."""
        has_colors = library and (library.color or library.color_dark)
        self._brand = library if has_colors else None
        self._update()

    @Slot(int)
    def set_text_size(self, percent: int) -> None:
        """Show the window's text in another size from now on, and all that goes with it."""
        from helpviewer.gui.theme.resizing import resize  # noqa: PLC0415 - not at start

        before = Scale.now().factor
        self._app.setFont(application_font(percent))
        resize(self._app.allWidgets(), Scale.now().factor / before)
        self._apply()  # last: it sets some of the limits again
        self.theme_changed.emit(self.theme)

    @Slot()
    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._update()

    def _update(self) -> None:
        theme = self._wanted()
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.theme_changed.emit(theme)

    def _wanted(self) -> Theme:
        name = self._wanted_name()
        if not self._brand:
            return THEMES[name]
        from helpviewer.gui.theme.branding import theme_of  # noqa: PLC0415 - not at every start

        return theme_of(name, self._brand)

    def _wanted_name(self) -> ThemeName:
        if self._choice is not ThemeChoice.SYSTEM:
            return ThemeName(self._choice.value)
        if self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return ThemeName.CONTRAST
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT

    def _apply(self) -> None:
        use_palette(self._app, self.theme)
        self._app.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        if not self._touch:
            return window_stylesheet(self.theme, Scale.now())
        from helpviewer.gui.theme.touch_rules import touch_stylesheet  # noqa: PLC0415 - not at start

        return touch_stylesheet(self.theme, Scale.now())
