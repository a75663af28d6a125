"""HTML for Qt, as it is being written."""

import re
from html import escape
from typing import NamedTuple

BOX_END = "</td></tr></table>"

_BLOCK_TAG = re.compile(
    "</?(?:dd|div|dl|dt|h[1-6]|li|ol|p|table|tbody|td|tfoot|th|thead|tr|ul)[ >]"
)
_BLOCK_START = re.compile('<(?:dd|li|td|th)[ >]|<p class="caption"')
_LINE_END_OF_CODE = re.compile(r"\n+((?:</span>)*)$")


class RichText(NamedTuple):
    """A page as Qt understands it.

    Attributes:
        html: Without colours and sizes: the window's style sheet has them for its classes.
        boxes: What each of its tables is, in the order in which they begin: ``"callout-"`` and
            one of note, tip, important, warning and caution; ``"change-added"``,
            ``"change-removed"``; ``"code"``; ``"data"``, a table to the reader, too;
            ``"details-open"``, ``"details-closed"``; ``"quote"``; ``"rule"``, a line across.
    """

    html: str
    boxes: tuple[str, ...]


NOTHING = RichText("", ())


class RichTextWriter:
    """Collects tags and words."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._boxes: list[str] = []
        self._anchors: list[str] = []  # that the next words are to have

    def finish(self) -> RichText:
        """Return all that was written."""
        return RichText("".join(self._pieces), tuple(self._boxes))

    def tag(self, tag: str) -> None:
        """Write a tag, or several."""
        self._pieces.append(tag)

    def words(self, html: str) -> None:
        """Write what belongs to a line: words, or an image."""
        for anchor in self._anchors:
            self._pieces.append(f'<a name="{escape(anchor)}"></a>')
        self._anchors.clear()
        self._pieces.append(html)

    def anchor(self, name: str) -> None:
        """Let the next words be found by `name`; an anchor alone would be an empty line."""
        self._anchors.append(name)

    def box(self, kind: str) -> None:
        """Begin a table of one cell, to be ended with `BOX_END`."""
        family = kind.partition("-")[0]
        self._boxes.append(kind)
        self.tag(f'<table class="{family}" width="100%"><tr><td class="{family}">')

    def table(self) -> None:
        """Begin a table of data."""
        self._boxes.append("data")
        self.tag('<table class="data" width="100%">')

    @property
    def is_between_blocks(self) -> bool:
        """Whether no block has words yet, so that white space means nothing."""
        return not self._pieces or bool(_BLOCK_TAG.match(self._pieces[-1]))

    @property
    def is_at_start_of_block(self) -> bool:
        """Whether an item or a cell has just begun, which needs no paragraph within."""
        return bool(self._pieces) and bool(_BLOCK_START.match(self._pieces[-1]))

    @property
    def length(self) -> int:
        """How much has been written, for `drop_line_end`."""
        return len(self._pieces)

    def drop_line_end(self, start: int) -> None:
        """Take the last line end off what was written since the length was `start`.

        In a paragraph of code Qt would show it as an empty line.
        """
        code = "".join(self._pieces[start:])
        self._pieces[start:] = [_LINE_END_OF_CODE.sub(r"\1", code)]
