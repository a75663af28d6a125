"""What the pictures show, and how they are taken."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
_ROOT = FOLDER.parents[2]


class Scene(NamedTuple):
    """A window to take a picture of.

    Attributes:
        name: What the picture is called.
        size: The window's size.
        options: Of the program.
        text_size: Of the window, in percent.
    """

    name: str
    size: str
    options: tuple[str, ...] = ()
    text_size: int = 100


_WIDE, _MIDDLE, _NARROW = "1100x640", "840x600", "400x560"

SCENES = (
    Scene("home", _WIDE),
    Scene("results", _WIDE, ("--search", "device network")),
    Scene("no-result", _WIDE, ("--search", "xqzzy")),
    Scene("article-light", _MIDDLE, ("set-up", "--theme", "light")),
    Scene("article-dark", _MIDDLE, ("set-up", "--theme", "dark")),
    Scene("article-contrast", _MIDDLE, ("set-up", "--theme", "contrast")),
    Scene("large-text", _MIDDLE, ("set-up",), 200),
    Scene("right-to-left", _WIDE, ("set-up", "--language", "ar")),
    Scene("narrow-list", _NARROW),
    Scene("narrow-article", _NARROW, ("set-up",)),
)


def take(scene: Scene, data: Path, picture: Path) -> None:
    """Write a picture of the window, as its own program on any machine.

    Args:
        data: Where the program keeps what it makes of the library; it may be kept.
    """
    usual = {name: value for name, value in os.environ.items() if not _is_ours(name)}
    subprocess.run(
        [
            *(sys.executable, "-m", "helpviewer", *scene.options),
            *("--library", str(FOLDER / "library"), "--data", str(data)),
            *("--size", scene.size, "--screenshot", str(picture)),
        ],
        cwd=_ROOT,
        env=usual | {"HELPVIEWER_WINDOW_TEXT_SIZE": str(scene.text_size), "LC_ALL": "C.UTF-8"},
        check=True,
        timeout=60,
    )


def _is_ours(name: str) -> bool:
    """Tell whether a variable could change how the window looks."""
    return name.startswith(("HELPVIEWER_", "QT_", "LANG", "LC_"))
