"""A page as plain text."""

_BLOCKS = frozenset({
    "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tr", "ul",
})  # fmt: skip
_CELLS = frozenset({"td", "th"})
_BETWEEN_CELLS = "\t"  # in a row that is not complete


class TextLines:
    """Collects the words of a page, one line for each block; code keeps its own lines."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._rows = 0  # that are open: a table may stand in another's cell
        self._code = False

    def start(self, tag: str) -> None:
        """Take notice that an element starts."""
        if tag in _CELLS and self._line:
            self._line.append(_BETWEEN_CELLS)
        elif tag == "br":
            self._line.append("\n" if self._code else " ")
        elif tag in _BLOCKS:
            self._end_line()
        self._rows += tag == "tr"
        self._code |= tag == "pre"

    def end(self, tag: str) -> None:
        """Take notice that an element ends."""
        self._rows -= tag == "tr"
        if tag in _BLOCKS:
            self._end_line()
        self._code &= tag != "pre"

    def add(self, words: str) -> None:
        """Add words to the block that is open."""
        self._line.append(words if self._code else words.replace(_BETWEEN_CELLS, " "))

    def text(self) -> str:
        """Return all lines."""
        self._end_line()
        return "\n".join(self._lines)

    def _end_line(self) -> None:
        if self._rows:
            self._line.append(" ")
            return
        line = "".join(self._line)
        self._line.clear()
        if self._code:
            line = line.strip("\n")
        else:
            cells = (" ".join(cell.split()) for cell in line.split(_BETWEEN_CELLS))
            line = "  ".join(cells).strip()
        if line:
            self._lines.append(line)
