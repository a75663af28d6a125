"""What the index knows of each article beside its words: enough to show and filter hits.

A part belongs to one segment of the Whoosh index and is never changed: an update adds another
part and marks articles of older ones as deleted.
"""

import pickle
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from helpviewer.library.article import ArticleId, ArticleKey

if TYPE_CHECKING:
    from array import array

NO_DATE = 0
NO_VIEWS = -1


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
        lexicons: For each language its words, one a line; their stems, an empty line for a word
            that is its own; and how many articles have each.
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
    lexicons: Mapping[str, tuple[str, str, "array[int]"]]

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

    def counts(self, language: str) -> dict[str, int]:
        """Return in how many articles of a language each of its words is."""
        lines, _stems, counts = self.lexicons.get(language, ("", "", ()))
        return dict(zip(_words(lines), counts, strict=True))

    def all_stems(self, language: str) -> dict[str, str]:
        """Return the stem of each word of a language; empty if the word is its own."""
        lines, stems, _counts = self.lexicons.get(language, ("", "", ()))
        return dict(zip(_words(lines), stems.split("\n"), strict=False))

    def stems(self, language: str) -> dict[str, str]:
        """Return the stems of the words of a language that are not stems themselves."""
        return {word: stem for word, stem in self.all_stems(language).items() if stem}


def _words(lines: str) -> list[str]:
    return lines.split("\n") if lines else []
