"""How everything looks for one visitor: contrast, and the size of the text."""

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.window_request import WindowRequest


class VisitorLook(QObject):
    """Changes it when a visitor asks, and puts it back after the visit.

    Args:
        appearance: What shows it.
        request: How it usually is.
    """

    contrast_changed = Signal(bool)
    text_size_changed = Signal(int)  # percent

    def __init__(self, appearance: Appearance, request: WindowRequest, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._usual_theme = request.theme
        self._usual_size = self.text_size = request.settings.window.text_size

    @property
    def is_high_contrast(self) -> bool:
        """Whether the contrast is high."""
        return self._appearance.choice is ThemeChoice.CONTRAST

    @Slot(bool)
    def set_contrast(self, is_high: bool) -> None:
        """Show everything in high contrast, or as usual."""
        contrast = ThemeChoice.CONTRAST.value
        self._appearance.choose(contrast if is_high else self._usual_theme)
        self.contrast_changed.emit(self.is_high_contrast)

    @Slot(int)
    def set_text_size(self, percent: int) -> None:
        """Show all text in this size, in percent of the usual."""
        if percent != self.text_size:
            self._appearance.set_text_size(percent)
            self.text_size = percent
        self.text_size_changed.emit(percent)

    def use(self, request: WindowRequest) -> None:
        """Look as this says, for whoever comes next."""
        self._usual_theme = request.theme
        self._usual_size = request.settings.window.text_size

    def reset(self) -> None:
        """Look as usual."""
        self._appearance.choose(self._usual_theme)
        self.set_text_size(self._usual_size)
