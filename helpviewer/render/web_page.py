"""An article as one file that any browser shows: it needs no other file, and no network."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element, tostring

from helpviewer.render.inline_markdown import Links
from helpviewer.render.pane import TITLES
from helpviewer.render.references import attachment_path
from helpviewer.render.tree import parse_page

ImageBytes = Callable[[str], bytes | None]
"""Returns the file at a path of the library; None if it is not there, or must not be shown."""

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_KINDS = (
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
)
_LEADS_TO = " &#x203a; "
_LABELLED = frozenset({"note", "tip", "important", "warning", "caution"})


class WebArticle(NamedTuple):
    """What a file says of an article, in words of the reader's language.

    Attributes:
        html: Of its page.
        title: Plain text.
        language: A BCP 47 tag.
        right_to_left: Which way that language reads.
        categories: Their names, from the outermost in.
        facts: Such as dates, in words.
        source: The name of the library.
        address: Where the article is published; empty if nowhere.
    """

    html: str
    title: str
    language: str
    right_to_left: bool = False
    categories: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    source: str = ""
    address: str = ""


class Surroundings(NamedTuple):
    """What an article needs to be complete in a file.

    Attributes:
        images: Where its pictures come from.
        links: Where its links lead outside the program.
        titles: As for `to_rich_text`.
        style: A style sheet; empty where another one holds, as where it is pasted.
        vector: Pictures in SVG may be shown.
    """

    images: ImageBytes
    links: Links
    titles: Mapping[str, str] = TITLES
    style: str = ""
    vector: bool = False


def web_page(article: WebArticle, around: Surroundings) -> str:
    """Return an article as an HTML document without scripts."""
    direction = "rtl" if article.right_to_left else "ltr"
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(article.language)}" dir="{direction}">',
            f'<head>\n<meta charset="utf-8">\n{policy}',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(article.title)}</title>",
            f"<style>\n{around.style}</style>\n</head>\n<body>\n<main>\n<article>",
            *_header(article),
            web_body(article.html, around),
            "</article>\n</main>",
            *_footer(article),
            "</body>\n</html>\n",
        )
    )


def web_body(html: str, around: Surroundings) -> str:
    """Return a page's HTML for a browser: pictures and links need nothing of the program."""
    body = parse_page(html)
    _Changer(around).change(body)
    if around.style:
        _let_tables_scroll(body)
    whole = tostring(body, encoding="unicode", method="html")
    return whole.removeprefix("<article>").removesuffix("</article>")


def _header(article: WebArticle) -> Iterator[str]:
    yield "<header>"
    if article.categories:
        yield f'<p class="breadcrumbs">{_LEADS_TO.join(map(escape, article.categories))}</p>'
    yield f"<h1>{escape(article.title)}</h1>"
    if article.facts:
        yield f'<p class="meta">{" · ".join(map(escape, article.facts))}</p>'
    yield "</header>"


def _footer(article: WebArticle) -> Iterator[str]:
    if article.source or article.address:
        address = escape(article.address)
        link = f'<a href="{address}">{address}</a>' if address else ""
        parts = filter(None, (escape(article.source), link))
        yield f"<footer><p>{' · '.join(parts)}</p></footer>"


class _Changer:
    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._changes: Mapping[str, Callable[[Element], None]] = {
            "a": self._link,
            "details": self._title_details,
            "div": self._title_callout,
            "img": self._show_image,
            "th": lambda cell: cell.set("scope", "col"),
        }

    def change(self, body: Element) -> None:
        """Change a page in place."""
        for element in list(body.iter()):
            change = self._changes.get(element.tag)
            if change:
                change(element)

    def _link(self, link: Element) -> None:
        target = self._around.links(link.get("href", "")) if "href" in link.attrib else ""
        link.attrib.pop("href", None)
        if target:
            link.set("href", target)

    def _show_image(self, image: Element) -> None:
        source = image.attrib.pop("src", "")
        name = attachment_path(source) if source.startswith("attachment:") else ""
        data = self._around.images(name) if name else None
        kind = _kind(data, vector=self._around.vector) if data else ""
        image.set("alt", image.get("alt", ""))
        if data and kind:
            image.set("src", f"data:image/{kind};base64,{b64encode(data).decode('ascii')}")
            return
        words = image.get("alt", "")  # a browser would show its own mark of something broken
        image.tag, image.text = "span", words
        image.attrib.clear()
        image.set("class", "missing-image")

    def _title_callout(self, box: Element) -> None:
        kind = box.get("class", "").removeprefix("callout-")
        if kind not in _LABELLED:
            return
        box.tag = "aside"
        if box.find("p[@class='callout-title']") is None:
            title = Element("p", {"class": "callout-title"})
            title.text = self._around.titles[kind]
            box.insert(0, title)

    def _title_details(self, details: Element) -> None:
        if details.find("summary") is None:
            summary = Element("summary")
            summary.text = self._around.titles["details"]
            summary.tail, details.text = details.text, None
            details.insert(0, summary)


def _let_tables_scroll(body: Element) -> None:
    """Put each table in a box that scrolls; the keyboard can reach it."""
    for parent in list(body.iter()):
        for place, child in enumerate(list(parent)):
            if child.tag == "table":
                box = Element("div", {"class": "table", "tabindex": "0", "role": "group"})
                box.tail, child.tail = child.tail, None
                parent[place] = box
                box.append(child)


def _kind(data: bytes, *, vector: bool) -> str:
    """Return the kind of a picture by what its file begins with; nothing for others."""
    for start, kind in _KINDS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return "svg+xml" if vector and b"<svg" in data[:2000] else ""
