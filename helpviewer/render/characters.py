"""Characters that must not reach a page: controls, and direction marks that do not end."""

import re

_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls but tab, line ends and U+0085
    "\ufeff\ufff9-\ufffb"  # byte order mark, annotations
    "\u202d\u202e]"  # overrides: they can show "gpj.exe" as "exe.jpg"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n?|\x85|\u2028|\u2029")

_EMBEDDINGS, _END_EMBEDDING = "\u202a\u202b", "\u202c"
_ISOLATES, _END_ISOLATE = "\u2066\u2067\u2068", "\u2069"
_MARK = re.compile(f"[{_EMBEDDINGS}{_END_EMBEDDING}{_ISOLATES}{_END_ISOLATE}]")
_ISOLATE = -1  # on a stack of open marks, where an embedding is its position


def clean(text: str) -> str:
    r"""Return `text` with ``\n`` as its only line end, and without what no reader can see."""
    text = _LINE_END.sub("\n", text)
    return _SURROGATE.sub("\ufffd", _DROPPED.sub("", text))


class Directions:
    """Balances the direction marks of one paragraph, which may come in several pieces.

    An isolate that is still open is ended with the paragraph; an embedding that does not end in
    its own piece, and a mark that ends nothing, are left out. So no paragraph can turn the text
    around it.
    """

    def __init__(self) -> None:
        self._isolates = 0

    def feed(self, text: str) -> str:
        """Return the next piece of the paragraph, with only the marks that may stay."""
        if not _MARK.search(text):
            return text
        kept = list(text)
        stack = [_ISOLATE] * self._isolates
        for found in _MARK.finditer(text):
            if not _put(stack, found.group(), found.start()):
                kept[found.start()] = ""
        for position in stack:
            if position != _ISOLATE:
                kept[position] = ""
        self._isolates = stack.count(_ISOLATE)
        return "".join(kept)

    def close(self) -> str:
        """Return what ends the open isolates; the next piece starts another paragraph."""
        ends = _END_ISOLATE * self._isolates
        self._isolates = 0
        return ends


def balanced(text: str) -> str:
    """Return a text that stands alone, such as a title, with its direction marks balanced."""
    directions = Directions()
    return directions.feed(text) + directions.close()


def _put(stack: list[int], mark: str, position: int) -> bool:
    """Put a mark on the stack of those that are open, or take off what it ends, if anything."""
    if mark in _EMBEDDINGS:
        stack.append(position)
    elif mark in _ISOLATES:
        stack.append(_ISOLATE)
    elif mark == _END_EMBEDDING:
        if not stack or stack[-1] == _ISOLATE:
            return False
        stack.pop()
    elif _ISOLATE not in stack:
        return False
    else:
        while stack.pop() != _ISOLATE:
            pass  # it ends the embeddings within it too
    return True
