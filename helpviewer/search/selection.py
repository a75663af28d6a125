"""The best of many scores, without looking closely at all of them.

A score falls with every word of the query that an article lacks. Ten thousand articles may
have one of the words, but few of them can be among the best once those that have all are known:
comparisons rule the others out, 30 to 100 ns an article instead of 360.
"""

from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import accumulate, islice
from operator import itemgetter

from helpviewer.search.scores import MATCHED, Matches, Scores

Scored = list[tuple[int, float]]
"""Articles by number with their final scores, best first."""

# By how many words a query has. Four fifths of readers type one to three words and mean all of
# them; of a whole sentence the rarest words count: demanding all costs 5.7 points of nDCG@10.
_POWERS = (0.9, 0.9, 0.9, 0.9, 0.7, 0.4, 0.2)


def coordination(groups: int) -> Sequence[float]:
    """Return by how many of the `groups` of words an article has what its score counts."""
    power = _POWERS[groups] if groups < len(_POWERS) else 0.0
    return [0.0, *((matched / groups) ** power for matched in range(1, groups + 1))]


def final(scores: Iterable[tuple[int, float]], factors: Sequence[float]) -> Scored:
    """Return scores without `MATCHED`, lowered for the words that the articles lack."""
    return [(n, score % MATCHED * factors[int(score // MATCHED)]) for n, score in scores]


def final_score(score: float, groups: int) -> float:
    """Return one score without `MATCHED`, lowered for the words that the article lacks."""
    return score % MATCHED * coordination(groups)[int(score // MATCHED)]


def select(matches: Matches, count: int) -> Scored:
    """Return the `count` best of `matches`, best first."""
    factors = coordination(len(matches.highest))
    if len(matches.highest) > 1 and min(factors[1:]) == 1.0:  # how many words matter not
        sums = {number: score % MATCHED for number, score in matches.scores.items()}
        best = _highest(sums, count) if 0 < count < len(sums) else sums
        return nlargest(count, best.items(), key=itemgetter(1))
    most = [0.0, *accumulate(sorted(matches.highest, reverse=True))]
    possible = [m * factor for m, factor in zip(most, factors, strict=True)]
    promising = _promising(matches.scores, factors, possible, count)
    return nlargest(count, final(promising.items(), factors), key=itemgetter(1))


def _promising(
    scores: Scores, factors: Sequence[float], possible: Sequence[float], count: int
) -> Scores:
    """Return the highest sums, and others that may become higher than one of them.

    Sums are ordered by how many words an article has; the others have at most as many as the
    lowest of the highest.
    """
    if not 0 < count < len(scores):
        return scores
    promising = _highest(scores, count)
    matched = int(min(promising.values()) // MATCHED)
    worst = min(score for _number, score in final(promising.items(), factors))
    for fewer in range(1, min(matched + 1, len(factors) - 1)):
        if possible[fewer] > worst:
            low, high = fewer * MATCHED + worst / factors[fewer], (fewer + 1) * MATCHED
            promising |= {n: score for n, score in scores.items() if low < score < high}
    return promising


def _highest(scores: Scores, count: int) -> Scores:
    """Return the `count` highest of `scores`.

    The best of an eighth of the articles are not better than the best of all: what is below is
    ruled out with one comparison.
    """
    some = islice(scores.values(), max(len(scores) // 8, 8 * count))
    rough = nlargest(count, some)[-1]
    high = {number: score for number, score in scores.items() if score >= rough}
    cut = nlargest(count, high.values())[-1]
    highest = {number: score for number, score in high.items() if score > cut}
    equal = (number for number, score in high.items() if score == cut)
    return highest | dict.fromkeys(islice(equal, count - len(highest)), cut)
