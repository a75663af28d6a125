from helpviewer.search.compounds import Compounds
from helpviewer.search.lexicon import Lexicon


def compounds(*words: str) -> Compounds:
    return Compounds(Lexicon(dict.fromkeys(words, 1), {}))


def test_a_word_is_found_within_longer_ones_the_shortest_first() -> None:
    found = compounds("kontoerstellung", "erstellungsdatum", "konto").containing("erstellung")
    assert found == ["kontoerstellung", "erstellungsdatum"]


def test_a_word_is_parted_into_two_known_ones() -> None:
    known = compounds("password", "reset", "konto", "sperrung")
    assert known.parts("passwordreset") == ("password", "reset")
    assert known.parts("kontosperrung") == ("konto", "sperrung")


def test_letters_that_join_words_are_left_out() -> None:
    assert compounds("sicherheit", "code").parts("sicherheitscode") == ("sicherheit", "code")


def test_parts_are_not_too_short() -> None:
    assert compounds("pass", "ion").parts("passion") == ()
