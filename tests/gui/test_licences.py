import re
from importlib.metadata import requires
from pathlib import Path

import pytest

from helpviewer.gui import licences as module
from helpviewer.gui.licences import licences
from helpviewer.paths import bundled

FOLDER = bundled("resources") / "licences"


def test_every_licence_has_a_name_and_a_text_and_the_programs_own_is_first() -> None:
    found = licences(FOLDER)
    assert (found[0].part, found[0].name) == ("helpviewer", "MIT")
    for licence in found:
        assert licence.name != "?"
        assert len(licence.text.read_text("utf-8", "replace")) > 400


def test_each_library_that_the_program_needs_has_its_licence() -> None:
    parts = {licence.part.lower() for licence in licences(FOLDER)} | {"pyside6-essentials"}
    for line in requires("helpviewer") or []:
        name = re.split(r"[<>!=~; ]", line)[0].lower()
        if "extra ==" not in line:
            assert name in parts


def test_so_has_what_these_libraries_need_and_none_is_told_twice() -> None:
    parts = [licence.part.lower() for licence in licences(FOLDER)]
    assert "securesystemslib" in parts  # of tuf
    assert parts.count("markdown") == 1  # of the program, and of pymdown-extensions
    assert "pytest" not in parts


def test_a_program_that_was_never_installed_tells_what_ships_with_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "_PROGRAM", "no-such-program")
    (tmp_path / "Inter-OFL.txt").write_text("Copyright")
    assert licences(tmp_path) == [("Inter", "OFL", tmp_path / "Inter-OFL.txt")]
