"""Making the pages of new articles, each at its own risk."""

import re
from collections.abc import Iterator, Mapping

from helpviewer.errors import RenderFailedError, RenderTimeoutError, WorkerError
from helpviewer.library.article import Article
from helpviewer.library.page import Page, Source
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.library.store.draft import Rendered
from helpviewer.render.plain import plain_page
from helpviewer.render.renderer import Renderer

MAX_LENGTH = 256_000  # characters; the converter's time grows faster than the text
_SUMMARY_LENGTH = 240  # characters: what two lines of a card can show
_SHORTEST_SUMMARY = 40  # characters; less is a label such as "In this article:"

Made = tuple[str, Article, Page, Rendered]
"""An article's version, the article with its summary, and what came of it."""


def render_articles(articles: Mapping[str, Article]) -> Iterator[Made]:
    """Yield each article, by its version, with its page; what fails is shown as plain text.

    An article that has no summary gets the beginning of its text.
    """
    with Renderer() as renderer:
        for digest, article in articles.items():
            source = Source(article.body, article.format, article.path)
            page, problem, final = _render(renderer, source)
            summary = article.summary or _beginning(page)
            rendered = Rendered((problem,) if problem else (), page.images, final)
            yield digest, article._replace(summary=summary), page, rendered


def _render(renderer: Renderer, source: Source) -> tuple[Page, Problem | None, bool]:
    """Return the page, what was wrong, and whether trying again would change nothing."""
    if len(source.body) > MAX_LENGTH:
        values = {"limit": f"{MAX_LENGTH:,}"}
        return plain_page(source), Problem(source.path, ProblemKind.TOO_LONG, values), True
    try:
        return renderer.render(source), None, True
    except RenderTimeoutError as error:
        problem = Problem(source.path, ProblemKind.RENDER_TIMEOUT)
        return plain_page(source), problem, error.certain
    except WorkerError as error:
        values = {"reason": str(error.values["reason"])}
        problem = Problem(source.path, ProblemKind.RENDER_FAILED, values)
        return plain_page(source), problem, isinstance(error, RenderFailedError)


def _beginning(page: Page) -> str:
    headings = {heading.title for heading in page.outline}
    blocks = [line.strip() for line in page.text.splitlines() if line.strip()]
    blocks = [block for block in blocks if block not in headings]
    long_enough = (block for block in blocks if len(block) >= _SHORTEST_SUMMARY)
    text = next(long_enough, blocks[0] if blocks else "")
    if len(text) <= _SUMMARY_LENGTH:
        return text
    return re.sub(r"\W*\s\S*$", "", text[:_SUMMARY_LENGTH]) + "…"
