import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.errors import SettingsError
from helpviewer.settings import load_settings
from helpviewer.settings_file import write_settings


def written(folder: Path, before: str, **values: object) -> str:
    file = folder / "config.toml"
    file.write_bytes(before.encode())
    write_settings(file, {name.replace("_", "."): value for name, value in values.items()})
    return file.read_bytes().decode()


def test_a_file_is_made_with_the_first_change(tmp_path: Path) -> None:
    file = tmp_path / "config" / "config.toml"
    write_settings(file, {"window.theme": "dark", "search.recent": False})
    assert file.read_text("utf-8") == '[window]\ntheme = "dark"\n\n[search]\nrecent = false\n'
    found = load_settings(file, None, {})
    assert (found.window.theme, found.search.recent) == ("dark", False)


def test_comments_order_and_unknown_keys_stay(tmp_path: Path) -> None:
    before = (
        "# Mine\n"
        "[window]  # how it looks\n"
        "language = 'de'\n"
        'theme   =  "light"  # for the day\n'
        "colour = 'red'  # nobody knows this one\n"
        "\n"
        "[other]\nkey = [1,  2]\n"
    )
    assert written(tmp_path, before, window_theme="dark") == before.replace("light", "dark")


@pytest.mark.parametrize(
    "before",
    [
        "window = {theme = 'light'}",
        "window.theme = 'light'",
        "window.theme = 'light'\noffline = true\n[search]\nrecent = true",
        "[search]\nrecent = true",
        "# nothing but this",
        "[window]\r\ntheme = 'light' # day\r\n",
        "\ufeff[window]\ntheme = 'light'",
        "[a]\nx = 1\n[window]\n[b]\ny = 2\n",
        "[window.inner]\nx = 1\n",
    ],
)
def test_however_the_file_is_written_one_value_changes(tmp_path: Path, before: str) -> None:
    wanted = tomllib.loads(before.removeprefix("\ufeff"))
    wanted.setdefault("window", {})["theme"] = "dark"
    assert tomllib.loads(written(tmp_path, before, window_theme="dark")) == wanted


@pytest.mark.parametrize("before", ["[window", "window = 'dark'", "x = 1\nx = 2"])
def test_a_file_that_cannot_be_understood_stays_as_it_is(tmp_path: Path, before: str) -> None:
    with pytest.raises(SettingsError):
        written(tmp_path, before, window_theme="dark")
    assert (tmp_path / "config.toml").read_text("utf-8") == before


def test_a_file_that_is_no_utf8_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"x = '\xff'")
    with pytest.raises(SettingsError):
        write_settings(file, {"window.theme": "dark"})
    assert file.read_bytes() == b"x = '\xff'"


def test_where_nothing_can_be_written_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder", "utf-8")
    with pytest.raises(SettingsError):
        write_settings(tmp_path / "config" / "config.toml", {"window.theme": "dark"})
    (tmp_path / "config.toml").mkdir()
    with pytest.raises(SettingsError):
        write_settings(tmp_path / "config.toml", {"window.theme": "dark"})
    assert {path.name for path in tmp_path.iterdir()} == {"config", "config.toml"}


def test_a_link_stays_one_and_the_access_rights_stay(tmp_path: Path) -> None:
    real = tmp_path / "real.toml"
    real.write_text("offline = true\n", "utf-8")
    real.chmod(0o640)
    link = tmp_path / "config.toml"
    link.symlink_to(real)
    write_settings(link, {"window.theme": "dark"})
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert tomllib.loads(real.read_text("utf-8")) == {
        "offline": True,
        "window": {"theme": "dark"},
    }


names = st.sampled_from(["window", "search", "theme", "x"])
leaves = st.one_of(st.booleans(), st.integers(-9, 9), st.sampled_from(["a", "ü # ' \\ \n"]))
lines = st.one_of(
    st.builds("{} = {!r}".format, names, st.integers(0, 9)),
    st.builds("[{}]".format, names),
    st.builds("[{}.{}]".format, names, names),
    st.builds("{}.{} = true".format, names, names),
    st.builds("{} = {{ {} = 1 }}  # said".format, names, names),
    st.sampled_from(["# a comment", "", "  "]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(before=st.lists(lines, max_size=7).map("\n".join), value=leaves)
def test_either_one_value_changes_or_nothing(
    tmp_path: Path, before: str, value: object
) -> None:
    try:
        wanted = tomllib.loads(before)
        wanted.setdefault("window", {})["theme"] = value
    except (ValueError, TypeError):
        wanted = {}
    try:
        after = written(tmp_path, before, window_theme=value)
    except SettingsError:
        assert (tmp_path / "config.toml").read_text("utf-8") == before
    else:
        assert tomllib.loads(after) == wanted
        assert after.count("#") >= before.count("#")
