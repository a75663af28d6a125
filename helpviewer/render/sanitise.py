"""Leaving of foreign HTML only what a page may hold: known tags, classes and references."""

import re
from collections.abc import Callable

import nh3
from pygments.token import STANDARD_TYPES

from helpviewer.render.characters import balanced, clean
from helpviewer.render.depth import check_depth
from helpviewer.render.references import resolve_image, resolve_link

TAGS = frozenset({
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "div",
    "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small",
    "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "u", "ul", "var",
})  # fmt: skip
"""Every tag of a page."""

_DROPPED_WITH_CONTENT = {
    "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template",
    "textarea", "title",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"id"},
    "a": {"href", "title", "class", "name"},
    "abbr": {"title"},
    "code": {"class"},
    "details": {"open"},
    "div": {"class"},
    "img": {"src", "alt", "title", "width", "height"},
    "input": {"type", "checked"},
    "ol": {"start"},
    "p": {"class"},
    "span": {"class"},
    "td": {"align", "colspan", "rowspan", "style"},
    "th": {"align", "colspan", "rowspan", "style"},
}
_SCHEMES = {"article", "attachment", "helpviewer", "http", "https", "mailto"}

_CLASSES = {
    "a": re.compile("footnote-ref|footnote-backref"),
    "code": re.compile(r"language-[\w#+.-]{1,40}"),
    "div": re.compile("callout-(?:note|tip|important|warning|caution)|footnotes"),
    "p": re.compile("callout-title"),
    "span": re.compile("|".join(filter(None, STANDARD_TYPES.values()))),
}
_NUMBER = re.compile("[0-9]{1,4}")
_ID = re.compile(r"[^\s\"'<>&%#\\/]{1,120}")
_VALUES = {
    "align": re.compile("left|right|center"),
    "colspan": _NUMBER,
    "height": _NUMBER,
    "id": _ID,
    "name": _ID,
    "rowspan": _NUMBER,
    "start": re.compile("[0-9]{1,9}"),
    "type": re.compile("checkbox"),
    "width": _NUMBER,
}
_FLAGS = frozenset({"checked", "open"})
_TEXT_ALIGN = re.compile(r"(?:^|;)\s*(text-align)\s*:\s*(left|right|center)\s*(?:;|$)")


def sanitise(html: str, path: str) -> str:
    """Return HTML that is safe to show, with references as pages store them.

    Args:
        html: From anywhere.
        path: Where the article stands in the library; relative references start there.

    Raises:
        RenderFailedError: Its tags are nested too deeply.
    """
    check_depth(html)
    return nh3.clean(
        html,
        tags=set(TAGS),
        clean_content_tags=_DROPPED_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute_filter(path),
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def _attribute_filter(path: str) -> Callable[[str, str, str], str | None]:
    """Return what decides on each attribute: its new value, or None to leave it out.

    It is asked about those of unknown tags too, and must not fail: nh3 would keep the value.
    """

    def attribute(tag: str, name: str, value: str) -> str | None:
        match name:
            case "href":
                return resolve_link(value, path)
            case "src":
                return resolve_image(value, path)
            case "class":
                return _known_class(tag, value)
            case "style":
                return _text_align(value)
            case "alt" | "title":
                return balanced(clean(value)) or None
            case _:
                return _plain_value(name, value)

    return attribute


def _plain_value(name: str, value: str) -> str | None:
    if name in _FLAGS:
        return ""
    pattern = _VALUES.get(name)
    return value if pattern and pattern.fullmatch(value) else None


def _known_class(tag: str, value: str) -> str | None:
    """Return the first class that pages know; Python-Markdown's name for footnotes is not."""
    for name in value.split():
        known = "footnotes" if (tag, name) == ("div", "footnote") else name
        if tag in _CLASSES and _CLASSES[tag].fullmatch(known):
            return known
    return None


def _text_align(style: str) -> str | None:
    """Return the one property of a cell's style that a page may have."""
    found = _TEXT_ALIGN.search(style)
    return f"{found[1]}:{found[2]}" if found else None
