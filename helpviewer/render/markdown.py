"""Markdown to HTML, which nobody may show before it is sanitised."""

import string
from functools import cache

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import HtmlInlineProcessor, SubstituteTagInlineProcessor
from pymdownx.betterem import BetterEmExtension
from pymdownx.details import DetailsExtension
from pymdownx.magiclink import MagiclinkExtension
from pymdownx.quotes import QuotesExtension
from pymdownx.tasklist import TasklistExtension
from pymdownx.tilde import DeleteSubExtension

from helpviewer.render.callouts import CalloutTreeprocessor
from helpviewer.render.figures import CaptionTreeprocessor, CellTreeprocessor
from helpviewer.render.html_blocks import INLINE_HTML
from helpviewer.render.verbatim import VerbatimPreprocessor


def to_html(text: str) -> str:
    """Convert a text that `clean` and `normalise` have been over.

    Raises:
        RecursionError: Something in it is nested too deeply.
    """
    converter = _converter()
    converter.reset()
    try:
        return converter.convert(text)
    except BaseException:
        _converter.cache_clear()  # its parser would go on from where it was
        raise


@cache
def _converter() -> Markdown:
    """Return the one converter: to make it takes as long as to convert an article or two."""
    return Markdown(extensions=_extensions(), output_format="html")


def _extensions() -> list[Extension]:
    """Return objects rather than names, which would be looked for among installed packages."""
    return [
        AbbrExtension(),
        AdmonitionExtension(),
        AttrListExtension(),
        DefListExtension(),
        FootnoteExtension(BACKLINK_TITLE=""),
        SaneListExtension(),
        TableExtension(use_align_attribute=True),
        BetterEmExtension(),
        DeleteSubExtension(subscript=False),
        DetailsExtension(),
        MagiclinkExtension(),
        QuotesExtension(callouts=True),
        TasklistExtension(),
        _HelpViewerExtension(),
    ]


class _HelpViewerExtension(Extension):
    """What CommonMark authors expect and no extension has."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        md.ESCAPED_CHARS = list(string.punctuation)
        md.preprocessors.deregister("html_block")
        md.preprocessors.deregister("normalize_whitespace")  # it takes the tabs out of code
        md.preprocessors.register(VerbatimPreprocessor(md), "verbatim", 30)
        md.inlinePatterns.register(HtmlInlineProcessor(INLINE_HTML, md), "html", 90)
        backslash = SubstituteTagInlineProcessor(r"\\\n", "br")
        md.inlinePatterns.register(backslash, "backslash_break", 181)  # before escapes
        md.treeprocessors.register(CalloutTreeprocessor(md), "callouts", 15)  # after quotes
        md.treeprocessors.register(CaptionTreeprocessor(md), "captions", 14)
        md.treeprocessors.register(CellTreeprocessor(md), "cells", 13)
