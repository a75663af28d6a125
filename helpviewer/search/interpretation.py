"""What the words of a query may stand for: their stems, longer words, other spellings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from helpviewer.search.analysis import Word
from helpviewer.search.dictionary import Dictionary
from helpviewer.search.group import Group
from helpviewer.search.query import ParsedQuery
from helpviewer.search.repair import NO_REPAIR, Repair, Repairer
from helpviewer.search.results import Correction
from helpviewer.search.stopwords import likely_language, stop_words
from helpviewer.search.substitution import Substitution
from helpviewer.search.telling import SHORT, Telling, is_vague, telling_words
from helpviewer.search.thesaurus import Thesaurus

# How much a word counts that the typed one is the beginning of.
_BEGUN = 0.8
# A stop word that is still being typed may become another word.
_BEGUN_STOP_WORD = 0.4

_MOST_WORDS = 16
"""Words that are looked for; of a longer text the rarest find what the others would."""

_MOST_WORDS_TO_REPAIR = 12
"""Words up to which unknown ones are taken for mistyped; a pasted text has other words."""


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
        self._substitution = Substitution(dictionary, thesaurus)
        self._repairer = Repairer(dictionary)

    def interpret(self, query: ParsedQuery, language: str, *, literal: bool) -> Interpretation:
        """Return what the words of `query` may stand for to a reader of `language`."""
        possible = self._dictionary.languages(language)
        language = likely_language([word.text for word in query.words], possible)
        telling = self._rarest(telling_words(query, language))
        substitutes = self._substitution.substitutes(query.words, language)
        groups = {
            word: self._group(word, language, begun=begun).standing_for(
                substitutes.get(word.text, ())
            )
            for word, begun in telling
        }
        repairs: dict[str, Repair] = {}
        if not literal and len(telling) <= _MOST_WORDS_TO_REPAIR:
            repairs = self._repairs(telling, groups, language)
        if repairs:
            groups |= self._repaired(query.words, groups, repairs, language)
        if len(telling) > 1:
            groups |= {
                word: replace(groups[word], optional=True)
                for word, begun in telling
                if begun and is_vague(word.text, language)
            }
        return Interpretation(tuple(groups.values()), tuple(_corrections(telling, repairs)))

    def _rarest(self, telling: Sequence[Telling]) -> Sequence[Telling]:
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
        if len(word.text) <= SHORT and self._dictionary.begins_title_word(word.text):
            return Group(word.text, {} if common else terms, word.text, titles_only=True)
        weight = _BEGUN_STOP_WORD if common else _BEGUN
        longer = self._dictionary.beginning(word.text, language)
        return Group(word.text, dict.fromkeys(longer, weight) | terms, word.text)

    def _repairs(
        self, telling: Sequence[Telling], groups: Mapping[Word, Group], language: str
    ) -> dict[str, Repair]:
        """Return what words may stand for that no article has, nor a synonym of theirs."""
        return {
            word.text: self._repairer.repair(word, language, begun=begun)
            for word, begun in telling
            if not groups[word].is_known
        }

    def _repaired(
        self,
        words: Sequence[Word],
        groups: Mapping[Word, Group],
        repairs: Mapping[str, Repair],
        language: str,
    ) -> dict[Word, Group]:
        """Return the groups of the words with `repairs`.

        What a word was meant to be has synonyms, too.
        """
        meant = [repairs.get(word.text, NO_REPAIR).applied_to(word) for word in words]
        substitutes = self._substitution.substitutes(meant, language)
        return {
            word: replace(group, terms=repairs[word.text].terms).standing_for(
                substitutes.get(repairs[word.text].used, ()), repairs[word.text].weight
            )
            for word, group in groups.items()
            if word.text in repairs
        }


def _corrections(
    telling: Sequence[Telling], repairs: Mapping[str, Repair]
) -> Iterator[Correction]:
    for word, _begun in telling:
        used = repairs.get(word.text, NO_REPAIR).used
        if used:
            yield Correction(word.written, used)
