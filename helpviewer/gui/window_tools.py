"""What the window offers besides reading: going anywhere, its keys, its settings."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from helpviewer.gui.desktop_motion import wants_less_motion
from helpviewer.gui.motion import Motion
from helpviewer.gui.program_parts import ProgramParts

if TYPE_CHECKING:
    from helpviewer.gui.diagnosing import Diagnosing
    from helpviewer.gui.switcher.switching import Switching


class WindowTools(QObject):
    """Opens each when it is asked for, and applies the settings that can be applied at once.

    It is made after the first paint, and builds each tool when that is first asked for.
    """

    def __init__(self, parts: ProgramParts, *, can_open_folders: bool) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._can_open_folders = can_open_folders
        self._motion = Motion(cast("QApplication", QApplication.instance()))
        self._motion.reduce(reduced=parts.settings.settings.window.reduced_motion)
        desktop = parts.tasks.start(wants_less_motion)
        desktop.succeeded.connect(self._follow_desktop)
        bar, settings = parts.window.top_bar, parts.settings
        bar.switcher_asked.connect(self._switch)
        bar.keys_asked.connect(self._show_keys)
        bar.settings_asked.connect(self._show_settings)
        bar.diagnostics_asked.connect(self._show_diagnostics)
        bar.theme_chosen.connect(self._keep_theme)
        settings.changed.connect(self._apply)
        if "window.theme" in settings.settings.locked:
            bar.lock_themes()

    @cached_property
    def _switching(self) -> "Switching":
        from helpviewer.gui.switcher.switching import Switching  # noqa: PLC0415 - not at start

        return Switching(self._parts)

    @Slot()
    def _switch(self) -> None:
        self._switching.toggle()

    @Slot()
    def _show_keys(self) -> None:
        from helpviewer.gui.keys_dialog import KeysDialog  # noqa: PLC0415 - not at start
        from helpviewer.gui.window_commands import window_commands  # noqa: PLC0415

        window = self._parts.window
        KeysDialog(window_commands(window), window).open()

    @Slot()
    def _show_settings(self) -> None:
        from helpviewer.gui.settling import open_settings  # noqa: PLC0415 - not at start

        open_settings(self._parts, can_open_folders=self._can_open_folders)

    @cached_property
    def _diagnosing(self) -> "Diagnosing":
        from helpviewer.gui.diagnosing import Diagnosing  # noqa: PLC0415 - not at start

        return Diagnosing(self._parts, can_open_folders=self._can_open_folders)

    @Slot()
    def _show_diagnostics(self) -> None:
        self._diagnosing.show()

    @Slot(str)
    def _keep_theme(self, choice: str) -> None:
        """Start with the theme that was chosen in the menu."""
        self._parts.settings.change("window.theme", choice)

    @Slot(object)
    def _follow_desktop(self, wants_less: bool) -> None:
        self._motion.follow_desktop(wants_less=wants_less)

    @Slot(str, object)
    def _apply(self, name: str, value: object) -> None:
        match name, value:
            case "window.theme", str():
                self._parts.appearance.choose(value)
                self._parts.window.top_bar.mark_theme(value)
            case "window.text_size", int():
                self._parts.appearance.set_text_size(value)
            case "window.reduced_motion", bool():
                self._motion.reduce(reduced=value)
            case "search.recent", bool():
                self._parts.recent.set_remembering(remembers=value)
            case "search.unanswered", bool():
                self._parts.recent.set_keeping_unanswered(keeps=value)
