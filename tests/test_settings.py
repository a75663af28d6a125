import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.errors import SettingsError
from helpviewer.settings import Settings, load_settings


def load(
    folder: Path, user: str = "", environment: Mapping[str, str] | None = None
) -> Settings:
    file = folder / "config.toml"
    file.write_text(user, encoding="utf-8")
    return load_settings(file, folder / "site", environment or {})


def administer(folder: Path, name: str, content: str) -> Path:
    (folder / "site").mkdir(exist_ok=True)
    file = folder / "site" / name
    file.write_text(content, encoding="utf-8")
    return file


def test_without_files_all_is_as_usual(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "config.toml", tmp_path / "site", {}) == Settings()
    assert load_settings(tmp_path / "config.toml", None, {}) == Settings()
    assert Settings().audience == "public"


def test_each_layer_wins_over_the_one_before(tmp_path: Path) -> None:
    administer(
        tmp_path, "config.toml", 'window = {theme = "dark", language = "de"}\noffline = true'
    )
    user = '[window]\nlanguage = "fr"\n[library]\nfolder = "/help"'
    found = load(tmp_path, user, {"HELPVIEWER_LIBRARY_FOLDER": "/other", "HELPVIEWER": "x"})
    assert found.offline
    assert (found.window.theme, found.window.language) == ("dark", "fr")
    assert found.library.folder == "/other"
    assert found.locked == frozenset()


@pytest.mark.parametrize(
    ("user", "warning"),
    [
        ("kisok = true", "unknown setting 'kisok'"),
        ("[window]\ncolour = 'red'", "unknown setting 'window.colour'"),
        ("window = 'dark'", "unknown setting 'window'"),
        ("locked = ['offline']", "unknown setting 'locked'"),
        ("offline = 'yes'", "offline has a value of the wrong type"),
        ("offline = 1", "offline has a value of the wrong type"),
        ("audience = true", "audience has a value of the wrong type"),
        ("audience = 'all'", "audience must be one of public, internal"),
        ("[window]\ntheme = 'pink'", "window.theme must be one of system, light, dark"),
        ("[window]\ntext_size = 90", "window.text_size must be from 100 to 400"),
        ("[window]\ntext_size = '200'", "window.text_size has a value of the wrong type"),
    ],
)
def test_a_mistake_is_warned_of_and_spoils_that_setting_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, user: str, warning: str
) -> None:
    found = load(tmp_path, "printing = false\n" + user)
    assert found == Settings(printing=False)
    assert warning in caplog.text


def test_nothing_need_be_remembered_of_searches(tmp_path: Path) -> None:
    assert Settings().search.recent
    assert Settings().search.unanswered
    found = load(tmp_path, "search.recent = false", {"HELPVIEWER_SEARCH_UNANSWERED": "no"})
    assert not found.search.recent
    assert not found.search.unanswered


def test_a_number_is_given_by_the_environment(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load(tmp_path, "", {"HELPVIEWER_WINDOW_TEXT_SIZE": "200"}).window.text_size == 200
    assert load(tmp_path, "", {"HELPVIEWER_WINDOW_TEXT_SIZE": "big"}).window.text_size == 100
    assert "window.text_size has a value of the wrong type" in caplog.text


@pytest.mark.parametrize("text", ["1", "true", "YES", "On"])
def test_a_switch_is_turned_on_by_the_environment(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, "", {"HELPVIEWER_OFFLINE": text}).offline


@pytest.mark.parametrize("text", ["0", "false", "NO", "off"])
def test_a_switch_is_turned_off_by_the_environment(tmp_path: Path, text: str) -> None:
    assert not load(tmp_path, "", {"HELPVIEWER_PRINTING": text}).printing


def test_a_switch_with_another_value_stays_as_it_was(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load(tmp_path, "", {"HELPVIEWER_PRINTING": "ture"}).printing
    assert "HELPVIEWER_PRINTING: printing has a value of the wrong type" in caplog.text


@pytest.mark.parametrize(
    "content",
    [b"offline = ", b"\xff\xfe", b"a = " + b"[" * 5_000],
    ids=["not toml", "not utf-8", "too deep"],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError, match=r"config\.toml cannot be used"):
        load_settings(file, None, {})


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Is a directory"):
        load_settings(tmp_path, None, {})


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    assert load(tmp_path, "\ufeffoffline = true").offline


root_only = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can write a policy"
)


@root_only
def test_a_policy_wins_and_locks_what_it_sets(tmp_path: Path) -> None:
    administer(tmp_path, "policy.toml", 'offline = true\n[window]\ntheme = "light"')
    found = load(tmp_path, "offline = false", {"HELPVIEWER_WINDOW_THEME": "dark"})
    assert found.offline
    assert found.window.theme == "light"
    assert found.locked == {"offline", "window.theme"}


@root_only
@pytest.mark.parametrize("policy", ["kisok = true", "offline = 'yes'", "offline = "])
def test_any_mistake_in_a_policy_is_fatal(tmp_path: Path, policy: str) -> None:
    administer(tmp_path, "policy.toml", policy)
    with pytest.raises(SettingsError, match=r"policy\.toml"):
        load(tmp_path)


@root_only
@pytest.mark.parametrize("weakness", ["group may write", "another's"])
def test_a_policy_that_others_could_have_written_is_ignored_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, weakness: str
) -> None:
    file = administer(tmp_path, "policy.toml", "offline = true")
    if weakness == "group may write":
        file.chmod(0o664)
    else:
        os.chown(file, 65534, 65534)
    assert load(tmp_path) == Settings()
    assert "must belong to the administrator alone" in caplog.text


def test_a_policy_that_cannot_even_be_looked_at_is_ignored(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "policy.toml").symlink_to("policy.toml")
    assert load(tmp_path) == Settings()
    assert "must belong to the administrator alone" in caplog.text


def test_on_windows_the_installer_guards_the_policy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = administer(tmp_path, "policy.toml", "offline = true")
    file.chmod(0o666)
    user = tmp_path / "config.toml"  # before a path of the other system would be made
    monkeypatch.setattr("helpviewer.settings.os.name", "nt")
    found = load_settings(user, file.parent, {})
    monkeypatch.undo()
    assert found.offline


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary() | st.text().map(lambda text: text.encode("utf-8", "replace")))
def test_no_file_does_more_than_be_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    try:
        found = load_settings(tmp_path / "config.toml", None, {})
    except SettingsError:
        return
    assert isinstance(found, Settings)
