"""One word of a query, and everything that may stand for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain


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
    """

    typed: str
    terms: Mapping[str, float] = field(default_factory=dict)
    beginning: str = ""
    titles_only: bool = False
    optional: bool = False
    together: Mapping[tuple[str, ...], float] = field(default_factory=dict)

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
