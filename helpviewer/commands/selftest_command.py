"""Find out whether this copy of the program works."""

import argparse
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from helpviewer.gui.display import check_display, import_qt
from helpviewer.selftest.check import carry_out
from helpviewer.selftest.core_checks import core_checks


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Add no options: it is always the same test."""


def run(_options: argparse.Namespace) -> int:
    """Carry out every check and tell each with its time; the first that fails ends it.

    Nobody sees the window, unless ``QT_QPA_PLATFORM`` names a screen. All is written to a
    folder that is deleted in the end.

    Raises:
        NoDisplayError: Qt cannot be loaded.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    with TemporaryDirectory(prefix="helpviewer-selftest-") as folder:
        is_well = carry_out(core_checks(Path(folder)), _tell) and _is_window_well(Path(folder))
    if not is_well:
        return 1
    _tell(f"all is well              {(time.monotonic() - began) * 1000:6.0f} ms\n")
    return 0


def _is_window_well(folder: Path) -> bool:
    check_display()
    import_qt()
    from helpviewer.selftest.window_checks import window_checks  # noqa: PLC0415 - it loads Qt

    return carry_out(window_checks(folder), _tell)


def _tell(text: str) -> None:
    print(text, end="", flush=True)
