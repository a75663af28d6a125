import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.lexicon import Lexicon
from helpviewer.search.spelling import (
    MISTAKEN_BEGINNING,
    ONE_MISTAKE,
    TWO_MISTAKES,
    Speller,
    distance,
    edits,
)

some_word = st.text(alphabet="abc", max_size=6)


def speller(*words: str) -> Speller:
    return Speller(Lexicon(dict.fromkeys(words, 1), {}))


@pytest.mark.parametrize("typed", ["withdrawl", "withdrawaal", "withdrawel", "withdrawla"])
def test_one_mistake_is_repaired(typed: str) -> None:
    assert speller("withdrawal", "deposit").near(typed) == {"withdrawal": ONE_MISTAKE}


def test_two_mistakes_are_repaired_in_long_words() -> None:
    assert speller("withdrawal").near("wihtdrawl") == {"withdrawal": TWO_MISTAKES}
    assert not speller("order").near("orrdre"[:5])


def test_two_mistakes_are_not_looked_for_where_one_explains_it() -> None:
    assert speller("verified", "verifies").near("verifiee") == {
        "verified": ONE_MISTAKE,
        "verifies": ONE_MISTAKE,
    }
    assert speller("deposits", "deposited").near("depositts") == {"deposits": ONE_MISTAKE}


def test_a_mistaken_beginning_finds_the_words_that_begin_so() -> None:
    found = speller("withdraw", "withdrawal", "deposit").near_beginning("wiht")
    assert found == {"withdraw": MISTAKEN_BEGINNING, "withdrawal": MISTAKEN_BEGINNING}


def test_of_many_candidates_the_most_frequent_are_kept() -> None:
    counts = {f"car{letter}": place for place, letter in enumerate("bdefghijklmn", start=1)}
    assert list(Speller(Lexicon(counts, {})).near("cary"))[:2] == ["carn", "carm"]
    assert len(Speller(Lexicon(counts, {})).near("cary")) == 8


@given(first=some_word, second=some_word)
def test_the_distance_is_the_same_both_ways(first: str, second: str) -> None:
    assert distance(first, second, 3) == distance(second, first, 3)


@given(word=st.text(alphabet="abc", min_size=1, max_size=6))
def test_every_edit_is_one_mistake_away(word: str) -> None:
    assert all(distance(word, edit, 2) <= 1 for edit in edits(word, "abc"))


@given(first=st.text(alphabet="ab", min_size=1, max_size=4), second=some_word)
def test_no_word_one_mistake_away_is_missed(first: str, second: str) -> None:
    near = {first, *edits(first, "abc")}
    assert (distance(first, second, 2) <= 1) == (second in near)
