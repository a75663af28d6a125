"""Comparing two pages: which blocks and which words came, went or stayed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from helpviewer.render.changes.blocks import Block, Tag, Word, all_words
from helpviewer.render.changes.matching import Patience, runs

_MOST_BLOCKS = 1_000  # that differ, of a page or a part of it
_MOST_WORDS = 600  # that differ, of one block
_REACH = 20  # blocks in which the changed version of another is looked for
_LIKE = 0.5  # the share of words in common from which a block is another one, changed
_LIKE_PARTS = 0.25  # of a list or a table, whose parts are compared in turn
_ALWAYS_LIKE = frozenset({"caption", "figcaption", "summary", "tbody", "tfoot", "thead"})


class Kind(StrEnum):
    """What became of a part of a page."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    CHANGED = "changed"  # of a block: what is in it tells how


class WordChange(NamedTuple):
    """What became of one word."""

    kind: Kind
    word: Word


class Change(NamedTuple):
    """What became of one block.

    Attributes:
        kind: What.
        block: The block as it is now; one that was removed, as it was.
        parts: Of a changed block, unless it has words.
        words: Of a changed block, unless it has parts.
    """

    kind: Kind
    block: Block
    parts: tuple["Change", ...] = ()
    words: tuple[WordChange, ...] = ()


def compare(
    old: Sequence[Block], new: Sequence[Block], patience: Patience
) -> tuple[Change, ...]:
    """Return what became of each block, in the order in which they are to be read."""
    changes: list[Change] = []
    for is_same, before, after in runs(old, new, _MOST_BLOCKS, patience):
        changes += _all(Kind.SAME, after) if is_same else _replaced(before, after, patience)
    return tuple(changes)


def _replaced(
    old: Sequence[Block], new: Sequence[Block], patience: Patience
) -> Iterator[Change]:
    """Yield what became of blocks none of which is as it was."""
    done_old = done_new = 0
    for before, after in _versions(old, new):
        yield from _all(Kind.REMOVED, old[done_old:before])
        yield from _all(Kind.ADDED, new[done_new:after])
        yield _changed(old[before], new[after], patience)
        done_old, done_new = before + 1, after + 1
    yield from _all(Kind.REMOVED, old[done_old:])
    yield from _all(Kind.ADDED, new[done_new:])


def _versions(old: Sequence[Block], new: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield the places of those that are two versions of one block, in order."""
    bags = [_bag(block) for block in new]
    start = 0
    for before, block in enumerate(old):
        bag = _bag(block)
        for after in range(start, min(start + _REACH, len(new))):
            if _is_like(block, new[after], _share(bag, bags[after])):
                yield before, after
                start = after + 1
                break


def _is_like(old: Block, new: Block, share: float) -> bool:
    if old.tag != new.tag:
        return False
    if old.tag.name == "tr" and _tags(old) != _tags(new):
        return False  # a row of another width has no cells to compare
    has_parts = bool(old.blocks and new.blocks)
    return old.tag.name in _ALWAYS_LIKE or share >= (_LIKE_PARTS if has_parts else _LIKE)


def _changed(old: Block, new: Block, patience: Patience) -> Change:
    if old == new:
        return Change(Kind.SAME, new)
    if new.tag.name == "tr":
        pairs = zip(old.blocks, new.blocks, strict=True)
        cells = (_changed(before, after, patience) for before, after in pairs)
        return Change(Kind.CHANGED, new, parts=tuple(cells))
    if old.blocks or new.blocks:
        parts = compare(_parts(old), _parts(new), patience)
        return Change(Kind.CHANGED, new, parts=parts)
    return Change(Kind.CHANGED, new, words=tuple(_word_changes(old, new, patience)))


def _word_changes(old: Block, new: Block, patience: Patience) -> Iterator[WordChange]:
    most = _MOST_WORDS if _share(_bag(old), _bag(new)) >= _LIKE_PARTS else 0
    spaces = {word for word in old.words if word.html.isspace()}
    for is_same, before, after in runs(old.words, new.words, most, patience, spaces):
        if is_same:
            yield from (WordChange(Kind.SAME, word) for word in after)
        else:
            yield from (WordChange(Kind.REMOVED, word) for word in before)
            yield from (WordChange(Kind.ADDED, word) for word in after)


def _all(kind: Kind, blocks: Sequence[Block]) -> Iterator[Change]:
    return (Change(kind, block) for block in blocks)


def _parts(block: Block) -> tuple[Block, ...]:
    """Return the blocks that a block consists of; its words as one."""
    if block.blocks or not block.words:
        return block.blocks
    return (Block(Tag(""), words=block.words),)


def _tags(row: Block) -> list[Tag]:
    return [cell.tag for cell in row.blocks]


def _bag(block: Block) -> Counter[str]:
    """Return how often a block says which word; signs say nothing."""
    words = (word.html for word in all_words(block))
    return Counter(word for word in words if any(map(str.isalnum, word)))


def _share(old: Counter[str], new: Counter[str]) -> float:
    """Return how much two blocks have in common: 1 for all, 0 for nothing."""
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 0.0
