from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.scores import MATCHED, Matches, best_of, combine, most_matched
from helpviewer.search.selection import coordination, final, select

one_group = st.dictionaries(st.integers(0, 40), st.floats(0.1, 30).map(lambda x: MATCHED + x))


@given(first=one_group, second=one_group)
def test_scores_of_two_groups_add_up(first: dict[int, float], second: dict[int, float]) -> None:
    expected = {n: first.get(n, 0) + second.get(n, 0) for n in first.keys() | second.keys()}
    assert combine(first, second) == expected


@given(first=one_group, second=one_group)
def test_of_two_scores_the_better_counts(
    first: dict[int, float], second: dict[int, float]
) -> None:
    expected = {n: max(first.get(n, 0), second.get(n, 0)) for n in first.keys() | second.keys()}
    assert best_of(dict(first), dict(second)) == expected


def matches(*groups: dict[int, float]) -> Matches:
    scores: dict[int, float] = {}
    for group in groups:
        scores = combine(scores, group)
    highest = tuple(max(group.values(), default=MATCHED) - MATCHED for group in groups)
    return Matches(scores, highest)


@given(groups=st.lists(one_group, min_size=1, max_size=8), count=st.integers(0, 50))
def test_ruling_articles_out_early_changes_nothing(
    groups: list[dict[int, float]], count: int
) -> None:
    found = matches(*groups)
    everything = final(found.scores.items(), coordination(len(groups)))
    best = sorted((score for _number, score in everything), reverse=True)[:count]
    assert [score for _number, score in select(found, count)] == best


def test_the_others_are_not_looked_at_if_enough_have_all_words() -> None:
    both = dict.fromkeys(range(20), MATCHED + 5.0)
    one = dict.fromkeys(range(20, 60), MATCHED + 4.0)
    best = select(matches(both | one, both), 10)
    assert [score for _number, score in best] == [10.0] * 10
    assert {number for number, _score in best} <= both.keys()


def test_an_article_with_one_very_telling_word_is_not_overlooked() -> None:
    both = dict.fromkeys(range(20), MATCHED + 1.0)
    assert select(matches(both | {99: MATCHED + 30.0}, both), 3)[0][0] == 99


def test_an_article_with_all_words_comes_before_one_with_half_of_them() -> None:
    found = matches({1: MATCHED + 3, 2: MATCHED + 5}, {1: MATCHED + 3})
    assert [number for number, _score in select(found, 2)] == [1, 2]


def test_of_a_long_question_no_word_is_demanded() -> None:
    assert set(coordination(7)[1:]) == {1.0}


def test_the_sum_tells_how_many_words_an_article_has() -> None:
    assert most_matched({1: MATCHED + 3, 2: 2 * MATCHED + 1}) == 2
    assert most_matched({}) == 0


def test_matches_are_narrowed_without_being_changed() -> None:
    found = matches({1: MATCHED + 3, 2: MATCHED + 5}, {1: MATCHED + 3})
    assert found.only({2, 9}) == Matches({2: MATCHED + 5}, found.highest)
    assert len(found.scores) == 2
