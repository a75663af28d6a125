"""Importing a help centre: from the files of its export to a folder of articles."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from helpviewer.errors import ImportingError
from helpviewer.importing.article_links import host_of
from helpviewer.importing.categories import Categories, categories_of
from helpviewer.importing.export import Entry, read_export
from helpviewer.importing.files import library_file
from helpviewer.importing.folder import ImportFolder, OutFile, Written
from helpviewer.importing.freshdesk import read_freshdesk
from helpviewer.importing.help_centre import HelpCentre, HelpPage
from helpviewer.importing.helpscout import read_helpscout
from helpviewer.importing.intercom import read_intercom
from helpviewer.importing.notes import Note, Notes
from helpviewer.importing.usable import usable_pages
from helpviewer.importing.zendesk import read_zendesk
from helpviewer.library.files import real_path
from helpviewer.library.library_file import LIBRARY_FILE
from helpviewer.progress import Progress

if TYPE_CHECKING:
    from helpviewer.importing.writing import ArticleWriter

READERS: Mapping[str, Callable[[Sequence[Entry], Notes], HelpCentre]] = {
    "zendesk": read_zendesk,
    "intercom": read_intercom,
    "helpscout": read_helpscout,
    "freshdesk": read_freshdesk,
}
"""What reads the export of each help centre's program."""


class ImportOptions(NamedTuple):
    """What whoever imports decides.

    Attributes:
        title: What the library is called; empty for the help centre's host.
        site: The public address of the help centre, for links that do not name it.
        language: Of the library, and of articles that do not say; empty for most articles'.
        internal: Articles that not everybody may read are taken, as internal ones.
        keep: Articles that the export no longer has stay.
    """

    title: str = ""
    site: str = ""
    language: str = ""
    internal: bool = False
    keep: bool = False


class ImportReport(NamedTuple):
    """What an import did.

    Attributes:
        articles: How many there are now, counting each language.
        images: How many images go with them.
        files: What became of the files.
        notes: What was left out, and what had to be done without.
    """

    articles: int
    images: int
    files: Written
    notes: tuple[Note, ...]


def import_help_centre(
    kind: str,
    files: Sequence[Path],
    folder: Path,
    options: ImportOptions,
    progress: Progress | None = None,
) -> ImportReport:
    """Make a folder of articles of an export, or bring one up to date.

    The same export makes the same files.

    Args:
        kind: One of `READERS`.
        files: Pages of JSON, in any order.
        folder: Where to; what was changed there by hand stays as it is.
        options: What is decided.
        progress: Told how many articles are done.

    Raises:
        ImportingError: A file cannot be used, or there is nothing in them to import.
        ExportError: The folder cannot be written.
        OperationCancelledError: `progress` was cancelled; nothing was changed.
    """
    notes = Notes()
    centre = READERS[kind](read_export(files, notes), notes)
    pages = usable_pages(centre.pages, internal=options.internal, notes=notes)
    if not pages:
        raise ImportingError(f"there is no published {kind} article in these files")
    language = options.language or _usual_language(pages)
    pages = [page._replace(language=page.language or language) for page in pages]
    categories = categories_of(centre.sections, notes)
    writer = _writer_for(files, pages, categories, options.site, notes)
    articles = {}
    for done, page in enumerate(pages, start=1):
        articles[f"{page.id} {page.language}"] = writer.file(page, language)
        (progress or Progress()).step(done, len(pages))
    paths = {file.path for file in articles.values()}
    info = library_file(
        id_=f"{kind}/{_host(pages, options.site)}" if _host(pages, options.site) else "",
        title=options.title or _host(pages, options.site) or real_path(folder).name,
        language=language,
        categories=categories.with_articles(paths),
    )
    images = {
        place: OutFile(place, content) for place, content in writer.pictures.files.items()
    }
    every = {**articles, **images, LIBRARY_FILE: OutFile(LIBRARY_FILE, info)}
    keep = options.keep or not centre.is_complete
    written = ImportFolder(folder, kind, notes).update(every, keep=keep)
    return ImportReport(len(articles), len(images), written, notes.all)


def _usual_language(pages: Sequence[HelpPage]) -> str:
    """Return the language of most articles; the first by its name if there are several."""
    counts = Counter(page.language for page in pages if page.language)
    return min(counts, key=lambda tag: (-counts[tag], tag), default="en")


def _host(pages: Sequence[HelpPage], site: str) -> str:
    hosts = (host_of(url) for url in (site, *(page.url for page in pages)))
    return next(filter(None, hosts), "")


def _writer_for(
    files: Sequence[Path],
    pages: Sequence[HelpPage],
    categories: Categories,
    site: str,
    notes: Notes,
) -> "ArticleWriter":
    try:
        from helpviewer.importing.writing import ArticleWriter  # noqa: PLC0415 - needs an extra
    except ModuleNotFoundError as error:
        reason = f"the package {error.name} is missing; install helpviewer[publish]"
        raise ImportingError(reason) from error
    beside = list(dict.fromkeys(file.parent for file in files))
    return ArticleWriter(pages, categories.paths, beside, site, notes)
