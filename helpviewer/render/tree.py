"""A page's HTML as a tree of elements, for whoever makes something else of it."""

from html.parser import HTMLParser
from xml.etree.ElementTree import Element, TreeBuilder

_WITHOUT_END = frozenset({"br", "hr", "img", "input"})
_DEPTH = {f"h{level}": level for level in range(1, 7)}


def parse_page(html: str) -> Element:
    """Return the elements of a page, in one called ``article``.

    Args:
        html: As a `Page` has it: every tag that needs an end has one.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.finish()


def heading_level(element: Element) -> int:
    """Return 1 for ``h1`` and so on; 0 for what is no heading."""
    return _DEPTH.get(element.tag, 0)


def section_of(page: Element, anchor: str) -> Element:
    """Return a heading with what belongs to it: all up to the next one that is as high.

    Args:
        page: The whole page.
        anchor: The heading's id; empty, or one that the page does not have, for what stands
            before the first heading.
    """
    section = Element("article")
    for parent in page.iter():
        children = list(parent)
        for start, child in enumerate(children):
            if anchor and heading_level(child) and child.get("id") == anchor:
                section.extend(_until(children, start + 1, heading_level(child)))
                section.insert(0, child)
                return section
    section.text = page.text
    section.extend(_until(list(page), 0, len(_DEPTH)))
    return section


def _until(elements: list[Element], start: int, level: int) -> list[Element]:
    """Return the elements from `start` on that come before a heading of `level` or above."""
    for end in range(start, len(elements)):
        if 0 < heading_level(elements[end]) <= level:
            return elements[start:end]
    return elements[start:]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._builder = TreeBuilder()
        self._builder.start("article", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._builder.start(tag, {name: value or "" for name, value in attrs})
        if tag in _WITHOUT_END:
            self._builder.end(tag)

    def handle_endtag(self, tag: str) -> None:
        self._builder.end(tag)

    def handle_data(self, data: str) -> None:
        self._builder.data(data)

    def finish(self) -> Element:
        self._builder.end("article")
        return self._builder.close()
