"""Where raw HTML within Markdown begins and ends, as in CommonMark 0.31, section 4.6.

With one difference: what no browser knows as a tag, such as ``<port>``, is text.
"""

import re

_BLOCK_TAGS = (
    "address article aside base basefont blockquote body caption center col colgroup dd "
    "details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 "
    "h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol "
    "optgroup option p param search section summary table tbody td tfoot th thead title tr "
    "track ul"
)
_OTHER_TAGS = (
    "a abbr acronym applet area audio b bdi bdo big blink br button canvas cite code data "
    "datalist del dfn em embed font hgroup i img input ins kbd label map mark marquee math "
    "meta meter nobr noembed noscript object output picture plaintext pre progress q rb rp rt "
    "ruby s samp script select slot small source span strike strong style sub sup svg "
    "template textarea time tt u var video wbr xmp"
)


def _any_of(names: str) -> str:
    return f"(?:{names.replace(' ', '|')})"


_I = re.IGNORECASE
_KNOWN = _any_of(f"{_BLOCK_TAGS} {_OTHER_TAGS}")

INLINE_HTML = rf"(?i:(</?{_KNOWN}(?=[\s/>])[^<>]*>|<!--(?:(?!<!--|-->).)*-->))"
"""A tag or a comment within a line."""

_NOW = re.compile("")
_BLANK = re.compile(r"^\s*$")
_OPEN_TO_MARKDOWN = re.compile(r"<[a-z][a-z0-9]*(?: [^>]*)? markdown(?:=[^>]*)?>\s*$", _I)
_BLOCKS = (
    (re.compile(r"<(?:pre|script|style|textarea)(?:[ >]|$)", _I),
     re.compile(r"</(?:pre|script|style|textarea)>", _I)),
    (re.compile("<!--"), re.compile("-->")),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>")),
    (re.compile("<![a-z]", _I), re.compile(">")),
    (re.compile(rf"</?{_any_of(_BLOCK_TAGS)}(?:[ >]|/>|$)", _I), _BLANK),
)  # fmt: skip
_TAG_ALONE = re.compile(rf"</?{_KNOWN}(?: [^<>]*)?/?>\s*$", _I)


def html_block_end(text: str, *, paragraph: bool) -> "re.Pattern[str] | None":
    """Return what ends the raw HTML that begins with `text`; None: no block of HTML does.

    Args:
        text: A line without its indentation.
        paragraph: It follows a paragraph, which not every tag can interrupt.
    """
    if not text.startswith("<"):
        return None
    if _OPEN_TO_MARKDOWN.match(text):
        return _NOW
    for start, end in _BLOCKS:
        if start.match(text):
            return end
    return _BLANK if not paragraph and _TAG_ALONE.match(text) else None
