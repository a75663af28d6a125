"""Turning an article's source into its page."""

from helpviewer.errors import RenderFailedError
from helpviewer.library.article import Format
from helpviewer.library.page import Page, Source
from helpviewer.render.characters import clean
from helpviewer.render.embeds import link_embeds
from helpviewer.render.markdown import to_html
from helpviewer.render.markup import read_page
from helpviewer.render.normalise import normalise
from helpviewer.render.plain import plain_page
from helpviewer.render.sanitise import sanitise

MAX_LENGTH = 256_000  # characters


def render(source: Source) -> Page:
    """Return the page of an article.

    Raises:
        RenderFailedError: It is too long or nested too deeply.
    """
    if source.format is Format.TEXT:
        return plain_page(source)
    if len(source.body) > MAX_LENGTH:
        raise RenderFailedError(f"it is longer than {MAX_LENGTH:,} characters")
    try:
        return read_page(sanitise(link_embeds(_html(source)), source.path))
    except RecursionError as error:
        raise RenderFailedError("it is nested too deeply") from error


def _html(source: Source) -> str:
    text = clean(source.body)
    return text if source.format is Format.HTML else to_html(normalise(text))
