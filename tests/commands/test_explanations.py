import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.commands.explanations import explanation_as_table, sentence
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.explain import Explanation, Reason, ReasonKind

KEY = ArticleKey(ArticleId("fees"), "en")


def explanation(*reasons: Reason) -> Explanation:
    return Explanation(KEY, sum(reason.amount for reason in reasons), reasons)


def test_amounts_stand_below_each_other_and_above_their_sum() -> None:
    table = explanation_as_table(
        explanation(
            Reason(ReasonKind.WORD, 2.5, "fees", "fee"),
            Reason(ReasonKind.MISSING, -0.25),
            Reason(ReasonKind.TITLE_FIRST, 10_000),
        )
    )
    assert list(table) == [
        "     2.50  the article has 'fees', as 'fee'",
        "    -0.25  the article lacks other words",
        "10,000.00  the title is what was typed, or begins with it",
        "---------",
        "10,002.25  score",
    ]


@pytest.mark.parametrize("found", ["", "fee"])
def test_a_word_that_was_found_as_typed_is_told_once(found: str) -> None:
    assert sentence(Reason(ReasonKind.WORD, 1, "fee", found)) == "the article has 'fee'"


@pytest.mark.parametrize("kind", ReasonKind)
def test_every_kind_of_reason_has_a_sentence(kind: ReasonKind) -> None:
    told = sentence(Reason(kind, 1.0))
    assert ("''" in told) == (kind is ReasonKind.WORD)


@given(st.lists(st.floats(-1e5, 1e5), min_size=1, max_size=8))
def test_what_is_shown_adds_up_as_it_is_shown(amounts: list[float]) -> None:
    reasons = [Reason(ReasonKind.TITLE, amount) for amount in amounts]
    *shown, _line, score = explanation_as_table(explanation(*reasons))
    cents = [round(100 * float(line.split()[0].replace(",", ""))) for line in (*shown, score)]
    assert sum(cents[:-1]) == cents[-1]
    assert cents[-1] == pytest.approx(100 * sum(amounts), abs=1)
    assert not any("-0.00 " in line for line in shown)
