"""The examples for administrators in packaging/kiosk: they are what their systems accept."""

import os
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from helpviewer.settings import Settings
from helpviewer.settings.settings import flatten
from tests.conftest import UNMEASURED

KIOSK = Path(__file__).parents[1] / "packaging" / "kiosk"
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [name for name in programs if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} is missing")


def run(*command: str | Path, **more: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        list(map(str, command)),
        check=False,
        capture_output=True,
        text=True,
        timeout=20,
        env={**UNMEASURED, **more},
    )


@needs("systemd-analyze")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    unit = (KIOSK / "helpviewer-kiosk.service").read_text()
    assert "ExecStart=/usr/bin/helpviewer --kiosk\n" in unit
    there = shutil.which("true") or ""
    file = tmp_path / "helpviewer-kiosk.service"
    file.write_text(unit.replace("/usr/bin/helpviewer", there))
    ended = run("systemd-analyze", "--user", "verify", file, XDG_RUNTIME_DIR=str(tmp_path))
    assert (ended.stdout + ended.stderr, ended.returncode) == ("", 0)


@pytest.mark.parametrize("name", ["kiosk-session", "kiosk-console"])
@needs("sh")
def test_the_scripts_can_be_started(name: str) -> None:
    assert os.access(KIOSK / name, os.X_OK)
    ended = run("sh", "-n", KIOSK / name)
    assert (ended.stderr, ended.returncode) == ("", 0)


def test_windows_starts_the_program_again_unless_the_staff_left_it() -> None:
    root = ElementTree.parse(KIOSK / "shell-launcher.xml").getroot()  # noqa: S314 - our own
    profile = next(root.iter(f"{SHELL}Profile"))
    actions = {
        action.get("ReturnCode"): action.get("Action")
        for action in profile.iter(f"{SHELL}ReturnCodeAction")
    }
    assert actions == {"0": "RestartShell", "77": "DoNothing"}
    (usual,) = profile.iter(f"{SHELL}DefaultAction")
    assert usual.get("Action") == "RestartShell"
    assert {config.get("Id") for config in root.iter(f"{SHELL}Profile")} == {profile.get("Id")}


def test_every_setting_of_the_policy_can_be_used() -> None:
    said = tomllib.loads((KIOSK / "policy.toml").read_text("utf-8"))
    reasons = [Settings().objection(name, value) for name, value in flatten(said)]
    assert reasons
    assert not any(reasons)
