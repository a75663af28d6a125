import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.article.marks import MOST_MARKS, Folded, Mark, Marks, Range, find_in
from helpviewer.gui.article.sought import Sought, sought_text, sought_words

THREE = Marks((Mark(1, 2), Mark(5, 6), Mark(9, 10)))
FOLDED = Marks((Mark(1, 2), Mark(5, 5, 0), Mark(5, 5, 0), Mark(9, 10)))


def letters(letter: str, longest: int = 10_000) -> Sought:
    return Sought(
        lambda text: [(found.start(), 1) for found in re.finditer(letter, text)], longest
    )


def test_the_way_begins_at_the_first_mark_below_the_top_of_the_pane() -> None:
    assert THREE.next(below=1).current == 1
    assert THREE.previous(below=1).current == 0


def test_behind_the_last_mark_is_the_first() -> None:
    assert THREE.next(below=3).current == 0
    assert THREE.next(0).previous(0).current == 2


def test_where_nothing_is_marked_there_is_nowhere_to_go() -> None:
    assert Marks().next(0) == Marks().previous(0) == Marks().first_visible(0) == Marks()
    assert Marks().current_mark is None


@given(count=st.integers(1, 30), below=st.integers(0, 30))
def test_going_on_comes_by_every_mark_once_and_going_back_returns(
    count: int, below: int
) -> None:
    marks = Marks(tuple(Mark(n, n + 1) for n in range(count)))
    seen = []
    for _ in range(count):
        marks = marks.next(min(below, count))
        seen.append(marks.current)
    assert sorted(seen, key=str) == sorted(range(count), key=str)
    assert marks.next(0).previous(0) == marks


def test_the_reader_stays_at_the_same_mark_while_parts_are_folded() -> None:
    assert FOLDED.like(THREE.next(1)).current == 1
    assert THREE.like(FOLDED.previous(0)).current == 2
    assert Marks().like(THREE.next(0)).current is None
    assert THREE.like(Marks()).current is None


def test_a_match_that_can_be_seen_is_preferred_while_typing() -> None:
    assert FOLDED.first_visible(1).current == 3
    assert FOLDED.first_visible(4).current == 0
    assert Marks((Mark(5, 5, 0),)).first_visible(0).current is None


def test_the_next_mark_from_a_position_is_known() -> None:
    assert [THREE.index_from(position) for position in (0, 5, 6, 99)] == [0, 1, 2, 3]


def test_marks_are_in_the_order_of_the_text_with_those_of_a_folded_part_after_its_summary() -> (
    None
):
    marks = find_in("xaxa", letters("a"), [Folded(7, 2, "aa")])
    assert marks.found == (Mark(1, 2), Mark(2, 2, 7), Mark(2, 2, 7), Mark(3, 4))
    assert marks.current is None
    assert not marks.has_more


def test_nothing_is_marked_outside_of_the_body() -> None:
    assert find_in("a-a-a", letters("a"), within=Range(2)).found == (Mark(2, 3), Mark(4, 5))
    assert find_in("a-a-a", letters("a"), within=Range(0, 4)).found == (Mark(0, 1), Mark(2, 3))


def test_an_emoji_takes_two_positions_as_qt_counts() -> None:
    marks = find_in("\U0001f600 a \U0001f600a", letters("a"))
    assert marks.found == (Mark(3, 4), Mark(7, 8))
    assert find_in("a\U0001f600", letters("\U0001f600")).found == (Mark(1, 3),)


def test_no_more_than_a_thousand_are_marked_and_it_is_told() -> None:
    marks = find_in("a" * (MOST_MARKS + 1), letters("a"))
    assert len(marks.found) == MOST_MARKS
    assert marks.has_more
    assert not find_in("a" * MOST_MARKS, letters("a")).has_more
    assert find_in("a" * 600, letters("a"), [Folded(0, 1, "a" * 600)]).has_more


@pytest.mark.parametrize("folded", [False, True])
def test_of_a_text_that_is_too_long_the_beginning_is_looked_through(folded: bool) -> None:
    text, part = ("", "aXXXa") if folded else ("aXXXa", "")
    marks = find_in(text, letters("a", longest=3), [Folded(0, 0, part)])
    assert len(marks.found) == 1
    assert marks.has_more


def test_the_words_of_a_search_are_looked_for_in_all_their_forms() -> None:
    sought = sought_words(("verifi", "pho*"), "en-GB")
    assert list(sought.find("Verify the photos")) == [(0, 6), (11, 6)]
    assert sought.longest > sought_words(("x",), "ja").longest


def test_what_is_typed_is_looked_for_letter_by_letter() -> None:
    assert list(sought_text("erif", match_case=False).find("VERIFY")) == [(1, 4)]
