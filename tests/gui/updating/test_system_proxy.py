"""The proxy of the system, as Qt reads it from the environment."""

import pytest

from helpviewer.gui.updating.system_proxy import with_system_proxy
from helpviewer.settings import FeedSettings, Settings

URL = "https://help.example/feed/"


def proxy(setting: str = "system") -> str:
    return with_system_proxy(Settings(feed=FeedSettings(URL, proxy=setting))).feed.proxy


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_a_proxy_of_the_system_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:8080")
    assert proxy() == "http://proxy.example:8080"


def test_where_the_system_has_none_there_is_none() -> None:
    assert proxy() == "none"


def test_what_the_settings_say_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:8080")
    assert proxy("none") == "none"
    assert proxy("http://other.example:3128") == "http://other.example:3128"


@pytest.mark.parametrize(
    "found", ["http://anna:secret@proxy.example:8080", "socks5://proxy.example:1080"]
)
def test_what_cannot_be_named_is_left_to_who_fetches(
    monkeypatch: pytest.MonkeyPatch, found: str
) -> None:
    monkeypatch.setenv("https_proxy", found)
    assert proxy() == "system"
