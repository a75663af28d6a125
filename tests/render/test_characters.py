import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.render.characters import Directions, balanced, clean

EMBEDDING, END_EMBEDDING = "\u202b", "\u202c"
ISOLATE, END_ISOLATE = "\u2067", "\u2069"
OVERRIDE = "\u202e"

marked_text = st.text(
    st.sampled_from("a\u202a\u202b\u202c\u2066\u2067\u2068\u2069"), max_size=9
)


def test_every_line_end_becomes_the_same() -> None:
    assert clean("a\r\nb\rc\u2028d\u2029e\x85f\ng") == "a\nb\nc\nd\ne\nf\ng"


def test_what_no_reader_can_see_is_dropped() -> None:
    assert clean(f"\ufeffa\0b\x1b[1mc\x7fd\x9be{OVERRIDE}f\u202dg") == "ab[1mcdefg"


def test_tabs_and_joiners_stay() -> None:
    assert clean("a\tb\u200dc\u200cd") == "a\tb\u200dc\u200cd"


def test_half_a_character_is_replaced() -> None:
    assert clean("a\ud800b") == "a\ufffdb"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"a{ISOLATE}b{END_ISOLATE}c", f"a{ISOLATE}b{END_ISOLATE}c"),
        (f"a{ISOLATE}b", f"a{ISOLATE}b{END_ISOLATE}"),
        (f"a{END_ISOLATE}b{END_EMBEDDING}c", "abc"),
        (f"a{EMBEDDING}b{END_EMBEDDING}c", f"a{EMBEDDING}b{END_EMBEDDING}c"),
        (f"a{EMBEDDING}b", "ab"),
        (f"{ISOLATE}{EMBEDDING}a{END_ISOLATE}b", f"{ISOLATE}{EMBEDDING}a{END_ISOLATE}b"),
        (f"{EMBEDDING}{ISOLATE}a{END_EMBEDDING}", f"{ISOLATE}a{END_ISOLATE}"),
    ],
)
def test_a_text_ends_what_it_begins(text: str, expected: str) -> None:
    assert balanced(text) == expected


def test_an_isolate_may_go_on_in_the_next_piece_of_its_paragraph() -> None:
    directions = Directions()
    pieces = [directions.feed(f"a{ISOLATE}"), directions.feed(f"b{END_ISOLATE}c{ISOLATE}")]
    assert pieces == [f"a{ISOLATE}", f"b{END_ISOLATE}c{ISOLATE}"]
    assert directions.close() == END_ISOLATE
    assert directions.close() == ""


@given(text=marked_text)
def test_what_is_balanced_has_as_many_ends_as_beginnings(text: str) -> None:
    result = balanced(text)
    assert sum(map(result.count, "\u2066\u2067\u2068")) == result.count(END_ISOLATE)
    assert balanced(result) == result


@given(text=st.text())
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
