"""Making what other sites write fit to be read outside of them."""

import html
import re
from urllib.parse import urljoin, urlsplit

from helpviewer.library.article import Format
from helpviewer.library.characters import one_line

_TITLE = 60  # characters
_LOOKED_AT = 4_000  # characters of a body that a title is looked for in
_UNSEEN = re.compile(r"<(script|style|head)\b.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE)
_BLOCK_END = re.compile(r"<br\b[^<>]*>|</(?:p|div|h[1-6]|li|tr|pre)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[!/?a-zA-Z][^<>]*>?")
_MARKDOWN_START = re.compile(r"[\s#>*_=-]+")
_START_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_REFERENCE = re.compile(r"""(\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*')""", re.IGNORECASE)


def title_from(body: str, kind: Format) -> str:
    """Return the first words of a body, for an article that has no title; perhaps none."""
    text = body[:_LOOKED_AT]
    if kind is Format.HTML:
        text = _BLOCK_END.sub("\n", _UNSEEN.sub("", text))
        text = html.unescape(_TAG.sub("", text))
    if kind is Format.MARKDOWN:
        text = _MARKDOWN_START.sub("", text, count=1)
    line = next(filter(None, map(one_line, text.split("\n"))), "")
    if len(line) <= _TITLE:
        return line
    return re.sub(r"\W*\s\S*$", "", line[:_TITLE]) + "…"


def with_absolute_links(body: str, base: str) -> str:
    """Return HTML whose links and images no longer depend on the page that they stood on.

    Args:
        body: HTML, not yet sanitised.
        base: The address of that page.
    """
    return _START_TAG.sub(
        lambda tag: _REFERENCE.sub(lambda found: _absolute(found, base), tag[0]), body
    )


def joined(base: str, reference: str) -> str:
    """Return an absolute address; empty if there is none."""
    try:
        url = urljoin(base, reference)
        urlsplit(url)  # which nobody did if one of the two is empty
    except ValueError:  # a bracket that is no IPv6 address
        return ""
    return url


def _absolute(found: re.Match[str], base: str) -> str:
    quote, reference = found[2][0], found[2][1:-1].strip()
    if reference.startswith("#"):
        return found[0]
    return f"{found[1]}{quote}{joined(base, reference)}{quote}"
