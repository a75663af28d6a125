import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.errors import SettingsError
from helpviewer.settings import (
    AuthSettings,
    FeedSettings,
    Layer,
    Settings,
    Source,
    load_settings,
    trace_settings,
)


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


_FEED = """
[feed]
url = "https://help.acme.test/feed/"
trust = "https"
mode = "replace"
interval = 0
quiet_hours = "22:00-06:00"
proxy = "http://proxy:8080"
ca_file = "/etc/acme.pem"
ring = "canary"
[feed.auth]
type = "bearer"
token_file = "/run/token"
"""


def test_a_feed_is_set_up_in_a_section_of_its_own(tmp_path: Path) -> None:
    assert Settings().feed == FeedSettings(trust="signed", mode="overlay", proxy="system")
    assert load(tmp_path, _FEED).feed == FeedSettings(
        url="https://help.acme.test/feed/",
        trust="https",
        mode="replace",
        interval=0,
        quiet_hours="22:00-06:00",
        proxy="http://proxy:8080",
        ca_file="/etc/acme.pem",
        ring="canary",
        auth=AuthSettings("bearer", token_file="/run/token"),  # noqa: S106 - where it is
    )


def test_a_feed_is_set_up_by_the_environment(tmp_path: Path) -> None:
    variables = {
        "HELPVIEWER_FEED_URL": "http://localhost:8000/feed.json",
        "HELPVIEWER_FEED_INTERVAL": "15",
        "HELPVIEWER_FEED_AUTH_TYPE": "netrc",
        "HELPVIEWER_FEED_AUTH_TOKEN_ENV": "ACME_TOKEN",
    }
    feed = load(tmp_path, "", variables).feed
    assert (feed.url, feed.interval) == ("http://localhost:8000/feed.json", 15)
    assert feed.auth == AuthSettings("netrc", token_env="ACME_TOKEN")  # noqa: S106 - its name


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("url", "http://127.0.0.1/feed"),
        ("url", "http://[::1]:80/feed"),
        ("url", ""),
        ("quiet_hours", ""),
        ("quiet_hours", "00:00 - 23:59"),
        ("proxy", "none"),
        ("proxy", "https://proxy"),
        ("ring", "a-1"),
    ],
)
def test_what_a_feed_may_be_is_taken(tmp_path: Path, name: str, value: str) -> None:
    assert load(tmp_path, f"feed.{name} = '{value}'").value(f"feed.{name}") == value


_ADDRESS = "must be an address without a name or a password in it"
_PROXY = "must be system, none, or an address such as http://proxy:8080"
_HOURS = "must be like 22:00-06:00"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("url", "'http://acme.test/feed'", "must begin with https://"),
        ("url", "'file:///feed'", "must begin with https://"),
        ("url", "'acme.test'", "must begin with https://"),
        ("url", "'https:///feed'", "must begin with https://"),
        ("url", "'https://me:Pa55@acme.test'", _ADDRESS),
        ("url", "'https://acme.test/Pa55 x'", _ADDRESS),
        ("url", "'https://acme.test:Pa55/'", _ADDRESS),
        ("url", "'https://[acme'", _ADDRESS),
        ("trust", "'none'", "must be one of signed, https"),
        ("mode", "'both'", "must be one of overlay, replace"),
        ("interval", "-1", "must be from 0 to 10080"),
        ("interval", "10081", "must be from 0 to 10080"),
        ("interval", "60.5", "has a value of the wrong type"),
        ("quiet_hours", "'24:00-06:00'", _HOURS),
        ("quiet_hours", "'22:00-22:00'", _HOURS),
        ("quiet_hours", "'at night'", _HOURS),
        ("proxy", "''", _PROXY),
        ("proxy", "'proxy:8080'", _PROXY),
        ("proxy", "'socks5://proxy'", _PROXY),
        ("proxy", "'http://me:Pa55@proxy'", "must not hold a password; the variable "
         "https_proxy may"),
        ("ring", "'Canary'", "must be a name of small letters, digits and hyphens"),
        ("ring", "'../x'", "must be a name of small letters, digits and hyphens"),
        ("auth.type", "'cookie'", "must be one of none, bearer, basic, mtls, netrc"),
        ("auth.token_env", "'Pa55-word'", "must be the name of a variable, not what is in it"),
    ],
)  # fmt: skip
def test_what_a_feed_cannot_be_is_warned_of_but_never_repeated(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, value: str, reason: str
) -> None:
    assert load(tmp_path, f"feed.{name} = {value}") == Settings()
    assert caplog.messages == [f"{tmp_path / 'config.toml'}: feed.{name} {reason}"]
    assert "Pa55" not in caplog.text


