"""A page, or a part of one, as Markdown that can be pasted anywhere."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element, tostring

from helpviewer.render.inline_markdown import InlineWriter, Links
from helpviewer.render.table_markdown import table_rows
from helpviewer.render.tree import heading_level

_BLOCKS = frozenset({
    "blockquote", "details", "div", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "ol", "p", "pre", "table", "ul",
})  # fmt: skip
_FENCE = re.compile("`{3,}")
_BLOCK_START = re.compile(r"(?m)^([#>+=-]|\d{1,9}(?=[.)](?:\s|$)))")


def to_markdown(element: Element, links: Links) -> str:
    """Return what is in `element` as GitHub's Markdown.

    Args:
        element: As `parse_page` or `section_of` returns it.
        links: Where its links lead for those who get the Markdown.
    """
    blocks = _Writer(links).blocks(element)
    return "\n\n".join(blocks) + "\n" if blocks else ""


class _Writer:
    def __init__(self, links: Links) -> None:
        self._inline = InlineWriter(links)
        self._links = links
        self._writers: Mapping[str, Callable[[Element], list[str]]] = {
            "blockquote": lambda quote: [_quoted(self.blocks(quote))],
            "details": self._details,
            "div": self._division,
            "dl": lambda terms: ["\n".join(self._definitions(terms))],
            "figure": self._figure,
            "hr": lambda _: ["---"],
            "ol": lambda items: ["\n".join(self._items(items))],
            "p": self._paragraph,
            "pre": lambda code: [_code(code)],
            "table": self._table,
            "ul": lambda items: ["\n".join(self._items(items))],
        }

    def blocks(self, element: Element) -> list[str]:
        """Return each block in `element`; words that are in none are blocks, too."""
        blocks: list[str] = []
        loose = Element("p")
        loose.text = element.text
        for child in element:
            if child.tag in _BLOCKS:
                blocks += [*self._paragraph(loose), *self._block(child)]
                loose = Element("p")
                loose.text = child.tail
            else:
                loose.append(child)
        return [*blocks, *self._paragraph(loose)]

    def _block(self, element: Element) -> list[str]:
        write = self._writers.get(element.tag, self._heading)
        return write(element)

    def _heading(self, element: Element) -> list[str]:
        return [f"{'#' * heading_level(element)} {self._inline.words(element).strip()}"]

    def _division(self, element: Element) -> list[str]:
        kind = element.get("class", "")
        if kind == "footnotes":
            return list(self._notes(element))
        if kind.startswith("callout-"):
            return [self._callout(element, kind.removeprefix("callout-"))]
        return self.blocks(element)

    def _paragraph(self, element: Element) -> list[str]:
        text = self._inline.words(element).strip(" \n")
        lines = "\n".join(line.strip() for line in text.split("\n"))
        return [_BLOCK_START.sub(_meant, lines)] if lines else []

    def _items(self, element: Element) -> Iterator[str]:
        number = int(element.get("start") or 1)
        is_loose = any(item.find("p") is not None for item in element)
        for position, item in enumerate(element):
            marker = "- " if element.tag == "ul" else f"{number + position}. "
            between = "\n\n" if is_loose else "\n"
            if is_loose and position:
                yield ""
            text = between.join(self.blocks(item))
            yield marker + _indented(text, len(marker))

    def _callout(self, element: Element, kind: str) -> str:
        title = element.find("p[@class='callout-title']")
        first = f"[!{kind.upper()}]"
        if title is not None:
            first = f"{first} {self._inline.words(title).strip()}"
            element = _without(element, title)
        blocks = self.blocks(element)
        return "\n".join(filter(None, [f"> {first}", _quoted(blocks)]))

    def _details(self, element: Element) -> list[str]:
        start = "<details open>" if "open" in element.attrib else "<details>"
        summary = element.find("summary")
        if summary is not None:
            start += _as_html(summary)
            element = _without(element, summary)
        return [start, *self.blocks(element), "</details>"]

    def _definitions(self, element: Element) -> Iterator[str]:
        for position, child in enumerate(element):
            if child.tag == "dt":
                if position:
                    yield ""
                yield self._inline.words(child).strip()
            else:
                yield ": " + _indented("\n\n".join(self.blocks(child)), 4)

    def _figure(self, element: Element) -> list[str]:
        caption = element.find("figcaption")
        if caption is None:
            return self.blocks(element)
        lines = self.blocks(_without(element, caption))
        words = self._inline.words(caption).strip()
        return ["\n".join([*lines, f"*{words}*" if words else ""]).strip("\n")]

    def _notes(self, element: Element) -> Iterator[str]:
        for item in element.iter("li"):
            name = item.get("id", "").partition(":")[2]
            blocks = self.blocks(item)
            if name and blocks:
                yield _indented(f"[^{name}]: " + "\n\n".join(blocks), 4)

    def _table(self, element: Element) -> list[str]:
        caption = element.find("caption")
        rows = table_rows(element, InlineWriter(self._links, line_end="<br>"))
        above = [] if caption is None else [f"*{self._inline.words(caption).strip()}*"]
        return [*above, "\n".join(rows)]


def _as_html(element: Element) -> str:
    """Return an element as HTML, where Markdown would mean itself."""
    bare = Element(element.tag, element.attrib)
    bare.text = element.text
    bare.extend(element)
    return tostring(bare, encoding="unicode", method="html")


def _code(element: Element) -> str:
    code = "".join(element.itertext()).removesuffix("\n")
    inner = element.find("code")
    language = inner.get("class", "") if inner is not None else ""
    longest = max(map(len, _FENCE.findall(code)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language.removeprefix('language-')}\n{code}\n{fence}"


def _quoted(blocks: Sequence[str]) -> str:
    lines = "\n".join(_spread(blocks)).split("\n") if blocks else []
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _spread(blocks: Sequence[str]) -> list[str]:
    """Return the blocks with an empty line between each two."""
    return [part for block in blocks for part in (block, "")][:-1]


def _indented(text: str, width: int) -> str:
    """Indent every line but the first, which stands after a marker."""
    return re.sub(r"\n(?!\n|$)", "\n" + " " * width, text)


def _meant(start: re.Match[str]) -> str:
    """Keep a character at the start of a line from beginning another kind of block."""
    mark = start[1]
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"


def _without(element: Element, child: Element) -> Element:
    """Return an element as it would be without one of its children."""
    rest = Element(element.tag, element.attrib)
    rest.text = element.text
    rest.extend(other for other in element if other is not child)
    return rest
