"""Finding and reading the articles' files in a folder."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from helpviewer.errors import FolderUnreadableError
from helpviewer.library.files import printable_path, read_file, real_folder
from helpviewer.library.problems import Problem, ProblemKind

MAX_FILE_SIZE = 16 * 1024 * 1024  # bytes; more is no article, whatever it is called
_SUFFIXES = frozenset({".md", ".markdown"})
_DEEPEST = 32  # folders within each other


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file that holds an article, as it stands on the disk at this moment.

    Attributes:
        path: Relative to the library's folder, with ``/``.
        content: Its bytes.
        digest: SHA-256 of `content`, in lower-case hex.
    """

    path: str
    content: bytes
    digest: str


def read_source_files(folder: Path) -> Iterator[SourceFile | Problem]:
    """Yield every article's file under `folder` in path order; for a bad one, what is wrong.

    Hidden files and folders are passed over, and links to folders. A file that is reached over
    a link out of the folder is not read.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It is not a folder, or may not be read.
    """
    root = real_folder(folder)
    paths, problems = _find(root)
    yield from problems
    for path in paths:
        relative = path.relative_to(root)
        name = printable_path(relative)
        if os.fsencode(relative.as_posix()) != name.encode():
            yield _unreadable(name, OSError("its name is not UTF-8"))
            continue
        try:
            content = read_file(path, root, MAX_FILE_SIZE)
        except OSError as error:
            yield _unreadable(name, error)
        else:
            yield SourceFile(name, content, hashlib.sha256(content).hexdigest())


def _find(root: Path) -> tuple[list[Path], list[Problem]]:
    """Return the articles' files in path order, and the folders that cannot be searched."""
    paths: list[Path] = []
    problems: list[Problem] = []

    def refuse(error: OSError) -> None:
        where = Path(os.fsdecode(error.filename or root))
        if where == root:
            raise FolderUnreadableError(root, error.strerror) from error
        problems.append(_unreadable(printable_path(where.relative_to(root)), error))

    for folder, folders, names in os.walk(root, onerror=refuse):
        here = Path(folder)
        folders[:] = [name for name in folders if not name.startswith(".")]
        if len(here.relative_to(root).parts) == _DEEPEST and folders:
            place = printable_path(here.relative_to(root))
            problems.append(_unreadable(place, OSError("its folders lie too deep")))
            folders.clear()
        paths += [here / name for name in names if _is_article(name)]
    return sorted(paths, key=lambda path: path.relative_to(root).as_posix()), problems


def _is_article(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in _SUFFIXES


def _unreadable(path: str, error: OSError) -> Problem:
    return Problem(path, ProblemKind.UNREADABLE, {"reason": error.strerror or str(error)})
