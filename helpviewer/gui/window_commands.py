"""Everything that can be done in a window, read from its actions themselves."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

_ISOLATE, _END = "\u2066", "\u2069"


class Command(NamedTuple):
    """One thing that can be done.

    Attributes:
        name: What it is called.
        keys: Its keys as this platform writes them, the usual one first.
        group: What it concerns: a part of the window, or a menu.
        action: What does it.
    """

    name: str
    keys: tuple[str, ...]
    group: str
    action: QAction


def window_commands(window: QWidget) -> list[Command]:
    """Return the commands of a window, those of one group together."""
    groups: dict[str, list[Command]] = {_whole_window(): []}
    for command in _commands(window):
        groups.setdefault(command.group, []).append(command)
    return [command for group in groups.values() for command in group]


def _commands(window: QWidget) -> Iterator[Command]:
    for action in window.findChildren(QAction):
        if _can_be_named(action) and _window(action) is window:
            keys = tuple(_written(key) for key in action.shortcuts() if not key.isEmpty())
            yield Command(_name(action), keys, _group(action), action)


def _can_be_named(action: QAction) -> bool:
    named = bool(action.text()) and action.isVisible()
    return named and not action.isSeparator() and action.menu() is None


def _name(action: QAction) -> str:
    return action.iconText().removesuffix("…")


def _written(key: QKeySequence) -> str:
    """Return how a key is written here; in right-to-left text its signs keep their order."""
    text = key.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{_ISOLATE}{text}{_END}" if QGuiApplication.isRightToLeft() else text


def _window(thing: QObject) -> QWidget | None:
    """Return the window that an action is in; a menu is one of its own to Qt."""
    part = next((part for part in _parts(thing) if not isinstance(part, QMenu)), None)
    return part.window() if part else None


def _group(action: QAction) -> str:
    """Return the name of the menu or else of the part that an action is in."""
    menus = (place for place in action.associatedObjects() if isinstance(place, QMenu))
    for part in (*menus, *_parts(action)):
        name = part.title() if isinstance(part, QMenu) else part.accessibleName()
        if name and (isinstance(part, QMenu) or not part.isWindow()):
            return name
    return _whole_window()


def _parts(thing: QObject) -> Iterator[QWidget]:
    """Yield the widgets that a thing is in, from the innermost out."""
    place = thing.parent()
    while place is not None:
        if isinstance(place, QWidget):
            yield place
        place = place.parent()


def _whole_window() -> str:
    return QCoreApplication.translate("Commands", "Window")
