"""One word of a query, and everything that may stand for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import NamedTuple, Self

_PART = 0.3
"""What a word counts alone that is a part of a phrase: 0.9 points of nDCG@10 on questions as
people ask them, none lost on labelled sets."""


class Substitute(NamedTuple):
    """What may stand for a word of a query, alone or with its neighbours.

    Attributes:
        stems: What is looked for: all of it in one article.
        weight: How much it counts beside the word itself.
        phrase: The folded words that it stands for, with a space between.
        is_phrase: These mean little without one another.
    """

    stems: tuple[str, ...]
    weight: float
    phrase: str
    is_phrase: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """One word of a query, and what may stand for it.

    Attributes:
        typed: The word, folded.
        terms: What is looked for in the index, and how much it counts: 1 for the word itself.
        beginning: The word, if it is only the beginning of one; else empty.
        titles_only: Only titles are looked at for words that begin so.
        optional: It raises articles that other words find, and finds none itself.
        together: What stands for it only if one article has all of it, and how much it counts.
        phrases: By what stands for it: the words that it replaces, if they are several.
    """

    typed: str
    terms: Mapping[str, float] = field(default_factory=dict)
    beginning: str = ""
    titles_only: bool = False
    optional: bool = False
    together: Mapping[tuple[str, ...], float] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)

    def standing_for(self, substitutes: Iterable[Substitute], share: float = 1.0) -> Self:
        """Return the group with `substitutes`, which count only a `share` of their weights.

        Of two equal substitutes the first counts.
        """
        weights: dict[tuple[str, ...], float] = {}
        phrases: dict[str, str] = {}
        own = dict(self.terms)
        for stems, weight, phrase, is_phrase in substitutes:
            if is_phrase:
                own = {term: min(weight, _PART) for term, weight in self.terms.items()}
            weights.setdefault(stems, share * weight)
            phrases.setdefault(" ".join(stems), phrase)
        if not weights:
            return self
        single = {stems[0]: weight for stems, weight in weights.items() if len(stems) == 1}
        several = {stems: weight for stems, weight in weights.items() if len(stems) > 1}
        terms = {term: max(single.get(term, 0.0), own.get(term, 0.0)) for term in single | own}
        return replace(self, terms=terms, together=several, phrases=phrases)

    def phrase(self, found: str) -> str:
        """Return the words that `found` in an article stands for."""
        return self.typed if found in self.exact else self.phrases.get(found, self.typed)

    @property
    def exact(self) -> Sequence[str]:
        """What is the word itself."""
        return [term for term, weight in self.terms.items() if weight == 1.0]

    @property
    def substitutes(self) -> Sequence[str]:
        """What only stands for it."""
        return [term for term, weight in self.terms.items() if weight < 1.0]

    @property
    def all_terms(self) -> tuple[str, ...]:
        """Everything that is looked for in the index."""
        return (*self.terms, *chain.from_iterable(self.together))

    @property
    def telling_terms(self) -> tuple[str, ...]:
        """What shows a reader why an article was found.

        The parts of an expression that only stands for the word are left out: "does" and "not"
        of "does not work" are everywhere.
        """
        return tuple(self.terms) or self.all_terms

    @property
    def is_known(self) -> bool:
        """Whether any article has the word, or what may stand for it."""
        return bool(self.terms or self.together or self.titles_only)
