"""One screen has the window, all others are black; each test has a process and its screens."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SCRIPT = """
import json
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from helpviewer.gui.kiosk.screens import Screens
from helpviewer.gui.kiosk.shell import KioskShell

app = QApplication([])
shell = KioskShell(stays_on_top=True)
screens = Screens(app, shell)
screens.cover()
app.processEvents()
said = {
    "primary": app.primaryScreen().geometry().getRect(),
    "window": shell.geometry().getRect(),
    "covers": sorted(cover.geometry().getRect() for cover in screens.covers),
    "colors": [c.palette().color(QPalette.ColorRole.Window).name() for c in screens.covers],
}
other = app.screens()[1]
other.geometryChanged.emit(other.geometry())  # it is turned
app.screenAdded.emit(other)
said["after"] = sum(part.isVisible() for part in app.topLevelWidgets())
screens.uncover()
said["uncovered"] = sum(part.isVisible() for part in app.topLevelWidgets())
shell.open_up()
print(json.dumps(said))
"""


def screen(name: str, place: list[int]) -> dict[str, object]:
    x, y, width, height = place
    size = {"x": x, "y": y, "width": width, "height": height}
    return {"name": name, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def run(tmp_path: Path, *screens: dict[str, object]) -> dict[str, Any]:
    """Return what the script prints on a machine with these screens."""
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
        env=environment,
    )
    said: dict[str, Any] = json.loads(told.stdout)
    return said


def test_the_window_fills_the_primary_screen_and_all_others_are_black(tmp_path: Path) -> None:
    places = [[0, 0, 1280, 800], [1280, 0, 1920, 1080], [3200, 0, 800, 600]]
    said = run(tmp_path, *(screen(str(place), place) for place in places))
    assert said["window"] == said["primary"]
    assert sorted([said["window"], *said["covers"]]) == places
    assert said["colors"] == ["#000000"] * 2
    assert (said["after"], said["uncovered"]) == (3, 1)


def test_a_screen_that_shows_the_same_is_not_covered(tmp_path: Path) -> None:
    place = [0, 0, 1280, 800]
    said = run(tmp_path, screen("one", place), screen("its mirror", place))
    assert (said["window"], said["covers"]) == (place, [])
