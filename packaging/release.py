"""Where what is built lies, and the moment that it counts as built."""

import os
import subprocess
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
DIST = _ROOT / "dist"
BUILT = DIST / "helpviewer"
_WITHOUT_HISTORY = 1_767_225_600  # seconds since 1970: the beginning of 2026


def release_moment() -> int:
    """Return when the sources were committed, in seconds since 1970.

    All that is built tells this moment, so that equal sources become equal packages.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    log = ["git", "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(log, cwd=_ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - of this system
        return int(found.stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):  # an archive of the sources
        return _WITHOUT_HISTORY
