from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.filters import CategoryFilter, Negation, TagFilter, UpdatedFilter
from helpviewer.search.query import MOST_WORDS, ParsedQuery, parse


def texts(query: ParsedQuery) -> list[str]:
    return [word.text for word in query.words]


def test_a_text_is_its_words() -> None:
    assert texts(parse("Withdrawal fee?")) == ["withdrawal", "fee"]


def test_the_last_word_may_be_unfinished() -> None:
    assert parse("withdrawal fe").unfinished
    assert not parse("withdrawal fee ").unfinished
    assert not parse("withdrawal fee?").unfinished
    assert not parse("withdrawal fee", complete=True).unfinished
    assert not parse("").unfinished


def test_quotation_marks_make_a_phrase_whose_words_count_too() -> None:
    query = parse("“lead trader” fee")
    assert [phrase.spoken for phrase in query.phrases] == ["lead trader"]
    assert texts(query) == ["lead", "trader", "fee"]
    assert not parse('fee "lead trader"').unfinished


def test_an_open_quotation_mark_is_not_yet_a_phrase() -> None:
    query = parse('"lead tra')
    assert not query.phrases
    assert query.unfinished


def test_a_minus_excludes_a_word_or_a_phrase() -> None:
    query = parse('fee -spot -"lead trader"')
    assert [phrase.spoken for phrase in query.excluded] == ["spot", "lead trader"]
    assert texts(query) == ["fee"]
    assert not query.unfinished


def test_a_minus_is_an_option_a_dash_or_a_hyphen_elsewhere() -> None:
    assert texts(parse("tar -x --help fee - wi-fi")) == ["tar", "x", "help", "fee", "wi", "fi"]
    assert not parse("tar -x --help fee - wi-fi").excluded


def test_nothing_but_excluded_words_is_looked_for() -> None:
    assert texts(parse("-spot")) == ["spot"]
    assert not parse("-spot").excluded


def test_filters_are_no_words() -> None:
    query = parse('Fee category:FAQ/Deposits tag:p2p updated:>2026-01-01 -category:"Old news"')
    assert texts(query) == ["fee"]
    assert query.filters[:2] == (CategoryFilter("faq/deposits"), TagFilter("p2p"))
    assert isinstance(query.filters[2], UpdatedFilter)
    assert query.filters[3] == Negation(CategoryFilter("old news"))


def test_what_only_looks_like_a_filter_is_looked_for() -> None:
    assert texts(parse("updated:yesterday note:fee")) == ["updated", "yesterday", "note", "fee"]


def test_a_pasted_text_is_cut() -> None:
    assert len(parse(" ".join(map(str, range(300)))).words) == MOST_WORDS


@given(st.text(max_size=80))
def test_any_text_is_a_query(text: str) -> None:
    parse(text)


@given(st.text(alphabet='ab "-:>„“categorytagupdated2026-', max_size=80))
def test_any_text_of_signs_that_mean_something_is_a_query(text: str) -> None:
    parse(text)
