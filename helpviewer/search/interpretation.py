"""What the words of a query may stand for: their stems, longer words, other spellings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf

from helpviewer.search import compounds, spelling
from helpviewer.search.analysis import Word
from helpviewer.search.dictionary import Dictionary
from helpviewer.search.group import Group
from helpviewer.search.query import ParsedQuery
from helpviewer.search.results import Correction
from helpviewer.search.stopwords import stop_words
from helpviewer.search.synonyms import Alternative, Thesaurus

# How much a word counts that the typed one is the beginning of.
_BEGUN = 0.8
# A stop word that is still being typed may become another word.
_BEGUN_STOP_WORD = 0.4

# What two words count that are written as one, and words with signs between them as a whole.
_JOINED, _WHOLE = 0.5, 1.0

_SHORT = 2
"""Letters up to which the beginning of a word is looked for in titles alone."""

_MOST_WORDS = 16
"""Words that are looked for; of a longer text the rarest find what the others would."""

_MOST_WORDS_TO_REPAIR = 12
"""Words up to which unknown ones are taken for mistyped; a pasted text has other words."""

_MOST_WORDS_TO_BEGIN = 6
"""Words up to which the last one may be a beginning; a longer text is pasted, or a question."""


_Telling = tuple[Word, bool]


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What is looked for.

    Attributes:
        groups: One for each word that counts, in their order.
        corrections: The words that were replaced.
    """

    groups: tuple[Group, ...]
    corrections: tuple[Correction, ...]


class Interpreter:
    """Finds out what the words of queries may stand for.

    Args:
        dictionary: The words that there are.
        thesaurus: What they have in common.
    """

    def __init__(self, dictionary: Dictionary, thesaurus: Thesaurus) -> None:
        self._dictionary = dictionary
        self._thesaurus = thesaurus

    def interpret(self, query: ParsedQuery, language: str, *, literal: bool) -> Interpretation:
        """Return what the words of `query` may stand for to a reader of `language`."""
        alternatives = self._alternatives(query, language)
        groups: list[Group] = []
        corrections: list[Correction] = []
        telling = self._rarest(telling_words(query, language))
        repair = not literal and len(telling) <= _MOST_WORDS_TO_REPAIR
        for word, begun in telling:
            group = self._group(word, language, begun=begun)
            group = _with(group, alternatives.get(word.text, {}))
            if not group.is_known and repair:
                group, used = self._repaired(word, language, begun=begun)
                if used:
                    corrections.append(Correction(word.written, used))
            vague = begun and _is_vague(word.text, language)
            groups.append(replace(group, optional=vague and len(telling) > 1))
        return Interpretation(tuple(groups), tuple(corrections))

    def _rarest(self, telling: Sequence[_Telling]) -> Sequence[_Telling]:
        """Return the words that a long text is looked for by: its rarest, in their order."""
        if len(telling) <= _MOST_WORDS:
            return telling
        counts = [self._dictionary.frequency(word.text) or inf for word, _begun in telling]
        places = sorted(range(len(telling)), key=counts.__getitem__)[:_MOST_WORDS]
        return [telling[place] for place in sorted(places)]

    def _group(self, word: Word, language: str, *, begun: bool) -> Group:
        terms = self._dictionary.forms(word, language)
        if not begun:
            return Group(word.text, terms)
        common = word.text in stop_words(language)
        if len(word.text) <= _SHORT and self._dictionary.begins_title_word(word.text):
            return Group(word.text, {} if common else terms, word.text, titles_only=True)
        weight = _BEGUN_STOP_WORD if common else _BEGUN
        longer = self._dictionary.beginning(word.text, language)
        return Group(word.text, dict.fromkeys(longer, weight) | terms, word.text)

    def _alternatives(
        self, query: ParsedQuery, language: str
    ) -> Mapping[str, Mapping[tuple[str, ...], float]]:
        """Return for each word, by its text, the synonyms that articles have."""
        found: defaultdict[str, dict[tuple[str, ...], float]] = defaultdict(dict)
        typed = [word.written for word in query.words]
        synonyms = self._thesaurus.alternatives(typed, language)
        for alternative in (*joined_words(query.words), *synonyms):
            if all(map(self._dictionary.count, alternative.stems)):
                for word in query.words[alternative.start : alternative.stop]:
                    found[word.text].setdefault(alternative.stems, alternative.weight)
        return found

    def _repaired(self, word: Word, language: str, *, begun: bool) -> tuple[Group, str]:
        """Return what a word that no article has may stand for, and what to tell the reader."""
        text = word.text
        if word.paired or len(text) < spelling.SHORTEST or any(map(str.isdecimal, text)):
            return Group(text), ""
        dictionary = self._dictionary
        near = {} if begun else dictionary.near(text, language, begun=False)
        if not near:
            inside = dictionary.containing(text, language)
            if inside:
                return Group(text, dict.fromkeys(inside, compounds.CONTAINED)), ""
            near = dictionary.near(text, language, begun=begun)
        if near:
            return Group(text, self._all_forms(near, language)), self._likeliest(near)
        parts = dictionary.parts(text, language)
        return Group(text, dict.fromkeys(parts, compounds.SPLIT)), " ".join(parts)

    def _all_forms(self, near: Mapping[str, float], language: str) -> Mapping[str, float]:
        terms: dict[str, float] = {}
        for word, weight in near.items():
            for term in self._dictionary.finding(word, language):
                terms[term] = max(weight, terms.get(term, 0.0))
        return terms

    def _likeliest(self, near: Mapping[str, float]) -> str:
        """Return the word to tell the reader: the very form that most articles have.

        How many have its stem says nothing: of *withdrawl*, *withdraw* would always win.
        """
        return max(near, key=lambda word: (near[word], self._dictionary.frequency(word)))


