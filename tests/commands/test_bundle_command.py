from pathlib import Path

import pytest

from helpviewer.__main__ import main
from tests.conftest import MakeLibrary
from tests.installed import LIBRARY


def test_it_tells_what_ships(
    make_library: MakeLibrary, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = "---\nupdated: soon\n---\n# Fees"
    internal = "---\naudience: internal\n---\n# Plans"
    folder = make_library(LIBRARY | {"fees.md": article, "plans.md": internal})
    where = ["--library", str(folder)]
    assert main(["bundle", str(tmp_path / "out"), *where]) == 0
    assert capsys.readouterr().out == (
        "fees.md: updated ignored: 'soon' is not a date\n1 articles ship, with 1 problems\n"
    )
    assert main(["bundle", str(tmp_path / "all"), *where, "--audience", "internal"]) == 0
    assert "2 articles ship" in capsys.readouterr().out
    assert main(["bundle", str(tmp_path / "out"), *where]) == 1
    assert "something in this folder" in capsys.readouterr().err
