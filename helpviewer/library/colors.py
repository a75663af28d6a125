"""Colours as libraries say them: ``#`` and six hexadecimal digits."""

import re

_COLOR = re.compile("#[0-9a-f]{6}")


def color_code(text: str) -> str:
    """Return a colour in small letters; nothing if the text is none."""
    code = text.lower()
    return code if _COLOR.fullmatch(code) else ""
