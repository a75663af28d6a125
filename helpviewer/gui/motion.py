"""What moves by itself in Qt's own widgets, and how to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion:
    """Lets things move as the system has them, or keeps them still.

    Still is what the reader's setting or the desktop asks for: one of them is enough.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._flash_time = app.cursorFlashTime()
        self._usual = {effect: app.isEffectEnabled(effect) for effect in _EFFECTS}
        self._is_set = False
        self._is_wanted_by_desktop = False

    def reduce(self, *, reduced: bool) -> None:
        """Let the cursor stand and menus appear at once, or as they usually do."""
        self._is_set = reduced
        self._apply()

    def follow_desktop(self, *, wants_less: bool) -> None:
        """Do so as well if the desktop was asked for it."""
        self._is_wanted_by_desktop = wants_less
        self._apply()

    def _apply(self) -> None:
        reduced = self._is_set or self._is_wanted_by_desktop
        self._app.setCursorFlashTime(0 if reduced else self._flash_time)
        for effect, usual in self._usual.items():
            self._app.setEffectEnabled(effect, usual and not reduced)
