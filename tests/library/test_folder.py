import hashlib
import os
from pathlib import Path

import pytest

from helpviewer.errors import FolderMissingError, FolderUnreadableError
from helpviewer.library.folder import MAX_FILE_SIZE, SourceFile, read_source_files
from helpviewer.library.problems import Problem, ProblemKind
from tests.conftest import MakeLibrary


def paths_in(folder: Path) -> list[str]:
    found = list(read_source_files(folder))
    assert not [problem for problem in found if isinstance(problem, Problem)]
    return [source.path for source in found]


def reasons_in(folder: Path) -> dict[str, str]:
    found = read_source_files(folder)
    return {problem.path: problem.reason for problem in found if isinstance(problem, Problem)}


def test_files_come_in_path_order_with_their_digest(make_library: MakeLibrary) -> None:
    folder = make_library({"b.md": "B", "a/z.md": "Z", "a.md": "A"})
    found = list(read_source_files(folder))
    assert [source.path for source in found] == ["a.md", "a/z.md", "b.md"]
    assert found[0] == SourceFile("a.md", b"A", hashlib.sha256(b"A").hexdigest())


def test_only_markdown_that_is_not_hidden_is_read(make_library: MakeLibrary) -> None:
    folder = make_library(
        {
            "a.md": "",
            "b.MD": "",
            "c.markdown": "",
            "d.txt": "",
            "e": "",
            ".f.md": "",
            ".git/g.md": "",
            "library.toml": "",
            "h.md/i.md": "",
        }
    )
    assert paths_in(folder) == ["a.md", "b.MD", "c.markdown", "h.md/i.md"]


@pytest.mark.parametrize(
    "name", ["with space.md", "new\nline.md", "Ünïcode ✓.md", "-rf.md", "a%20b.md"]
)
def test_any_name_is_read(make_library: MakeLibrary, name: str) -> None:
    assert paths_in(make_library({name: "Text"})) == [name]


def test_an_empty_folder_has_nothing(make_library: MakeLibrary) -> None:
    assert paths_in(make_library({})) == []


def test_a_folder_that_is_missing_or_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file.md").touch()
    with pytest.raises(FolderMissingError):
        list(read_source_files(tmp_path / "nowhere"))
    with pytest.raises(FolderUnreadableError):
        list(read_source_files(tmp_path / "file.md"))


def test_a_link_is_followed_only_within_the_folder(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    (tmp_path / "secret.md").write_text("secret")
    folder = make_library({"a.md": "A"})
    (folder / "inside.md").symlink_to("a.md")
    (folder / "outside.md").symlink_to("../secret.md")
    (folder / "absolute.md").symlink_to(tmp_path / "secret.md")
    (folder / "loop.md").symlink_to("loop.md")
    (folder / "dangling.md").symlink_to("nowhere.md")
    (folder / "folder").symlink_to(folder)
    found = [
        source.path for source in read_source_files(folder) if isinstance(source, SourceFile)
    ]
    assert found == ["a.md", "inside.md"]
    out = "left out: it cannot be read (it is a link that leads out of the library)"
    assert reasons_in(folder) == {
        "outside.md": out,
        "absolute.md": out,
        "loop.md": "left out: it cannot be read (Too many levels of symbolic links)",
        "dangling.md": "left out: it cannot be read (No such file or directory)",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_reported_and_not_waited_for(make_library: MakeLibrary) -> None:
    folder = make_library({})
    os.mkfifo(folder / "pipe.md")
    assert reasons_in(folder) == {"pipe.md": "left out: it cannot be read (it is not a file)"}


def test_a_huge_file_is_reported_and_not_read(make_library: MakeLibrary) -> None:
    folder = make_library({"huge.md": ""})
    os.truncate(folder / "huge.md", MAX_FILE_SIZE + 1)
    assert reasons_in(folder) == {
        "huge.md": "left out: it cannot be read (it is larger than 16,384 kB)"
    }


def test_a_name_that_is_not_utf8_is_reported(make_library: MakeLibrary) -> None:
    folder = make_library({"a.md": "A"})
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/\xff.md")).touch()
    except OSError:
        pytest.skip("this file system has only UTF-8 names")
    assert reasons_in(folder) == {
        "\\xff.md": "left out: it cannot be read (its name is not UTF-8)"
    }


def test_folders_that_lie_very_deep_are_reported(make_library: MakeLibrary) -> None:
    folder = make_library({"a/" * 32 + "b.md": "seen", "a/" * 33 + "c.md": "unseen"})
    found = [
        source.path for source in read_source_files(folder) if isinstance(source, SourceFile)
    ]
    assert found == ["a/" * 32 + "b.md"]
    assert list(reasons_in(folder).values()) == [
        "left out: it cannot be read (its folders lie too deep)"
    ]


class _Unlistable:
    """A folder that is there, but cannot be listed; as root no access right makes one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.real = os.scandir

    def __call__(self, path: str | os.PathLike[str]) -> "os._ScandirIterator[str]":
        if Path(path) == self.folder:
            raise PermissionError(13, "Permission denied", str(path))
        return self.real(path)


def test_a_folder_within_that_may_not_be_read_is_reported(
    make_library: MakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_library({"a.md": "A", "closed/b.md": "B"}).resolve()
    monkeypatch.setattr(os, "scandir", _Unlistable(folder / "closed"))
    found = list(read_source_files(folder))
    assert found[0] == Problem(
        "closed", ProblemKind.UNREADABLE, {"reason": "Permission denied"}
    )
    assert [source.path for source in found[1:]] == ["a.md"]
