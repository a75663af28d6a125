"""A page as blocks of words, for comparing it with another."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element

from helpviewer.render.tree import parse_page

_BLOCKS = frozenset({
    "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_THINGS = frozenset({"br", "img", "input"})  # that stand in a line as a word does
_IGNORED = frozenset({"id", "name", "open"})  # what they change, nobody reads
_SCRIPTS = "\u3040-\u30ff\u3400-\u9fff"  # of Japanese and Chinese, which have no spaces
_LETTERS = rf"[^\s{_SCRIPTS}.,:;!?()\"]+"
_WORD = re.compile(rf"\s+|[{_SCRIPTS}]|{_LETTERS}(?:[.,:]{_LETTERS})*|.")  # 06:30 is one


class Tag(NamedTuple):
    """The start of an element."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def html(self) -> str:
        """The tag itself."""
        pairs = (f' {name}="{escape(value)}"' for name, value in self.attributes)
        return f"<{self.name}{''.join(pairs)}>"


class Word(NamedTuple):
    """A word, the white space or a sign between words, or an image.

    Attributes:
        html: As it stands in the page.
        within: The elements round it in its block, from the outermost in.
    """

    html: str
    within: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a table, an item of a list, and so on: it has either words or blocks.

    Attributes:
        tag: Its element; one without a name for words that stand between blocks.
        blocks: What it consists of.
        words: What it says, if it consists of no blocks.
        anchor: Its id, which tells no block from another.
    """

    tag: Tag
    blocks: tuple["Block", ...] = ()
    words: tuple[Word, ...] = ()
    anchor: str = field(default="", compare=False)


def blocks_of(html: str) -> tuple[Block, ...]:
    """Return a page as blocks.

    Args:
        html: As a `Page` has it.
    """
    page = parse_page(html)
    return tuple(_children(page)) if _has_blocks(page) else tuple(_line(_words(page, ())))


def all_words(block: Block) -> Iterator[Word]:
    """Yield what a block says, with all in it."""
    yield from block.words
    for inner in block.blocks:
        yield from all_words(inner)


def _block(element: Element) -> Block:
    tag, anchor = _tag(element), element.get("id", "")
    if _has_blocks(element):
        return Block(tag, blocks=tuple(_children(element)), anchor=anchor)
    return Block(tag, words=tuple(_words(element, ())), anchor=anchor)


def _children(parent: Element) -> Iterator[Block]:
    """Yield what stands in an element; words between its blocks are a block of their own."""
    line = list(_split(parent.text, ()))
    for child in parent:
        if _is_block(child):
            yield from _line(line)
            yield _block(child)
            line = []
        else:
            line += _of_inline(child, ())
        line += _split(child.tail, ())
    yield from _line(line)


def _line(words: Iterable[Word]) -> Iterator[Block]:
    found = tuple(words)
    if any(not word.html.isspace() for word in found):
        yield Block(Tag(""), words=found)


def _words(element: Element, within: tuple[Tag, ...]) -> Iterator[Word]:
    yield from _split(element.text, within)
    for child in element:
        yield from _of_inline(child, within)
        yield from _split(child.tail, within)


def _of_inline(element: Element, within: tuple[Tag, ...]) -> Iterator[Word]:
    tag = _tag(element)
    if element.tag in _THINGS:
        yield Word(tag.html, within)
    else:
        yield from _words(element, (*within, tag))


def _split(text: str | None, within: tuple[Tag, ...]) -> Iterator[Word]:
    for word in _WORD.findall(text or ""):
        yield Word(escape(word, quote=False), within)


def _tag(element: Element) -> Tag:
    kept: Sequence[tuple[str, str]] = sorted(element.items())
    return Tag(element.tag, tuple(pair for pair in kept if pair[0] not in _IGNORED))


def _is_block(element: Element) -> bool:
    return element.tag in _BLOCKS or _has_blocks(element)


def _has_blocks(element: Element) -> bool:
    return any(_is_block(child) for child in element)
