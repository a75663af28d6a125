"""Help packs in the place of folders: ``--library``, settings, and what the window opens."""

import argparse
from pathlib import Path

import pytest

from helpviewer import cli
from helpviewer.commands import open_command
from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.errors import HelpPackError, HelpPackUntrustedError
from helpviewer.hand_over import Message
from helpviewer.library.article import Audience
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from helpviewer.settings import Settings
from helpviewer.sync.helppack_library import helppack_source
from helpviewer.sync.helppack_request import HelpPackRequest
from helpviewer.sync.helppacks import open_helppack
from helpviewer.sync.phases import SyncProgress
from tests.conftest import write_files
from tests.sync.syncing import PublishedFolder, article


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return PublishedFolder(tmp_path, {"scan.md": article("Scan a page")}).helppack()


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of ``--data``; there is no administrator."""
    nobody = tmp_path / "site"
    for module in ("library_options", "helppack_command"):
        monkeypatch.setattr(f"helpviewer.commands.{module}.site_folder", lambda: nobody)
    return tmp_path / "data"


def take(file: Path, data: Path) -> str:
    """Take a help pack, whose publisher is trusted; return what its library is kept under."""
    request = HelpPackRequest(file, UserPaths.under(data), Settings())
    facts = open_helppack(request, SyncProgress()).facts
    return open_helppack(request._replace(trusted=facts.fingerprint), SyncProgress()).facts.id


def asked(data: Path, *arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    open_command.add_arguments(parser)
    return parser.parse_args([*arguments, "--data", str(data)])


def test_every_command_reads_one_that_was_taken(
    file: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take(file, data)
    assert cli.run(["list", "--library", str(file), "--data", str(data)]) == 0
    assert "Scan a page" in capsys.readouterr().out
    assert cli.run(["search", "button", "--library", str(file), "--data", str(data)]) == 0
    assert "Scan a page" in capsys.readouterr().out


def test_one_that_was_taken_has_no_server_to_be_asked(
    file: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take(file, data)
    assert cli.run(["sync", "--library", str(file), "--data", str(data)]) == 1
    assert "it came in a help pack" in capsys.readouterr().err


def test_one_that_nobody_trusts_is_not_read(
    file: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["list", "--library", str(file), "--data", str(data)]) == 5
    assert "helpviewer helppack FILE" in capsys.readouterr().err


def test_the_settings_may_name_one_which_then_can_be_taken(
    file: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(data, {"config/config.toml": f"library.folder = '{file}'\n"})
    assert cli.run(["list", "--data", str(data)]) == 5
    assert cli.run(["helppack", "--yes", str(file), "--data", str(data)]) == 0
    assert cli.run(["list", "--data", str(data)]) == 0
    assert "Scan a page" in capsys.readouterr().out


def test_it_is_the_same_library_as_the_windows(file: Path, data: Path) -> None:
    id_ = take(file, data)
    parser = argparse.ArgumentParser()
    add_library_options(parser)
    options = parser.parse_args(["--library", str(file), "--data", str(data)])
    paths = UserPaths.under(data)
    assert situation(options).source == helppack_source(paths, id_, Audience.PUBLIC)


@pytest.mark.parametrize("named", ["{}", "file://{}"])
def test_the_window_opens_a_file_or_the_address_of_one(
    data: Path, tmp_path: Path, named: str
) -> None:
    file = tmp_path / "acme.helppack"
    wanted = open_command._wanted(asked(data, named.format(file), "--search", "paper"))
    assert (wanted.helppack, wanted.article) == (str(file), "")
    assert wanted.search == "paper"


def test_everything_else_is_an_article_as_before(data: Path) -> None:
    for name in ("faq/print", "acme.helppack.md", "file://fileserver/acme.helppack"):
        wanted = open_command._wanted(asked(data, name))
        assert (wanted.helppack, wanted.article) == ("", name)


def test_the_window_begins_with_one_that_is_known_and_asks_about_others(
    file: Path, data: Path
) -> None:
    where = situation(asked(data))
    assert open_command._first_source(file, where, can_ask=True) is None
    with pytest.raises(HelpPackUntrustedError):  # as for a screenshot
        open_command._first_source(file, where, can_ask=False)
    id_ = take(file, data)
    known = helppack_source(UserPaths.under(data), id_, Audience.PUBLIC)
    assert open_command._first_source(file, where, can_ask=False) == known


@pytest.mark.parametrize("content", [None, b"", b"Milk, eggs and a newspaper"])
def test_the_window_does_not_begin_with_what_is_none(
    data: Path, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "notes.helppack"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(HelpPackError, match=r"notes\.helppack cannot be used"):
        open_command._first_source(file, situation(asked(data)), can_ask=True)


def test_a_kiosk_opens_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = Message(helppack=str(tmp_path / "acme.helppack"))
    assert open_command._helppack(wanted, Policy.of_kiosk(Settings())) is None
    assert "a kiosk opens no help packs" in capsys.readouterr().err
    assert open_command._helppack(wanted, Policy()) == tmp_path / "acme.helppack"
