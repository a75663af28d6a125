import json
from pathlib import Path

import pytest

from helpviewer.errors import ExportError
from helpviewer.importing.folder import ImportFolder, OutFile, Written
from helpviewer.importing.notes import Note, Notes

_DIGEST_OF_X = b"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
KEPT = "kept as it is: it was not written by an import, or changed since"


def update(
    root: Path, files: dict[str, tuple[str, bytes]], *, keep: bool = False
) -> tuple[Written, tuple[Note, ...]]:
    notes = Notes()
    wanted = {name: OutFile(*file) for name, file in files.items()}
    return ImportFolder(root, "zendesk", notes).update(wanted, keep=keep), notes.all


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_file_that_is_as_it_should_be_is_not_written_again(tmp_path: Path) -> None:
    assert update(tmp_path / "new", {"1": ("a/b.md", b"x")})[0] == Written(1, 0, 0, 0)
    before = (tmp_path / "new/a/b.md").stat().st_mtime_ns
    assert update(tmp_path / "new", {"1": ("a/b.md", b"x")})[0] == Written(0, 1, 0, 0)
    assert (tmp_path / "new/a/b.md").stat().st_mtime_ns == before
    assert update(tmp_path / "new", {"1": ("a/b.md", b"y")})[0] == Written(1, 0, 0, 0)


def test_what_was_changed_by_hand_stays(tmp_path: Path) -> None:
    update(tmp_path, {"1": ("a.md", b"x"), "2": ("b.md", b"x"), "3": ("c.md", b"x")})
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_bytes(b"mine")
    done, notes = update(tmp_path, {"1": ("a.md", b"y"), "2": ("moved.md", b"y")})
    assert done == Written(0, 0, 0, 2)
    reason = "kept: the export has it no more, but it was changed by hand"
    assert notes == (Note("a.md", KEPT), Note("b.md", KEPT), Note("c.md", reason))
    assert sorted(file.name for file in tmp_path.glob("*.md")) == ["a.md", "b.md", "c.md"]
    again, _ = update(tmp_path, {"1": ("a.md", b"z")})
    assert again.kept == 1
    assert (tmp_path / "a.md").read_bytes() == b"mine"


def test_a_file_that_no_import_wrote_stays(tmp_path: Path) -> None:
    (tmp_path / "library.toml").write_bytes(b"mine")
    done, notes = update(tmp_path, {"library.toml": ("library.toml", b"y")})
    assert (done, notes) == (Written(0, 0, 0, 1), (Note("library.toml", KEPT),))
    assert update(tmp_path, {})[0] == Written(0, 0, 0, 0)
    assert (tmp_path / "library.toml").read_bytes() == b"mine"


def test_what_left_is_deleted_with_its_empty_folders(tmp_path: Path) -> None:
    update(tmp_path, {"1": ("a/b/c.md", b"x"), "2": ("a/d.md", b"x"), "3": ("e/f.md", b"x")})
    (tmp_path / "e/own.md").write_bytes(b"mine")
    done, _ = update(tmp_path, {"2": ("a/d.md", b"x")})
    assert done == Written(0, 1, 2, 0)
    assert names(tmp_path / "a") == ["d.md"]
    assert names(tmp_path / "e") == ["own.md"]


def test_nothing_leaves_if_one_wants_to_keep_it(tmp_path: Path) -> None:
    update(tmp_path, {"1": ("a.md", b"x"), "2": ("b.md", b"x")})
    assert update(tmp_path, {"1": ("moved.md", b"x")}, keep=True)[0] == Written(1, 0, 1, 0)
    assert sorted(file.name for file in tmp_path.glob("*.md")) == ["b.md", "moved.md"]
    assert update(tmp_path, {"1": ("moved.md", b"x")})[0].deleted == 1  # it is still known


def test_a_file_that_somebody_deleted_is_written_again(tmp_path: Path) -> None:
    update(tmp_path, {"1": ("a.md", b"x"), "2": ("b.md", b"x")})
    (tmp_path / "a.md").unlink()
    (tmp_path / "b.md").unlink()
    assert update(tmp_path, {"1": ("a.md", b"x")})[0] == Written(1, 0, 0, 0)


@pytest.mark.parametrize(
    "record",
    [b"{", b"\xff", b"[]", b'{"files": 5}', b'{"files": {"1": 5}}',
     b'{"files": {"1": ["../outside.md", "%s"]}}' % _DIGEST_OF_X],
)  # fmt: skip
def test_a_record_that_nobody_can_believe_deletes_nothing(
    record: bytes, tmp_path: Path
) -> None:
    root = tmp_path / "library"
    update(root, {"1": ("a.md", b"x")})
    (tmp_path / "outside.md").write_bytes(b"x")
    (root / ".helpviewer-import-zendesk.json").write_bytes(record)
    assert update(root, {})[0].deleted == 0
    assert (root / "a.md").exists()
    assert (tmp_path / "outside.md").exists()


def test_two_help_centres_may_share_a_folder(tmp_path: Path) -> None:
    update(tmp_path, {"1": ("a.md", b"x")})
    ImportFolder(tmp_path, "intercom", Notes()).update({}, keep=False)
    assert (tmp_path / "a.md").exists()
    record = json.loads((tmp_path / ".helpviewer-import-zendesk.json").read_bytes())
    assert list(record["files"]) == ["1"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a file where a folder should be")
    with pytest.raises(ExportError, match="a cannot be written"):
        update(tmp_path, {"1": ("a/b.md", b"x")})
    (tmp_path / "c.md").mkdir()
    assert update(tmp_path, {"1": ("c.md", b"x")})[0].kept == 1


def test_a_write_that_fails_leaves_no_half_of_a_file(tmp_path: Path) -> None:
    root = tmp_path / "library"
    (root / ".helpviewer-import-zendesk.json").mkdir(parents=True)
    with pytest.raises(ExportError):
        update(root, {})
    assert names(root) == [".helpviewer-import-zendesk.json"]
