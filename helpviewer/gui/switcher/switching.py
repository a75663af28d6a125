"""The quick switcher: builds its parts, connects them, and goes where the reader chose."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from helpviewer.gui.program_parts import ProgramParts
from helpviewer.gui.switcher.destinations import (
    Destination,
    ToArticle,
    ToCategory,
    ToCommand,
    ToHeading,
    ToSearch,
)
from helpviewer.gui.switcher.quick_switcher import QuickSwitcher
from helpviewer.gui.switcher.switch_controller import SwitchController
from helpviewer.gui.window_commands import Command, window_commands
from helpviewer.search.results import Passage

_RECENT = 5


class Switching(QObject):
    """Leads to articles, headings, categories, recent searches and commands."""

    def __init__(self, parts: ProgramParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._commands: list[Command] = []
        self._controller = SwitchController(parts.tasks, self)
        self._shown = QuickSwitcher(parts.icons, parts.appearance.theme, parts.window)
        parts.appearance.theme_changed.connect(self._shown.set_theme)
        self._shown.text_edited.connect(self._controller.set_text)
        self._shown.closed.connect(self._controller.end)
        self._shown.chosen.connect(self._go)
        self._controller.found.connect(self._shown.show_destinations)

    def toggle(self) -> None:
        """Ask where to go; asked again, go away."""
        if self._shown.isVisible():
            self._shown.close_panel()
            return
        window, snapshot = self._parts.window, self._parts.library.snapshot
        self._commands = [
            command
            for command in window_commands(window)
            if command.action.isEnabled() and command.action is not window.top_bar.go_to
        ]
        self._shown.open()
        self._controller.begin(snapshot.library if snapshot else None, tuple(self._others()))

    def _others(self) -> Iterator[Destination]:
        """Yield what can be gone to besides articles and categories."""
        for text in self._parts.recent.matching("", _RECENT):
            yield Destination(ToSearch(text), Passage(text))
        for heading in self._parts.articles.outline:
            yield Destination(ToHeading(heading.anchor), Passage(heading.title))
        for number, command in enumerate(self._commands):
            keys = command.keys[0] if command.keys else ""
            yield Destination(ToCommand(number), Passage(command.name), keys)

    @Slot(object)
    def _go(self, destination: Destination) -> None:
        window, navigator = self._parts.window, self._parts.navigator
        match destination.target:
            case ToArticle(key):
                navigator.open(key)
                window.read()
            case ToHeading(anchor):
                if here := self._parts.articles.shown:
                    navigator.open(here, anchor)
                    window.read()
            case ToCategory(path):
                window.top_bar.search_box.clear()
                self._parts.search.set_category(path)
                window.article_list.take_focus()
            case ToSearch(text):
                window.top_bar.search_box.show_search(text)
                window.top_bar.search_box.setFocus()
                self._parts.search.confirm()
            case ToCommand(number):
                self._commands[number].action.trigger()
