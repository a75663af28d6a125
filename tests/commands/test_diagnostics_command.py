from pathlib import Path

import pytest

from helpviewer.__main__ import main
from tests.commands.conftest import Run, RunJson
from tests.conftest import write_files


def test_a_report_is_printed_for_people_and_for_scripts(
    tmp_path: Path, run: Run, run_json: RunJson
) -> None:
    folder = write_files(tmp_path / "library", {"a.md": "# A"})
    run("compile", "--library", folder)
    printed = run("diagnostics", "--library", folder)
    assert printed.startswith("Program\n  helpviewer ")
    assert "\n  articles              1\n" in printed
    assert run_json("diagnostics", "--library", folder)["Library"]["articles"] == 1


def test_settings_that_cannot_be_used_are_part_of_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_files(tmp_path / "reader", {"config/config.toml": "offline = "})
    assert main(["diagnostics", "--data", str(data)]) == 0
    assert "problem  The settings in " in capsys.readouterr().out
