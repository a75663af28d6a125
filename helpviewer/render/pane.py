"""From a page's HTML to what Qt's QTextDocument can show well.

Of all elements Qt lays out only tables as boxes. So whatever has a background, a bar or a
border becomes a table of one cell, and `RichText.boxes` tells what each table is: the window
paints it. This module is used before the first article is painted, and is quick to import.
"""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape
from html.parser import HTMLParser
from types import MappingProxyType

from helpviewer.render.details import fold
from helpviewer.render.rich_text import BOX_END, RichText, RichTextWriter

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "note": "Note",
        "tip": "Tip",
        "important": "Important",
        "warning": "Warning",
        "caution": "Caution",
        "details": "Details",
    }
)
"""What stands above callouts and details that their author gave no title."""

_Attributes = dict[str, str]

_TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr"})
_WITHOUT_END = frozenset({"br", "hr", "img", "input"})
_IN_SUMMARY = frozenset({
    "b", "br", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "small", "strong", "sub",
    "sup",
})  # fmt: skip
_IN_CODE = frozenset({"del", "ins", "span"})
_UNKNOWN_TO_QT = frozenset({"abbr", "figure"})
_QT_ATTRIBUTES = ("href", "start", "style", "title")
_CHANGE_TITLES = frozenset({"added-title", "removed-title"})


def to_rich_text(
    html: str, *, expanded: frozenset[int] = frozenset(), titles: Mapping[str, str] = TITLES
) -> RichText:
    """Return a page's HTML in the subset that Qt shows well.

    Args:
        html: As a `Page` has it, or as `changes_html` makes it.
        expanded: Which details are unfolded, counted from 0 in the order in which they begin.
            The summary of each is a link to ``toggle:`` and its number.
        titles: `TITLES`, perhaps in another language.
    """
    translator = _Translator(titles)
    translator.feed(fold(html, expanded, titles["details"]))
    translator.close()
    return translator.writer.finish()


