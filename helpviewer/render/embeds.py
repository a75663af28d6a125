"""Videos and other pages within a page: they become links, or readers would miss them."""

import re

_EMBED = re.compile(
    r"<(?:iframe|video|audio|embed)\b[^<>]*?\ssrc=([\"'])(https?://[^<>\"']+)\1", re.IGNORECASE
)


def link_embeds(html: str) -> str:
    """Return `html` with a link before each embedded page; it is not sanitised yet."""
    return _EMBED.sub(r'<p><a href="\2">\2</a></p>\g<0>', html)
