import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from helpviewer.__main__ import main
from helpviewer.commands.passphrases import ask_passphrase
from helpviewer.errors import PublishError
from helpviewer.feed.head import Head, read_head
from tests.conftest import MakeLibrary, write_files
from tests.publisher.publishing import tree

Publish = Callable[..., str]
DAY = 24 * 3600


@pytest.fixture
def folder(make_library: MakeLibrary) -> Path:
    return make_library({"a.md": "# A", "b.md": "---\naudience: internal\n---\nB"})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "feed"


@pytest.fixture
def publish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Publish:
    """Run ``helpviewer publish`` on some day; return what it printed."""
    monkeypatch.setenv("HELPVIEWER_PASSPHRASE", "secret")

    def run(*arguments: str | Path, day: int = 0, status: int = 0) -> str:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1_800_000_000 + day * DAY))
        given = [str(argument) for argument in arguments]
        assert main(["publish", *given, "--keys", str(tmp_path / "keys")]) == status
        printed = capsys.readouterr()
        return printed.err if status else printed.out

    return run


def test_a_feed_begins_and_goes_on(publish: Publish, folder: Path, out: Path) -> None:
    printed = publish("init", folder, out)
    assert printed.startswith("Serial 1: 1 articles, 1 new, 0 changed, 0 removed;")
    assert "1.root.json" in printed
    assert publish("update", folder, out, day=1) == (
        "Nothing changed since serial 1; 0 files written\n"
    )
    write_files(folder, {"c.md": "C"})
    done = json.loads(publish("update", folder, out, "--json", day=2))
    assert done["message"] == "serial 2: 2 articles, 1 new, 0 changed, 0 removed"
    signed = [path for path in done["files"] if path.startswith(("targets/", "metadata/"))]
    assert [path.partition("/")[0] for path in signed] == ["targets"] + ["metadata"] * 3
    assert done["files"][-2:] == ["metadata/timestamp.json", "feed.json"]
    assert all((out / path).is_file() for path in done["files"])
    assert "Nothing changed since serial 2" in publish("update", folder, out, day=2)


def test_only_whom_it_is_for_gets_an_article(publish: Publish, folder: Path, out: Path) -> None:
    publish("init", folder, out, "--audience", "internal", "--collection", "agents")
    (head,) = (out / "targets").glob("*.json")
    assert read_head(head.read_bytes()).count == 2
    assert read_head(head.read_bytes()).collection == "agents"


def test_other_readers_get_a_plain_feed(publish: Publish, folder: Path, out: Path) -> None:
    publish("init", folder, out, "--url", "https://x.example/f/", "--home", "https://x.example")
    feed = json.loads((out / "feed.json").read_bytes())
    assert feed["feed_url"] == "https://x.example/f/feed.json"
    assert feed["home_page_url"] == "https://x.example"


def test_the_status_tells_what_is_published_and_what_is_not(
    publish: Publish, folder: Path, out: Path
) -> None:
    publish("init", folder, out)
    write_files(folder, {"c.md": "C"})
    publish("update", folder, out, "--ring", "canary")
    write_files(folder, {"d.md": "D"})
    printed = publish("status", folder, out)
    assert "everybody: serial 1 of 2027-01-15 08:00, 1 articles" in printed
    assert "canary: serial 2 of" in printed
    assert "root: version 1, 2 of 3 keys, until 2028-01-15 08:00\n" in printed
    assert "Not published yet: 1 new, 0 changed, 0 removed" in printed
    assert (
        "timestamp: version 2, 1 of 1 keys, until 2027-01-17 08:00; sign it again"
        in publish("status", folder, out, day=2)
    )
    status = json.loads(publish("status", folder, out, "--json"))
    assert status["heads"]["canary"]["serial"] == 2
    assert status["roles"]["root"]["threshold"] == 2
    assert status["unpublished"] == {"new": 1, "changed": 0, "removed": 0}


def test_a_ring_is_tried_halted_and_promoted(publish: Publish, folder: Path, out: Path) -> None:
    publish("init", folder, out)
    write_files(folder, {"a.md": "Bad"})
    publish("update", folder, out, "--ring", "canary", day=1)
    assert "as serial 3; " in publish("halt", out, "--ring", "canary", day=1)
    write_files(folder, {"a.md": "# A"})
    assert "Nothing changed since serial 1" in publish("update", folder, out, day=1)
    write_files(folder, {"a.md": "Good"})
    publish("update", folder, out, "--ring", "canary", day=2)
    assert "Everybody gets serial 4" in publish("promote", out, "--ring", "canary", day=2)
    assert "Good" in (out / "feed.json").read_text()
    assert "gets what everybody gets" in publish("promote", out, "--ring", "canary", status=1)


