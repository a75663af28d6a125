"""Articles that a query does not want: without its phrases, with excluded words."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from heapq import nlargest
from itertools import compress

from helpviewer.search.catalogue import Catalogue
from helpviewer.search.dictionary import Dictionary
from helpviewer.search.filters import Filter
from helpviewer.search.query import ParsedQuery, Phrase
from helpviewer.search.scorer import Scorer
from helpviewer.search.scores import MATCHED, Matches

_MOST_CANDIDATES = 1_000
"""Articles that a phrase is looked for in, the best ones; each takes 30 µs."""

_CACHED = 64

FindPhrase = Callable[[str, Iterable[int]], list[int]]
"""Returns those of the articles given in which a spoken phrase stands."""


class Restrictor:
    """Tells which articles a query leaves out.

    Args:
        catalogue: All articles.
        visible: For each whether the reader sees it.
        scorer: Tells which articles have a word.
        dictionary: Tells the forms of a word.
        find_phrase: Looks for a phrase.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        visible: Sequence[bool],
        scorer: Scorer,
        dictionary: Dictionary,
        find_phrase: FindPhrase,
    ) -> None:
        self._catalogue = catalogue
        self._visible = visible
        self._scorer = scorer
        self._dictionary = dictionary
        self._find_phrase = find_phrase
        self._kept = lru_cache(_CACHED)(self._keeping)
        self._having = lru_cache(_CACHED)(self._with_phrase)

    def everything(self) -> Matches:
        """Return equal scores for all articles that the reader sees."""
        scores = dict.fromkeys(self._all(), MATCHED + 1.0)
        return Matches(scores, (1.0,))

    def restrict(
        self, matches: Matches, query: ParsedQuery, language: str
    ) -> tuple[Matches, tuple[str, ...]]:
        """Return what is left of `matches`, and the phrases that no article has.

        Those are not insisted on.
        """
        dropped: list[str] = []
        for condition in query.filters:
            matches = matches.only(self._kept(condition))
        for phrase in query.phrases:
            having = self._having(phrase)
            # Stop words have no postings for the body: an article may have nothing but these.
            matches = matches.including(having).only(having) if having else matches
            dropped += [] if having else [phrase.typed]
        for phrase in query.excluded:
            left = matches.scores.keys() - self._with_excluded(phrase, language)
            matches = matches.only(left)
        return matches, tuple(dropped)

    def _all(self) -> Iterable[int]:
        return compress(range(len(self._visible)), self._visible)

    def _keeping(self, condition: Filter) -> AbstractSet[int]:
        return {n for n in self._all() if condition.keeps(self._catalogue, n)}

    def _with_excluded(self, phrase: Phrase, language: str) -> AbstractSet[int]:
        if len(phrase.words) > 1:
            return self._having(phrase)
        forms = self._dictionary.forms(phrase.words[0], language)
        return {number for form in forms for number in self._scorer.contributions(form)[0]}

    def _with_phrase(self, phrase: Phrase) -> AbstractSet[int]:
        candidates = dict.fromkeys(self._all(), 0.0)
        for word in phrase.words:
            if self._dictionary.is_telling(word):
                numbers, values = self._scorer.contributions(word.text)
                found = zip(numbers, values, strict=True)
                candidates = {n: candidates[n] + value for n, value in found if n in candidates}
        best = nlargest(_MOST_CANDIDATES, candidates, key=candidates.__getitem__)
        return frozenset(self._find_phrase(phrase.spoken, best))
