"""From what a reader typed to the articles that answer it, for one view of the library."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from helpviewer.library.article import ArticleKey
from helpviewer.search.analysis import title_words
from helpviewer.search.catalogue import Catalogue
from helpviewer.search.explain import Explanation, reasons
from helpviewer.search.facets import CategoryCounts, is_within
from helpviewer.search.group import Group
from helpviewer.search.interpretation import Interpretation, Interpreter
from helpviewer.search.marks import BEGINNING, Marker
from helpviewer.search.matching import Matcher
from helpviewer.search.query import ParsedQuery, parse
from helpviewer.search.rerank import Ranked, Reranker, Typed
from helpviewer.search.restriction import Restrictor
from helpviewer.search.results import (
    Correction,
    Hit,
    Passage,
    Query,
    Relaxation,
    SearchResults,
)
from helpviewer.search.scores import MATCHED, NOTHING, Matches, most_matched
from helpviewer.search.selection import final_score
from helpviewer.search.stemming import primary


@dataclass(frozen=True, slots=True)
class _Found:
    """What a query finds, before it is put in order.

    Attributes:
        groups: What was looked for.
        everywhere: What matches in any category.
        matches: What matches in the query's category.
        typed: The query as a title.
        corrections: The words that were replaced.
        dropped: The phrases that were not looked for.
    """

    groups: tuple[Group, ...]
    everywhere: Matches
    matches: Matches
    typed: Typed
    corrections: tuple[Correction, ...]
    dropped: tuple[str, ...]


class Searcher:
    """Answers the queries of a reader who sees one view.

    Args:
        catalogue: All articles.
        interpreter: Tells what words may stand for.
        matcher: Scores articles by their words.
        restrictor: Leaves out the articles that a query does not want.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        interpreter: Interpreter,
        matcher: Matcher,
        restrictor: Restrictor,
    ) -> None:
        self._catalogue = catalogue
        self._interpreter = interpreter
        self._matcher = matcher
        self._restrictor = restrictor
        self._reranker = Reranker(catalogue)

    def search(self, query: Query) -> SearchResults:
        """Return the best articles for `query`."""
        found = self._find(query)
        best = self._reranker.best(found.matches, found.groups, found.typed, query.limit)
        sought = sought_words(found.groups)
        return SearchResults(
            query,
            hits=tuple(self._hits(best, sought)),
            total=len(found.matches.scores),
            corrections=found.corrections,
            relaxation=relaxation(found.matches, best),
            dropped=found.dropped,
            facets=CategoryCounts(found.everywhere.scores, self._catalogue.categories),
            words=sought,
        )

    def explain(self, query: Query, key: ArticleKey) -> Explanation | None:
        """Return why the article `key` stands where it does; None if it does not match."""
        found = self._find(query)
        scores = found.matches.scores
        number = next((n for n in scores if self._catalogue.keys[n] == key), None)
        if number is None:
            return None
        base = final_score(scores[number], len(found.matches.highest))
        ranked = self._reranker.rank(number, base, found.groups, found.typed)
        words = self._matcher.contributions(found.groups, number)
        return Explanation(key, ranked.score, tuple(reasons(words, ranked)))

    def _find(self, query: Query) -> _Found:
        parsed = parse(query.text, complete=query.complete)
        meaning = self._interpreter.interpret(parsed, query.language, literal=query.literal)
        everywhere, dropped = self._restrictor.restrict(
            self._match(parsed, meaning.groups), parsed, query.language
        )
        return _Found(
            meaning.groups,
            everywhere,
            self._within(query.category, everywhere),
            typed_title(parsed, meaning),
            meaning.corrections,
            dropped,
        )

    def _match(self, parsed: ParsedQuery, groups: Sequence[Group]) -> Matches:
        if groups:
            return self._matcher.match(groups)
        return self._restrictor.everything() if parsed.filters else NOTHING

    def _within(self, category: str | None, matches: Matches) -> Matches:
        if not category:
            return matches
        paths = self._catalogue.categories
        inside = {path for path in set(paths) if is_within(path, category)}
        return matches.only({number for number in matches.scores if paths[number] in inside})

    def _hits(self, ranked: Sequence[Ranked], sought: Sequence[str]) -> Iterator[Hit]:
        markers: dict[str, Marker] = {}
        for article in ranked:
            key = self._catalogue.keys[article.number]
            title = self._catalogue.titles[article.number]
            if key.language not in markers:
                markers[key.language] = self._marker(sought, key.language)
            marks = markers[key.language].marks_of(title_words(title))
            yield Hit(key, article.score, Passage(title, marks))

    def _marker(self, sought: Sequence[str], language: str) -> Marker:
        lexicon = self._catalogue.lexicon(primary(language))
        return Marker(sought, lambda word: lexicon.stem(word.text))


def typed_title(parsed: ParsedQuery, meaning: Interpretation) -> Typed:
    """Return the query as the beginning of a title, with the repaired words."""
    used = {correction.typed: correction.used for correction in meaning.corrections}
    text = " ".join(used.get(word.written, word.text) for word in parsed.words)
    return Typed(text, parsed.unfinished)


def sought_words(groups: Sequence[Group]) -> tuple[str, ...]:
    """Return what to mark: words and stems that were looked for, and beginnings."""
    terms = {term: None for group in groups for term in group.telling_terms}
    beginnings = [group.beginning + BEGINNING for group in groups if group.beginning]
    return (*terms, *beginnings)


def relaxation(matches: Matches, best: Sequence[Ranked]) -> Relaxation | None:
    """Return how many of the words the best articles have, if none has all.

    Mostly one of the `best` has them, and the others need not be looked at.
    """
    if any(matches.scores[r.number] >= MATCHED * len(matches.highest) for r in best):
        return None
    asked, matched = len(matches.highest), most_matched(matches.scores)
    return Relaxation(asked, matched) if 0 < matched < asked else None
