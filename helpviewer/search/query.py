"""What a reader typed becomes words, phrases and filters. No text is an error."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from helpviewer.search.analysis import Word, words
from helpviewer.search.filters import Filter, read_filter
from helpviewer.search.phrase import speak

MOST_WORDS = 64
"""Of a longer text, pasted by mistake, the beginning is looked for."""

_LONGEST_TEXT = 2_000  # characters
_MOST_PHRASES = 3  # each is looked for in up to a thousand articles
_MOST_EXCLUDED = 8
_MOST_FILTERS = 8
_QUOTES = '"“”„«»'

# A minus counts before two letters at least: `-v` is an option of some command, to be found.
_ITEM = re.compile(
    rf"""
    (?P<minus> (?<!\S) [-\u2212] (?=[{_QUOTES}]|\w\w) )?
    (?:
        [{_QUOTES}] (?P<phrase>[^{_QUOTES}]*) [{_QUOTES}]
      | (?<!\w) (?P<field>category|tag|updated) : (?P<value> "[^"]*" | \S* )
      | (?P<loose>[^\s{_QUOTES}]+)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together.

    Attributes:
        typed: As they were typed, without the quotation marks.
        words: The words.
    """

    typed: str
    words: tuple[Word, ...]

    @property
    def spoken(self) -> str:
        """The words as they are looked for in texts."""
        return speak(self.typed)


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """What a text asks for.

    Attributes:
        words: The words that articles should have, the more the better; those of phrases too.
        phrases: What articles must have.
        excluded: What articles must not have.
        filters: What else articles must be like.
        unfinished: The last of `words` may be the beginning of a word.
    """

    words: tuple[Word, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    excluded: tuple[Phrase, ...] = ()
    filters: tuple[Filter, ...] = ()
    unfinished: bool = False


def parse(text: str, *, complete: bool = False) -> ParsedQuery:
    """Return what `text` asks for; `complete` if its last word is finished."""
    text = text[:_LONGEST_TEXT]
    items = list(_ITEM.finditer(text))
    filters = [_filter(item) for item in items]
    rest = [item for item, found in zip(items, filters, strict=True) if found is None]
    excluded = [_phrase(item) for item in rest if item["minus"]]
    wanted = [item for item in rest if not item["minus"]]
    if excluded and not wanted and not any(filters):  # nothing to take it from: look for it
        excluded, wanted = [], rest
    phrases = [_phrase(item) for item in wanted]
    return ParsedQuery(
        tuple(islice(chain.from_iterable(phrase.words for phrase in phrases), MOST_WORDS)),
        tuple(islice(_phrases(phrases, wanted), _MOST_PHRASES)),
        tuple(islice((phrase for phrase in excluded if phrase.words), _MOST_EXCLUDED)),
        tuple(islice(dict.fromkeys(filter(None, filters)), _MOST_FILTERS)),
        unfinished=not complete and wanted[-1:] == items[-1:] and _is_unfinished(items, text),
    )


def _filter(item: re.Match[str]) -> Filter | None:
    if item["field"] is None:
        return None
    value = item["value"].strip('"')
    return read_filter(item["field"].lower(), value, negative=bool(item["minus"]))


def _phrase(item: re.Match[str]) -> Phrase:
    typed = item.group() if item["phrase"] is None else item["phrase"]
    typed = typed.removeprefix(item["minus"] or "")
    return Phrase(typed, tuple(words(typed)))


def _phrases(found: list[Phrase], items: list[re.Match[str]]) -> Iterator[Phrase]:
    for phrase, item in zip(found, items, strict=True):
        if _is_phrase(item) and phrase.words:
            yield phrase


def _is_phrase(item: re.Match[str]) -> bool:
    return item["phrase"] is not None


def _is_unfinished(items: list[re.Match[str]], text: str) -> bool:
    if not items or _is_phrase(items[-1]) or items[-1].end() < len(text):
        return False
    typed = items[-1].group()
    last = deque(words(typed), maxlen=1)
    return any(word.start + word.length == len(typed) for word in last)
