"""What a search found, for people and for scripts."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from helpviewer.commands.explanations import explanation_as_json, explanation_as_table
from helpviewer.library.article import ArticleKey, Card
from helpviewer.search.explain import Explanation
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Hit, SearchResults
from helpviewer.snapshot import Snapshot


class Finding(NamedTuple):
    """The answer to a search, with all that is told of it.

    Attributes:
        results: What was found.
        snapshot: In which state of the library.
        took: How long the search took, in milliseconds.
        nearest: Where nothing was found, the titles that look most like what was typed.
        explanations: Why each hit stands where it does, if that was asked.
    """

    results: SearchResults
    snapshot: Snapshot
    took: float
    nearest: tuple[Hit, ...]
    explanations: Mapping[ArticleKey, Explanation]

    def excerpt(self, key: ArticleKey) -> str:
        """Return a passage of an article around the found words."""
        text = self.snapshot.store.text(key)
        return SearchIndex.excerpt(text, self.results, key.language).text


def finding_as_json(finding: Finding) -> dict[str, object]:
    """Return what scripts get of a search."""
    results = finding.results
    relaxation = results.relaxation
    return {
        "query": results.query.text,
        "total": results.total,
        "took_ms": round(finding.took, 3),
        "hits": [_hit_as_json(finding, hit) for hit in results.hits],
        "corrections": [{"typed": c.typed, "used": c.used} for c in results.corrections],
        "relaxation": relaxation and {"words": relaxation.words, "matched": relaxation.matched},
        "dropped": list(results.dropped),
        "facets": dict(results.facets),
        "nearest": [
            {"id": hit.key.id, "language": hit.key.language, "title": hit.title.text}
            for hit in finding.nearest
        ],
    }


def _hit_as_json(finding: Finding, hit: Hit) -> dict[str, object]:
    card = finding.snapshot.library[hit.key]
    explanation = finding.explanations.get(hit.key)
    return {
        "id": hit.key.id,
        "language": hit.key.language,
        "title": hit.title.text,
        "category": card.category,
        "score": hit.score,
        "excerpt": finding.excerpt(hit.key),
        **_facts(card),
        **({"explanation": explanation_as_json(explanation)} if explanation else {}),
    }


def _facts(card: Card) -> dict[str, object]:
    return {
        "published": card.published and card.published.isoformat(),
        "updated": card.updated and card.updated.isoformat(),
        "views": card.views,
    }


def finding_as_text(finding: Finding) -> str:
    """Return what people get of a search."""
    results = finding.results
    lines = list(_notes(results))
    if not results.total:
        return "\n".join([*lines, *_way_on(finding)])
    for hit in results.hits:
        lines += ["", _title(hit), f"    {finding.excerpt(hit.key)}"]
        if hit.key in finding.explanations:
            table = explanation_as_table(finding.explanations[hit.key])
            lines += [f"      {line}" for line in table]
    lines += ["", f"{len(results.hits)} of {results.total} articles"]
    return "\n".join(lines).strip()


def _notes(results: SearchResults) -> Iterator[str]:
    """Yield how the search went beyond what was typed."""
    for correction in results.corrections:
        yield f"Showing results for {correction.used!r} instead of {correction.typed!r}."
    for phrase in results.dropped:
        yield f"No article has the phrase {phrase!r}; its words were looked for."
    if results.relaxation:
        words, matched = results.relaxation.words, results.relaxation.matched
        yield f"No article has all {words} words; these have {matched}."


def _way_on(finding: Finding) -> Iterator[str]:
    """Yield what to do where nothing was found."""
    elsewhere = finding.results.facets.get("", 0)
    if elsewhere:
        yield f"No article was found in this category; {elsewhere} elsewhere."
        return
    yield "No article was found. Try fewer words, other ones, or more general ones."
    if finding.nearest:
        yield from ("", "Titles that look like it:")
        yield from (f"    {_title(hit)}" for hit in finding.nearest)
    categories = finding.snapshot.library.categories()
    if categories:
        yield from ("", "Categories, for `helpviewer list --category NAME`:")
        yield from (f"    {node.category.name} ({node.count})" for node in categories)


def _title(hit: Hit) -> str:
    return f"{hit.title.text}  [{hit.key.id}]"
