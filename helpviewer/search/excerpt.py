# ruff: noqa: RUF001 - full stops of many scripts
"""The passage of an article that shows best why it was found."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from helpviewer.search.analysis import Word
from helpviewer.search.marks import marker
from helpviewer.search.results import Passage

LENGTH = 200
"""Characters; about two lines of a card."""

_LONGEST_TEXT = 200_000  # characters that are looked at
_LEAD = 60  # characters shown before the first found word, at most
_TRAIL = 100  # characters that may be left out at the end, so that it is that of a sentence
_SENTENCE = re.compile(r"(?:[.!?。！？؟।]\s+|[。！？]|\n+)")
_SENTENCE_ENDS = (".", "!", "?", ":", "。", "！", "？", "؟", "।")
_BETWEEN = " · "  # lines that are no sentences: headings, the cells of a table
_SPACE = re.compile(r"\s+")
_MORE = "…"


def excerpt(text: str, sought: Collection[str], language: str, length: int = LENGTH) -> Passage:
    """Return the passage of `text` that has most of the words that a search `sought`, marked.

    Args:
        text: An article as plain text, one line per block.
        sought: The `words` of a `SearchResults`.
        language: That of the text.
        length: Characters.
    """
    text = text[:_LONGEST_TEXT]
    finder = marker(tuple(sought), language)
    found = list(finder.found(text))
    is_cut = found and len(text) > length
    start = _start(text, _densest(found, length)) if is_cut else 0
    last = max((w.start + w.length for w in found if w.start < start + length), default=start)
    end = _end(text, last, start + length)
    shown = _one_line(text[start:end])
    before = _MORE if text[:start].strip() else ""
    after = _MORE if text[end:].strip() else ""
    passage = f"{before}{shown}{after}"
    return Passage(passage, finder.marks(passage))


def _densest(found: Sequence[Word], length: int) -> int:
    """Return where the first passage of `length` begins that has most different words."""
    best, place = 0, found[0].start
    within: Counter[str] = Counter()
    first = 0
    for word in found:
        within[word.text] += 1
        while found[first].start < word.start + word.length - length + _LEAD:
            within[found[first].text] -= 1
            first += 1
        different = len(+within)
        if different > best:
            best, place = different, found[first].start
    return place


def _start(text: str, place: int) -> int:
    """Return where to begin so that `place` is shown with what leads to it."""
    earliest = max(0, place - _LEAD)
    sentences = [match.end() for match in _SENTENCE.finditer(text, earliest, place)]
    if sentences:
        return sentences[-1]
    if earliest == 0:
        return 0
    space = _SPACE.search(text, earliest, place)
    return space.end() if space else earliest


def _end(text: str, last: int, place: int) -> int:
    """Return where to end: after a sentence behind the `last` found word, or after a word.

    Args:
        text: The article.
        last: Where the last found word ends that is shown.
        place: Where to end at the latest.
    """
    if place >= len(text):
        return len(text)
    earliest = max(last, place - _TRAIL)
    sentences = [match.end() for match in _SENTENCE.finditer(text, earliest, place)]
    if sentences:
        return sentences[-1]
    space = text.rfind(" ", max(0, place - _LEAD), place)
    return space if space > 0 else place


def _one_line(text: str) -> str:
    """Return the lines of `text` one after the other, told apart where no sentence ends."""
    lines = [_SPACE.sub(" ", line).strip() for line in text.split("\n")]
    shown = ""
    for line in filter(None, lines):
        shown += (" " if shown.endswith(_SENTENCE_ENDS) else _BETWEEN) if shown else ""
        shown += line
    return shown
