from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.excerpt import LENGTH, excerpt
from helpviewer.search.results import Passage


def marked(passage: Passage) -> list[str]:
    return [passage.text[start : start + length] for start, length in passage.marks]


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    passage = excerpt("Press the button.\n\nThen  wait.", ["button"], "en")
    assert passage == Passage("Press the button. Then wait.", ((10, 6),))


def test_the_passage_with_most_of_the_words_is_shown() -> None:
    text = f"The fee is low. {'Other things. ' * 40}Each withdrawal has a fee. {'More. ' * 60}"
    passage = excerpt(text, ["withdraw", "fee"], "en")
    assert marked(passage) == ["withdrawal", "fee"]
    assert passage.text.startswith("…Each withdrawal")
    assert passage.text.endswith("…")


def test_it_begins_with_the_sentence_that_has_the_word() -> None:
    text = "Something else. " * 30 + "Now look. Each withdrawal costs." + " And more." * 40
    assert excerpt(text, ["withdraw"], "en").text.startswith("…Each withdrawal costs.")


def test_without_a_found_word_the_beginning_is_shown() -> None:
    passage = excerpt("Long text. " * 100, ["absent"], "en")
    assert passage.text.startswith("Long text.")
    assert not passage.marks


def test_words_are_not_cut() -> None:
    text = "sesquipedalian " * 100
    assert set(excerpt(text, ["sesquipedalian"], "en").text.strip("…").split()) == {
        "sesquipedalian"
    }


def test_a_text_without_spaces_is_cut_anywhere() -> None:
    passage = excerpt("あ" * 500 + "設定" + "い" * 500, ["設定"], "ja")
    assert "設定" in passage.text
    assert len(passage.text) <= LENGTH + 2


def test_sentences_end_differently_in_other_scripts() -> None:
    text = "はい。" * 100 + "設定する。" + "いいえ。" * 100
    assert excerpt(text, ["設定"], "ja").text.startswith("…設定する。")


@given(text=st.text(alphabet="fee ab.\n設定", max_size=900), length=st.integers(80, 300))
def test_any_text_has_a_passage_of_about_that_length(text: str, length: int) -> None:
    passage = excerpt(text, ["fee", "設定"], "en", length)
    assert len(passage.text) <= length + 2
    assert "\n" not in passage.text
    assert all(start + size <= len(passage.text) for start, size in passage.marks)


@given(
    before=st.text(alphabet="ab .\n", max_size=700),
    after=st.text(alphabet="ab .\n", max_size=700),
)
def test_a_found_word_is_always_shown(before: str, after: str) -> None:
    assert marked(excerpt(f"{before} fee {after}", ["fee"], "en")) == ["fee"]


def test_lines_that_are_no_sentences_are_told_apart() -> None:
    text = "Fees\nLimits\nMaker\n0.1 %\nTaker"
    passage = excerpt(text, ["maker", "taker"], "en")
    assert passage.text == "Fees · Limits · Maker · 0.1 % · Taker"
    assert marked(passage) == ["Maker", "Taker"]


def test_sentences_on_different_lines_follow_each_other() -> None:
    assert excerpt("Press it.\nDo this:\nWait.", ["press"], "en").text == (
        "Press it. Do this: Wait."
    )


def test_it_ends_with_a_sentence_if_one_ends_near() -> None:
    text = (
        "Each withdrawal costs. "
        + "It is low. " * 14
        + "And then there is much more to say " * 9
    )
    assert excerpt(text, ["withdraw"], "en").text.endswith("It is low.…")