@pytest.mark.parametrize("name", ["auth.token", "auth.password", "token", "auth.api_key"])
def test_a_secret_in_a_file_of_settings_is_warned_of(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    assert load(tmp_path, f"feed.{name} = 'Pa55'") == Settings()
    assert f"feed.{name}: no secret belongs here" in caplog.text
    assert "Pa55" not in caplog.text


def test_who_said_what_is_known(tmp_path: Path) -> None:
    site = administer(tmp_path, "config.toml", "offline = true\n[feed]\ninterval = 30")
    user = tmp_path / "user.toml"
    user.write_text("feed.interval = 20\nfeed.mode = 'both'\nprinting = true")
    loaded = trace_settings(user, site.parent, {"HELPVIEWER_AUDIENCE": "internal"})
    assert loaded.sources == {
        "offline": Source(Layer.ADMINISTRATOR, str(site)),
        "feed.interval": Source(Layer.READER, str(user)),
        "printing": Source(Layer.READER, str(user)),
        "audience": Source(Layer.ENVIRONMENT, "HELPVIEWER_AUDIENCE"),
    }
    assert loaded.settings.feed.interval == 20


def test_what_a_package_ships_wins_over_our_defaults_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shipped, user = tmp_path / "defaults.toml", tmp_path / "user.toml"
    shipped.write_text("feed.url = 'https://help.acme.example/'\nfeed.interval = 5\nx = 1")
    user.write_text("feed.interval = 20")
    loaded = trace_settings(user, None, {}, shipped=shipped)
    assert loaded.settings.feed.url == "https://help.acme.example/"
    assert loaded.sources["feed.url"] == Source(Layer.PACKAGE, str(shipped))
    assert loaded.settings.feed.interval == 20
    assert "unknown setting 'x'" in caplog.text


root_only = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can write a policy"
)


def test_what_a_feed_sets_up_wins_over_all_but_the_policy(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    user = tmp_path / "user.toml"
    user.write_text("unattended = { idle_seconds = 20, announcement = 'Own' }")
    variables = {"HELPVIEWER_UNATTENDED_ANNOUNCEMENT": "Ours"}
    device = {"unattended.announcement": "Closed", "unattended.idle_seconds": 1, "x.y": 2}
    loaded = trace_settings(user, None, variables, device)
    assert loaded.settings.unattended.announcement == "Closed"
    assert loaded.settings.unattended.idle_seconds == 20
    assert loaded.sources["unattended.announcement"] == Source(Layer.DEVICE, "feed")
    assert "unattended.idle_seconds must be from 10 to 3600" in caplog.text
    assert "unknown setting 'x.y'" in caplog.text


@root_only
def test_what_the_policy_fixes_no_feed_can_set(tmp_path: Path) -> None:
    policy = administer(tmp_path, "policy.toml", "[unattended]\nannouncement = 'Fixed'")
    device = {"unattended.announcement": "Closed"}
    loaded = trace_settings(tmp_path / "user.toml", policy.parent, {}, device)
    assert loaded.settings.unattended.announcement == "Fixed"


@pytest.mark.parametrize("address", ["http://example.com", "https://me:x@example.com", "x"])
def test_heartbeats_go_over_https(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, address: str
) -> None:
    assert load(tmp_path, f"unattended.heartbeat = '{address}'").unattended.heartbeat == ""
    assert "unattended.heartbeat must be" in caplog.text


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


@root_only
def test_a_policy_wins_and_locks_what_it_sets(tmp_path: Path) -> None:
    administer(tmp_path, "policy.toml", 'offline = true\n[window]\ntheme = "light"')
    found = load(tmp_path, "offline = false", {"HELPVIEWER_WINDOW_THEME": "dark"})
    assert found.offline
    assert found.window.theme == "light"
    assert found.locked == {"offline", "window.theme"}


@root_only
def test_a_policy_fixes_a_part_of_a_section_of_a_section(tmp_path: Path) -> None:
    policy = administer(tmp_path, "policy.toml", "[feed.auth]\ntype = 'mtls'")
    user = tmp_path / "user.toml"
    user.write_text("[feed.auth]\ntype = 'none'\nkey = '/key'")
    loaded = trace_settings(user, policy.parent, {})
    assert loaded.settings.feed.auth == AuthSettings("mtls", key="/key")
    assert loaded.settings.locked == {"feed.auth.type"}
    assert loaded.sources["feed.auth.type"] == Source(Layer.POLICY, str(policy))


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
    monkeypatch.setattr("helpviewer.settings.loading.os.name", "nt")
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
