"""What is looked for in an article: the words of a search, or what the reader types."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import NamedTuple

_LONGEST = 40_000  # characters that are looked through for words in about 8 ms
_LONGEST_SLOW = 12_000  # where no space parts words, or each of them has to be stemmed
_SLOW = frozenset({"ar", "fa", "id", "ja", "ko", "nl", "zh"})
_LONGEST_FOR_TEXT = 100_000


class Sought(NamedTuple):
    """What is looked for.

    Attributes:
        find: Returns where it stands in a text: start and length, in characters.
        longest: How many characters of a text can be looked through within a frame.
    """

    find: Callable[[str], Iterable[tuple[int, int]]]
    longest: int


def sought_words(words: Collection[str], language: str) -> Sought:
    """Look for the words of a search, in an article of a language.

    Args:
        words: As `SearchResults.words` has them.
        language: A BCP 47 tag.
    """
    from helpviewer.search.marks import find_marks  # noqa: PLC0415 - not before the first paint

    is_slow = language.partition("-")[0].lower() in _SLOW
    find = partial(find_marks, sought=words, language=language)
    return Sought(find, _LONGEST_SLOW if is_slow else _LONGEST)


def sought_text(text: str, *, match_case: bool) -> Sought:
    """Look for what the reader typed, letter by letter."""
    from helpviewer.gui.article.text_search import find_text  # noqa: PLC0415 - as above

    return Sought(partial(find_text, typed=text, match_case=match_case), _LONGEST_FOR_TEXT)
