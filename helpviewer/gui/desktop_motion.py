"""Whether the reader asked the desktop for less movement.

Qt cannot tell before 6.12, so it is read where desktops keep it: GNOME and its relatives in
``gsettings`` (`enable-animations`), KDE in ``kdeglobals`` (animations that take no time), and
macOS in its defaults (`reduceMotion`). On Windows Qt follows the system's effects by itself. Of
other desktops nothing is known.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from configparser import ConfigParser, Error
from pathlib import Path

_LONGEST = 2  # seconds that a desktop's own command may take
_GNOME = frozenset({"GNOME", "Unity", "Budgie", "Pantheon", "COSMIC"})


def wants_less_motion(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """Return what the desktop says; False where it says nothing. It may take a second."""
    if platform == "darwin":
        return _said(["defaults", "read", "com.apple.universalaccess", "reduceMotion"]) == "1"
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
    if not _GNOME.isdisjoint(desktops):
        interface = "org.gnome.desktop.interface"
        return _said(["gsettings", "get", interface, "enable-animations"]) == "false"
    if "KDE" in desktops:
        usual = Path(environment.get("HOME", "/"), ".config")
        return _kde_wants_less(Path(environment.get("XDG_CONFIG_HOME") or usual, "kdeglobals"))
    return False


def _said(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a command of ours, without what anybody typed
            command, capture_output=True, text=True, timeout=_LONGEST, check=True
        )
    except (OSError, ValueError, subprocess.SubprocessError):  # not there, or it says nothing
        return ""
    return done.stdout.strip()


def _kde_wants_less(settings: Path) -> bool:
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(settings.read_text("utf-8"))
        return parser.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0
    except (OSError, ValueError, Error):
        return False
