import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.english import english_synonyms
from helpviewer.search.synonyms import (
    MOST_SYNONYMS,
    MOST_WORDS,
    Synonym,
    parse_synonyms,
)


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


@pytest.mark.parametrize("text", ["a=" + "[" * 100_000, "a=" + "9" * 5_000])
def test_a_file_that_toml_cannot_be_read_from_is_told(text: str) -> None:
    parsed = parse_synonyms(text)
    assert not parsed.synonyms
    assert len(parsed.problems) == 1


def test_a_value_within_a_thousand_others_is_told_in_short() -> None:
    parsed = parse_synonyms("[[same]]\nwords" + ".a" * 10_000 + " = 1")
    (problem,) = parsed.problems
    assert len(problem) < 200


@pytest.mark.parametrize("table", ["[[same]]\nwords = {}", "[[leads]]\nfrom = {}\nto = ['b']"])
def test_of_a_table_of_very_many_words_nothing_counts(table: str) -> None:
    words = [f"word{number}" for number in range(MOST_WORDS + 1)]
    parsed = parse_synonyms(table.format(words) + "\n[[same]]\nwords = ['fee', 'cost']")
    assert len(parsed.synonyms) == 2
    assert parsed.problems == (f"{table[2:7].strip(']')} number 1: more than 50 words",)


def test_of_very_many_synonyms_the_first_count() -> None:
    table = f"[[same]]\nwords = {[f'word{number}' for number in range(MOST_WORDS)]}\n"
    parsed = parse_synonyms(table * 40)
    assert MOST_SYNONYMS - MOST_WORDS**2 < len(parsed.synonyms) <= MOST_SYNONYMS
    assert parsed.problems == ("same number 9: more than 20,000 synonyms",)


@given(st.text(max_size=60))
def test_no_file_breaks_the_reading(text: str) -> None:
    parse_synonyms(text)


@given(st.sampled_from(["same", "leads", "words", "from", "to"]), st.integers() | st.booleans())
def test_no_value_breaks_the_reading(name: str, value: object) -> None:
    parse_synonyms(f"{name} = {str(value).lower()}")


def test_the_english_synonyms_are_pairs_of_different_words() -> None:
    assert all(synonym.typed != synonym.meant for synonym in english_synonyms())
    assert len({(s.typed, s.meant) for s in english_synonyms()}) == len(english_synonyms())
