import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.speech.sentences import LONGEST, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Open the menu. Choose Print!", ["Open the menu.", "Choose Print!"]),
        ("Is it on? Wait…  Then go.", ["Is it on?", "Wait…", "Then go."]),
        ("Pay by card, e.g. Visa. Done.", ["Pay by card, e.g. Visa.", "Done."]),
        ("Ask Dr. Miller, i.e. Ann.", ["Ask Dr. Miller, i.e. Ann."]),
        ("Zahlen Sie z. B. bar. Danke.", ["Zahlen Sie z. B. bar.", "Danke."]),
        ("Am 3. Mai 2026. Dann nicht.", ["Am 3. Mai 2026.", "Dann nicht."]),
        ("Version 2.5 is new. Use it.", ["Version 2.5 is new.", "Use it."]),
        ("Send (by post.) Then wait.", ["Send (by post.)", "Then wait."]),
        ("See help.example.org. there", ["See help.example.org. there"]),
        ("印刷します。次に進みます。", ["印刷します。", "次に進みます。"]),
        ("هل هو جاهز؟ نعم.", ["هل هو جاهز؟", "نعم."]),
        ("  two\n lines ", ["two lines"]),
        ("", []),
    ],
)
def test_text_is_parted_at_the_ends_of_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_a_long_sentence_is_parted_where_one_breathes() -> None:
    clause = "the form that was sent to you by post in the spring of this year"
    first, second = sentences(f"{clause}, {clause}, {clause}, {clause} is no longer valid.")
    assert first == f"{clause}, {clause}, {clause},"[: len(first)]
    assert first.endswith(",")
    assert second.startswith("the form")


def test_a_word_without_end_is_cut() -> None:
    assert [len(part) for part in sentences("x" * 450)] == [200, 200, 50]


@given(text=st.text(alphabet="ab .!?;:,。、\n\t3Z", max_size=900))
def test_nothing_is_lost_and_nothing_is_too_long(text: str) -> None:
    parts = sentences(text)
    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", text)
    assert all(0 < len(part) <= LONGEST for part in parts)
