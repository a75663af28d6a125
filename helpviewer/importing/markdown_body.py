"""HTML as Markdown that means the same in this program."""

import re
from collections.abc import Collection

from bs4 import BeautifulSoup
from bs4.element import PageElement, Tag
from markdownify import MarkdownConverter

from helpviewer.importing.escaping import escape_texts, escaped
from helpviewer.importing.rich_tables import HTML_BLOCK, keep_rich_tables

_TICKS = re.compile("`+")
_LANGUAGE = re.compile(r"(?:language-|lang-|brush:\s*)([\w#+.-]+)")
_CALLOUTS = {
    "callout": "NOTE", "note": "NOTE", "info": "NOTE", "blue": "NOTE",
    "tip": "TIP", "success": "TIP", "green": "TIP",
    "important": "IMPORTANT",
    "warning": "WARNING", "yellow": "WARNING",
    "caution": "CAUTION", "danger": "CAUTION", "error": "CAUTION", "red": "CAUTION",
}  # fmt: skip
_BOX = re.compile(
    r"(?:callout|alert|admonition|box|is|panel)?-?(\w+)|intercom-interblocks-(callout)"
)
_BLOCKS = ("ul", "ol", "pre", "table", HTML_BLOCK, "blockquote", "h1", "h2", "h3", "h4")


def to_markdown(soup: BeautifulSoup, anchors: Collection[str]) -> str:
    """Return a body of HTML as Markdown.

    Args:
        soup: With links and images as the Markdown shall have them.
        anchors: The names of places in articles to which there are links.
    """
    keep_rich_tables(soup)
    _join_codes(soup)
    escape_texts(soup)
    text = _Writer(anchors).convert_soup(soup)
    lines = (line if line.endswith("  ") and line.strip() else line.rstrip()
             for line in text.strip().split("\n"))  # fmt: skip
    return "\n".join(lines).rstrip() + "\n"


def _join_codes(soup: BeautifulSoup) -> None:
    """Make one piece of code of each two that touch: their marks would, too."""
    for code in soup.find_all(["code", "samp"]):
        while isinstance(after := code.next_sibling, Tag) and after.name in {"code", "samp"}:
            code.extend(list(after.contents))
            after.extract()


class _Writer(MarkdownConverter):
    """markdownify, where it would lose or change what our renderer shows."""

    def __init__(self, anchors: Collection[str]) -> None:
        super().__init__(
            autolinks=False, bullets="-", heading_style="atx", sub_symbol="<sub>",
            sup_symbol="<sup>",
        )  # fmt: skip
        self._anchors = anchors

    def escape(self, text: str, parent_tags: set[str]) -> str:
        return text  # it is escaped already, as its place demands

    def convert_b(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        is_marked = parent_tags & {"b", "strong", "_noformat"}
        return text if is_marked else _marked(tag, text, "**")

    convert_strong = convert_b

    def convert_em(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        return text if parent_tags & {"em", "i", "_noformat"} else _marked(tag, text, "*")

    convert_i = convert_em

    def convert_a(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        href, name = tag.get("href"), tag.get("id") or tag.get("name")
        place = f'<a id="{name}"></a>' if name in self._anchors else ""
        is_plain = "_noformat" in parent_tags or tag.find(_BLOCKS)
        if not href or not text.strip() or is_plain:
            return place + text
        return f"{place}{_start(text)}[{text.strip()}]({href}){_end(text)}"

    def convert_br(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        if parent_tags & {"td", "th"}:
            return "<br>"
        if "_noformat" in parent_tags:
            return "\n"
        return " " if "_inline" in parent_tags else "  \n"

    def convert_img(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        alt = escaped(" ".join(str(tag.get("alt") or "").split()))
        return f"![{alt}]({tag['src']})" if tag.get("src") else alt

    def convert_kbd(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        return text if "_noformat" in parent_tags else f"<kbd>{escaped(text)}</kbd>"

    def convert_hN(self, n: int, tag: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: N802
        if "_inline" in parent_tags:
            return text
        place = f" {{#{tag['id']}}}" if tag.get("id") in self._anchors else ""
        words = " ".join(text.split())
        return f"\n\n{'#' * min(max(n, 1), 6)} {words}{place}\n\n" if words else ""

    def convert_pre(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        code = text.strip("\n")
        longest = max(map(len, _TICKS.findall(code)), default=0)
        fence = "`" * max(longest + 1, 3)
        return f"\n\n{fence}{_code_language(tag)}\n{code}\n{fence}\n\n" if code else ""

    def convert_div(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        words = text.strip()
        if "_inline" in parent_tags:
            return f" {words} "
        kind = _callout(tag)
        if kind and words:
            quoted = "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
            return f"\n\n> [!{kind}]\n{quoted}\n\n"
        return f"\n\n{words}\n\n" if words else ""

    convert_section = convert_div
    convert_aside = convert_div

    def convert_details(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n<details>\n{text.strip()}\n\n</details>\n\n"

    def convert_summary(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n<summary>{' '.join(text.split())}</summary>\n\n"

    def convert_figure(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip()}\n\n"

    def convert_figcaption(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        words = " ".join(text.split())
        return f"\n*{words}*\n" if words else ""

    def convert_html_block(self, _tag: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip()}\n\n"


def _marked(tag: Tag, text: str, mark: str) -> str:
    """Return emphasised text; where marks would not be seen as such, it is HTML."""
    words = text.strip()
    if not words or "\n\n" in words:
        return text
    name = "em" if mark == "*" else "strong"
    is_plain = _is_clear(text[0], tag.previous_sibling, -1) and _is_clear(
        text[-1], tag.next_sibling, 0
    )
    inside = f"{mark}{words}{mark}" if is_plain else f"<{name}>{words}</{name}>"
    return _start(text) + inside + _end(text)


def _is_clear(edge: str, beside: PageElement | None, position: int) -> bool:
    """Say whether a mark is seen as one between the edge of a text and what is beside it."""
    if isinstance(beside, Tag):
        return beside.name == "br" or edge.isspace()
    outer = str(beside or "")[position:][:1]
    return edge.isalnum() or edge.isspace() or not outer.isalnum()


def _start(text: str) -> str:
    return " " if text[:1].isspace() else ""


def _end(text: str) -> str:
    return " " if text[-1:].isspace() else ""


def _classes(tag: Tag) -> str:
    found = tag.get("class") or ""
    return found if isinstance(found, str) else " ".join(found)


def _code_language(tag: Tag) -> str:
    inner = tag.find("code")
    classes = _classes(tag) + (f" {_classes(inner)}" if isinstance(inner, Tag) else "")
    found = _LANGUAGE.search(classes)
    return found[1] if found else ""


def _callout(tag: Tag) -> str:
    """Return which kind of callout a box is; empty if it is none."""
    for name in reversed(_classes(tag).lower().split()):  # what comes later is more special
        found = _BOX.fullmatch(name)
        if found and (kind := _CALLOUTS.get(found[1] or found[2])):
            return kind
    return ""
