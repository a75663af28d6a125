"""Known items: readers who remember three words of a title, mistype them, or are still typing.

It needs no labels, so it can be made for every library.
"""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from helpviewer.search.analysis import words
from helpviewer.search.document import Document
from helpviewer.search.evaluate import Judged
from helpviewer.search.stopwords import stop_words

SEED = 5
MOST = 300
"""Articles that are looked for."""

_WORDS = 3
_SHORTEST_MISTYPED = 5  # letters
_SHORTEST_INFLECTED = 4  # letters
_TYPED_LETTERS = 3  # of a last word that is still being typed
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Memory:
    """How well readers remember and type the words of a title.

    Attributes:
        words: How many words they remember, the rarest ones.
        typos: How many of them they mistype.
        prefix: They are still typing the last one.
        inflect: They use other forms of the words: *drivers* for *driver*.
    """

    words: int = _WORDS
    typos: int = 0
    prefix: bool = False
    inflect: bool = False


def known_items(documents: Sequence[Document], memory: Memory) -> Sequence[Judged]:
    """Return a query for each of at most `MOST` articles, the same at every call.

    Articles with fewer words in their titles are left out; articles with the same title are all
    right answers.
    """
    chance = random.Random(SEED)  # noqa: S311 - no secret
    counts = Counter(chain.from_iterable(map(_distinct_words, documents)))
    titled: dict[str, list[Document]] = {}
    for document in documents:
        titled.setdefault(document.title, []).append(document)
    queries = []
    for same in titled.values():
        remembered = _rarest(same[0], counts, memory.words)
        if len(remembered) == memory.words:
            grades: dict[str, int] = {document.key.id: 1 for document in same}
            queries.append(Judged(same[0].key.id, " ".join(remembered), grades))
    chosen = chance.sample(queries, min(MOST, len(queries)))
    return [
        Judged(query.id, _typed(query.text.split(), memory, chance), query.grades)
        for query in chosen
    ]


def _distinct_words(document: Document) -> set[str]:
    parts = (document.title, *document.headings, document.summary, document.text)
    return {word.text for part in parts for word in words(part)}


def _rarest(document: Document, counts: Mapping[str, int], count: int) -> Sequence[str]:
    """Return the `count` rarest words of a title, in their order."""
    stop = stop_words(document.key.language)
    found = dict.fromkeys(word.text for word in words(document.title) if word.text not in stop)
    rarest = sorted(found, key=counts.__getitem__)[:count]
    return [word for word in found if word in rarest]


def _typed(remembered: Sequence[str], memory: Memory, chance: random.Random) -> str:
    typed = list(remembered)
    if memory.inflect:
        typed = list(map(inflected, typed))
    long = [place for place, word in enumerate(typed) if len(word) >= _SHORTEST_MISTYPED]
    for place in chance.sample(long, min(memory.typos, len(long))):
        typed[place] = mistyped(typed[place], chance)
    if memory.prefix:
        typed[-1] = typed[-1][:_TYPED_LETTERS]
    return " ".join(typed)


def mistyped(word: str, chance: random.Random) -> str:
    """Return `word` with one letter lost, added, replaced, or exchanged with the next."""
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    other = chance.choice(_LETTERS.replace(letter.lower(), ""))
    return chance.choice(
        [
            before + after,
            before + other + letter + after,
            before + other + after,
            before + after[0] + letter + after[1:] if after[0] != letter else before + after,
        ]
    )


def inflected(word: str) -> str:
    """Return an English word in the plural, or a plural in the singular."""
    if len(word) < _SHORTEST_INFLECTED or not word.isalpha():
        return word
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word.removesuffix("s")
    if word.endswith("y") and word[-2] not in "aeiou":
        return word.removesuffix("y") + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")
