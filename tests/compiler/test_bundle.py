"""What ships of a library when the program is built."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from helpviewer.compiler.bundle import bundle_library
from helpviewer.compiler.shipped_manifest import ShippedManifest
from helpviewer.errors import BundleError, FolderMissingError, LibraryEmptyError
from helpviewer.library.article import Audience
from tests.compiler.test_audience import INTERNAL, PUBLIC, traces
from tests.conftest import MakeLibrary
from tests.installed import LIBRARY

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)
SHOWN = "# Scan\n\n![A dot](images/dot.png) ![Nothing](images/gone.png)"


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_articles_ship_with_what_they_show_and_nothing_else(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder = make_library(
        LIBRARY
        | {"scan.md": SHOWN, "synonyms.toml": "", "notes.txt": "Ask Ann."}
        | {"images/dot.png": DOT, "images/unused.png": DOT}
    )
    report = bundle_library(folder, tmp_path / "out")
    assert (report.articles, [problem.path for problem in report.problems]) == (1, ["scan.md"])
    assert files_in(tmp_path / "out" / "articles") == {
        "library.toml",
        "synonyms.toml",
        "scan.md",
        "images/dot.png",
    }


def test_nothing_of_an_internal_article_ships(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder = make_library(LIBRARY | PUBLIC | INTERNAL)
    bundle_library(folder, tmp_path / "public")
    bundle_library(folder, tmp_path / "internal", Audience.INTERNAL)
    assert traces(tmp_path / "public") == []
    assert "bodyword" in traces(tmp_path / "internal" / "articles")
    assert "bodyword" in traces(tmp_path / "internal" / "compiled")


def test_the_database_is_one_file_that_does_not_know_where_it_was_made(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    bundle_library(make_library(LIBRARY | PUBLIC), tmp_path / "out")
    compiled = tmp_path / "out" / "compiled"
    assert {path.name for path in compiled.iterdir()} == {
        "library.db",
        "index",
        "manifest.json",
    }
    with closing(sqlite3.connect(compiled / "library.db")) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert database.execute("SELECT count(*) FROM generation").fetchone() == (1,)
    for name in files_in(compiled):
        assert str(tmp_path).encode() not in (compiled / name).read_bytes()


def test_the_manifest_tells_of_every_file(make_library: MakeLibrary, tmp_path: Path) -> None:
    bundle_library(make_library(LIBRARY | PUBLIC), tmp_path / "out")
    compiled = tmp_path / "out" / "compiled"
    manifest = ShippedManifest.load(compiled)
    assert {*manifest.sizes} == {*manifest.digests} == files_in(compiled) - {"manifest.json"}
    assert manifest.has_sizes(compiled)
    assert manifest.has_digests(compiled)
    assert (manifest.library, manifest.audience) == ("acme", Audience.PUBLIC)


def test_a_library_that_is_called_after_its_folder_cannot_ship(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    with pytest.raises(BundleError, match=r"library\.toml: the library has no id"):
        bundle_library(make_library(PUBLIC), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_over(make_library: MakeLibrary, tmp_path: Path) -> None:
    folder = make_library(LIBRARY | PUBLIC)
    with pytest.raises(BundleError, match="something in this folder"):
        bundle_library(folder, folder)
    (tmp_path / "file").touch()
    with pytest.raises(BundleError, match="exists"):
        bundle_library(folder, tmp_path / "file")


def test_a_library_that_cannot_be_read_is_told_as_ever(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    with pytest.raises(LibraryEmptyError):
        bundle_library(make_library(LIBRARY), tmp_path / "out")
    with pytest.raises((FolderMissingError, BundleError)):
        bundle_library(tmp_path / "nowhere", tmp_path / "other")
