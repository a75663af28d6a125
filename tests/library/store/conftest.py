"""A database, and drafts of generations to write into it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from helpviewer.library.article import Article, Audience, Trust
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.page import Heading, Link, Page
from helpviewer.library.problems import Problem
from helpviewer.library.store.draft import Draft, KnownFile, Rendered
from helpviewer.library.store.rows import digest_of
from helpviewer.library.store.writer import StoreWriter

Publish = Callable[..., int]
RENDERER = 7
INFO = LibraryInfo(id="help", title="Help")


def page_of(article: Article) -> Page:
    return Page(
        html=f"<p>{article.body}</p>",
        text=article.body,
        outline=(Heading(2, "steps", "Steps"),),
        links=(Link("article:fax", "Fax"),),
        images=("images/a.png",),
    )


def draft_of(
    *articles: Article,
    audience: Audience = Audience.PUBLIC,
    problems: tuple[Problem, ...] = (),
    renderer: int = RENDERER,
) -> Draft:
    files = {
        article.path: KnownFile(
            "content", "en", digest_of(article), article.key, article.views, ()
        )
        for article in articles
    }
    return Draft(
        info=INFO,
        origin="/help",
        source="folder",
        trust=Trust.FOLDER,
        audience=audience,
        renderer=renderer,
        articles={article.key: digest_of(article) for article in articles},
        files=files,
        problems=problems,
    )


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "store" / "library.db"


@pytest.fixture
def writer(database: Path) -> Iterator[StoreWriter]:
    writer = StoreWriter.open(database)
    yield writer
    writer.close()


def write(writer: StoreWriter, *articles: Article, draft: Draft | None = None) -> int:
    """Write a generation that nobody opens yet; return its number."""
    draft = draft or draft_of(*articles)
    with writer.transaction():
        for article in articles:
            rendered = Rendered(images=("images/a.png",))
            writer.add(digest_of(article), article, page_of(article), draft.renderer, rendered)
        return writer.write(draft)


def publish(writer: StoreWriter, *articles: Article, draft: Draft | None = None) -> int:
    """Write a generation and make it the current one; return its number."""
    number = write(writer, *articles, draft=draft)
    writer.switch_to(number, draft or draft_of(*articles))
    return number
