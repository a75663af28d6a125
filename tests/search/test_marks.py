import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.marks import find_marks


def marked(text: str, *sought: str, language: str = "en") -> list[str]:
    return [
        text[start : start + length] for start, length in find_marks(text, sought, language)
    ]


def test_words_are_marked_in_every_form() -> None:
    text = "Withdrawals: to withdraw, a withdrawal, withdrawing."
    assert marked(text, "withdraw") == ["Withdrawals", "withdraw", "withdrawal", "withdrawing"]


def test_a_beginning_marks_whole_words() -> None:
    assert marked("Deposits and deposited coins", "depos*") == ["Deposits", "deposited"]


def test_nothing_else_is_marked() -> None:
    assert marked("Fees of feet", "fee") == ["Fees"]
    assert marked("Fees") == []


def test_accents_and_case_do_not_matter() -> None:
    assert marked("Café, CAFE\u0301", "cafe") == ["Café", "CAFE\u0301"]


def test_the_parts_of_a_word_with_signs_are_marked_with_the_whole() -> None:
    assert marked("Use Wi-Fi now", "wifi") == ["Wi", "Fi"]


def test_overlapping_pairs_are_one_mark() -> None:
    assert marked("画面の設定画面", "画面", "設定", "定画", language="ja") == [
        "画面",
        "設定画面",
    ]


@pytest.mark.parametrize("language", ["de", "de-CH"])
def test_the_language_of_the_text_counts(language: str) -> None:
    assert marked("Die Gebühren", "gebuhr", language=language) == ["Gebühren"]


@given(text=st.text(max_size=60), sought=st.lists(st.text(min_size=1, max_size=4), max_size=4))
def test_marks_lie_in_the_text_in_order_and_apart(text: str, sought: list[str]) -> None:
    end = 0
    for start, length in find_marks(text, sought, "en"):
        assert start >= end
        assert length > 0
        end = start + length
    assert end <= len(text)
