"""What a window is asked to be by the options and the files: of a kiosk, always the same."""

import argparse
import os
from pathlib import Path

import pytest

from helpviewer.commands import open_command
from helpviewer.commands.library_options import Situation, situation
from helpviewer.kiosk.pin import hash_pin
from helpviewer.library.article import Audience, Trust
from helpviewer.policy import OutsideLinks, Policy
from helpviewer.settings import Settings
from tests.conftest import write_files

root_only = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can write a policy"
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the administrator's folder, as the system's own search for it finds it."""
    folder = tmp_path / "etc" / "helpviewer"
    folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    return folder


def asked(data: Path, *arguments: str) -> tuple[Situation, Policy]:
    parser = argparse.ArgumentParser()
    open_command.add_arguments(parser)
    options = parser.parse_args([*arguments, "--data", str(data)])
    return open_command._window_or_kiosk(options, situation(options))


@root_only
def test_a_policy_makes_a_kiosk_for_the_public_whatever_else_is_said(
    site: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = tmp_path / "data"
    write_files(
        site, {"policy.toml": f'kiosk = true\n[unattended]\npin = "{hash_pin("2718")}"\n'}
    )
    write_files(data, {"config/config.toml": 'audience = "internal"\nprinting = true\n'})
    monkeypatch.setenv("HELPVIEWER_AUDIENCE", "internal")
    where, policy = asked(data)
    assert where.settings.kiosk
    assert where.source.audience is Audience.PUBLIC
    assert policy == Policy.of_kiosk(where.settings)
    assert capsys.readouterr().err == ""


def test_without_a_pin_the_kiosk_says_that_nobody_can_leave_it(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where, policy = asked(tmp_path, "--kiosk")
    assert where.settings.kiosk
    assert not policy.internal
    assert "nobody can leave the kiosk" in capsys.readouterr().err


def test_without_either_it_is_a_window(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HELPVIEWER_AUDIENCE", "internal")
    where, policy = asked(tmp_path)
    assert not where.settings.kiosk
    assert (where.source.audience, policy.internal) == (Audience.INTERNAL, True)


def test_a_kiosk_keeps_the_library_that_was_asked_for(site: Path, tmp_path: Path) -> None:
    where, _ = asked(tmp_path, "--kiosk", "--library", str(tmp_path), "--language", "de")
    assert (where.source.folder, where.source.trust) == (tmp_path, Trust.FOLDER)
    assert where.language == "de"


def test_a_mistake_in_the_settings_is_told_before_anything_is_logged(
    site: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    file = tmp_path / "config" / "config.toml"
    write_files(file.parent, {file.name: "printing = false\nkisok = true\n"})
    where, _ = asked(tmp_path)
    assert not where.settings.printing
    assert capsys.readouterr().err == f"helpviewer: {file}: unknown setting 'kisok'\n"
    assert caplog.messages == []  # logging is 7 ms, which who hands over can do without


def test_of_visitors_nothing_is_kept_or_let_out() -> None:
    internal = Settings(audience="internal", printing=True)
    assert Policy.of_kiosk(internal) == Policy(
        outside_links=OutsideLinks.NEVER,
        printing=False,
        open_folders=False,
        recent_searches=False,
        unanswered_searches=False,
        personal_articles=False,
    )
    assert Policy.of_kiosk(Settings(offline=True)).offline
