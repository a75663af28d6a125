"""What desktops say of movement, read from commands and files as they have them."""

import os
from pathlib import Path

import pytest

from helpviewer.gui.desktop_motion import wants_less_motion


def command(folder: Path, name: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a command on the path that answers this, if it is asked as expected."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f'#!/bin/sh\necho "$@" >"{folder}/asked"\n{says}\n', "utf-8")
    file.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("says", "less"), [("echo false", True), ("echo true", False), ("exit 1", False)]
)
def test_gnome_and_its_relatives_are_asked_by_their_own_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, less: bool
) -> None:
    command(tmp_path / "bin", "gsettings", says, monkeypatch)
    assert wants_less_motion({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "linux") is less
    asked = (tmp_path / "bin/asked").read_text("utf-8")
    assert asked == "get org.gnome.desktop.interface enable-animations\n"


@pytest.mark.parametrize(("says", "less"), [("echo 1", True), ("echo 0", False)])
def test_macos_is_asked_for_its_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, less: bool
) -> None:
    command(tmp_path / "bin", "defaults", says, monkeypatch)
    assert wants_less_motion({}, "darwin") is less


def test_a_desktop_without_its_command_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not wants_less_motion({"XDG_CURRENT_DESKTOP": "GNOME"}, "linux")


@pytest.mark.parametrize(
    ("content", "less"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("[KDE]\nAnimationDurationFactor=none\n", False),
        ("[General]\nName=%50 %\n", False),
        ("no settings", False),
    ],
)
def test_kde_is_read_from_its_file(tmp_path: Path, content: str, less: bool) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config/kdeglobals").write_text(content, "utf-8")
    home = {"XDG_CURRENT_DESKTOP": "KDE", "HOME": str(tmp_path)}
    assert wants_less_motion(home, "linux") is less
    elsewhere = home | {"XDG_CONFIG_HOME": str(tmp_path / "gone")}
    assert not wants_less_motion(elsewhere, "linux")


def test_of_other_desktops_nothing_is_known() -> None:
    assert not wants_less_motion({}, "linux")
    assert not wants_less_motion({"XDG_CURRENT_DESKTOP": "XFCE"}, "linux")
