"""What of a library is put into the program when it is built."""

import shutil
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.report import Report
from helpviewer.compiler.shipped_manifest import DATABASE, INDEXES, ShippedManifest
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import BundleError
from helpviewer.feed.places import is_place
from helpviewer.library.article import Article, Audience, Trust
from helpviewer.library.attachments import FolderAttachments
from helpviewer.library.files import printable_path, read_file, real_path
from helpviewer.library.folder import MAX_FILE_SIZE
from helpviewer.library.library_file import LIBRARY_FILE, SYNONYMS_FILE, read_library_file
from helpviewer.library.page import Page
from helpviewer.library.store.copying import write_compact
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.search.manifest import NAME, Manifest
from helpviewer.snapshot import Place, Snapshot

ARTICLES, COMPILED = "articles", "compiled"


def bundle_library(
    folder: Path,
    out: Path,
    audience: Audience = Audience.PUBLIC,
    progress: Progress | None = None,
) -> Report:
    """Write what ships of a library: its articles, and the same, compiled and indexed.

    The articles are those of the audience and no others, with the images that they show. Both
    folders belong beside each other into the program's package.

    Args:
        folder: The library.
        out: Where ``articles`` and ``compiled`` are written; it is empty or missing.
        audience: Whose articles ship.
        progress: Told of every article.

    Raises:
        BundleError: The library has no id of its own, or `out` cannot be written.
        LibraryError: The library cannot be used.
    """
    if not _has_id(folder):
        raise BundleError(folder / LIBRARY_FILE, "the library has no id, which its data needs")
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise BundleError(out, "there is something in this folder already")
        with TemporaryDirectory() as scratch:
            return _bundle(folder, out, audience, UserPaths.under(Path(scratch)), progress)
    except OSError as error:
        raise BundleError(out, error.strerror or error) from error


def _bundle(
    folder: Path, out: Path, audience: Audience, paths: UserPaths, progress: Progress | None
) -> Report:
    everything = LibrarySource(folder, Trust.BUNDLED, audience)
    report = compile_library(everything, paths, progress)
    place = Place.of(paths, read_library_file(folder)[0])
    with closing(place.open_store()) as store:
        _write_articles(folder, out / ARTICLES, store.everything())
    # of exactly what ships; no page is made again
    compile_library(everything._replace(folder=out / ARTICLES), paths)
    _write_compiled(place, out / COMPILED)
    return report


def _write_articles(folder: Path, out: Path, articles: Iterable[tuple[Article, Page]]) -> None:
    """Copy the files of the articles, what they show, and what tells of the library."""
    root = real_path(folder)
    images = FolderAttachments(folder)
    out.mkdir()
    for name in (LIBRARY_FILE, SYNONYMS_FILE):
        if (folder / name).is_file():
            _write(out / name, read_file(folder / name, root, MAX_FILE_SIZE))
    for article, page in articles:
        _write(out / article.path, read_file(folder / article.path, root, MAX_FILE_SIZE))
        for name in page.images:
            content = images.image_bytes(name)
            if content is not None and is_place(name):  # else the report tells of it
                _write(out / name, content)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _write_compiled(place: Place, out: Path) -> None:
    """Copy the database and the index so that both can be read where nothing can be written."""
    out.mkdir()
    write_compact(place.database, out / DATABASE)
    snapshot = Snapshot.open(place)
    with closing(snapshot.store):
        generation = snapshot.generation
    index = place.index_folder(generation)
    target = out / INDEXES / index.name
    target.mkdir(parents=True)
    for name in (NAME, *Manifest.load(index).sizes):
        shutil.copyfile(index / name, target / name)
    manifest = ShippedManifest.of(
        out, generation.info.id, generation.state, generation.audience
    )
    manifest.save(out)


def _has_id(folder: Path) -> bool:
    """Say whether a library is called the same wherever it stands."""
    return read_library_file(folder)[0].id != printable_path(real_path(folder))
