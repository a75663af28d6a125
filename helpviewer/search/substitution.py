"""What may stand for words of a query besides their own forms: synonyms, one word for two."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from helpviewer.search.analysis import Word
from helpviewer.search.dictionary import MOST_LANGUAGES, Dictionary
from helpviewer.search.group import Substitute
from helpviewer.search.stopwords import stop_words
from helpviewer.search.thesaurus import Alternative, Thesaurus

# What two words count that are written as one, and words with signs between them as a whole.
_JOINED, _WHOLE = 0.5, 1.0

Substitutes = Mapping[str, Sequence[Substitute]]
"""By the words, folded, that they stand for or help to stand for."""


class Substitution:
    """Finds what may stand for the words of queries.

    Args:
        dictionary: The words that there are.
        thesaurus: What they have in common.
    """

    def __init__(self, dictionary: Dictionary, thesaurus: Thesaurus) -> None:
        self._dictionary = dictionary
        self._thesaurus = thesaurus

    def substitutes(self, words: Sequence[Word], language: str) -> Substitutes:
        """Return what articles have instead of `words`, asked in `language`."""
        found: defaultdict[str, list[Substitute]] = defaultdict(list)
        languages = self._dictionary.languages(language)[:MOST_LANGUAGES]
        synonyms = self._thesaurus.alternatives([word.written for word in words], languages)
        for alternative in (*joined_words(words), *synonyms):
            if all(map(self._dictionary.count, alternative.stems)):
                replaced = words[alternative.start : alternative.stop]
                for word in replaced:
                    found[word.text] += self._instead(alternative, replaced, language)
        return found

    def _instead(
        self, alternative: Alternative, replaced: Sequence[Word], language: str
    ) -> Iterator[Substitute]:
        """Yield what stands for the words `replaced`: the alternative, and they as a phrase."""
        phrase, weight = " ".join(word.text for word in replaced), alternative.weight
        yield Substitute(alternative.stems, weight, phrase, alternative.is_phrase)
        if alternative.is_phrase:
            telling = [word for word in replaced if word.text not in stop_words(language)]
            forms = [self._dictionary.forms(word, language) for word in telling]
            if len(forms) > 1 and all(forms):
                yield Substitute(tuple(next(iter(found)) for found in forms), weight, phrase)


def joined_words(words: Sequence[Word]) -> Iterator[Alternative]:
    """Yield what neighbouring words make up as one: *wifi* for *wi fi* and *wi-fi*."""
    for place, (first, second) in enumerate(pairwise(words)):
        if not first.paired and not second.paired:
            joined = first.text + second.text
            yield Alternative(place, place + 2, (joined,), _JOINED)
    for place, word in enumerate(words):
        if word.whole:
            yield Alternative(place, place + 1, (word.whole,), _WHOLE)
