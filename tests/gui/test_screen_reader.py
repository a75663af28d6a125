"""The window as a screen reader has it, over the real accessibility bus of the desktop."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpviewer.compiler.compile import compile_library
from helpviewer.paths import UserPaths
from tests.gui.conftest import write_articles

SYSTEM_PYTHON = "/usr/bin/python3"  # the only one that has AT-SPI
HAS_AT_SPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
CLIENT = Path(__file__).with_name("at_spi_client.py")
FEES = "---\nid: fees\ntitle: Trading fees\nupdated: 2026-03-01\n---\nMakers pay less.\n"
LIMITS = (
    "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n"
    "## Daily\n\nTen a day, see [fees](fees.md).\n"
)


def has_at_spi() -> bool:
    programs = ("xvfb-run", "dbus-run-session", "xdotool", SYSTEM_PYTHON)
    if not all(map(shutil.which, programs)):
        return False
    asked = subprocess.run([SYSTEM_PYTHON, "-c", HAS_AT_SPI], capture_output=True, check=False)
    return asked.returncode == 0


@pytest.mark.skipif(not has_at_spi(), reason="needs at-spi")
def test_it_is_searched_and_the_first_result_is_opened_and_read(tmp_path: Path) -> None:
    articles = {"faq/fees.md": FEES, "faq/limits.md": LIMITS}
    source = write_articles(tmp_path / "library", articles)
    compile_library(source, UserPaths.under(tmp_path / "data"))
    session = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", "dbus-run-session", "--"]
    program = [sys.executable, "-m", "helpviewer", "--size", "1800x900"]
    places = ["--data", str(tmp_path / "data"), "--library", str(tmp_path / "library")]
    done = subprocess.run(
        [*session, SYSTEM_PYTHON, CLIENT, "daily", *program, *places],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])  # after what the bus says of itself
    assert "Makers pay less." in told["before"]
    assert told["announced"] == ["1 result."]
    assert told["results"] == ["Limits, faq, updated Feb 1, 2026"]
    assert "Ten a day, see fees." in told["article"]
    assert told["headings"] == ["Limits, you are here", "Daily"]
    assert told["links"] == ["fees"]
