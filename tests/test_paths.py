from pathlib import Path

import pytest

from helpviewer.paths import UserPaths, bundled, site_folder


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
