"""How much each word of an article counts for it.

BM25F: a word's weights in title, headings and body are added up before they saturate, so that
ten times in the body do not outweigh once in the title.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from helpviewer.search.analysis import pieces, runs
from helpviewer.search.document import Document
from helpviewer.search.phrase import spoken
from helpviewer.search.stemming import Stem, primary, remembering, stemmer
from helpviewer.search.stopwords import stop_words

# Measured on five labelled sets: a title boost of 3 instead of 5 costs 0.6 points of nDCG@10.
# The summary weighs no more than the body: it mostly is the body's first paragraph once more.
TITLE, HEADING, SUMMARY, BODY = 5.0, 2.0, 1.0, 1.0

SURFACE = 0.5
"""What the very form of a word counts beside its stem: +1.0 point of nDCG@10."""

_CACHED_RUNS = 100_000


@dataclass(frozen=True, slots=True)
class Weighed:
    """One article, ready for the index.

    Attributes:
        weights: Every word and stem that finds it, and how much it counts.
        forms: Those of them that are words as somebody wrote them, with their stems.
        length: How many words it has.
        spoken: Its words alone, a line for each line, to look for phrases in.
    """

    weights: Mapping[str, float]
    forms: Mapping[str, str]
    length: int
    spoken: str


class Terms(NamedTuple):
    """What one occurrence of a run of letters counts for.

    Attributes:
        length: How many words it is.
        forms: The words, as they are written, and their stems.
        shares: Each word and stem, and how much it gets: 1 for a stem, less for a form.
        common: Those that count only in titles and headings, because they are stop words.
    """

    length: int
    forms: tuple[tuple[str, str], ...]
    shares: tuple[tuple[str, float], ...]
    common: tuple[tuple[str, float], ...]


class Weigher:
    """Weighs the words of articles, one after the other.

    Args:
        known: The stems of words that were stemmed before, by language: stemming takes longer
            than all the rest.
    """

    def __init__(self, known: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._known = known or {}
        self._analysers: dict[str, Callable[[str], Terms]] = {}

    def weigh(self, document: Document) -> Weighed:
        """Return what the index keeps of the words of `document`."""
        weights: defaultdict[str, float] = defaultdict(float)
        forms: dict[str, str] = {}
        length = 0
        spoken_lines: list[str] = []
        terms_of = self._analyser(primary(document.key.language))
        for boost, lines in _parts(document):
            counts: Counter[str] = Counter()
            for line in lines:
                found = runs(line)
                counts.update(found)
                spoken_lines.append(" ".join(filter(None, map(spoken, found))))
            for run, times in counts.items():
                terms = terms_of(run)
                length += times * terms.length
                forms.update(terms.forms)
                for word, share in terms.shares:
                    weights[word] += times * boost * share
                if boost >= HEADING:
                    for word, share in terms.common:
                        weights[word] += times * boost * share
        kept = {form: stem for form, stem in forms.items() if form in weights}
        return Weighed(weights, kept, length, "\n".join(filter(None, spoken_lines)))

    def _analyser(self, language: str) -> Callable[[str], Terms]:
        if language not in self._analysers:
            known = self._known.get(language, {})
            self._analysers[language] = analyser(
                remembering(known, stemmer(language)), language
            )
        return self._analysers[language]


def _parts(document: Document) -> Iterator[tuple[float, Sequence[str]]]:
    yield TITLE, [document.title, *document.keywords]
    yield HEADING, [*document.headings, *document.tags]
    yield SUMMARY, [document.summary]
    yield BODY, document.text.split("\n")


def analyser(stem: Stem, language: str) -> Callable[[str], Terms]:
    """Return what tells the `Terms` of a run of letters in `language`."""
    stop = stop_words(language)

    @lru_cache(maxsize=_CACHED_RUNS)
    def terms(run: str) -> Terms:
        words = pieces(run)
        whole = words[0].whole if words else ""
        forms = [
            (word.text, word.text if word.paired else stem(word.written)) for word in words
        ]
        rare = [pair for pair in forms if pair[0] not in stop]
        common = [pair for pair in forms if pair[0] in stop]
        if whole:
            forms.append((whole, whole))
        return Terms(
            len(rare),
            tuple(forms),
            _shares([*rare, (whole, whole)] if whole else rare),
            _shares(common),
        )

    return terms


def _shares(forms: Sequence[tuple[str, str]]) -> tuple[tuple[str, float], ...]:
    shares: list[tuple[str, float]] = []
    for form, stem in forms:
        shares.append((stem, 1.0))
        if form != stem:
            shares.append((form, SURFACE))
    return tuple(shares)
