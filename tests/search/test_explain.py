from datetime import date

import pytest

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.explain import Explanation, ReasonKind
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query
from helpviewer.search.synonyms import Synonym
from tests.search.conftest import MakeIndex, document


def explain(index: SearchIndex, text: str, name: str, *, complete: bool = True) -> Explanation:
    key = ArticleKey(ArticleId(name), "en")
    query = Query(text, complete=complete)
    explanation = index.explain(query, key)
    assert explanation is not None
    score = next(hit.score for hit in index.search(query).hits if hit.key == key)
    assert explanation.score == score
    assert explanation.total == pytest.approx(score, abs=1e-6)
    return explanation


def words(explanation: Explanation) -> list[tuple[str, str]]:
    return [(reason.typed, reason.found) for reason in explanation.reasons if reason.typed]


def test_every_word_tells_what_it_was_found_by(make_index: MakeIndex) -> None:
    index = make_index(
        document("Withdrawals", "Each deposit, bitcoin and Wi-Fi."),
        synonyms=[Synonym("crypto", "bitcoin"), Synonym("net", "wi fi")],
    )
    explanation = explain(index, "withdrawal depozit crypto net", "withdrawals")
    assert words(explanation) == [
        ("withdrawal", "withdraw"),
        ("depozit", "deposit"),
        ("crypto", "bitcoin"),
        ("net", "wi fi"),
    ]


def test_a_beginning_in_a_title_is_told(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawals"))
    assert words(explain(index, "wi", "withdrawals", complete=False)) == [("wi", "wi")]


def test_all_that_counts_is_told(make_index: MakeIndex) -> None:
    index = make_index(
        document("Fee", "withdrawal", updated=date(2026, 1, 1)), document("Withdrawal")
    )
    reasons = {reason.kind: reason.amount for reason in explain(index, "fee", "fee").reasons}
    assert set(reasons) == {
        ReasonKind.WORD,
        ReasonKind.TITLE,
        ReasonKind.AGE_AND_VIEWS,
        ReasonKind.TITLE_FIRST,
    }
    missing = explain(index, "fee withdrawal", "withdrawal").reasons
    assert [reason.amount < 0 for reason in missing if reason.kind is ReasonKind.MISSING] == [
        True
    ]


def test_an_article_that_a_filter_asks_for_has_no_words_to_tell(make_index: MakeIndex) -> None:
    index = make_index(document("Fee", tags=("p2p",)))
    explanation = explain(index, "tag:p2p", "fee")
    assert explanation.reasons[0].kind is ReasonKind.FILTER


def test_an_article_that_does_not_match_is_not_explained(make_index: MakeIndex) -> None:
    index = make_index(document("Fee"), document("Print"))
    assert index.explain(Query("fee"), ArticleKey(ArticleId("print"), "en")) is None
    assert index.explain(Query("fee"), ArticleKey(ArticleId("nowhere"), "en")) is None


def test_what_stands_for_several_words_is_told_once(make_index: MakeIndex) -> None:
    index = make_index(
        document("Withdraw", "coins"),
        document("Jam", "clear paper"),
        document("Cash", "It is out."),
        synonyms=[Synonym("cash out", "withdraw"), Synonym("stuck", "paper jam")],
    )
    withdraw = explain(index, "cash out coins", "withdraw")
    assert words(withdraw) == [("cash out", "withdraw"), ("coins", "coin")]
    assert words(explain(index, "stuck", "jam")) == [("stuck", "paper jam")]
