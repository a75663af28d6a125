import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.kiosk.keyboards.letters import changed, katakana

VOICED = "がぎぐげござじずぜぞだぢづでどばびぶべぼゔ"
UNVOICED = "かきくけこさしすせそたちつてとはひふへほう"
HALF_VOICED, WITHOUT = "ぱぴぷぺぽ", "はひふへほ"
SMALL, LARGE = "ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ"
MARKS = st.sampled_from("゛゜小")


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [(UNVOICED, "゛", VOICED), (WITHOUT, "゜", HALF_VOICED), (LARGE, "小", SMALL)],
)
def test_each_kana_gets_its_mark_and_loses_it_again(before: str, mark: str, after: str) -> None:
    assert "".join(changed(letter, mark) for letter in before) == after
    assert "".join(changed(letter, mark) for letter in after) == before
    in_katakana = "".join(changed(katakana(letter), mark) for letter in before)
    assert in_katakana == katakana(after)


def test_one_mark_takes_the_place_of_the_other() -> None:
    assert changed("ば", "゜") == "ぱ"
    assert changed("ぱ", "゛") == "ば"


@pytest.mark.parametrize("letter", ["な", "ん", "a", "ä", "漢", "한", " "])
def test_a_letter_that_cannot_have_a_mark_stays(letter: str) -> None:
    assert [changed(letter, mark) for mark in "゛゜小"] == [letter] * 3


@given(letter=st.characters(codec="utf-8"), marks=st.lists(MARKS, max_size=4))
def test_what_is_composed_is_one_letter_as_the_search_index_has_it(
    letter: str, marks: list[str]
) -> None:
    letter = composed = unicodedata.normalize("NFC", letter)
    for mark in marks:
        composed = changed(composed, mark)
    assert composed == unicodedata.normalize("NFC", composed)
    assert len(composed) == len(letter)
