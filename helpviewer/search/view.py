"""The articles that one reader can see: all scores are about these alone.

How rare a word is, is counted among what the reader sees. Else the words of a language with few
articles would all seem rare, and words of articles for other readers would shine through.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress

from helpviewer.library.article import ArticleKey
from helpviewer.search.catalogue import Catalogue
from helpviewer.search.stemming import primary


class View:
    """A choice of the articles of a catalogue.

    Args:
        catalogue: All articles.
        deleted: The numbers of those that are there no more.
        among: The only ones to be seen; None for all.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        deleted: AbstractSet[int],
        among: AbstractSet[ArticleKey] | None,
    ) -> None:
        keys = catalogue.keys
        chosen = [True] * len(keys) if among is None else [key in among for key in keys]
        for number in deleted:
            chosen[number] = False
        self.visible: list[bool] = chosen
        self.count = sum(chosen)
        self.is_everything = self.count == len(keys)
        self.languages = _by_use(key.language for key in compress(keys, chosen))


def _by_use(tags: Iterable[str]) -> Sequence[str]:
    """Return the languages of the articles' tags: first that of most articles."""
    articles: Counter[str] = Counter()
    for tag, count in sorted(Counter(tags).items()):
        articles[primary(tag)] += count
    return [language for language, _count in articles.most_common()]
