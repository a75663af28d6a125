"""How good the search is in other scripts: ``python -m benchmarks.search_languages``.

Prints hit@1 of known items with two remembered words, in tldr-pages. Its titles are names of
commands, mostly in Latin letters; so the sentence below the title is remembered too, once as a
part of the article and once as its title. Scripts without spaces are remembered by chunks, as
readers type them, and not by the pairs of characters that the index is made of.
"""

import random
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from benchmarks.search_corpora import short_pages
from benchmarks.search_engines import Engine, Fts5, Ours, StockWhoosh, Tantivy, available
from benchmarks.search_relevance import evaluated
from helpviewer.search.analysis import runs
from helpviewer.search.document import Document
from helpviewer.search.evaluate import Judged
from helpviewer.search.folding import fold
from helpviewer.search.stopwords import stop_words

EDITIONS = ("ja", "zh", "ko", "th", "de", "ar", "fa", "hi", "tr", "el")

_REMEMBERED = 2
_MOST = 300
_LONGEST_CHUNK = 4  # characters
# One script at a time: Hiragana alone is mostly grammar, and separates chunks.
_CHUNK = re.compile(
    "[\u30a0-\u30ff]{2,}|[\u3400-\u9fff]{2,}|[\uac00-\ud7af]{2,}|[\u0e00-\u0e7f]{3,}"
)
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def main() -> None:
    """Print the table."""
    for language, pages in short_pages(EDITIONS).items():
        documents = list(map(described, pages))
        titled = [replace(d, title=d.summary, headings=()) for d in documents if d.summary]
        tasks = {
            "title": (documents, queries(documents, "title")),
            "sentence": (documents, queries(documents, "summary")),
            "sentence as title": (titled, queries(titled, "title")),
        }
        for name, (articles, asked) in tasks.items():
            shares = "  ".join(
                f"{engine.name} {100 * hit_at_one(engine, articles, asked):.1f}"
                for engine in engines(language)
            )
            print(f"{language} {len(pages):5}  {name:18} {len(asked):4}  {shares}", flush=True)


def engines(language: str) -> list[Engine]:
    """Return what is compared."""
    return available([Ours(language), Fts5(), Fts5(" OR "), Tantivy(), StockWhoosh()])


def hit_at_one(engine: Engine, documents: Sequence[Document], asked: Sequence[Judged]) -> float:
    """Return for which share of the queries a right article comes first."""
    return evaluated(engine, documents, [(asked, True)])[0].metrics()["hit@1"]


def described(page: Document) -> Document:
    """Return a page with the sentence that says what its command does as the summary."""
    lines = [line.strip() for line in page.text.split("\n") if line.strip()]
    sentence = lines[1] if len(lines) > 1 else ""
    return replace(page, headings=(), summary=sentence, text="\n".join(lines[1:]))


def queries(documents: Sequence[Document], part: str) -> list[Judged]:
    """Return a query for each of at most 300 articles: the two rarest words of one part."""
    chance = random.Random(5)  # noqa: S311 - no secret
    counts = Counter(
        word
        for document in documents
        for word in set(chain(*map(chunks, (document.title, document.summary, document.text))))
    )
    asked: dict[str, dict[str, int]] = {}
    for document in documents:
        remembered = rarest(getattr(document, part), counts, document.key.language)
        if len(remembered) == _REMEMBERED:
            asked.setdefault(" ".join(remembered), {})[document.key.id] = 1
    chosen = chance.sample(sorted(asked), min(_MOST, len(asked)))
    return [Judged(text, text, asked[text]) for text in chosen]


def rarest(text: str, counts: Mapping[str, int], language: str) -> list[str]:
    """Return the two rarest chunks of `text`, in their order."""
    stop = stop_words(language)
    found = dict.fromkeys(chunk for chunk in chunks(text) if chunk not in stop)
    best = sorted(found, key=counts.__getitem__)[:_REMEMBERED]
    return [chunk for chunk in found if chunk in best]


def chunks(text: str) -> list[str]:
    """Return the words of `text`, or pieces of at most four characters of unspaced scripts."""
    found: list[str] = []
    for run in runs(text):
        if _UNSPACED.search(run):
            found += [piece[:_LONGEST_CHUNK] for piece in _CHUNK.findall(run)]
        else:
            found.append(fold(run))
    return found


if __name__ == "__main__":
    main()
