import sys
from pathlib import Path

import pytest

from helpviewer.errors import PortableFolderError
from helpviewer.paths import (
    UserPaths,
    bundled,
    check_portable_folder,
    portable_folder,
    site_folder,
)


def test_everything_can_be_kept_in_one_folder(tmp_path: Path) -> None:
    paths = UserPaths.under(tmp_path)
    assert paths.settings == tmp_path / "config" / "config.toml"
    assert paths.window_state == tmp_path / "state" / "window.ini"
    assert paths.personal == tmp_path / "data" / "personal.db"
    assert paths.database("help").parts[-4:-2] == ("data", "libraries")
    assert paths.indexes("help").parts[-4:-2] == ("cache", "libraries")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "library_id",
    [
        "help",
        "Help",
        "/home/a/help",
        "../../etc",
        "",
        "CON",
        "a" * 10_000,
        "ü✓",
        "a\0b",
        "help.",
    ],
)
def test_any_id_gives_a_folder_name_that_is_valid_everywhere(library_id: str) -> None:
    name = UserPaths.under(Path("/data")).database(library_id).parent.name
    assert name.replace("-", "").isalnum()
    assert name.isascii()
    assert len(name) <= 60


def test_different_ids_never_share_a_folder() -> None:
    paths = UserPaths.under(Path("/data"))
    ids = ["help", "Help", "help ", "he/lp", "he-lp", ""]
    assert len({paths.database(library_id) for library_id in ids}) == len(ids)


def test_the_articles_ship_with_the_program() -> None:
    assert bundled("articles").is_dir()
    assert bundled("helpviewer-has-no-such-folder").name == "helpviewer-has-no-such-folder"


def test_the_platforms_places_are_the_usual_ones() -> None:
    paths = UserPaths.default()
    assert all("helpviewer" in str(getattr(paths, name)) for name in UserPaths._fields)


@pytest.mark.skipif("sys.platform != 'linux'", reason="XDG folders")
def test_the_administrators_folder_is_found_behind_the_one_that_kde_puts_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "etc" / "helpviewer").mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / 'kdedefaults'}:{tmp_path / 'etc'}")
    assert site_folder() == tmp_path / "etc" / "helpviewer"


@pytest.mark.skipif("sys.platform != 'linux'", reason="XDG folders")
def test_without_an_administrators_folder_the_last_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / 'a'}:{tmp_path / 'b'}")
    assert site_folder() == tmp_path / "b" / "helpviewer"


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run this process as if it were an executable in a folder; return that."""
    folder = tmp_path / "stick ü"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "helpviewer"))
    return folder


def test_a_portable_program_keeps_everything_beside_itself(frozen: Path) -> None:
    assert UserPaths.default().data.parent != frozen / "helpviewer-data"
    (frozen / "portable").touch()
    paths = UserPaths.default()
    assert paths == UserPaths.under(frozen / "helpviewer-data")
    check_portable_folder(paths)
    assert not list((frozen / "helpviewer-data").iterdir())


def test_a_checkout_is_never_portable(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (frozen / "portable").touch()
    monkeypatch.delattr(sys, "frozen")
    assert portable_folder() is None


def test_a_portable_program_that_cannot_keep_anything_is_told(frozen: Path) -> None:
    (frozen / "portable").touch()
    (frozen / "helpviewer-data").write_text("no folder")
    with pytest.raises(PortableFolderError, match="Copy the program to where you may write"):
        check_portable_folder(UserPaths.default())
    check_portable_folder(UserPaths.under(frozen / "elsewhere"))  # as --data says
