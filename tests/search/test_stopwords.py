from helpviewer.search.folding import fold
from helpviewer.search.stopwords import likely_language, stop_words


def test_stop_words_are_folded_and_belong_to_a_language() -> None:
    assert "the" in stop_words("en-GB")
    assert "über" not in stop_words("de")
    assert fold("über") in stop_words("de")
    assert "the" not in stop_words("de")


def test_a_language_may_have_none() -> None:
    assert not stop_words("ja")


def test_the_language_of_words_is_that_of_which_they_have_most_stop_words() -> None:
    question = ["what", "happens", "when", "i", "die"]
    assert likely_language(question, ["de", "en"]) == "en"
    assert (
        likely_language(["was", "tun", "wenn", "die", "karte", "weg", "ist"], ["en", "de"])
        == "de"
    )


def test_who_says_nothing_telling_speaks_the_readers_language() -> None:
    assert likely_language(["bitcoin"], ["de", "en"]) == "de"
    assert likely_language(["in"], ["de", "en"]) == "de"
    assert likely_language([], ["ja", "en"]) == "ja"
