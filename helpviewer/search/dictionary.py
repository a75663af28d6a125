"""The words that a reader's articles have, in all languages that they are in.

The reader's own language comes first: the others help only where it does not.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from heapq import nsmallest
from itertools import islice

from helpviewer.search.analysis import Word
from helpviewer.search.catalogue import Catalogue
from helpviewer.search.compounds import Compounds
from helpviewer.search.lexicon import Lexicon
from helpviewer.search.scorer import Scorer
from helpviewer.search.spelling import Speller
from helpviewer.search.stemming import primary, stemmer
from helpviewer.search.stopwords import stop_words

_MOST_LONGER = 16
"""Words that a beginning may stand for; each costs a list of postings."""

_LOOKED_AT = 64

MOST_LANGUAGES = 3
"""Languages by whose rules any word is stemmed; in others only words that articles have."""


class Vocabulary:
    """The words of one language, with what finds them."""

    def __init__(self, language: str, lexicon: Lexicon) -> None:
        self.language = language
        self.lexicon = lexicon

    @cached_property
    def speller(self) -> Speller:
        """What finds them when they are mistyped."""
        return Speller(self.lexicon)

    @cached_property
    def compounds(self) -> Compounds:
        """What finds them by their parts."""
        return Compounds(self.lexicon)


class Dictionary:
    """The words of all articles of one view.

    Args:
        catalogue: The words of all articles, and of their titles.
        languages: The languages of the view: first that of most articles.
        scorer: Tells which words the view has.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        languages: Iterable[str],
        scorer: Scorer,
    ) -> None:
        self._vocabularies = {
            language: Vocabulary(language, catalogue.lexicon(language))
            for language in languages
        }
        self._scorer = scorer
        self._catalogue = catalogue

    def languages(self, language: str) -> Sequence[str]:
        """Return those that the words of a reader of `language` may be of, its own first."""
        return list(dict.fromkeys([primary(language), *self._vocabularies]))

    def forms(self, word: Word, language: str) -> dict[str, float]:
        """Return those of `word` and its stems that any article has."""
        found = [word.text] if word.paired else [*self._stems(word, language), word.text]
        return {term: 1.0 for term in dict.fromkeys(found) if self._is_visible(term)}

    def begins_title_word(self, prefix: str) -> bool:
        """Return whether a word of a title begins with `prefix`."""
        return bool(self._catalogue.with_title_word(prefix))

    def beginning(self, prefix: str, language: str) -> list[str]:
        """Return what finds the most useful words that begin with `prefix`."""
        chosen: dict[str, None] = {}
        for vocabulary in self._preferring(language):
            for word in self._most_useful(vocabulary.lexicon.beginning(prefix)):
                if len(chosen) >= _MOST_LONGER:
                    return list(chosen)
                finding = filter(self._is_visible, self.finding(word, language))
                chosen |= dict.fromkeys(islice(finding, 1))
        return list(chosen)

    def near(self, word: str, language: str, *, begun: bool) -> dict[str, float]:
        """Return the words that `word` was probably meant to be, and how probably."""
        for vocabulary in self._preferring(language):
            speller = vocabulary.speller
            found = dict(speller.near_beginning(word)) if begun else {}
            found |= speller.near(word)
            visible = {near: weight for near, weight in found.items() if self._is_visible(near)}
            if visible:
                return visible
        return {}

    def containing(self, word: str, language: str) -> list[str]:
        """Return compounds that have `word` in them."""
        for vocabulary in self._preferring(language):
            found = list(filter(self._is_visible, vocabulary.compounds.containing(word)))
            if found:
                return found
        return []

    def parts(self, word: str, language: str) -> Sequence[str]:
        """Return two words that make up `word`, or none."""
        for vocabulary in self._preferring(language):
            found = vocabulary.compounds.parts(word)
            if found and all(map(self._is_visible, found)):
                return found
        return ()

    def is_telling(self, word: Word) -> bool:
        """Return whether `word` is indexed wherever it stands: no stop word of any language."""
        return not any(word.text in stop_words(language) for language in self._vocabularies)

    def count(self, word: str) -> int:
        """Return how many articles have `word`."""
        return self._scorer.count(word)

    def frequency(self, form: str) -> int:
        """Return how many articles have exactly this form of a word; reads no postings."""
        return max((v.lexicon.count(form) for v in self._vocabularies.values()), default=0)

    def finding(self, word: str, language: str) -> Iterator[str]:
        """Yield what finds a word of the lexicon: its stems, then itself."""
        for vocabulary in self._preferring(language):
            if word in vocabulary.lexicon:
                yield vocabulary.lexicon.stem(word)
        yield word

    def _stems(self, word: Word, language: str) -> Iterator[str]:
        """Yield the stems of `word`: stemming takes 40 µs, so in few languages of many."""
        known = list(self._preferring(language))
        for name in [v.language for v in known[:MOST_LANGUAGES]] or [primary(language)]:
            yield stemmer(name)(word.written)
        for vocabulary in known[MOST_LANGUAGES:]:
            if word.text in vocabulary.lexicon:
                yield vocabulary.lexicon.stem(word.text)

    def _preferring(self, language: str) -> Iterator[Vocabulary]:
        preferred = self._vocabularies.get(primary(language))
        if preferred is not None:
            yield preferred
        yield from (v for v in self._vocabularies.values() if v is not preferred)

    def _is_visible(self, term: str) -> bool:
        return self._scorer.count(term) > 0

    def _most_useful(self, words: Sequence[str]) -> Sequence[str]:
        """Return the first of `words` to look for: those of titles, then short ones."""
        if len(words) <= _MOST_LONGER:
            return words
        titles = self._catalogue.title_words
        in_titles = nsmallest(_LOOKED_AT, [word for word in words if word in titles], key=len)
        if len(in_titles) >= _MOST_LONGER:
            return in_titles
        return list(dict.fromkeys([*in_titles, *nsmallest(_LOOKED_AT, words, key=len)]))
