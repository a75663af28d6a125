"""Compiling a folder and a feed into a library that can be shown and searched."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice

from helpviewer.compiler.beginning import begin_copy
from helpviewer.compiler.collecting import rarely_collecting
from helpviewer.compiler.commit import commit
from helpviewer.compiler.contents import Contents, read_contents
from helpviewer.compiler.images import image_problems, received_image_problems
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
from helpviewer.library.store.writer import StoreWriter
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.render.page import RENDERER_VERSION
from helpviewer.snapshot import Place

_BATCH = 100  # articles that are written at once, so that a run that is stopped is not lost


@rarely_collecting()
def compile_library(
    source: LibrarySource, paths: UserPaths, progress: Progress | None = None
) -> Report:
    """Bring this reader's copy of a library up to date with its sources.

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
    begin_copy(place, source, info)
    with closing(StoreWriter.open(place.database)) as store:
        store.drop_unfinished()
        contents = read_contents(source, info, place, store)
        if not contents.articles:
            _withdraw(place, store, source)
            raise LibraryEmptyError(source.folder)
        pages, compiled = _render(contents, store, progress)
        problems = [*file_problems, *synonym_problems(contents.info), *contents.problems]
        problems += _page_problems(source, contents, pages)
        store.keep_views(contents.views)  # before the index is made, which learns them
        draft = _draft(source, contents, problems)
        number, changed = commit(place, store, draft, _second_half(progress))
        return Report(
            articles=len(contents.articles),
            compiled=compiled,
            reused=len(contents.articles) - compiled,
            problems=tuple(sorted(problems, key=lambda problem: (problem.path, problem.kind))),
            seconds=round(time.monotonic() - started, 3),
            generation=number,
            changed=changed,
        )


def _render(
    contents: Contents, store: StoreWriter, progress: Progress
) -> tuple[dict[str, Rendered], int]:
    """Render what has no page yet; return what is known of each page, and how many are new."""
    pages = store.rendered(RENDERER_VERSION)
    parsed = contents.parsed
    missing = [digest for digest in contents.articles.values() if digest not in pages]
    unparsed = [digest for digest in missing if digest not in parsed]
    unrendered = {digest: parsed[digest] for digest in missing if digest in parsed}
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
    source: LibrarySource, contents: Contents, pages: Mapping[str, Rendered]
) -> Iterator[Problem]:
    root = real_path(source.folder)
    for path, file in contents.folder.files.items():
        if file.key in contents.folder.articles:  # else the feed's article is shown
            yield from pages[file.digest].problems
            yield from image_problems(root, path, pages[file.digest].images)
    if contents.feed:
        for name, item in contents.feed.part.items.items():
            yield from pages[item.digest].problems
            yield from received_image_problems(
                contents.feed.images, name, pages[item.digest].images
            )


def _draft(source: LibrarySource, contents: Contents, problems: list[Problem]) -> Draft:
    return Draft(
        info=contents.info,
        origin=source.origin,
        source="bundled" if source.trust is Trust.BUNDLED else "folder",
        trust=source.trust,
        audience=source.audience,
        renderer=RENDERER_VERSION,
        articles=contents.articles,
        files=contents.folder.files,
        problems=problems,
        withholds=contents.withholds,
        feed=contents.part,
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
