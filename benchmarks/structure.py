"""How faithfully articles keep the structure that GitHub's Markdown gives them.

``python -m benchmarks.structure FOLDER [FOLDER ...] [--show]``

Each article of a folder is rendered as the program does it, and by markdown-it-py in GitHub's
dialect, whose HTML is then sanitised as ours is. Compared are headings with their level, lists
and their items with their depth, tables with the cells of each row, code blocks, and quotes
with their depth, in order. ``--show`` prints where the two part first in each article that
differs. Callouts count as the quotes that they are written as; footnotes, which markdown-it-py
knows only with a plug-in, are left out.
"""

import argparse
from html.parser import HTMLParser
from itertools import zip_longest
from pathlib import Path

from markdown_it import MarkdownIt

from helpviewer.compiler.reading import read_folder
from helpviewer.errors import RenderFailedError
from helpviewer.library.article import Article, Audience, Format
from helpviewer.library.library_file import read_library_file
from helpviewer.library.page import Source
from helpviewer.render.render import render
from helpviewer.render.sanitise import sanitise

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol"})
_CELLS = frozenset({"td", "th"})
_VOID = frozenset({"br", "hr", "img", "input", "wbr", "col"})


def main() -> None:
    """Measure, and print a line for each folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print where articles differ")
    options = parser.parse_args()
    for folder in options.folders:
        articles = markdown_articles(folder)
        differing = [article for article in articles if difference(article.body)]
        share = len(differing) / max(len(articles), 1)
        print(f"{folder}: {len(differing)} of {len(articles)} articles differ, {share:.2%}")
        for article in differing if options.show else ():
            print(f"  {article.path}: {difference(article.body)}")


def markdown_articles(folder: Path) -> list[Article]:
    """Return the articles of a folder that are written in Markdown."""
    info, _ = read_library_file(folder)
    found = read_folder(folder, info, {}, Audience.INTERNAL).parsed.values()
    return [article for article in found if article.format is Format.MARKDOWN]


def difference(body: str) -> str:
    """Return what the two readings have where they part first; empty if they do not."""
    try:
        ours = structure(render(Source(body, Format.MARKDOWN, "article.md")).html)
    except RenderFailedError as error:
        return str(error)
    converter = MarkdownIt("gfm-like", {"linkify": False})
    theirs = structure(sanitise(converter.render(body), "article.md"))
    for number, (our, their) in enumerate(zip_longest(ours, theirs)):
        if our != their:
            before = ours[number - 1] if number else "its start"
            return f"after {before}: {our or 'nothing'}, GitHub has {their or 'nothing'}"
    return ""


def structure(html: str) -> list[str]:
    """Return what an article consists of, in order."""
    reader = _StructureReader()
    reader.feed(html)
    reader.close()
    return reader.found


class _StructureReader(HTMLParser):
    """Notes headings, lists, tables, code blocks and quotes, with a little of their text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[str] = []
        self._cells = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        kind = dict(attributes).get("class") or ""
        if tag in _VOID:
            return
        name = "blockquote" if tag == "div" and kind.startswith("callout-") else tag
        name = "footnotes" if kind == "footnotes" else name
        self._open.append(name)
        if "footnotes" in self._open:
            return
        if name in _HEADINGS or name == "pre":
            self.found.append(name)
        elif name in _LISTS or name == "li":
            self.found.append(f"{name} {sum(part in _LISTS for part in self._open)} deep")
        elif name == "blockquote":
            self.found.append(f"quote {self._open.count(name)} deep")
        elif name == "tr":
            self._cells = 0
        elif name in _CELLS:
            self._cells += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not self._open:
            return
        if self._open.pop() == "tr":
            self.found.append(f"row of {self._cells}")


if __name__ == "__main__":
    main()
