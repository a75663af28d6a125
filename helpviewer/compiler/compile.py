"""Compiling a folder of Markdown into a library that can be shown and searched."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice

from helpviewer.compiler.commit import commit
from helpviewer.compiler.images import image_problems
from helpviewer.compiler.reading import Reading, read_folder
from helpviewer.compiler.rendering import Made, render_articles
from helpviewer.compiler.report import Report
from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.synonyms import synonym_problems
from helpviewer.errors import LibraryEmptyError, StoreError
from helpviewer.library.article import Trust
from helpviewer.library.files import real_folder, real_path
from helpviewer.library.library_file import LibraryInfo, read_library_file
from helpviewer.library.problems import Problem
from helpviewer.library.store.draft import Draft, Rendered
from helpviewer.library.store.opening import is_damaged, put_aside
from helpviewer.library.store.reader import Generation
from helpviewer.library.store.writer import StoreWriter
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.render.page import RENDERER_VERSION
from helpviewer.snapshot import Place

_BATCH = 100  # articles that are written at once, so that a run that is stopped is not lost


def compile_library(
    source: LibrarySource, paths: UserPaths, progress: Progress | None = None
) -> Report:
    """Bring this reader's copy of a library up to date with its source.

    What did not change is not made again. Readers go on with the former generation until the
    new one is complete with its index.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It may not be read.
        LibraryEmptyError: No article is in it.
        StoreError: The copy cannot be written.
        IndexUnavailableError: The index cannot be written; readers see the new generation all
            the same, and can search its titles.
        OperationCancelledError: `progress` was cancelled; what readers see is as it was.
    """
    progress = progress or Progress()
    real_folder(source.folder)  # before anything is written for it
    info, problems = read_library_file(source.folder)
    place = Place.of(paths, info)
    with _locked(place):
        try:
            return _compile(source, info, problems, place, progress)
        except StoreError as error:
            if not is_damaged(error):
                raise
        put_aside(place.database)  # all that is in it can be made again
        return _compile(source, info, problems, place, progress)


def _compile(
    source: LibrarySource,
    info: LibraryInfo,
    file_problems: Sequence[Problem],
    place: Place,
    progress: Progress,
) -> Report:
    started = time.monotonic()
    with closing(StoreWriter.open(place.database)) as store:
        store.drop_unfinished()
        current = store.current
        reading = _read(source, info, store, current)
        if not reading.articles:
            _withdraw(place, store, source)
            raise LibraryEmptyError(source.folder)
        pages, compiled = _render(reading, store, progress)
        problems = [*file_problems, *synonym_problems(info), *reading.problems]
        problems += _page_problems(source, reading, pages)
        store.keep_views(reading.views)  # before the index is made, which learns them
        draft = _draft(source, info, reading, problems)
        number, changed = commit(place, store, draft, _second_half(progress))
        return Report(
            articles=len(reading.articles),
            compiled=compiled,
            reused=len(reading.articles) - compiled,
            problems=tuple(sorted(problems, key=lambda problem: (problem.path, problem.kind))),
            seconds=round(time.monotonic() - started, 3),
            generation=number,
            changed=changed,
        )


def _read(
    source: LibrarySource, info: LibraryInfo, store: StoreWriter, current: Generation | None
) -> Reading:
    """Read the source; a file is known only to readers of the same kind."""
    same = current is not None and current.audience is source.audience
    known = store.known_files() if same else {}
    return read_folder(source.folder, info, known, source.audience)


def _render(
    reading: Reading, store: StoreWriter, progress: Progress
) -> tuple[dict[str, Rendered], int]:
    """Render what has no page yet; return what is known of each page, and how many are new."""
    pages = store.rendered(RENDERER_VERSION)
    missing = [digest for digest in reading.articles.values() if digest not in pages]
    unparsed = [digest for digest in missing if digest not in reading.parsed]
    unrendered = {
        digest: reading.parsed[digest] for digest in missing if digest in reading.parsed
    }
    unrendered |= store.articles(unparsed)
    rendering = _watched(render_articles(unrendered), progress, 2 * len(unrendered))
    while batch := list(islice(rendering, _BATCH)):
        with store.transaction():
            for digest, article, page, rendered in batch:
                store.add(digest, article, page, RENDERER_VERSION, rendered)
                pages[digest] = rendered
    return pages, len(unrendered)


def _watched(made: Iterator[Made], progress: Progress, total: int) -> Iterator[Made]:
    for done, item in enumerate(made, start=1):
        progress.step(done, total)
        yield item


def _page_problems(
    source: LibrarySource, reading: Reading, pages: Mapping[str, Rendered]
) -> Iterator[Problem]:
    root = real_path(source.folder)
    for path, file in reading.files.items():
        yield from pages[file.digest].problems
        yield from image_problems(root, path, pages[file.digest].images)


def _draft(
    source: LibrarySource, info: LibraryInfo, reading: Reading, problems: list[Problem]
) -> Draft:
    return Draft(
        info=info,
        origin=source.origin,
        source="bundled" if source.trust is Trust.BUNDLED else "folder",
        trust=source.trust,
        audience=source.audience,
        renderer=RENDERER_VERSION,
        articles=reading.articles,
        files=reading.files,
        problems=problems,
        withholds=reading.withholds,
    )


def _second_half(progress: Progress) -> Progress:
    """Return the progress of the index, which is made when all is rendered."""
    return Progress(lambda done, total: progress.step(total + done, 2 * total))


def _withdraw(place: Place, store: StoreWriter, source: LibrarySource) -> None:
    """Delete what the readers of this kind must not see, if there is nothing else for them."""
    if store.current and store.current.audience is not source.audience:
        store.clear()
        place.forget_indexes(())


@contextmanager
def _locked(place: Place) -> Iterator[None]:
    """Let one process at a time compile a library; the next waits, and finds the work done."""
    from filelock import FileLock  # noqa: PLC0415 - 100 ms that readers can do without

    try:
        place.database.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(place.database.with_name("compile.lock"))
        lock.acquire()
    except OSError as error:
        raise StoreError(place.database, error.strerror or error) from error
    try:
        yield
    finally:
        lock.release()
