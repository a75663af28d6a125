"""One pass over sanitised HTML that makes a page of it."""

import re
from html import escape
from html.parser import HTMLParser

from helpviewer.library.page import Heading, Link, Page
from helpviewer.render.anchors import Anchors, slug
from helpviewer.render.characters import Directions, clean
from helpviewer.render.references import attachment_path
from helpviewer.render.text import TextLines

_Attributes = dict[str, str]

_EMPTY_PARAGRAPH = re.compile(r'<p(?: class="callout-title")?>\s*</p>\n?')
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset({
    "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "input", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var",
})  # fmt: skip
_NOTE_LINKS = frozenset({"footnote-ref", "footnote-backref"})


def read_page(html: str) -> Page:
    """Return the page that sanitised HTML makes."""
    reader = _Reader()
    reader.feed(_EMPTY_PARAGRAPH.sub("", html))
    reader.close()
    return reader.page()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._html: list[str] = []
        self._text = TextLines()
        self._anchors = Anchors()
        self._directions = Directions()
        self._headings: list[Heading] = []
        self._heading_start = 0  # where the open one's tag belongs in the HTML
        self._heading_words: list[str] = []
        self._links: list[Link] = []
        self._target = ""  # of the link that is open
        self._link_words: list[str] = []
        self._link_end = "</a>"
        self._is_note_link = False
        self._images: dict[str, None] = {}  # in order, each once

    def page(self) -> Page:
        self._end_paragraph()
        html = "".join(self._html).strip()
        text = self._text.text()
        return Page(html, text, tuple(self._headings), tuple(self._links), tuple(self._images))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag not in _INLINE:
            self._end_paragraph()
        self._text.start(tag)
        match tag:
            case "a":
                self._start_link(attributes)
            case "img":
                self._add_image(attributes)
            case "input":
                self._add_box(attributes)
            case "td" | "th":
                style = attributes.pop("style", "")
                align = {"align": style.partition(":")[2]} if style else {}
                self._start(tag, align | attributes)
            case _ if tag in _HEADINGS:
                self._start_heading(attributes)
            case _:
                self._start(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self._end_paragraph()
        self._text.end(tag)
        if tag == "a":
            self._end_link()
        elif tag in _HEADINGS:
            self._end_heading(tag)
        else:
            self._html.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._add_words(self._directions.feed(clean(data)))

    def _add_words(self, words: str) -> None:
        self._html.append(escape(words, quote=False))
        if not self._is_note_link:
            self._text.add(words)
            self._heading_words.append(words)
            self._link_words.append(words)

    def _end_paragraph(self) -> None:
        """Let no direction mark reach beyond its paragraph."""
        if ends := self._directions.close():
            self._add_words(ends)

    def _start(self, tag: str, attributes: _Attributes) -> None:
        """Write a tag; an id that is taken already is left out."""
        if "id" in attributes and not self._anchors.take(attributes["id"]):
            del attributes["id"]
        self._html.append(_tag(tag, attributes))

    def _start_heading(self, attributes: _Attributes) -> None:
        self._heading_start = len(self._html)
        self._html.append(attributes.get("id", ""))  # until its words are known
        self._heading_words.clear()

    def _end_heading(self, tag: str) -> None:
        title = _one_line(self._heading_words)
        anchor = self._anchors.take_like(self._html[self._heading_start] or slug(title))
        self._html[self._heading_start] = _tag(tag, {"id": anchor})
        self._html.append(f"</{tag}>")
        if title:
            self._headings.append(Heading(int(tag[1]), anchor, title))

    def _start_link(self, attributes: _Attributes) -> None:
        """Write a link or an anchor; what is neither is only the words within."""
        name = attributes.pop("name", "")
        anchor = attributes.pop("id", name)
        if anchor and self._anchors.take(anchor):
            attributes["id"] = anchor
        self._target = attributes.get("href", "")
        self._is_note_link = attributes.get("class") in _NOTE_LINKS
        self._link_words.clear()
        kept = "href" in attributes or "id" in attributes
        self._html.append(_tag("a", attributes) if kept else "")
        self._link_end = "</a>" if kept else ""

    def _end_link(self) -> None:
        if self._target and not self._is_note_link:
            self._links.append(Link(self._target, _one_line(self._link_words)))
        self._html.append(self._link_end)
        self._target = ""
        self._is_note_link = False

    def _add_image(self, attributes: _Attributes) -> None:
        """Write an image of the library; one from elsewhere is only a link, or its words."""
        source, words = attributes.get("src", ""), attributes.get("alt", "")
        if source.startswith("attachment:"):
            self._images[attachment_path(source)] = None
            self._html.append(_tag("img", attributes))
            self._link_words.append(words)
        elif source and not self._target:
            self._start_link({"href": source})
            self.handle_data(words or source)
            self._end_link()
        else:
            self.handle_data(words)

    def _add_box(self, attributes: _Attributes) -> None:
        """Write the box of a task list, which nobody can tick; of a form nothing is left."""
        if attributes.get("type") == "checkbox":
            checked = " checked" if "checked" in attributes else ""
            self._html.append(f'<input type="checkbox" disabled{checked}>')


def _tag(tag: str, attributes: _Attributes) -> str:
    return f"<{tag}{''.join(map(_attribute, attributes.items()))}>"


def _attribute(attribute: tuple[str, str]) -> str:
    name, value = attribute
    return f' {name}="{escape(value)}"' if value else f" {name}"


def _one_line(words: list[str]) -> str:
    return " ".join("".join(words).split())
