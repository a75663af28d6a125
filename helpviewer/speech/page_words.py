"""What there is to say of the words of a page, and of what stands among them."""

import re
from xml.etree.ElementTree import Element

BLOCKS = frozenset({
    "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
"""What does not stand within a line."""

_SPACE = re.compile(r"\s+")
_NOTES = ("footnote-ref", "footnote-backref")  # a number, and an arrow, that nobody can follow


class PageWords:
    """The words of an element, and what they would not tell by themselves.

    Attributes:
        links: What its links are called.
        pictures: What can be seen on its pictures; those without a description are left out.
        is_done: Whether its tick box is ticked; None if it has none.
    """

    def __init__(self, element: Element) -> None:
        self._parts: list[str] = []
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.is_done: bool | None = None
        self._add(element)

    @property
    def text(self) -> str:
        """All words, with single spaces."""
        return _SPACE.sub(" ", "".join(self._parts)).strip()

    def _add(self, element: Element) -> None:
        self._parts.append(element.text or "")
        for child in element:
            self._add_child(child)
            self._parts.append(child.tail or "")

    def _add_child(self, child: Element) -> None:
        match child.tag:
            case "img":
                description = (child.get("alt") or child.get("title") or "").strip()
                self.pictures += [description] if description else []
            case "input":
                self.is_done = "checked" in child.attrib
            case "a" if child.get("class") in _NOTES:
                pass
            case "a":
                name = PageWords(child).text
                self.links += [name] if name else []
                self._add(child)
            case tag if tag == "br" or tag in BLOCKS:
                self._parts.append(" ")
                self._add(child)
                self._parts.append(" ")
            case _:
                self._add(child)
