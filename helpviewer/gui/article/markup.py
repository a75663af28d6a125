"""What the HTML of an article needs before Qt reads it."""

import re

PILL_REACH = 3  # pixels, at scale 1, that a pill reaches beyond its text at either end

ISOLATES = "\u2066\u2069"
"""Invisible marks round text that reads from left to right."""

_LISTING = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_CODE = "(?:code|kbd|samp)"
_BESIDE_CODE = re.compile(rf"(&[#\w]+;|[^<>;])(?=<{_CODE}\b|</{_CODE}>)")
_INLINE_CODE = re.compile(rf"(<({_CODE})\b[^>]*>)(.*?)(</\2>)", re.DOTALL)
_AFTER_TICK_BOX = re.compile(r'(<img src="icon:task-[a-z]+">)(?:\s|&nbsp;)+')
_ROW_PART = re.compile(r"<(/?)(tr|t[dh])\b[^>]*>")


def has_inline_code(html: str) -> bool:
    """Tell whether there may be code within a line; it costs nothing to ask."""
    return "</code>" in html or "</kbd>" in html or "</samp>" in html


def space_out_code(html: str, scale: float) -> str:
    """Make room round code within lines, for the pill that is painted behind it.

    Qt has no padding there; so the letter before the code, and its last one, are spaced out.
    """
    spaced = rf'<span style="letter-spacing:{round(PILL_REACH * scale)}px">\1</span>'
    parts = _LISTING.split(html)
    parts[::2] = [_BESIDE_CODE.sub(spaced, part) for part in parts[::2]]
    return "".join(parts)


def hang_tick_boxes(html: str) -> str:
    """Let the first line of an item begin where the others do, with its tick box before it."""
    return _AFTER_TICK_BOX.sub(r"\1", html) if "icon:task-" in html else html


def mirror(html: str) -> str:
    """Prepare an article that reads from right to left.

    Its code still reads from left to right: `ISOLATES` keep that apart from the words round it.
    The cells of its rows are reversed, for Qt puts the first one at the left in any language.
    """
    return _mirror_rows(_INLINE_CODE.sub(rf"\1{ISOLATES[0]}\3{ISOLATES[1]}\4", html))


def without_isolates(text: str) -> str:
    """Return what an author wrote of a text that `mirror` has been over."""
    return text.translate(dict.fromkeys(map(ord, ISOLATES)))


def _mirror_rows(html: str) -> str:
    open_parts: list[list[str]] = [[]]  # the document, a row in it, a cell in that ...
    position = 0
    for tag in _ROW_PART.finditer(html):
        open_parts[-1].append(html[position : tag.start()])
        position = tag.end()
        if not tag[1]:
            open_parts.append([tag[0]])
        elif len(open_parts) == 1:
            open_parts[0].append(tag[0])
        else:
            start, *inner = open_parts.pop()
            if tag[2] == "tr":
                inner.reverse()
            open_parts[-1].append("".join([start, *inner, tag[0]]))
    return "".join("".join(part) for part in open_parts) + html[position:]
