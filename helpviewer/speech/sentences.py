"""Parting text where a speaker breathes: at the ends of sentences, else within them."""

import re
from collections.abc import Iterator

LONGEST = 200
"""Characters of a phrase: at a usual pace, somebody who wants it to stop waits 15 s at most."""

_END = re.compile(r"[.!?…؟।]+[\"'”’»)\]]*\s+|[。！？]+[」』”]*\s*")  # noqa: RUF001 - of many
_PAUSE = re.compile(r"[;:,、，；：][ ]?|[ ][–—-][ ]")  # noqa: RUF001 - languages
_SPACE = re.compile(r"\s+")
_INITIALS = re.compile(r"(?:\w\.)*\w")
_LONGEST_ORDINAL = 2  # digits: "on the 3. May", but "in 2026."
_ABBREVIATIONS = frozenset(
    (  # noqa: SIM905 - words are easier to read than literals
        "abb abs approx art bzw ca cf dept dr ec ed eg engl esp etc ex fig figs ggf hr ie "
        "inc inkl jr kap kl lt ltd max min mio mr mrd mrs ms nb no nos nr num núm p pág par "
        "pp prof ref resp s sec sig sog sr sra st str tel usw v vgl vol vs z zb ул стр рис др"
    ).split()
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, too long ones in parts, without spaces around."""
    text = _SPACE.sub(" ", text).strip()
    return [part for sentence in _whole(text) for part in _parts(sentence)]


def _whole(text: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(text):
        if _ends(text[start : end.start()], end.group(), text[end.end() : end.end() + 1]):
            yield text[start : end.end()].strip()
            start = end.end()
    if start < len(text):
        yield text[start:].strip()


def _ends(sentence: str, stop: str, following: str) -> bool:
    """Say whether a sentence ends here, and not only an abbreviation or an ordinal."""
    if not stop.startswith(".") or stop.startswith(".."):
        return True
    word = sentence.rpartition(" ")[2].strip("(\"'„“«[").casefold()
    is_ordinal = word.isdecimal() and len(word) <= _LONGEST_ORDINAL
    is_short = bool(_INITIALS.fullmatch(word)) or word in _ABBREVIATIONS
    return not (is_ordinal or is_short or following.islower())


def _parts(sentence: str) -> Iterator[str]:
    while len(sentence) > LONGEST:
        end = _breath(sentence)
        yield sentence[:end].strip()
        sentence = sentence[end:].strip()
    if sentence:
        yield sentence


def _breath(sentence: str) -> int:
    """Return where a long sentence is best parted."""
    pauses = [found.end() for found in _PAUSE.finditer(sentence, 0, LONGEST)]
    late = [end for end in pauses if end > LONGEST // 3]
    space = sentence.rfind(" ", 1, LONGEST)
    return late[-1] if late else (space if space > 0 else LONGEST)
