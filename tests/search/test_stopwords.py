from helpviewer.search.folding import fold
from helpviewer.search.stopwords import stop_words


def test_stop_words_are_folded_and_belong_to_a_language() -> None:
    assert "the" in stop_words("en-GB")
    assert "über" not in stop_words("de")
    assert fold("über") in stop_words("de")
    assert "the" not in stop_words("de")


def test_a_language_may_have_none() -> None:
    assert not stop_words("ja")
