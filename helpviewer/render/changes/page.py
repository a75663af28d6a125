"""A page that shows what changed in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from html import escape
from itertools import groupby
from typing import NamedTuple

from helpviewer.render.changes.blocks import Block, Tag, blocks_of
from helpviewer.render.changes.compare import Change, Kind, WordChange, compare
from helpviewer.render.changes.matching import Patience, common_start

_PATIENCE = 1.5  # seconds of computing
_AROUND = 1  # blocks that are shown before and after what changed
_FOLDED = 3  # blocks from which on they are folded away
_IN_A_BOX = frozenset({
    "blockquote", "details", "div", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "ol", "p", "pre", "table", "ul",
})  # fmt: skip
_BETWEEN = "\N{THIN SPACE}"  # or one would hear a word and what it became as one word
_CLASS = (("class", "change"),)  # an author's own insertions have none
_MARKS = {
    Kind.REMOVED: (Tag("del", _CLASS),),
    Kind.ADDED: (Tag("ins", _CLASS),),
}


class Labels(NamedTuple):
    """What the page says of its parts, in the reader's words.

    Attributes:
        removed: Above what was removed.
        added: Above what was added.
        unchanged: Tells of so many paragraphs that they are as they were.
    """

    removed: str
    added: str
    unchanged: Callable[[int], str]


def find_changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what became of each block of a page; nothing if all is as it was.

    Args:
        old: Its HTML before.
        new: Its HTML now.
    """
    changes = compare(blocks_of(old), blocks_of(new), Patience.of(_PATIENCE))
    return () if all(change.kind is Kind.SAME for change in changes) else changes


def changes_html(changes: Sequence[Change], labels: Labels) -> str:
    """Return a page that shows what changed, and folds away most of what did not.

    To a page's tags it adds ``div`` of the classes ``change-removed`` and ``change-added``,
    with a title in them, and ``ins`` and ``del`` of the class ``change``. Items and rows that
    came or went have those classes too, and their words are marked.
    """
    pieces: list[str] = []
    done = 0
    for is_same, run in groupby(changes, lambda change: change.kind is Kind.SAME):
        group = list(run)
        before = _AROUND if done else 0
        done += len(group)
        after = _AROUND if done < len(changes) else 0
        folded = group[before : len(group) - after]
        if is_same and len(folded) >= _FOLDED:
            pieces += _shown(group[:before], labels)
            pieces.append(_fold(folded, labels))
            pieces += _shown(group[len(group) - after :], labels)
        else:
            pieces += _shown(group, labels)
    return "\n".join(pieces)


def _shown(changes: Iterable[Change], labels: Labels) -> list[str]:
    """Return what changes look like in a flow of blocks."""
    pieces = []
    for (kind, in_box), group in groupby(changes, _manner):
        if in_box:
            inner = "".join(_block(change.block, kind) for change in group)
            pieces.append(_box(kind, inner, labels))
        else:
            pieces += (_change(change, labels) for change in group)
    return pieces


def _manner(change: Change) -> tuple[Kind, bool]:
    """Return what stands together: what came or went has a box, unless it is part of a list."""
    is_whole = change.kind in _MARKS and change.block.tag.name in _IN_A_BOX
    return change.kind, is_whole


def _fold(changes: Sequence[Change], labels: Labels) -> str:
    inner = "".join(_shown(changes, labels))
    summary = escape(labels.unchanged(len(changes)))
    return f"<details><summary>{summary}</summary>{inner}</details>"


def _box(kind: Kind, inner: str, labels: Labels) -> str:
    title = escape(labels.removed if kind is Kind.REMOVED else labels.added)
    return f'<div class="change-{kind}"><p class="{kind}-title">{title}</p>{inner}</div>'


def _change(change: Change, labels: Labels) -> str:
    block = change.block
    if change.kind is Kind.SAME:
        return _block(block, Kind.SAME)
    if change.kind is not Kind.CHANGED:
        name = block.tag.name
        tag = Tag(name, (*block.tag.attributes, ("class", f"change-{change.kind}")))
        return _block(replace(block, tag=tag), change.kind, marked=True)
    inner = _line(change.words) if change.words else "".join(_shown(change.parts, labels))
    return _element(block, inner, has_changes=True)


def _block(block: Block, kind: Kind, *, marked: bool = False) -> str:
    """Return a block; if it is marked, all its words are."""
    if block.blocks:
        inner = "".join(_block(part, kind, marked=marked) for part in block.blocks)
    else:
        mark = kind if marked else Kind.SAME
        inner = _line(WordChange(mark, word) for word in block.words)
    if kind is Kind.REMOVED:
        block = Block(block.tag)  # links lead to what is there now
    return _element(block, inner, has_changes=kind is not Kind.SAME)


def _element(block: Block, inner: str, *, has_changes: bool) -> str:
    """Return an element; one that can be folded is not, if there is something to see in it."""
    name, attributes = block.tag
    if not name:
        return inner
    if block.anchor:
        attributes += (("id", block.anchor),)
    if name == "details" and has_changes:
        attributes += (("open", ""),)
    start = Tag(name, attributes).html
    return start if name == "hr" else f"{start}{inner}</{name}>"


def _line(words: Iterable[WordChange]) -> str:
    """Return words in the elements that are round them."""
    pieces: list[str] = []
    around: tuple[Tag, ...] = ()
    before = Kind.SAME
    for kind, word in words:
        wanted = _MARKS.get(kind, ()) + word.within
        kept = common_start(around, wanted)
        pieces += (f"</{tag.name}>" for tag in reversed(around[kept:]))
        if (before, kind) == (Kind.REMOVED, Kind.ADDED):
            pieces.append(_BETWEEN)
        pieces += (tag.html for tag in wanted[kept:])
        pieces.append(word.html)
        around, before = wanted, kind
    pieces += (f"</{tag.name}>" for tag in reversed(around))
    return "".join(pieces)