def joined_words(words: Sequence[Word]) -> Iterator[Alternative]:
    """Yield what neighbouring words make up as one: *wifi* for *wi fi* and *wi-fi*."""
    for place, (first, second) in enumerate(pairwise(words)):
        if not first.paired and not second.paired:
            joined = first.text + second.text
            yield Alternative(place, place + 2, (joined,), _JOINED)
    for place, word in enumerate(words):
        if word.whole:
            yield Alternative(place, place + 1, (word.whole,), _WHOLE)


def _with(group: Group, alternatives: Mapping[tuple[str, ...], float]) -> Group:
    """Return `group` with what else may stand for it."""
    if not alternatives:
        return group
    single = {stems[0]: weight for stems, weight in alternatives.items() if len(stems) == 1}
    several = {stems: weight for stems, weight in alternatives.items() if len(stems) > 1}
    return replace(group, terms=single | dict(group.terms), together=several)


def _is_vague(begun: str, language: str) -> bool:
    """Return whether what was typed of a word says hardly anything yet."""
    return len(begun) <= _SHORT or begun in stop_words(language)


def telling_words(query: ParsedQuery, language: str) -> Sequence[_Telling]:
    """Return the words that count, each once, and whether it is only the beginning of a word.

    Stop words count if there are no others, or if they are still being typed.
    """
    stop = stop_words(language)
    last = len(query.words) - 1
    unfinished = query.unfinished and len(query.words) <= _MOST_WORDS_TO_BEGIN
    begun = [
        unfinished and place == last and _can_grow(w) for place, w in enumerate(query.words)
    ]
    distinct = {
        (word.text, grows): (word, grows)
        for word, grows in zip(query.words, begun, strict=True)
    }
    telling = [(w, grows) for w, grows in distinct.values() if w.text not in stop or grows]
    if all(word.text in stop for word, _grows in telling):
        return list(distinct.values())
    return telling


def _can_grow(word: Word) -> bool:
    """Two characters of an unspaced script are a word; one is a beginning."""
    return not word.paired or word.length == 1
