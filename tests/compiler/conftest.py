"""Compiling as the commands do, and opening what came of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import LibrarySource
from helpviewer.library.article import Audience
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.search.results import Query
from helpviewer.snapshot import Place, Snapshot

Compile = Callable[..., Report]
OpenSnapshot = Callable[..., Snapshot]


@pytest.fixture
def compile_folder(paths: UserPaths, one_renderer: None) -> Compile:
    """Compile a folder, as ``compile_folder(folder, audience=Audience.INTERNAL)``."""

    def compile_it(
        folder: Path, audience: Audience = Audience.PUBLIC, progress: Progress | None = None
    ) -> Report:
        return compile_library(LibrarySource(folder, audience=audience), paths, progress)

    return compile_it


@pytest.fixture
def open_snapshot(paths: UserPaths) -> OpenSnapshot:
    """Open what was compiled, as ``open_snapshot(folder)``."""

    def open_it(folder: Path, language: str = "") -> Snapshot:
        return Snapshot.open(place_of(paths, folder), language)

    return open_it


def place_of(paths: UserPaths, folder: Path) -> Place:
    return Place.of(paths, read_library_file(folder)[0])


def titles(snapshot: Snapshot) -> list[str]:
    return sorted(card.title for card in snapshot.library)


def found(snapshot: Snapshot, text: str) -> list[str]:
    index = snapshot.open_index()
    results = index.search(Query(text), snapshot.library.keys)
    index.close()
    return [hit.key.id for hit in results.hits]
