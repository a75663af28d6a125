"""What only a process of its own shows: encodings, pipes, rights, and what is written where."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Program
from tests.conftest import UNMEASURED, MakeLibrary

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs Unix")
LOCALES = {
    "C": {"LC_ALL": "C"},
    "C in ASCII": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "Windows": {"PYTHONIOENCODING": "cp1252"},
}


@unix
@pytest.mark.parametrize("locale", LOCALES)
def test_any_title_is_printed_in_any_encoding(
    make_library: MakeLibrary, program: Program, tmp_path: Path, locale: str
) -> None:
    folder = make_library({"ü ✓.md": "---\nid: print\n---\n# Grüße ✓ اطبع\n\nText."})
    where = ("--library", folder, "--data", tmp_path / "reader")
    environment = os.environ | LOCALES[locale]
    for arguments in (["compile"], ["show", "print"], ["search", "text"]):
        ended = program(*arguments, *where, env=environment)
        assert (ended.returncode, ended.stderr) == (0, b"")
    ended = program("list", "--json", *where, env=environment)
    assert [article["path"] for article in json.loads(ended.stdout)] == ["ü ✓.md"]


@unix
def test_bytes_that_are_no_text_can_be_searched_for(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder = make_library({"a.md": "# A"})
    where = ["--library", str(folder), "--data", str(tmp_path / "reader")]
    command = [sys.executable, "-m", "helpviewer", "search", os.fsdecode(b"\xff\xfe")]
    ended = subprocess.run([*command, "--json", *where], capture_output=True, check=True)
    assert json.loads(ended.stdout)["query"] == "\udcff\udcfe"


@unix
@pytest.mark.parametrize(
    "arguments", [["list"], ["--help"], ["list", "--help"], ["list", "--json"]]
)
def test_a_reader_that_has_had_enough_is_no_mistake(
    make_library: MakeLibrary, tmp_path: Path, arguments: list[str]
) -> None:
    folder = make_library({"a.md": "# A"})
    where = ["--library", str(folder), "--data", str(tmp_path / "reader")]
    where = [] if "--help" in arguments else where
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "helpviewer", *arguments, *where]
    ended = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (ended.returncode, ended.stderr) == (0, b"")


@unix
def test_a_program_without_output_works(make_library: MakeLibrary, tmp_path: Path) -> None:
    folder = make_library({"a.md": "# A"})
    command = f'"{sys.executable}" -m helpviewer list --library "$1" --data "$2" >&- 2>&-'
    ended = subprocess.run(
        ["sh", "-c", command, "sh", folder, tmp_path / "reader"], check=False
    )
    assert ended.returncode == 0


def everything_under(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.lstat().st_mtime_ns, path.lstat().st_size)
        for path in folder.rglob("*")
    }


def test_with_data_nothing_is_written_anywhere_else(
    make_library: MakeLibrary, program: Program, tmp_path: Path
) -> None:
    home = make_library({".config/other/config": "x"}, name="home")
    folder = make_library({"a.md": "# A\n\nText."})
    work = make_library({"file": "x"}, name="work")
    temporary = make_library({}, name="temporary")
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("XDG_")
    } | {"HOME": str(home), "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    before = [everything_under(place) for place in (home, folder, work, temporary)]
    where = ("--library", folder, "--data", tmp_path / "reader")
    for arguments in (["compile"], ["list"], ["show", "a"], ["search", "text", "--json"]):
        assert program(*arguments, *where, env=environment, cwd=work).returncode == 0
    assert [everything_under(place) for place in (home, folder, work, temporary)] == before


def test_without_data_the_readers_own_folders_are_used(
    make_library: MakeLibrary, program: Program, tmp_path: Path
) -> None:
    folder = make_library({"a.md": "# A"})
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(tmp_path / name.lower())
    environment["HOME"] = str(tmp_path / "home")
    assert program("list", "--library", folder, env=environment).returncode == 0
    if sys.platform == "linux":
        assert list((tmp_path / "data").rglob("library.db"))
        assert list((tmp_path / "cache").rglob("manifest.json"))


SETPRIV = [
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
]  # rights hold for root too
IS_ROOT = sys.platform != "win32" and os.getuid() == 0
rights = pytest.mark.skipif(
    sys.platform == "win32" or (IS_ROOT and not shutil.which("setpriv")),
    reason="root needs setpriv to be refused anything",
)


def refusable(*arguments: str | Path) -> "subprocess.CompletedProcess[bytes]":
    """Run the program so that access rights hold for it."""
    command = [*(SETPRIV if IS_ROOT else []), sys.executable, "-m", "helpviewer"]
    given = [*command, *map(str, arguments)]
    # coverage's own file would be refused as well
    return subprocess.run(given, capture_output=True, check=False, timeout=60, env=UNMEASURED)


@rights
def test_a_library_that_may_only_be_read_is_read(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder = make_library({"a.md": "# A", "closed.md": "# Closed", "closed/b.md": "# B"})
    where = ("--library", folder, "--data", tmp_path / "reader")
    (folder / "closed.md").chmod(0o000)
    (folder / "closed").chmod(0o000)
    folder.chmod(0o555)
    ended = refusable("compile", "--json", *where)
    assert (ended.returncode, ended.stderr) == (0, b"")
    report = json.loads(ended.stdout)
    reason = "left out: it cannot be read (Permission denied)"
    assert report["articles"] == 1
    assert report["problems"] == [
        {"path": "closed", "reason": reason},
        {"path": "closed.md", "reason": reason},
    ]
    folder.chmod(0o000)
    ended = refusable("list", *where)
    folder.chmod(0o755)
    (folder / "closed").chmod(0o755)
    assert ended.returncode == 1
    assert ended.stderr.decode() == (
        f"helpviewer: The folder {folder} cannot be read: Permission denied\n"
    )


@rights
def test_a_folder_for_data_that_may_not_be_written_to_is_told(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder = make_library({"a.md": "# A"})
    (tmp_path / "closed").mkdir(mode=0o555)
    ended = refusable("list", "--library", folder, "--data", tmp_path / "closed" / "reader")
    assert ended.returncode == 6
    told = ended.stderr.decode()
    assert told.startswith("helpviewer: The database ")
    assert "Permission denied" in told
    assert told.count("\n") == 1
