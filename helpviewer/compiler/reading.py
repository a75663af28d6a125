"""Reading a library's source: which articles there are now, and which of them are new."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from helpviewer.library.article import Article, ArticleKey, Audience
from helpviewer.library.article_file import parse_article
from helpviewer.library.folder import SourceFile, read_source_files
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store.draft import KnownFile
from helpviewer.library.store.rows import digest_of


@dataclass(slots=True)
class Reading:
    """What a source holds at this moment.

    Attributes:
        files: What each file holds.
        articles: The version of each article.
        parsed: The articles of the files that are new or changed, by their version.
        problems: What could not be used as it is.
        withholds: There are articles that are not for these readers.
    """

    files: dict[str, KnownFile] = field(default_factory=dict)
    articles: dict[ArticleKey, str] = field(default_factory=dict)
    parsed: dict[str, Article] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    withholds: bool = False

    @property
    def views(self) -> dict[ArticleKey, int | None]:
        """How often each article was read."""
        return {file.key: file.views for file in self.files.values()}


def read_folder(
    folder: Path,
    info: LibraryInfo,
    known: Mapping[str, KnownFile],
    audience: Audience,
    hidden: Collection[ArticleKey] = (),
) -> Reading:
    """Read a folder of Markdown, but parse only files that are not `known` as they are.

    Of two articles with the same id and language the first by path counts. Internal articles
    are passed over unless `audience` is internal.

    Args:
        folder: Where the files are.
        info: What the library says of itself.
        known: What was read before, by path.
        audience: Whose articles are taken.
        hidden: Articles that readers get from elsewhere; of their files only that is noted.

    Raises:
        FolderMissingError: There is no such folder.
        FolderUnreadableError: It may not be read.
    """
    reading = Reading()
    owners: dict[ArticleKey, str] = {}
    for source in read_source_files(folder):
        if isinstance(source, Problem):
            reading.problems.append(source)
            continue
        file, article = _look(source, known.get(source.path), info, hidden)
        if article and article.audience is Audience.INTERNAL is not audience:
            reading.withholds = True
            continue
        if file.key in hidden:
            reading.files[source.path] = file
            continue
        reading.problems += file.problems
        owner = owners.setdefault(file.key, source.path)
        if owner != source.path:
            reading.problems.append(duplicate(source.path, file.key, owner))
            continue
        reading.files[source.path] = file
        reading.articles[file.key] = file.digest
        if article:
            reading.parsed[file.digest] = article
    return reading


def _look(
    source: SourceFile,
    known: KnownFile | None,
    info: LibraryInfo,
    hidden: Collection[ArticleKey],
) -> tuple[KnownFile, Article | None]:
    """Return what a file holds, and the article itself if it had to be parsed."""
    same = (source.digest, info.language)
    if (
        known
        and (known.content_digest, known.usual_language) == same
        and (known.is_kept or known.key in hidden)
    ):
        return known, None
    article, problems = parse_article(source.path, source.content, info)
    digest = digest_of(article)
    return KnownFile(*same, digest, article.key, article.views, tuple(problems)), article


def duplicate(path: str, key: ArticleKey, owner: str) -> Problem:
    """Return that a file, or an item, holds an article that another one has already."""
    values = {"other": owner, "id": key.id, "language": key.language}
    return Problem(path, ProblemKind.DUPLICATE, values)
