import argparse
import json
import os
from pathlib import Path

import pytest

from helpviewer.commands import policy_command
from helpviewer.errors import SettingsError
from helpviewer.paths import UserPaths
from helpviewer.settings import SHIPPED, Settings
from helpviewer.sync.device_settings import device_file

root_only = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can write a policy"
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the administrator's folder, as the system's own search for it finds it."""
    folder = tmp_path / "etc" / "helpviewer"
    folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.delenv("HELPVIEWER_OFFLINE", raising=False)
    return folder


def run(data: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    policy_command.add_arguments(parser)
    return policy_command.run(parser.parse_args([*arguments, "--data", str(data)]))


def write(file: Path, content: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)
    return file


@root_only
def test_of_every_setting_it_is_told_who_said_so(
    site: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = write(site / "config.toml", "feed.interval = 30")
    policy = write(site / "policy.toml", "offline = true")
    user = write(
        tmp_path / "me/config/config.toml", "[window]\ntheme = 'dark'\n[feed]\nring='a'"
    )
    monkeypatch.setenv("HELPVIEWER_AUDIENCE", "internal")
    assert run(tmp_path / "me", "--explain") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:5] == [
        f"package: {SHIPPED} (not there)",
        f"administrator: {config} (read, owned by root)",
        f"reader: {user} (read, owned by root)",
        f"policy: {policy} (read, owned by root)",
        "",
    ]
    told = {line.split()[0]: line.split(maxsplit=2)[1:] for line in lines[5:]}
    assert list(told) == [name for name, _ in Settings().all()]
    assert told["audience"] == ['"internal"', "environment HELPVIEWER_AUDIENCE"]
    assert told["offline"] == ["true", f"policy {policy}, locked"]
    assert told["window.theme"] == ['"dark"', f"reader {user}"]
    assert told["feed.interval"] == ["30", f"administrator {config}"]
    assert told["feed.mode"] == ['"overlay"', "default"]


def test_a_package_of_ones_own_says_what_its_defaults_are(
    site: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    defaults = write(tmp_path / "package/defaults.toml", "[window]\ntheme = 'dark'")
    monkeypatch.setattr(policy_command, "SHIPPED", defaults)
    run(tmp_path / "me", "--explain")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"package: {defaults} (read, owned by {defaults.owner()})"
    (theme,) = (line for line in lines if line.startswith("window.theme "))
    assert theme.split(maxsplit=2) == ["window.theme", '"dark"', f"package {defaults}"]


@root_only
def test_without_a_question_only_what_is_locked_is_told(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = write(site / "policy.toml", "feed.auth.type = 'mtls'")
    run(tmp_path / "me")
    assert capsys.readouterr().out.splitlines()[4:] == [
        "",
        f'feed.auth.type  "mtls"  policy {policy}, locked',
    ]


@root_only
def test_a_policy_of_somebody_else_is_told_with_its_owner(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = write(site / "policy.toml", "offline = true")
    os.chown(policy, 65534, 65534)
    run(tmp_path / "me", "--json")
    told = json.loads(capsys.readouterr().out)
    assert told["settings"] == []
    assert told["files"][3] == {
        "layer": "policy",
        "path": str(policy),
        "owner": policy.owner(),
        "state": "ignored: it must belong to the administrator alone",
    }


def test_scripts_get_every_setting_with_its_default(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = write(site / "config.toml", "offline = true")
    run(tmp_path / "me", "--explain", "--json")
    told = json.loads(capsys.readouterr().out)["settings"]
    assert told[1] == {
        "name": "offline",
        "value": True,
        "default": False,
        "layer": "administrator",
        "place": str(config),
        "locked": False,
    }


def test_where_nothing_is_locked_that_is_told(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path / "me")
    assert capsys.readouterr().out.splitlines() == [
        f"package: {SHIPPED} (not there)",
        f"administrator: {site / 'config.toml'} (not there)",
        f"reader: {tmp_path / 'me/config/config.toml'} (not there)",
        f"policy: {site / 'policy.toml'} (not there)",
        "",
        "No setting is locked.",
    ]


def test_settings_that_cannot_be_read_are_an_error(site: Path, tmp_path: Path) -> None:
    write(site / "config.toml", "offline = ")
    with pytest.raises(SettingsError):
        run(tmp_path / "me", "--explain")


@pytest.mark.parametrize("kiosk", ["--kiosk", "kiosk = true\n"])
def test_on_a_kiosk_it_is_told_what_the_feed_sets_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kiosk: str
) -> None:
    paths = UserPaths.under(tmp_path / "me")
    url = "https://feed.example/"
    own = kiosk if "=" in kiosk else ""
    write(paths.settings, f"{own}[feed]\nurl = '{url}'")
    file = device_file(paths, url)
    write(file, '{"format":"helpviewer-device/1","all":{"unattended.idle_seconds":90}}')
    run(tmp_path / "me", "--explain", *([] if own else [kiosk]))
    told = capsys.readouterr().out
    line = next(line for line in told.splitlines() if "idle_seconds" in line)
    assert line.split() == ["unattended.idle_seconds", "90", "device", "feed"]


def test_a_window_of_a_reader_obeys_no_feed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = UserPaths.under(tmp_path / "me")
    url = "https://feed.example/"
    write(paths.settings, f"[feed]\nurl = '{url}'")
    said = '{"format":"helpviewer-device/1","all":{"window.theme":"dark"}}'
    write(device_file(paths, url), said)
    run(tmp_path / "me", "--explain")
    assert "device feed" not in capsys.readouterr().out
