"""Everything that can be done in a window, read from its actions themselves."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

_ISOLATE, _END = "\u2066", "\u2069"


class Command(NamedTuple):
    """One thing that can be done.

    Attributes:
        name: What it is called.
        keys: Its keys as this platform writes them, the usual one first.
        group: What it concerns: a menu, or a part of the window.
        action: What does it.
    """

    name: str
    keys: tuple[str, ...]
    group: str
    action: QAction


def window_commands(window: QWidget) -> list[Command]:
    """Return the commands of a window, those of one group together, in the menus' order."""
    groups: dict[str, list[Command]] = {}
    for command in _commands(window):
        groups.setdefault(command.group, []).append(command)
    return [command for group in groups.values() for command in group]


def _commands(window: QWidget) -> Iterator[Command]:
    for action in _actions(window):
        if _can_be_named(action) and _window(action) is window:
            keys = tuple(_written(key) for key in action.shortcuts() if not key.isEmpty())
            yield Command(_name(action), keys, _group(action), action)


def _actions(window: QWidget) -> Iterable[QAction]:
    """Return the actions as the menu bar has them, then those that no menu of it has."""
    bar = window.findChild(QMenuBar)
    return dict.fromkeys((*(_below(bar) if bar else ()), *window.findChildren(QAction)))


def _below(menu: QWidget) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _below(inner)
        else:
            yield action


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
        if isinstance(part, QMenu):
            name = part.title().replace("&", "")
        else:
            name = "" if part.isWindow() else part.accessibleName()
        if name:
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
