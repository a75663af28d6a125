from pathlib import Path

import pytest

from helpviewer.errors import PublishError
from helpviewer.feed.device_config import read_device
from helpviewer.publisher.device_file import published_device, read_device_file
from tests.conftest import MakeLibrary
from tests.publisher.publishing import object_file, publish

SAID = b"""
[all.unattended]
idle_seconds = 90
[rings.canary]
window.theme = "contrast"
[devices."lobby 3"]
"unattended.announcement" = "Counter 3 is closed"
"""


def written(tmp_path: Path, content: bytes) -> Path:
    file = tmp_path / "device.toml"
    file.write_bytes(content)
    return file


def test_a_file_says_what_is_set_up_on_all_on_some_and_on_one(tmp_path: Path) -> None:
    assert read_device(read_device_file(written(tmp_path, SAID))) == (
        {"unattended.idle_seconds": 90},
        {"canary": {"window.theme": "contrast"}},
        {"lobby 3": {"unattended.announcement": "Counter 3 is closed"}},
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[all", "is no TOML"),
        (b"\xff", "is no TOML"),
        (b"[everywhere]", "'everywhere' is none of all, rings and devices"),
        (b"rings = 3", "what it sets up for rings is no table"),
        (b"rings.a = 3", "what it sets up for rings.a is no table"),
        (b"[all.unattended]\npin = '1'", "all: unattended.pin is no setting that a feed can"),
        (
            b"[devices.a.unattended]\nidle_seconds = 5",
            "devices.a: unattended.idle_seconds must",
        ),
        (b"[all.unattended]\nidle_seconds = 2026-01-01", "has a value of the wrong type"),
        (b"all.unattended.announcement = '" + b"x" * 2**20 + b"'", "is larger than"),
    ],
    ids=range(9),
)
def test_what_machines_would_leave_out_is_not_published(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    with pytest.raises(PublishError, match=reason):
        read_device_file(written(tmp_path, content))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="cannot be read"):
        read_device_file(tmp_path / "none.toml")


def test_what_is_set_up_is_a_file_of_the_head_and_changes_its_serial(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder, out = make_library({"a.md": "A"}), tmp_path / "feed"
    device = read_device_file(written(tmp_path, SAID))
    assert publish(folder, out).head.device is None
    second = publish(folder, out, day=1, device=device)
    assert second.head.serial == 2
    assert second.head.device
    assert object_file(out, second.head.device) == device == published_device(out, second.head)
    assert not publish(folder, out, day=2, device=device).changed
    third = publish(folder, out, day=3).head
    assert (third.serial, third.device, third.state) == (3, None, second.head.state)
    assert published_device(out, third) == b""


def test_a_published_file_that_got_lost_is_told(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder, out = make_library({"a.md": "A"}), tmp_path / "feed"
    head = publish(folder, out, device=read_device_file(written(tmp_path, SAID))).head
    assert head.device
    (out / head.device.path).unlink()
    with pytest.raises(PublishError, match="is missing in"):
        published_device(out, head)
