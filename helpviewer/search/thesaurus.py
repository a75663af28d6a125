"""What may stand for the words of a query, by the synonyms that are known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from helpviewer.search.analysis import words
from helpviewer.search.stemming import primary, stemmer
from helpviewer.search.synonyms import LIBRARY_WEIGHT, Synonym


@dataclass(frozen=True, slots=True)
class Alternative:
    """What may stand for some words of a query.

    Attributes:
        start: The place of the first of these words in the query.
        stop: The place after the last one.
        stems: What is looked for instead: all of these in one article.
        weight: How much it counts.
        is_phrase: The words mean it only together, and little alone: the library's authors know
            what their readers mean by *cash out*, whatever the article with *cash* is about.
    """

    start: int
    stop: int
    stems: tuple[str, ...]
    weight: float
    is_phrase: bool = False


class Thesaurus:
    """Finds the synonyms of the words of queries.

    Args:
        synonyms: All that are known; of two equal ones the first counts.
    """

    def __init__(self, synonyms: Iterable[Synonym]) -> None:
        self._synonyms = tuple(synonyms)
        self._known: dict[tuple[str, ...], Mapping[str, _Entries]] = {}

    def alternatives(
        self, typed: Sequence[str], languages: Sequence[str]
    ) -> Iterator[Alternative]:
        """Yield what may stand for some of the words `typed`, which are not stemmed.

        Args:
            typed: The words of a query, in their order.
            languages: Those that the query and the articles may be of. German readers type
                English words, too, and what they mean may be written in English alone.
        """
        found: dict[Alternative, None] = {}
        for language, entries in self._entries(tuple(map(primary, languages))).items():
            stems = tuple(map(stemmer(language), typed))
            for start, first in enumerate(stems):
                for source, target, weight in entries.get(first, ()):
                    stop = start + len(source)
                    if stems[start:stop] == source:
                        is_phrase = len(source) > 1 and weight >= LIBRARY_WEIGHT
                        found[Alternative(start, stop, target, weight, is_phrase)] = None
        yield from found

    def _entries(self, languages: tuple[str, ...]) -> "Mapping[str, _Entries]":
        """Return the synonyms by the language that they are typed in."""
        if languages not in self._known:
            self._known[languages] = {
                language: self._typed_in(language, languages) for language in languages
            }
        return self._known[languages]

    def _typed_in(self, language: str, languages: Sequence[str]) -> "_Entries":
        entries: defaultdict[str, list[_Entry]] = defaultdict(list)
        for synonym in self._synonyms:
            own = primary(synonym.language)
            if own and own != language:
                continue
            source = _stems(synonym.typed, language)
            # A synonym of no language leads to articles of all of them.
            targets = [_stems(synonym.meant, other) for other in ([own] if own else languages)]
            for target in dict.fromkeys(targets):
                if source and target and source != target:
                    entries[source[0]].append((source, target, synonym.weight))
        return entries


def _stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(map(stemmer(language), (word.written for word in words(text))))


_Entry = tuple[tuple[str, ...], tuple[str, ...], float]
_Entries = Mapping[str, Sequence[_Entry]]
