from pathlib import Path

import pytest

from helpviewer.errors import ExportError
from helpviewer.feed.compression import unpacked
from helpviewer.feed.digests import sha256
from helpviewer.publisher.files import File, delete_file, packed_file, plain_file, write_file


def test_a_file_is_called_by_its_digest() -> None:
    named, file = packed_file("packs", b"help")
    assert isinstance(file.content, bytes)
    assert unpacked(file.content, 4) == b"help"
    assert named.path == file.path == f"packs/{sha256(file.content)}.json.gz"
    assert (named.size, named.raw_size) == (len(file.content), 4)
    named, file = plain_file("library", b"help")
    assert named.path == f"library/{sha256(b'help')}.json"
    assert (named.size, named.raw_size) == (4, 4)


def test_a_file_is_written_once_and_again_if_it_is_damaged(tmp_path: Path) -> None:
    file = File("a/b.json", b"help", sha256(b"help"))
    assert write_file(tmp_path, file)
    assert not write_file(tmp_path, file)
    (tmp_path / "a/b.json").write_bytes(b"helq")
    assert write_file(tmp_path, file)
    assert (tmp_path / "a/b.json").read_bytes() == b"help"
    assert (tmp_path / "a/b.json").stat().st_mode & 0o777 == 0o644
    assert len(list((tmp_path / "a").iterdir())) == 1


def test_a_copy_of_what_changed_meanwhile_is_not_published(tmp_path: Path) -> None:
    image = tmp_path / "a.png"
    image.write_bytes(b"new")
    with pytest.raises(ExportError, match="changed while"):
        write_file(tmp_path / "feed", File("a", image, sha256(b"old")))
    image.unlink()
    with pytest.raises(ExportError, match="No such file"):
        write_file(tmp_path / "feed", File("a", image, sha256(b"old")))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("in the way")
    with pytest.raises(ExportError, match="cannot be written"):
        write_file(tmp_path, packed_file("packs", b"help")[1])


def test_nothing_is_left_of_a_file_that_could_not_take_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(ExportError):
        write_file(tmp_path, File("a.json", b"help", sha256(b"help")))
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_what_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="feed-2"):
        delete_file(tmp_path / "feed-2.json")
