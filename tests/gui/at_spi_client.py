"""A screen reader in small: searches, opens the first result and reads it, by AT-SPI alone.

`test_screen_reader.py` runs it within a session of its own, by the system's Python, which has
AT-SPI. It starts the command that it is given, and prints as JSON what its window told.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after its version is chosen

_PATIENCE = 30  # seconds
_RETURN = 0xFF0D  # the key, as X calls it
_MOST_CHILDREN = 60
Found = TypeVar("Found")


def awaited(find: Callable[[], Found | None], what: str) -> Found:
    """Return what is there after some time; hear meanwhile what is announced."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        GLib.MainContext.default().iteration(False)
        try:
            found = find()
        except GLib.GError:  # it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise SystemExit(f"There is no {what}")


def below(place: Any) -> Iterator[Any]:
    """Yield everything in a place, from the outside in."""
    for number in range(min(place.get_child_count(), _MOST_CHILDREN)):
        child = place.get_child_at_index(number)
        if child is not None:
            yield child
            yield from below(child)


def named(place: Any, name: str, role: str) -> Any:
    """Return the part of a window with a name and a role, as soon as it is there."""

    def find() -> Any:
        for part in below(place):
            if (part.get_name(), part.get_role_name()) == (name, role):
                return part
        return None

    return awaited(find, f"{role} {name}")


def rows(place: Any) -> list[str]:
    return [place.get_child_at_index(n).get_name() for n in range(place.get_child_count())]


def text_of(part: Any) -> str:
    return str(Atspi.Text.get_text(part, 0, Atspi.Text.get_character_count(part)))


def press_return() -> None:
    Atspi.generate_keyboard_event(_RETURN, None, Atspi.KeySynthType.SYM)


def application(process: int) -> Any:
    def find() -> Any:
        desktop = Atspi.get_desktop(0)
        places = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
        return next((app for app in places if app and app.get_process_id() == process), None)

    return awaited(find, "program on the bus")


def activate(process: int) -> None:
    """Give the keyboard to a window, where there is no desktop that does."""
    by = ("search", "--sync", "--onlyvisible", "--all", "--pid", str(process), "--name", ".")
    then = ("windowfocus", "--sync")
    subprocess.run(["xdotool", *by, *then], check=True, timeout=_PATIENCE)


def has_keyboard(part: Any) -> bool:
    return bool(part.get_state_set().contains(Atspi.StateType.FOCUSED))


def read(window: Any, query: str, announced: list[str]) -> dict[str, object]:
    """Search, open the first result, and return all that was told."""
    told: dict[str, object] = {}
    box, cards = named(window, "Search", "text"), named(window, "Articles", "list")
    pane, headings = named(window, "Article", "label"), named(window, "On this page", "list")
    told["before"] = before = text_of(pane)
    former = awaited(lambda: rows(headings), "headings")
    Atspi.Component.grab_focus(box)
    awaited(lambda: has_keyboard(box), "keyboard in the box")
    Atspi.EditableText.set_text_contents(box, query)
    told["announced"] = awaited(lambda: announced, "announcement")
    told["results"] = rows(cards)
    press_return()
    awaited(lambda: has_keyboard(cards), "keyboard in the list")
    press_return()
    told["article"] = awaited(lambda: text_of(pane).replace(before, ""), "article")
    told["headings"] = awaited(lambda: rows(headings) != former and rows(headings), "headings")
    told["links"] = rows(named(window, "Links in this article", "list"))
    return told


def main() -> None:
    query, *command = sys.argv[1:]
    announced: list[str] = []
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    with subprocess.Popen(command, env=os.environ | {"QT_ACCESSIBILITY": "1"}) as program:
        try:
            activate(program.pid)
            print(json.dumps(read(application(program.pid), query, announced)))
        finally:
            program.terminate()


if __name__ == "__main__":
    main()
