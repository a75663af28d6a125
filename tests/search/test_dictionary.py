from tests.search.conftest import MakeIndex, document, found


def test_of_many_words_those_of_titles_are_preferred(make_index: MakeIndex) -> None:
    body = " ".join(f"con{letter}" for letter in "abcdefghijklmnopqrst")
    index = make_index(document("Words", body), document("Contractual matters"))
    assert found(index, "con") == ["contractual matters", "words"]


def test_of_many_words_of_titles_the_short_ones_are_preferred(make_index: MakeIndex) -> None:
    long = [document(f"Confidential{letter}{letter}") for letter in "abcdefghijklmnopqrstuvw"]
    index = make_index(*long, document("Your coins", "x"), document("About cones", "y"))
    assert found(index, "con")[0].startswith("con")
    assert "about cones" in found(index, "con")


def test_the_words_of_the_readers_language_come_first(make_index: MakeIndex) -> None:
    english = [document(f"Gestures {letter}") for letter in "abcdefghijklmnopqrstuvw"]
    german = document("Gesten", language="de")
    index = make_index(*english, german)
    assert found(index, "gestn", language="de", complete=True) == ["gesten"]
    assert "gesten" in found(index, "ges", language="de")


def test_a_word_is_looked_for_in_other_languages_if_the_readers_has_none(
    make_index: MakeIndex,
) -> None:
    index = make_index(document("Fees"), document("Überweisungslimit", language="de"))
    assert found(index, "ueberweisungslimit", complete=True) == ["überweisungslimit"]
    assert found(index, "uberweisungslimitt", complete=True) == ["überweisungslimit"]
    assert found(index, "limit", complete=True) == ["überweisungslimit"]
    assert found(index, "überwei") == ["überweisungslimit"]
    assert found(index, "limitfees", complete=True) == []


def test_in_a_library_of_many_languages_words_that_articles_have_are_stemmed(
    make_index: MakeIndex,
) -> None:
    languages = ("ar", "da", "de", "el", "en", "sv")
    index = make_index(
        *(document("Page", "none", id=name, language=name) for name in languages),
        document("Bilar", id="wanted", language="sv"),
        document("Bilarna", id="other", language="sv"),
    )
    assert set(found(index, "bilarna", complete=True, language="ar")) == {"wanted", "other"}
