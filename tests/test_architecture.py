"""What may import what; and that no command loads what it does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import UNMEASURED, write_files

ROOT = Path(__file__).parent.parent
QT = {"PySide6", "shiboken6"}
MARKDOWN = {"markdown", "pymdownx", "nh3", "pygments"}
WHOOSH = {"whoosh", "snowballstemmer"}
HEAVY = QT | MARKDOWN | WHOOSH | {"asyncio", "http", "ssl", "imagesize"}


def test_each_package_imports_only_what_lies_below_it() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the options for a library that was compiled, and has not changed since."""
    folder = tmp_path_factory.mktemp("imports")
    library = write_files(folder / "library", {"a.md": "---\nid: a\n---\n# A\n\nText."})
    options = ["--library", str(library), "--data", str(folder / "reader")]
    loaded("compile", *options)
    return options


def loaded(*arguments: str) -> set[str]:
    """Return the packages that a command imports in the end, outermost names only."""
    command = [sys.executable, "-X", "importtime", "-m", "helpviewer", *arguments]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, env=UNMEASURED
    )
    lines = (line for line in ended.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}


def test_a_search_loads_no_window_no_markdown_and_no_yaml(compiled: list[str]) -> None:
    found = loaded("search", "text", *compiled)
    assert "whoosh" in found
    brought_by_whoosh = {"http", "ssl"}  # it names urllib.request, and never uses it
    assert found & (HEAVY | {"yaml"}) <= WHOOSH | brought_by_whoosh


@pytest.mark.parametrize("arguments", [["list"], ["show", "a"], ["compile"], ["unanswered"]])
def test_other_commands_load_no_search_either(
    compiled: list[str], arguments: list[str]
) -> None:
    assert loaded(*arguments, *compiled) & (HEAVY | {"yaml"}) == set()


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_help_loads_next_to_nothing(arguments: list[str]) -> None:
    assert loaded(*arguments) & (HEAVY | {"yaml", "sqlite3", "json", "tomllib"}) == set()


def test_help_of_the_window_loads_no_qt() -> None:
    assert loaded("open", "--help") & QT == set()


def test_yaml_is_loaded_only_when_an_article_changed(
    compiled: list[str], tmp_path: Path
) -> None:
    library = write_files(tmp_path / "library", {"a.md": "---\nid: a\n---\n# A"})
    options = ["--library", str(library), "--data", str(tmp_path / "reader")]
    assert "yaml" in loaded("list", *options)
    assert "yaml" not in loaded("list", *options)
    write_files(library, {"a.md": "---\nid: a\n---\n# B"})
    found = loaded("list", *options)
    assert "yaml" in found
    assert found & (QT | MARKDOWN) == set()
