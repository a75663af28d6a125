"""Which words of a query count: those that tell one article from another."""

from collections.abc import Sequence

from helpviewer.search.analysis import Word
from helpviewer.search.query import ParsedQuery
from helpviewer.search.stopwords import stop_words

SHORT = 2
"""Letters up to which the beginning of a word is looked for in titles alone."""

_MOST_WORDS_TO_BEGIN = 6
"""Words up to which the last one may be a beginning; a longer text is pasted, or a question."""

Telling = tuple[Word, bool]
"""A word that counts, and whether it is only the beginning of one."""


def telling_words(query: ParsedQuery, language: str) -> Sequence[Telling]:
    """Return the words that count, each once, and whether it is only the beginning of a word.

    Stop words count if there are no others, or if they are still being typed.
    """
    stop = stop_words(language)
    last = len(query.words) - 1
    unfinished = query.unfinished and len(query.words) <= _MOST_WORDS_TO_BEGIN
    begun = [
        unfinished and place == last and _can_grow(w) for place, w in enumerate(query.words)
    ]
    distinct = {
        (word.text, grows): (word, grows)
        for word, grows in zip(query.words, begun, strict=True)
    }
    telling = [(w, grows) for w, grows in distinct.values() if w.text not in stop or grows]
    if all(word.text in stop for word, _grows in telling):
        return list(distinct.values())
    return telling


def is_vague(begun: str, language: str) -> bool:
    """Return whether what was typed of a word says hardly anything yet."""
    return len(begun) <= SHORT or begun in stop_words(language)


def _can_grow(word: Word) -> bool:
    """Two characters of an unspaced script are a word; one is a beginning."""
    return not word.paired or word.length == 1
