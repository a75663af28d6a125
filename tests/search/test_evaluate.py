import math
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.evaluate import Judged, Outcome, evaluate


def outcome(found: Sequence[str], **grades: int) -> Outcome:
    return Outcome(Judged("1", "fee", grades), tuple(found))


def test_the_gain_grows_with_the_grade_and_shrinks_with_the_rank() -> None:
    gained = 1 / math.log2(2) + 7 / math.log2(4)
    possible = 7 / math.log2(2) + 1 / math.log2(3)
    assert outcome(["a", "x", "b"], a=1, b=3).ndcg == pytest.approx(gained / possible)


def test_the_best_order_is_worth_one() -> None:
    assert outcome(["b", "a"], a=1, b=3).ndcg == 1.0


def test_grades_of_nought_and_below_gain_nothing() -> None:
    assert outcome(["a", "b"], a=0, b=-1).ndcg == 0.0
    assert outcome(["a"], a=0).recall == 0.0


def test_ranks_recall_and_hits() -> None:
    some = outcome(["x", "a", "b"], a=1, b=1, c=1)
    assert some.reciprocal_rank == 0.5
    assert some.recall == pytest.approx(2 / 3)
    assert (some.hit(1), some.hit(5)) == (0.0, 1.0)
    assert outcome(["x"], a=1).reciprocal_rank == 0.0


def test_metrics_are_means_over_the_queries_that_have_an_answer() -> None:
    queries = [
        Judged("1", "fee", {"a": 1}),
        Judged("2", "x", {"b": 1}),
        Judged("3", "y", {"c": 0}),
    ]
    evaluation = evaluate(lambda _text: ["a", "c"], queries)
    assert evaluation.metrics() == {
        "ndcg@10": 0.5,
        "mrr@10": 0.5,
        "recall@10": 0.5,
        "hit@1": 0.5,
        "hit@5": 0.5,
    }
    assert [bad.query.id for bad in evaluation.worst(1)] == ["2"]


def test_only_ten_hits_are_looked_at() -> None:
    names = [str(n) for n in range(20)]
    assert evaluate(lambda _text: names, [Judged("1", "", {"10": 1})]).metrics()["mrr@10"] == 0


def test_no_query_has_no_merit() -> None:
    assert set(evaluate(lambda _text: [], []).metrics().values()) == {0.0}


@given(
    grades=st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 4), min_size=1),
    found=st.permutations("abcdefgh"),
)
def test_every_metric_lies_between_nought_and_one(
    grades: Mapping[str, int], found: Sequence[str]
) -> None:
    some = Outcome(Judged("1", "", grades), tuple(found))
    assert 0 <= some.ndcg <= 1 + 1e-12
    assert 0 <= some.recall <= 1
