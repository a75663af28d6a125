"""Leaving out what only a debugger reads of Python itself; Qt's files must stay as they are."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""Where a file goes, where it is, and of which kind it is, as PyInstaller notes it."""

_PYTHON = re.compile(r"libpython[\w.]+|python3\.\d+/lib-dynload/[\w.-]+|yaml/_yaml[\w.-]+")


def stripped_python(entries: Iterable[Entry], work: Path) -> list[Entry]:
    """Return the same entries, with smaller copies of Python's libraries and of YAML's."""
    strip = shutil.which("strip") if sys.platform == "linux" else None
    return [
        (place, str(_stripped(strip, Path(source), work / "stripped" / place)), kind)
        if strip and _PYTHON.fullmatch(place)
        else (place, source, kind)
        for place, source, kind in entries
    ]


def _stripped(strip: str, source: Path, copy: Path) -> Path:
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    subprocess.run([strip, "--strip-unneeded", copy], check=True)  # noqa: S603 - of this system
    return copy
