import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.article.text_search import find_text


def found(text: str, typed: str, *, match_case: bool = False) -> list[str]:
    places = find_text(text, typed, match_case=match_case)
    return [text[start : start + length] for start, length in places]


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("Fees and FEES", "fees", ["Fees", "FEES"]),
        ("Café, cafe\u0301, CAFE", "cafe", ["Café", "cafe\u0301", "CAFE"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "as", ["aß"]),
        ("one\u00a0two", "one two", ["one\u00a0two"]),
        ("line\u2028end", "line end", ["line\u2028end"]),
        ("١٢٣ 123", "12", ["١٢", "12"]),
        ("كِتاب", "كتاب", ["كِتاب"]),
        ("手数料の一覧", "手数料", ["手数料"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("Fees", "free", []),
        ("Fees", "", []),
        ("Fees", "\u0301", []),
    ],
)
def test_a_reader_finds_what_looks_alike(text: str, typed: str, expected: list[str]) -> None:
    assert found(text, typed) == expected


def test_case_and_accents_can_be_told_apart() -> None:
    assert found("Cafe café Café", "Café", match_case=True) == ["Café"]
    assert found("Café\u00a0Noir", "Café Noir", match_case=True) == ["Café\u00a0Noir"]
    assert found("Café", "", match_case=True) == []


@given(before=st.text(max_size=20), typed=st.text(min_size=1, max_size=5))
def test_what_is_in_the_text_is_found_and_places_are_within_it(before: str, typed: str) -> None:
    text = before + typed
    places = list(find_text(text, typed, match_case=True))
    assert places
    for match_case in (False, True):
        ends = 0
        for start, length in find_text(text, typed, match_case=match_case):
            assert ends <= start < start + length <= len(text)
            ends = start


@given(st.text("aeßÄ…\u0301 ", max_size=12), st.text("aesß…", min_size=1, max_size=3))
def test_upper_case_finds_as_much_as_lower_case(text: str, typed: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert len(found(composed, typed)) == len(found(composed, typed.replace("a", "A")))
