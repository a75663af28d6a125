"""Where raw HTML within Markdown begins and ends, as in CommonMark 0.31, section 4.6."""

import re

_BLOCK_TAGS = (
    "address article aside base basefont blockquote body caption center col colgroup dd "
    "details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 "
    "h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol "
    "optgroup option p param search section summary table tbody td tfoot th thead title tr "
    "track ul"
).replace(" ", "|")
_I = re.IGNORECASE

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
    (re.compile(rf"</?(?:{_BLOCK_TAGS})(?:[ >]|/>|$)", _I), _BLANK),
)  # fmt: skip
_ANY_TAG_ALONE = re.compile(r"</?[a-z][a-z0-9-]*(?: [^<>]*)?/?>\s*$", _I)


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
    return _BLANK if not paragraph and _ANY_TAG_ALONE.match(text) else None
