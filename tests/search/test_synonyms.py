from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.english import english_synonyms
from helpviewer.search.synonyms import Alternative, Synonym, Thesaurus, parse_synonyms


def test_words_that_mean_the_same_lead_to_each_other() -> None:
    parsed = parse_synonyms('[[same]]\nwords = ["2FA", "two-factor", "authenticator"]')
    assert not parsed.problems
    assert len(parsed.synonyms) == 6
    assert Synonym("2FA", "two-factor") in parsed.synonyms
    assert Synonym("two-factor", "2FA") in parsed.synonyms


def test_a_one_way_synonym_leads_one_way() -> None:
    parsed = parse_synonyms('[[leads]]\nfrom = ["crypto"]\nto = ["bitcoin", "ether"]')
    assert parsed.synonyms == (Synonym("crypto", "bitcoin"), Synonym("crypto", "ether"))


def test_a_synonym_may_be_of_one_language() -> None:
    parsed = parse_synonyms('[[same]]\nlanguage = "de"\nwords = ["Gebühr", "Kosten"]')
    assert {synonym.language for synonym in parsed.synonyms} == {"de"}


def test_what_is_wrong_is_told_and_the_rest_counts() -> None:
    parsed = parse_synonyms(
        '[[same]]\nwords = ["fee", 5]\n[[same]]\nwords = ["fee", "cost"]\n[[leads]]\n[other]\n'
    )
    assert len(parsed.synonyms) == 2
    assert parsed.problems == (
        "unknown table 'other'",
        "same number 1: 5 is no text",
        "leads number 1: 'to' is missing",
    )


def test_a_file_that_is_no_toml_is_told() -> None:
    parsed = parse_synonyms("[[same]\nwords")
    assert not parsed.synonyms
    assert len(parsed.problems) == 1


@given(st.text(max_size=60))
def test_no_file_breaks_the_reading(text: str) -> None:
    parse_synonyms(text)


@given(st.sampled_from(["same", "leads", "words", "from", "to"]), st.integers() | st.booleans())
def test_no_value_breaks_the_reading(name: str, value: object) -> None:
    parse_synonyms(f"{name} = {str(value).lower()}")


def test_several_words_stand_for_one_and_one_for_several() -> None:
    thesaurus = Thesaurus([Synonym("get rid of", "delete"), Synonym("2FA", "two-factor")])
    assert list(thesaurus.alternatives(["getting", "rid", "of", "2fa"], "en")) == [
        Alternative(0, 3, ("delet",), 0.7),
        Alternative(3, 4, ("two", "factor"), 0.7),
    ]


def test_a_synonym_of_another_language_does_not_count() -> None:
    thesaurus = Thesaurus([Synonym("gift", "poison", "de")])
    assert not list(thesaurus.alternatives(["gift"], "en"))
    assert list(thesaurus.alternatives(["Gift"], "de-CH"))


def test_the_english_synonyms_are_pairs_of_different_words() -> None:
    assert all(synonym.typed != synonym.meant for synonym in english_synonyms())
    assert len({(s.typed, s.meant) for s in english_synonyms()}) == len(english_synonyms())
