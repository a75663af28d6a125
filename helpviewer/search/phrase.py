"""Words in quotation marks stand together, in that order, in one block of the article.

Positions in the postings would make the index 45 % larger and be read in 120 ms for a phrase of
common words. Instead the words of each article are kept compressed beside the index, and only
the articles that have all words of the phrase are looked into.
"""

import mmap
from array import array
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import IO
from zlib import compress, decompress

from helpviewer.search.analysis import pieces, runs

_LEVEL = 1  # of zlib; level 6 takes three times as long for 12 % less
_CACHED_RUNS = 50_000


@lru_cache(maxsize=_CACHED_RUNS)
def spoken(run: str) -> str:
    """Return the words of one run of letters, or its letters if the script has no spaces."""
    found = pieces(run)
    if len(found) == 1 and not found[0].paired:
        return found[0].text
    letters = [word.text[:1] if word.paired else word.text for word in found]
    for place, word in enumerate(found):
        follows = place + 1 < len(found) and found[place + 1].start < word.start + word.length
        if word.paired and not follows:
            letters[place] = " ".join(word.text)
    return " ".join(letters)


def speak(text: str) -> str:
    """Return `text` as `PhraseStore` keeps it."""
    return " ".join(filter(None, map(spoken, runs(text))))


class PhraseWriter:
    """Writes the words of articles one after the other.

    Args:
        path: The file to write.
    """

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("xb")
        self.ends = array("Q")

    def add(self, words: str) -> None:
        """Append one article's words."""
        self._file.write(compress(words.encode("utf-8", "surrogatepass"), _LEVEL))
        self.ends.append(self._file.tell())

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class PhraseStore:
    """The words of the articles of one part of the index.

    Args:
        path: What a `PhraseWriter` wrote.
        ends: Where each article's words end in it.
    """

    def __init__(self, path: Path, ends: "array[int]") -> None:
        self._ends = ends
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if ends else None

    def having(self, phrase: str, numbers: Iterable[int]) -> list[int]:
        """Return those of the articles `numbers` in which the spoken `phrase` stands."""
        wanted = f" {phrase} "
        return [number for number in numbers if wanted in self._words(number)]

    def close(self) -> None:
        """Close the file."""
        if self._bytes is not None:
            self._bytes.close()

    def _words(self, number: int) -> str:
        if self._bytes is None:
            return ""
        start = self._ends[number - 1] if number else 0
        stored = decompress(self._bytes[start : self._ends[number]])
        return " " + stored.decode("utf-8", "surrogatepass").replace("\n", " \n ") + " "
