# ruff: noqa: RUF001 - letters of many scripts
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.analysis import LONGEST_WORD, pieces, words


def texts(text: str) -> list[str]:
    return [word.text for word in words(text)]


def wholes(text: str) -> set[str]:
    return {word.whole for word in words(text) if word.whole}


def test_a_text_becomes_its_words_in_order() -> None:
    assert texts("Press “Print”, then wait 10 s.") == [
        "press",
        "print",
        "then",
        "wait",
        "10",
        "s",
    ]


@pytest.mark.parametrize(
    ("written", "parts", "whole"),
    [
        ("error-404", ["error", "404"], "error404"),
        ("v2.1.3", ["v2", "1", "3"], "v2.1.3"),
        ("USDT-M", ["usdt", "m"], "usdtm"),
        ("Wi-Fi", ["wi", "fi"], "wifi"),
        ("support@example.com", ["support", "example", "com"], "supportexamplecom"),
        ("aujourd’hui", ["aujourd", "hui"], "aujourdhui"),
        ("avrdude_programmer", ["avrdude", "programmer"], "avrdudeprogrammer"),
        ("12-34", ["12", "34"], "12-34"),
    ],
)
def test_a_word_with_signs_in_it_is_its_parts_and_a_whole(
    written: str, parts: list[str], whole: str
) -> None:
    assert texts(written) == parts
    assert wholes(written) == {whole}


def test_the_possessive_s_is_no_word() -> None:
    assert texts("the user's and the user’s") == ["the", "user", "and", "the", "user"]


@pytest.mark.parametrize(
    ("written", "pairs"),
    [
        ("日本語", ["日本", "本語"]),
        ("設定", ["設定"]),
        ("東", ["東"]),
        ("한국어", ["한국", "국어"]),
        ("สวัสดี", ["สว", "วั", "ัส", "สด", "ดี"]),
        ("ｶﾞｽ", ["ガス"]),
    ],
)
def test_scripts_without_spaces_become_overlapping_pairs(
    written: str, pairs: list[str]
) -> None:
    assert texts(written) == pairs
    assert all(word.paired for word in words(written))


def test_scripts_are_parted_within_a_word() -> None:
    assert texts("iPhoneの設定") == ["iphone", "の設", "設定"]


def test_signs_above_and_below_letters_do_not_part_words() -> None:
    assert texts("हिन्दी में लिखें।") == ["हिन्दी", "में", "लिखें"]
    assert texts("مُحَمَّد، أهلاً") == ["محمد", "اهلا"]
    assert texts("e\u0301cole") == ["ecole"]


def test_a_word_stands_where_it_says() -> None:
    text = "Ask support@example.com 日本語 now"
    assert all(
        text[word.start : word.start + word.length] == word.written for word in words(text)
    )


def test_an_endless_word_is_cut() -> None:
    assert len(texts("a" * 10_000)[0]) == LONGEST_WORD
    assert not wholes("-".join("a" * 100))


@given(st.text(max_size=60))
def test_any_text_has_words_that_lie_in_it_in_order(text: str) -> None:
    starts = [word.start for word in words(text)]
    assert starts == sorted(starts)
    assert all(word.start + word.length <= len(text) for word in words(text))
    assert all(word.text == word.text.strip() for word in words(text))


@given(st.text(max_size=20))
def test_pieces_of_anything_are_words(run: str) -> None:
    assert all(word.length for word in pieces(run))


@pytest.mark.parametrize("written", ["don't", "don’t", "DON'T", "dont"])
def test_an_english_negation_is_one_word_without_its_apostrophe(written: str) -> None:
    (word,) = words(written)
    assert (word.text, word.written, word.whole) == ("dont", written, "")
