"""What the index knows of each article beside its words: enough to show and filter hits.

A part belongs to one segment of the Whoosh index and is never changed: an update adds another
part and marks articles of older ones as deleted.
"""

import pickle
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Self

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.analysis import words
from helpviewer.search.document import Document
from helpviewer.search.stemming import primary

NO_DATE = 0
NO_VIEWS = -1


def title_words(text: str) -> str:
    """Return the folded words of a title, with a space between."""
    return " ".join(word.text for word in words(text))


@dataclass(frozen=True, slots=True)
class Part:
    """The articles of one segment; a column holds one value for each, by number.

    Attributes:
        ids: Their ids.
        languages: Their languages.
        titles: As their authors wrote them.
        spoken_titles: The folded words of each title.
        aliases: The folded words of each article's keywords.
        categories: Their categories' paths.
        tags: Their tags, folded.
        updated: The day each was updated, as an ordinal; `NO_DATE` if nobody said.
        views: How often each was read; `NO_VIEWS` if nobody counted.
        lengths: How many words each has.
        ends: Where the words of each end in the phrase store.
        by_title: The numbers in the order of the titles' folded words.
        words: The words of all titles, in order.
        word_ends: Where the numbers of each such word end in `word_numbers`.
        word_numbers: The articles whose titles have the words.
        lexicons: For each language, its words, one a line, and how many articles have each.
    """

    ids: list[str]
    languages: list[str]
    titles: list[str]
    spoken_titles: list[str]
    aliases: list[str]
    categories: list[str]
    tags: list[tuple[str, ...]]
    updated: "array[int]"
    views: "array[int]"
    lengths: "array[int]"
    ends: "array[int]"
    by_title: "array[int]"
    words: list[str]
    word_ends: "array[int]"
    word_numbers: "array[int]"
    lexicons: Mapping[str, tuple[str, "array[int]"]]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote."""
        columns: dict[str, Any] = pickle.loads(path.read_bytes())  # noqa: S301 - our own cache
        return cls(**columns)

    def save(self, path: Path) -> None:
        """Write it to a new file."""
        columns = {column.name: getattr(self, column.name) for column in fields(self)}
        with path.open("xb") as file:
            pickle.dump(columns, file, protocol=5)

    def __len__(self) -> int:
        return len(self.ids)

    def keys(self) -> list[ArticleKey]:
        """Return the articles' identities."""
        return [
            ArticleKey(ArticleId(name), language)
            for name, language in zip(self.ids, self.languages, strict=True)
        ]

    def titled(self, title: str) -> Sequence[int]:
        """Return the numbers of the articles whose title begins with the folded `title`."""
        key = self.spoken_titles.__getitem__
        first = bisect_left(self.by_title, title, key=key)
        last = bisect_right(self.by_title, title, lo=first, key=lambda n: key(n)[: len(title)])
        return self.by_title[first:last]

    def with_title_word(self, prefix: str) -> Sequence[int]:
        """Return the numbers of the articles with a title word that begins with `prefix`."""
        first = bisect_left(self.words, prefix)
        last = bisect_right(self.words, prefix, lo=first, key=lambda word: word[: len(prefix)])
        if first == last:
            return ()
        start = self.word_ends[first - 1] if first else 0
        return self.word_numbers[start : self.word_ends[last - 1]]

    def lexicon_counts(self) -> Iterator[tuple[str, dict[str, int]]]:
        """Yield each language, and in how many articles each of its words is."""
        for language, (lines, counts) in self.lexicons.items():
            yield language, dict(zip(lines.split("\n") if lines else [], counts, strict=True))


class PartBuilder:
    """Gathers the columns of a part."""

    def __init__(self) -> None:
        self._documents: list[Document] = []
        self._lengths = array("I")
        self._forms: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, document: Document, length: int, forms: Iterable[str]) -> None:
        """Append one article.

        Args:
            document: The article.
            length: How many words it has.
            forms: Its words as they are written, folded, each once.
        """
        self._documents.append(document)
        self._lengths.append(length)
        self._forms[primary(document.key.language)].update(forms)

    def finish(self, ends: "array[int]") -> Part:
        """Return the part; `ends` are those of its phrase store."""
        documents = self._documents
        spoken_titles = [title_words(document.title) for document in documents]
        title_index = _invert(spoken_titles)
        return Part(
            ids=[document.key.id for document in documents],
            languages=[document.key.language for document in documents],
            titles=[document.title for document in documents],
            spoken_titles=spoken_titles,
            aliases=[title_words(" ".join(document.keywords)) for document in documents],
            categories=[document.category for document in documents],
            tags=[tuple(map(title_words, document.tags)) for document in documents],
            updated=array("i", [_ordinal(document.updated) for document in documents]),
            views=array("q", [_count(document.views) for document in documents]),
            lengths=self._lengths,
            ends=ends,
            by_title=array("I", sorted(range(len(documents)), key=spoken_titles.__getitem__)),
            words=sorted(title_index),
            word_ends=array("I", _ends(title_index)),
            word_numbers=array("I", _flat(title_index)),
            lexicons={name: _lexicon(counts) for name, counts in self._forms.items()},
        )


def _ordinal(day: date | None) -> int:
    return NO_DATE if day is None else day.toordinal()


def _count(views: int | None) -> int:
    return NO_VIEWS if views is None else min(max(views, 0), 2**62)


def _invert(titles: Sequence[str]) -> Mapping[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, title in enumerate(titles):
        for word in dict.fromkeys(title.split()):
            found[word].append(number)
    return found


def _ends(title_index: Mapping[str, list[int]]) -> Iterable[int]:
    end = 0
    for word in sorted(title_index):
        end += len(title_index[word])
        yield end


def _flat(title_index: Mapping[str, list[int]]) -> Iterable[int]:
    for word in sorted(title_index):
        yield from title_index[word]


def _lexicon(counts: Mapping[str, int]) -> tuple[str, "array[int]"]:
    ordered = sorted(counts)
    return "\n".join(ordered), array("I", [counts[word] for word in ordered])
