import os
from pathlib import Path

import pytest

from helpviewer.errors import FolderMissingError, FolderUnreadableError
from helpviewer.library.files import printable_path, read_file, real_folder


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        real_folder(tmp_path / "nowhere")
    with pytest.raises(FolderMissingError):
        real_folder(Path("a\0b"))


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnreadableError, match="Not a directory"):
        real_folder(tmp_path / "file")


def test_a_link_that_leads_to_itself_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(FolderUnreadableError, match="symbolic links"):
        real_folder(tmp_path / "loop")


def test_a_folder_is_known_by_where_it_really_stands(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    assert real_folder(tmp_path / "link") == (tmp_path / "real").resolve()


def test_only_files_under_the_root_are_read(tmp_path: Path) -> None:
    root = (tmp_path / "library").resolve()
    root.mkdir()
    (tmp_path / "secret").write_text("secret")
    (root / "inside").write_text("inside")
    (root / "link").symlink_to("inside")
    (root / "way-out").symlink_to("../secret")
    assert read_file(root / "inside", root, 6) == b"inside"
    assert read_file(root / "link", root, 6) == b"inside"
    with pytest.raises(OSError, match="leads out of the library"):
        read_file(root / "way-out", root, 100)
    with pytest.raises(OSError, match="larger than"):
        read_file(root / "inside", root, 5)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="it is not a file"):
        read_file(tmp_path / "pipe", tmp_path.resolve(), 100)


def test_a_name_of_any_bytes_can_be_told() -> None:
    path = Path(os.fsdecode(b"a/\xff.md"))
    assert printable_path(path) == "a/\\xff.md"
    assert printable_path(Path("a/ü.md")) == "a/ü.md"
