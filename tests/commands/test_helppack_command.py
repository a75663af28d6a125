import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from helpviewer.__main__ import main
from tests.conftest import write_files

Run = Callable[..., str]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run ``helpviewer`` with this; return what it printed."""
    monkeypatch.setenv("HELPVIEWER_PASSPHRASE", "secret")
    monkeypatch.setenv("HOME", str(tmp_path))

    def run(*arguments: str | Path, status: int = 0) -> str:
        assert main([str(argument) for argument in arguments]) == status
        printed = capsys.readouterr()
        return printed.out + printed.err

    return run


@pytest.fixture
def pack(run: Run, tmp_path: Path) -> Path:
    """A help pack of Acme with two articles."""
    folder = write_files(
        tmp_path / "articles",
        {"library.toml": 'title = "Acme Help"', "fees.md": "# Fees", "tax.md": "# Tax"},
    )
    keys, out, file = tmp_path / "keys", tmp_path / "feed", tmp_path / "acme.helppack"
    run("publish", "init", folder, out, "--keys", keys)
    printed = run("publish", "pack", out, file, "--keys", keys)
    assert printed.startswith("Serial 1: 2 articles in 0.0 MB; 1 file written\n")
    return file


def test_whoever_agrees_can_read_it(
    run: Run, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = ("--data", tmp_path / "data")
    monkeypatch.setattr("sys.stdin", Terminal("yes\n"))
    printed = run("helppack", pack, *data)
    assert "acme.helppack: Acme Help\n2 articles, published 20" in printed
    assert "2 new, 0 updated, 0 removed" in printed
    assert "Everything is up to date." in run("helppack", pack, *data)


@pytest.mark.parametrize("answer", [Terminal("n\n"), Terminal("\n"), io.StringIO("yes\n")])
def test_whoever_does_not_agree_at_a_terminal_gets_nothing(
    run: Run,
    pack: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: io.StringIO,
) -> None:
    monkeypatch.setattr("sys.stdin", answer)
    printed = run("helppack", pack, "--data", tmp_path / "data", status=5)
    assert "Nobody has said that the publisher of the help pack acme.helppack" in printed
    assert not list((tmp_path / "data").rglob("*.db"))


def test_a_script_agrees_beforehand(run: Run, pack: Path, tmp_path: Path) -> None:
    done = json.loads(run("helppack", pack, "--yes", "--json", "--data", tmp_path / "data"))
    assert done["facts"]["title"] == "Acme Help"
    assert done["facts"]["articles"] == 2
    assert done["report"]["new"] == 2


def test_publisher_and_reader_see_the_same_digits(run: Run, pack: Path, tmp_path: Path) -> None:
    told = run("publish", "pack", tmp_path / "feed", pack, "--keys", tmp_path / "keys")
    digits = told.partition("what you tell them: ")[2].strip()
    assert len(digits.split()) == 16
    assert digits in run("helppack", pack, "--yes", "--data", tmp_path / "data")


def test_what_is_no_help_pack_is_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "no.helppack"
    assert "No such file" in run("helppack", file, status=1)
    file.write_bytes(b"no help pack at all, and as long as one has to be at least")
    assert "it is no help pack" in run("helppack", file, status=1)


def test_a_help_pack_is_called_like_one(run: Run, pack: Path, tmp_path: Path) -> None:
    printed = run("publish", "pack", tmp_path / "feed", tmp_path / "acme.zip", status=2)
    assert "a help pack is called something.helppack" in printed


def test_a_damaged_feed_is_not_packed(run: Run, pack: Path, tmp_path: Path) -> None:
    feed, keys = tmp_path / "feed", tmp_path / "keys"
    library = next((feed / "library").iterdir())
    library.write_bytes(b"{}")
    printed = run("publish", "pack", feed, tmp_path / "b.helppack", "--keys", keys, status=1)
    assert "is damaged" in printed
    library.unlink()
    printed = run("publish", "pack", feed, tmp_path / "b.helppack", "--keys", keys, status=1)
    assert "cannot be read" in printed
    assert not (tmp_path / "b.helppack").exists()
    assert not list(tmp_path.glob(".tmp*"))
