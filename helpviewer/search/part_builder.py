"""The columns of a part are gathered article by article."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from helpviewer.search.analysis import words
from helpviewer.search.document import Document
from helpviewer.search.part import NO_DATE, NO_VIEWS, Part
from helpviewer.search.stemming import primary

_MOST_VIEWS = 2**62


class PartBuilder:
    """Gathers the columns of a part."""

    def __init__(self) -> None:
        self._documents: list[Document] = []
        self._lengths = array("I")
        self._forms: defaultdict[str, _Forms] = defaultdict(_Forms)

    def add(self, document: Document, length: int, forms: Mapping[str, str]) -> None:
        """Append one article.

        Args:
            document: The article.
            length: How many words it has.
            forms: Its words as they are written, folded, with their stems.
        """
        self._documents.append(document)
        self._lengths.append(length)
        self._forms[primary(document.key.language)].add(forms)

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
            lexicons={language: forms.lexicon() for language, forms in self._forms.items()},
        )


def _ordinal(day: date | None) -> int:
    return NO_DATE if day is None else day.toordinal()


def _count(views: int | None) -> int:
    return NO_VIEWS if views is None else min(max(views, 0), _MOST_VIEWS)


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


class _Forms:
    """The words of one language."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._stems: dict[str, str] = {}

    def add(self, forms: Mapping[str, str]) -> None:
        self._counts.update(forms.keys())
        self._stems.update(forms)

    def lexicon(self) -> tuple[str, str, "array[int]"]:
        ordered = sorted(self._counts)
        stems = ("" if self._stems[word] == word else self._stems[word] for word in ordered)
        counts = array("I", map(self._counts.__getitem__, ordered))
        return "\n".join(ordered), "\n".join(stems), counts


def title_words(text: str) -> str:
    """Return the folded words of a title, with a space between."""
    return " ".join(word.text for word in words(text))
