"""The formula that all scores come from: BM25, how often a word is said and how rare it is."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress

from helpviewer.search.stemming import primary

# Measured on five labelled sets: K1 1.2 costs 2.0 points of nDCG@10, and sentences want more
# still; B makes no difference between 0.4 and 0.75.
_K1 = 2.6
_B = 0.6

_EMPHASIS = 1.2
"""Of rare words over common ones: 0.1 to 0.4 points on questions in whole sentences."""

_STEPS = 256
"""To one; impacts are rounded so that they compress."""


def average_lengths(languages: Sequence[str], lengths: Sequence[int]) -> Mapping[str, float]:
    """Return how many words the articles of each language have on average."""
    articles, words = Counter[str](), Counter[str]()
    for language, count in Counter(languages).items():
        articles[primary(language)] += count
        words[primary(language)] += sum(compress(lengths, map(language.__eq__, languages)))
    return {language: max(words[language] / articles[language], 1.0) for language in articles}


def norm(length: int, average: float) -> float:
    """Return how often a word must be said in an article to count half of what it can."""
    return _K1 * (1 - _B + _B * length / average)


def impact(weight: float, article_norm: float) -> float:
    """Return what a word of that weight counts in an article, before how rare it is."""
    return round(_STEPS * (_K1 + 1) * weight / (weight + article_norm)) / _STEPS


def rarity(count: int, total: int) -> float:
    """Return how telling a word is that `count` of `total` articles have."""
    return math.pow(math.log(1 + (total - count + 0.5) / (count + 0.5)), _EMPHASIS)