class _Translator(HTMLParser):
    """Writes for each element of a page what Qt is to have instead."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.writer = RichTextWriter()
        self._titles = titles
        self._open: list[tuple[str, str]] = []  # elements, with what ends them
        self._untitled = ""  # the kind of a callout whose title is not written yet
        self._toggle = ""  # the link of details whose summary is not written yet
        self._summary_depth = 0  # while there is one
        self._code_start = 0  # while there is code
        self._table_parts: list[str] = []  # that have no cell yet
        self._starts: Mapping[str, Callable[[_Attributes], str]] = {
            "a": self._start_link,
            "blockquote": self._start_quote,
            "caption": self._start_caption,
            "details": self._start_details,
            "del": partial(self._start_word_change, "del"),
            "div": self._start_division,
            "figcaption": self._start_caption,
            "hr": self._add_rule,
            "img": self._add_image,
            "input": self._add_task_box,
            "ins": partial(self._start_word_change, "ins"),
            "p": self._start_paragraph,
            "pre": self._start_code,
            "q": self._start_quotation,
            "span": self._start_token,
            "summary": self._start_summary,
        }

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if "id" in attributes:
            self.writer.anchor(attributes["id"])
        end = self._start(tag, attributes)
        if tag not in _WITHOUT_END:
            self._open.append((tag, end))

    def handle_endtag(self, tag: str) -> None:
        _, end = self._open.pop()
        if len(self._open) < self._summary_depth:
            self._summary_depth = 0
        if tag in _TABLE_PARTS and self._table_parts:
            self._table_parts.pop()  # it has no cell, and Qt would see no table
            return
        if tag == "pre" and self._code_start:
            self.writer.drop_line_end(self._code_start)
            self._code_start = 0
        self._write_title()
        if end:
            self.writer.tag(end)

    def handle_data(self, data: str) -> None:
        is_space = not data.strip(" \n")
        if is_space and not self._code_start and self.writer.is_between_blocks:
            return
        self._write_title()
        self.writer.words(escape(data, quote=False))

    @property
    def _parent(self) -> str:
        return self._open[-1][0] if self._open else ""

    def _start(self, tag: str, attributes: _Attributes) -> str:
        """Write what stands for the start of an element; return what is to end it."""
        if (self._summary_depth and tag not in _IN_SUMMARY) or tag in _UNKNOWN_TO_QT:
            return ""
        if self._code_start and tag not in _IN_CODE:
            return ""
        if tag in _TABLE_PARTS:
            self._table_parts.append(tag)
            return f"</{tag}>"
        if attributes.get("class") != "callout-title":
            self._write_title()
        if tag in {"td", "th"}:
            return self._start_cell(tag, attributes)
        if tag in self._starts:
            return self._starts[tag](attributes)
        return self._start_same(tag, attributes)

    def _start_same(self, tag: str, attributes: _Attributes) -> str:
        """Write an element that Qt knows."""
        if tag in {"ol", "ul"} and self._parent == "li":
            attributes["style"] = "margin-bottom:0"  # its last item's is enough
        self.writer.tag(_tag(tag, attributes, *_QT_ATTRIBUTES))
        return f"</{tag}>"

    def _start_cell(self, tag: str, attributes: _Attributes) -> str:
        self._write_table_parts()
        cell = {"class": "data"} | attributes
        self.writer.tag(_tag(tag, cell, "class", "align", "colspan", "rowspan"))
        return f"</{tag}>"

    def _start_box(self, kind: str) -> str:
        self.writer.box(kind)
        return BOX_END

    def _start_quote(self, _: _Attributes) -> str:
        return self._start_box("quote")

    def _start_code(self, _: _Attributes) -> str:
        self.writer.box("code")
        self.writer.tag("<pre>")
        self._code_start = self.writer.length
        return f"</pre>{BOX_END}"

    def _start_token(self, attributes: _Attributes) -> str:
        """Write what highlighting marked in code."""
        self.writer.tag(_tag("span", attributes, "class"))
        return "</span>"

    def _start_word_change(self, tag: str, attributes: _Attributes) -> str:
        self.writer.tag(_tag(tag, attributes, "class"))
        return f"</{tag}>"

    def _start_division(self, attributes: _Attributes) -> str:
        name = attributes.get("class", "")
        if name.startswith("callout-"):
            self._untitled = name.removeprefix("callout-")
            return self._start_box(name)
        if name.startswith("change-"):
            return self._start_box(name)
        self.writer.tag(_tag("div", attributes, "class"))
        return "</div>"

    def _start_paragraph(self, attributes: _Attributes) -> str:
        name = attributes.get("class", "")
        if name in _CHANGE_TITLES:
            self.writer.tag(_tag("p", attributes, "class"))
        elif name == "callout-title" and self._untitled:
            kind, self._untitled = self._untitled, ""
            self.writer.tag(f'<p class="{escape(kind)}-title">')
        elif self.writer.is_at_start_of_block:
            return ""
        else:
            self.writer.tag("<p>")
        return "</p>"

    def _start_caption(self, _: _Attributes) -> str:
        self.writer.tag('<p class="caption">')
        return "</p>"

    def _start_details(self, attributes: _Attributes) -> str:
        self._toggle = f"toggle:{attributes['number']}"
        return self._start_box("details-open" if "open" in attributes else "details-closed")

    def _start_summary(self, _: _Attributes) -> str:
        if not self._toggle:
            return self._start_paragraph({})
        self.writer.tag(f'<p><a class="summary" href="{self._toggle}">')
        self._toggle = ""
        self._summary_depth = len(self._open) + 1
        return "</a></p>"

    def _start_link(self, attributes: _Attributes) -> str:
        return self._start_same("a", attributes) if "href" in attributes else ""

    def _start_quotation(self, _: _Attributes) -> str:
        self.writer.words("\N{LEFT DOUBLE QUOTATION MARK}")
        return "\N{RIGHT DOUBLE QUOTATION MARK}"

    def _add_rule(self, _: _Attributes) -> str:
        self.writer.box("rule")
        self.writer.tag(f"&nbsp;{BOX_END}")
        return ""

    def _add_image(self, attributes: _Attributes) -> str:
        """Write an image; one in a figure, which Qt does not know, gets its own paragraph."""
        image = _tag("img", attributes, "src", "alt", "width")
        self.writer.words(f"<p>{image}</p>" if self._parent == "figure" else image)
        return ""

    def _add_task_box(self, attributes: _Attributes) -> str:
        state = "done" if "checked" in attributes else "open"
        self.writer.words(f'<img src="icon:task-{state}">')
        return ""

    def _write_title(self) -> None:
        """Write what stands above a callout that has no title of its own."""
        if self._untitled:
            kind, self._untitled = self._untitled, ""
            title = escape(self._titles[kind])
            self.writer.tag(f'<p class="{escape(kind)}-title">{title}</p>')

    def _write_table_parts(self) -> None:
        """Write the table and the row that the first cell is in."""
        for part in self._table_parts:
            if part == "table":
                self.writer.table()
            else:
                self.writer.tag(f"<{part}>")
        self._table_parts.clear()


def _tag(tag: str, attributes: _Attributes, *names: str) -> str:
    """Return a tag with those of the attributes that are named."""
    kept = (f' {name}="{escape(attributes[name])}"' for name in names if name in attributes)
    return f"<{tag}{''.join(kept)}>"