def test_keys_are_replaced_and_the_timestamp_is_renewed(
    publish: Publish, folder: Path, out: Path
) -> None:
    publish("init", folder, out)
    assert publish("sign-timestamp", out, day=1) == "Signed again; 1 file written\n"
    assert "The role targets has a new key" in publish("rotate", out, "targets", day=1)
    assert (out / "metadata" / "2.root.json").exists()
    assert "has no key zzz" in publish("rotate", out, "root", "--key", "zzz", status=1)


def test_an_old_signature_of_what_did_not_change_is_renewed(
    publish: Publish, folder: Path, out: Path
) -> None:
    publish("init", folder, out)
    printed = publish("update", folder, out, day=80)
    assert printed == "Nothing changed since serial 1; 3 files written\n"
    assert (out / "metadata" / "2.targets.json").exists()


def test_what_is_wrong_with_articles_is_told(publish: Publish, folder: Path, out: Path) -> None:
    write_files(folder, {"a.md": "![](missing.png)"})
    printed = publish("init", folder, out)
    assert printed.startswith("a.md: there is no image missing.png\nSerial 1")


def test_it_begins_once(publish: Publish, folder: Path, out: Path) -> None:
    publish("init", folder, out)
    before = tree(out)
    assert "there are keys for it already" in publish("init", folder, out, status=1)
    assert tree(out) == before


@pytest.mark.parametrize(
    "arguments", [["halt", "x"], ["update", "x", "y", "--ring", "A b"], []]
)
def test_wrong_arguments_are_told(publish: Publish, arguments: list[str]) -> None:
    assert main(["publish", *arguments]) == 2


def test_without_a_passphrase_and_a_terminal_nothing_is_signed(
    publish: Publish, folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HELPVIEWER_PASSPHRASE")
    monkeypatch.setattr(sys, "stdin", None)
    assert "there is no passphrase for the key root-" in publish("init", folder, out, status=1)


def test_a_time_that_is_none_is_told(
    folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert main(["publish", "sign-timestamp", str(out)]) == 1
    assert "SOURCE_DATE_EPOCH is no time" in capsys.readouterr().err


def set_up(tmp_path: Path, seconds: int) -> Path:
    file = tmp_path / "device.toml"
    file.write_text(f"[all.unattended]\nidle_seconds = {seconds}")
    return file


def heads(out: Path) -> dict[int, Head]:
    found = [read_head(path.read_bytes()) for path in (out / "targets").glob("*.head*.json")]
    return {head.serial: head for head in found}


def test_what_is_set_up_on_kiosks_is_published_and_stays(
    publish: Publish, folder: Path, out: Path, tmp_path: Path
) -> None:
    publish("init", folder, out, "--device", set_up(tmp_path, 90))
    assert "Nothing changed" in publish("update", folder, out, day=1)
    assert "Nothing changed" in publish(
        "update", folder, out, "--device", tmp_path / "device.toml", day=1
    )
    told = publish("update", folder, out, "--device", set_up(tmp_path, 30), day=2)
    assert told.startswith("Serial 2: 1 articles, 0 new, 0 changed, 0 removed")
    write_files(folder, {"c.md": "C"})
    publish("update", folder, out, day=3)
    found = heads(out)
    assert found[1].device != found[2].device == found[3].device
    assert found[3].device
    assert (out / found[3].device.path).read_bytes() == (
        b'{"all":{"unattended.idle_seconds":30},"devices":{},'
        b'"format":"helpviewer-device/1","rings":{}}'
    )


def test_what_a_ring_tries_out_reaches_nobody_else(
    publish: Publish, folder: Path, out: Path, tmp_path: Path
) -> None:
    publish("init", folder, out)
    publish("update", folder, out, "--ring", "canary", "--device", set_up(tmp_path, 30), day=1)
    write_files(folder, {"c.md": "C"})
    publish("update", folder, out, day=2)
    found = heads(out)
    assert found[2].device
    assert found[3].device is None


def test_a_mistake_in_it_is_not_published(
    publish: Publish, folder: Path, out: Path, tmp_path: Path
) -> None:
    told = publish("init", folder, out, "--device", set_up(tmp_path, 5), status=1)
    assert "all: unattended.idle_seconds must be from 10 to 3600" in told
    assert not (out / "metadata").exists()


class Terminal:
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "reason"),
    [(["secret", "secret"], ""), (["secret", "other"], "differ"), ([""], "needs a passphrase")],
)
def test_a_new_passphrase_is_typed_twice(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], reason: str
) -> None:
    answers = iter(typed)
    monkeypatch.delenv("HELPVIEWER_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))
    if not reason:
        assert ask_passphrase("root-1.pem", is_new=True) == "secret"
        return
    with pytest.raises(PublishError, match=reason):
        ask_passphrase("root-1.pem", is_new=True)
