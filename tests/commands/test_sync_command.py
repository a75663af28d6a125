"""Syncing, and looking after a feed, from the command line."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from helpviewer.__main__ import main
from helpviewer.commands import feed_options
from helpviewer.commands.sync_command import _show
from helpviewer.sync.phases import Phase
from tests.conftest import write_files
from tests.sync.fault_server import FaultServer
from tests.sync.syncing import PublishedFolder, article

Do = Callable[..., str]


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, {"print.md": article("Print"), "fax.md": article("Fax")})


@pytest.fixture
def do(tmp_path: Path, published: PublishedFolder, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command for a library with the feed; return what it printed."""
    own = write_files(tmp_path / "own", {"own.md": article("Own")})
    with closing(FaultServer(published.respond)) as server:

        def run(*arguments: str | Path, status: int = 0, plain: bool = False) -> str:
            url = f"{server.address}/{'feed.json' if plain else ''}"
            where = ["--library", own, "--data", tmp_path / "reader", "--feed", url]
            capsys.readouterr()
            assert main([str(given) for given in (*arguments, *where)]) == status
            printed = capsys.readouterr()
            return printed.err if status not in {0, 3} else printed.out

        yield run


@pytest.fixture
def trusting(do: Do, published: PublishedFolder) -> Do:
    do("feed", "trust", published.out / "metadata" / "1.root.json")
    return do


def test_a_publisher_has_to_be_trusted_first(do: Do, published: PublishedFolder) -> None:
    assert "helpviewer feed trust root.json" in do("sync", status=5)
    printed = do("feed", "trust", published.out / "metadata" / "1.root.json")
    assert printed.startswith("The feed is trusted by root 1, which 2 of 3 keys sign.\n")
    assert do("sync").startswith("2 new, 0 updated, 0 removed in ")
    assert do("sync") == "Everything is up to date.\n"


def test_a_file_that_is_no_root_is_not_trusted(do: Do, tmp_path: Path) -> None:
    assert "cannot be used" in do("feed", "trust", tmp_path / "nowhere", status=5)
    assert "cannot be used" in do("feed", "trust", tmp_path / "own" / "own.md", status=5)


def test_another_publisher_begins_anew(
    trusting: Do, tmp_path: Path, published: PublishedFolder
) -> None:
    published.publish({"b.md": "# B"})
    trusting("sync")
    other = PublishedFolder(write_files(tmp_path / "other", {}), {"c.md": article("C")})
    published.out = other.out
    assert "not signed by the publisher" in trusting("sync", status=5)
    trusting("feed", "trust", other.out / "metadata" / "1.root.json")
    assert trusting("sync").startswith("1 new, 0 updated, 3 removed")


def test_a_sync_says_as_much_as_it_is_asked_to(trusting: Do) -> None:
    assert trusting("sync", "--check") == "There is something new.\n"
    assert trusting("sync", "--quiet") == ""
    report = json.loads(trusting("sync", "--json"))
    assert (report["outcome"], report["requests"], report["refused"]) == ("unchanged", 2, [])


def test_items_that_cannot_be_used_are_told(
    do: Do, published: PublishedFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HELPVIEWER_FEED_TRUST", "https")
    feed = published.out / "feed.json"
    content = json.loads(feed.read_bytes())
    content["items"][0]["content_text"] = 5
    del content["_helpviewer"]
    feed.write_text(json.dumps(content))
    printed = do("sync", plain=True, status=3)
    name = content["items"][0]["id"]
    assert printed.startswith(f"{name}: it has no text\n1 new, ")
    report = json.loads(do("sync", "--json", plain=True, status=3))
    assert report["refused"] == [
        {"id": name, "reason": "it has no text", "kept_previous": False}
    ]
    assert do("feed", "history", plain=True).endswith(
        "1 new, 0 updated, 0 removed, 1 cannot be used\n"
    )


def test_a_stick_takes_the_place_of_the_server(
    trusting: Do, published: PublishedFolder
) -> None:
    assert trusting("sync", "--from", published.out).startswith("2 new")


def test_how_a_feed_is_doing(trusting: Do, published: PublishedFolder) -> None:
    status = json.loads(trusting("feed", "status", "--json"))
    assert (status["state"], status["serial"], status["checked"]) == ("never", 0, "")
    assert trusting("feed", "history") == "There was no sync yet.\n"
    trusting("sync")
    status = json.loads(trusting("feed", "status", "--json"))
    assert (status["state"], status["serial"], status["trust"]) == ("current", 1, "signed")
    assert "state      " in trusting("feed", "status")
    for path in (published.out / "metadata").glob("timestamp.json"):
        path.write_text("{}")
    assert "none of its files" in trusting("sync", status=5)
    first, second = json.loads(trusting("feed", "history", "--json"))
    assert (first["outcome"], second["outcome"], second["new"]) == ("failed", "changed", 2)
    assert "none of its files" in first["error"]
    assert "none of its files" in trusting("feed", "history")


def test_going_back_and_forward(trusting: Do, published: PublishedFolder) -> None:
    trusting("sync")
    published.publish({"b.md": "# B"})
    trusting("sync")
    assert "(serial 1, until you run: helpviewer feed forward)" in trusting("feed", "rollback")
    assert "Readers see a former state" in trusting("sync")
    assert "no former state" in trusting("feed", "rollback", status=1)
    assert json.loads(trusting("feed", "forward", "--json"))["serial"] == 2


def test_a_feed_has_to_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--library", str(tmp_path), "--data", str(tmp_path / "reader")]
    assert main(["sync", *given]) == 1
    assert "set feed.url, or give --feed URL" in capsys.readouterr().err
    assert main(["sync", "--feed", "http://help.example/", *given]) == 2
    assert "must begin with https://" in capsys.readouterr().err


def test_a_feed_that_the_policy_fixes_stays(
    do: Do, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = write_files(
        tmp_path / "site", {"policy.toml": '[feed]\nurl = "https://help.example/"\n'}
    )
    monkeypatch.setattr("helpviewer.commands.library_options.site_folder", lambda: site)
    monkeypatch.setattr(feed_options, "site_folder", lambda: site)
    assert "it fixes feed.url" in do("sync", status=1)


def test_progress_is_shown_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    _show(Phase.CONNECTING, 0, 0)
    _show(Phase.FETCHING, 1, 4)
    assert capsys.readouterr().err == (
        "\r\033[KAsking the feed's server\r\r\033[KFetching: 25 %\r"
    )
