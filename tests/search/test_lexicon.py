from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.lexicon import Lexicon

some_words = st.sets(st.text(alphabet="abc\U0001f600", min_size=1, max_size=4), max_size=20)


def test_words_are_found_by_their_beginning_in_order() -> None:
    lexicon = Lexicon({"print": 2, "prince": 1, "paper": 1}, {})
    assert lexicon.beginning("pri") == ["prince", "print"]
    assert lexicon.beginning("x") == []


def test_a_word_tells_how_many_articles_have_it() -> None:
    lexicon = Lexicon({"print": 2}, {})
    assert "print" in lexicon
    assert "prin" not in lexicon
    assert lexicon.count("print") == 2
    assert lexicon.count("prin") == 0


def test_a_word_has_a_stem_or_is_one() -> None:
    lexicon = Lexicon({"printed": 1, "print": 1}, {"printed": "print"})
    assert (lexicon.stem("printed"), lexicon.stem("print")) == ("print", "print")


@given(words=some_words, prefix=st.text(alphabet="abc\U0001f600", max_size=3))
def test_no_word_that_begins_so_is_missed(words: set[str], prefix: str) -> None:
    lexicon = Lexicon(dict.fromkeys(words, 1), {})
    assert lexicon.beginning(prefix) == sorted(w for w in words if w.startswith(prefix))
