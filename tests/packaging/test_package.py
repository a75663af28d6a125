import ast
import os
import re
import runpy
import struct
import subprocess
from importlib.metadata import requires
from pathlib import Path
from types import SimpleNamespace

import pytest
import qt_parts
from build_package import described
from program_icons import FOLDER, LINUX, MACOS, WINDOWS
from shipped_licences import licence_files
from stripping import stripped_python
from windows_version import version_numbers, version_text

from helpviewer import __version__

ROOT = Path(__file__).parent.parent.parent
SPEC = ROOT / "helpviewer.spec"
QT = ROOT / "packaging" / "hooks" / "hook-PySide6.QtCore.py"


def names(tree: ast.AST, name: str) -> set[str]:
    """Return the strings in what is assigned to a name."""
    found = next(
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name
    )
    return {
        str(node.value)
        for node in ast.walk(found)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_the_spec_makes_two_programs_in_one_folder_without_upx() -> None:
    text = SPEC.read_text("utf-8")
    tree = ast.parse(text)
    assert text.count("COLLECT(") == 1
    assert 'program("helpviewer", console=False)' in text
    assert 'program("helpviewer-cli", console=True)' in text
    assert "upx=True" not in text
    excluded = names(tree, "EXCLUDED")
    assert {"tkinter", "unittest", "cryptography"} <= excluded
    assert not {"sqlite3", "ssl"} & excluded


def test_nothing_is_excluded_that_the_program_needs() -> None:
    excluded = names(ast.parse(SPEC.read_text("utf-8")), "EXCLUDED")
    needed = [line for line in requires("helpviewer") or [] if "extra ==" not in line]
    assert len(needed) > 10
    for line in needed:
        assert re.split(r"[<>!=~; \[]", line)[0] not in excluded


def test_qts_own_buttons_speak_every_language_of_the_window() -> None:
    languages = names(ast.parse(QT.read_text("utf-8")), "_LANGUAGES")
    ours = {file.stem.removeprefix("helpviewer_") for file in ROOT.glob("resources/*/*.qm")}
    assert languages | {"en"} == ours  # English needs no translation of Qt


def test_each_part_of_qt_has_its_own_hook() -> None:
    used = {
        found
        for file in (ROOT / "helpviewer").rglob("*.py")
        for found in re.findall(r"from PySide6\.(Qt\w+) import", file.read_text("utf-8"))
    }
    hooks = {file.stem.partition(".")[2] for file in QT.parent.glob("hook-PySide6.*.py")}
    assert used == hooks


def test_only_those_plugins_are_taken_that_are_listed(tmp_path: Path) -> None:
    names = ("platforms/libqxcb.so", "platforms/qwindows.dll", "platforms/libqcocoa.dylib")
    for name in (*names, "platforms/libqvnc.so", "tls/libqopensslbackend.so"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    found = {f.relative_to(tmp_path).as_posix() for f in qt_parts.plugin_files(tmp_path)}
    assert found == set(names)


def test_qts_translations_are_taken_by_language(tmp_path: Path) -> None:
    for name in ("qtbase_de.qm", "qtbase_fr.qm", "qt_help_de.qm"):
        (tmp_path / name).touch()
    found = list(qt_parts.translation_files(tmp_path, ("ar", "de")))
    assert [file.name for file in found] == ["qtbase_de.qm"]


@pytest.mark.parametrize(("former", "then"), [("/opt/lib", "/opt/lib"), (None, None)])
def test_programs_that_are_started_find_their_own_libraries(
    monkeypatch: pytest.MonkeyPatch, former: str | None, then: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/package/_internal")
    if former:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", former)
    runpy.run_path(str(ROOT / "packaging" / "at_start.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == then
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_what_every_desktop_has_is_left_to_it() -> None:
    assert qt_parts.is_of_the_system("libstdc++.so.6")
    assert qt_parts.is_of_the_system("libcups.so.2")
    assert not qt_parts.is_of_the_system("libxcb-cursor.so.0")
    assert not qt_parts.is_of_the_system("PySide6/Qt/lib/libQt6Core.so.6")


def test_windows_gets_every_size_of_the_icon() -> None:
    content = (FOLDER / "helpviewer.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind, count) == (0, 1, len(WINDOWS))
    for number, size in enumerate(WINDOWS):
        width, _, _, _, _, _, length, offset = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        assert width == size % 256
        assert png_size(content[offset : offset + length]) == (size, size)


def test_macos_gets_every_size_of_the_icon() -> None:
    content = (FOLDER / "helpviewer.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    found, at = {}, 8
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at + 4)
        found[content[at : at + 4].decode()] = png_size(content[at + 8 : at + length])
        at += length
    assert found == {kind: (size, size) for kind, size in MACOS.items()}


@pytest.mark.parametrize("size", LINUX)
def test_linux_gets_every_size_of_the_icon(size: int) -> None:
    assert png_size((FOLDER / f"helpviewer-{size}.png").read_bytes()) == (size, size)


def png_size(content: bytes) -> tuple[int, int]:
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2rc1", (1, 2, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_windows_compares_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_numbers(version) == numbers


def test_windows_shows_the_version_of_the_package() -> None:
    shown = version_text("helpviewer-cli", __version__, "Acme Help")
    ast.parse(shown, mode="eval")
    assert f'StringStruct("FileVersion", "{__version__}")' in shown
    assert "helpviewer-cli.exe" in shown
    assert 'StringStruct("FileDescription", "Acme Help: commands")' in shown


def test_each_library_that_ships_comes_with_its_licence(tmp_path: Path) -> None:
    entries = licence_files(collected("markdown/core.pyc", "yaml/_yaml.so", "tuf"), tmp_path)
    places = {place for place, _, _ in entries}
    described = {place.partition("-")[0] for place in places if place.endswith("METADATA")}
    assert described == {"helpviewer", "Markdown", "PyYAML", "tuf"}
    for name in described:
        texts = [place for place in places if re.match(rf"{name}-[^/]+/licences/.", place)]
        assert texts, name
    assert "helpviewer/resources/licences/Python-PSF.txt" in places
    assert all(Path(source).is_file() for _, source, _ in entries)


def test_nothing_in_the_package_tells_where_it_was_built(tmp_path: Path) -> None:
    for _, source, _ in licence_files(collected("markdown/core.pyc"), tmp_path):
        assert str(ROOT).encode() not in Path(source).read_bytes()


def collected(*places: str) -> SimpleNamespace:
    """Return what PyInstaller found, if it found these modules."""
    entries = [(place, "", "DATA") for place in places]
    return SimpleNamespace(pure=[], binaries=[], datas=entries)


def test_qt_is_never_stripped(tmp_path: Path) -> None:
    qt = ("PySide6/Qt/lib/libQt6Core.so.6", "/nowhere/libQt6Core.so.6", "BINARY")
    module = ("PySide6/QtCore.abi3.so", "/nowhere/QtCore.abi3.so", "EXTENSION")
    assert stripped_python([qt, module], tmp_path) == [qt, module]


def test_the_largest_files_are_listed_first(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"file-{number:02}").write_bytes(b"x" * number * 100_000)
    lines = described(tmp_path).splitlines()
    assert len(lines) == 21
    assert lines[0].endswith("41.5 MiB in 30 files; the largest:")
    assert lines[1].split() == ["2.8", "file-29"]


def test_make_package_sets_up_and_builds() -> None:
    command = ["make", "--dry-run", "package", "LIBRARY=other articles"]
    environment = os.environ | {"NAME": "that of this machine"}
    told = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, env=environment
    ).stdout
    assert "packaging/set-up.sh package" in told
    assert 'packaging/build_package.py --library "$LIBRARY"' in told
    assert "--name" not in told
