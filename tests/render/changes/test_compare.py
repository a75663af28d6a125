from collections.abc import Iterator, Sequence

from hypothesis import example, given

from helpviewer.render.changes.blocks import Block, Tag, Word, blocks_of
from helpviewer.render.changes.compare import Change, Kind, compare
from helpviewer.render.changes.matching import Patience
from tests.render.changes.pages import pages

LONG = 60.0  # seconds


def changes(old: str, new: str, seconds: float = LONG) -> tuple[Change, ...]:
    return compare(blocks_of(old), blocks_of(new), Patience.of(seconds))


def kinds(old: str, new: str) -> list[Kind]:
    return [change.kind for change in changes(old, new)]


def marked(change: Change) -> str:
    """Return the words of a changed block, with a sign before each that came or went."""
    signs = {Kind.ADDED: "+", Kind.REMOVED: "-", Kind.SAME: ""}
    return "".join(signs[kind] + word.html for kind, word in change.words)


def left(found: Sequence[Change], gone: Kind) -> Iterator[Block]:
    """Yield the blocks without those, and without the words, that are `gone`."""
    for change in found:
        if change.kind is Kind.CHANGED:
            words = tuple(word for kind, word in change.words if kind is not gone)
            yield together(change.block.tag, tuple(left(change.parts, gone)), words)
        elif change.kind is not gone:
            yield change.block


def together(tag: Tag, blocks: tuple[Block, ...], words: tuple[Word, ...]) -> Block:
    if len(blocks) == 1 and not blocks[0].tag.name:
        return Block(tag, words=blocks[0].words)
    return Block(tag, blocks, words)


@given(old=pages, new=pages)
@example(old="<ul><li>fee</li></ul>", new="<ul><li>fee<p>fee</p></li></ul>")
def test_what_changed_leads_from_one_page_to_the_other(old: str, new: str) -> None:
    found = changes(old, new)
    assert tuple(left(found, Kind.ADDED)) == blocks_of(old)
    assert tuple(left(found, Kind.REMOVED)) == blocks_of(new)


@given(old=pages, new=pages)
def test_it_does_so_too_when_there_was_no_time(old: str, new: str) -> None:
    found = changes(old, new, seconds=-1)
    assert tuple(left(found, Kind.ADDED)) == blocks_of(old)
    assert tuple(left(found, Kind.REMOVED)) == blocks_of(new)


@given(page=pages)
def test_a_page_did_not_change_from_itself(page: str) -> None:
    assert {change.kind for change in changes(page, page)} <= {Kind.SAME}


def test_a_paragraph_that_came_or_went_is_told_and_the_others_are_as_they_were() -> None:
    assert kinds("<p>One</p><p>Two</p>", "<p>Two</p><p>Three</p>") == [
        Kind.REMOVED,
        Kind.SAME,
        Kind.ADDED,
    ]


def test_of_a_changed_paragraph_the_words_are_told() -> None:
    (change,) = changes("<p>Makers pay less fees.</p>", "<p>Makers pay no fees at all.</p>")
    assert marked(change) == "Makers pay -less+no fees+ +at+ +all."


def test_a_word_that_became_bold_is_another_word() -> None:
    (change,) = changes("<p>Makers pay less</p>", "<p>Makers <b>pay</b> less</p>")
    assert marked(change) == "Makers -pay+pay less"


def test_a_paragraph_that_says_something_else_is_another_paragraph() -> None:
    assert kinds("<p>Pay the fee.</p>", "<p>Limits rise soon.</p>") == [
        Kind.REMOVED,
        Kind.ADDED,
    ]


def test_items_and_rows_are_compared_one_by_one() -> None:
    (ul,) = changes(
        "<ul><li>Pay</li><li>Two of them</li></ul>", "<ul><li>Pay</li><li>Two of us</li></ul>"
    )
    assert [part.kind for part in ul.parts] == [Kind.SAME, Kind.CHANGED]
    assert marked(ul.parts[1]) == "Two of -them+us"


def test_a_cell_is_compared_with_the_one_that_stood_there() -> None:
    row = "<table><tbody><tr><td>Fee</td><td>{}</td></tr></tbody></table>"
    (table,) = changes(row.format("5"), row.format("<p>7</p>"))
    (cells,) = table.parts[0].parts
    assert [cell.kind for cell in cells.parts] == [Kind.SAME, Kind.CHANGED]
    assert [part.kind for part in cells.parts[1].parts] == [Kind.REMOVED, Kind.ADDED]


def test_a_row_of_another_width_is_another_row() -> None:
    (table,) = changes(
        "<table><tr><td>Fee</td><td>5</td></tr><tr><td>a b c</td></tr></table>",
        "<table><tr><td>Fee</td></tr><tr><td>a b c</td></tr></table>",
    )
    assert [part.kind for part in table.parts] == [Kind.REMOVED, Kind.ADDED, Kind.SAME]


def test_there_is_one_summary_however_much_it_changed() -> None:
    old = "<details><summary>Fees</summary><p>Makers pay less</p></details>"
    (details,) = changes(old, old.replace("Fees", "Costs"))
    assert [part.kind for part in details.parts] == [Kind.CHANGED, Kind.SAME]
    assert marked(details.parts[0]) == "-Fees+Costs"


def test_what_would_take_too_long_is_replaced_as_a_whole() -> None:
    (change,) = changes(f"<p>{'a b ' * 400}</p>", f"<p>{'b a ' * 400}</p>")
    assert {kind for kind, _ in change.words} == {Kind.REMOVED, Kind.ADDED, Kind.SAME}
    few = sum(kind is Kind.SAME for kind, _ in change.words)
    assert few <= 2
