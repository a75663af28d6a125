from pathlib import Path

import pytest

from helpviewer.errors import DiskSpaceError, StoreError
from helpviewer.sync.staging import Staging, clear_staging, free_space, require_space

FEED = "https://example.com/help/"


def test_a_sync_that_was_cut_off_finds_its_files_again(tmp_path: Path) -> None:
    Staging(tmp_path, FEED, 7).prepare()
    Staging(tmp_path, FEED, 7).file("abc").write_bytes(b"a")
    again = Staging(tmp_path, FEED, 7)
    again.prepare()
    assert again.file("abc").read_bytes() == b"a"


def test_files_of_another_state_are_deleted_and_those_of_another_feed_stay(
    tmp_path: Path,
) -> None:
    for feed in (FEED, "https://example.org/"):
        staging = Staging(tmp_path, feed, 7)
        staging.prepare()
        staging.file("abc").write_bytes(b"a")
    Staging(tmp_path, FEED, 8).prepare()
    assert not Staging(tmp_path, FEED, 7).file("abc").exists()
    assert Staging(tmp_path, "https://example.org/", 7).file("abc").exists()


def test_what_was_used_is_deleted_and_what_nobody_asks_for_any_more(tmp_path: Path) -> None:
    root = tmp_path / "staging"
    for feed in (FEED, "https://example.org/"):
        Staging(root, feed, 7).prepare()
    clear_staging(root)
    clear_staging(root)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.touch()
    with pytest.raises(StoreError):
        Staging(occupied, FEED, 7).prepare()


def test_room_for_a_change_is_made_sure_of(tmp_path: Path) -> None:
    require_space(tmp_path, 100_000_000, lambda _: 284_000_000)
    with pytest.raises(DiskSpaceError) as told:
        require_space(tmp_path, 100_000_000, lambda _: 283_000_000)
    assert str(told.value) == (
        f"There is not enough room in {tmp_path}: about 284 MB are needed."
    )


def test_the_disk_itself_is_asked(tmp_path: Path) -> None:
    assert free_space(tmp_path) > 0
    with pytest.raises(StoreError):
        require_space(tmp_path / "missing", 1)
