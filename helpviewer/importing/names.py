"""Names of files and folders that are valid on every system, made of any text."""

import hashlib
import re
import unicodedata

_LONGEST = 60  # characters
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # Windows, whatever the suffix


def slug(text: str) -> str:
    """Return a text in small ASCII letters, digits and ``-``; empty if it has none."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")


def distinct_slug(text: str) -> str:
    """Return a slug that is never that of another text."""
    plain = slug(text)
    if plain == text:
        return plain
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{plain}-{digest}" if plain else digest


def file_name(title: str, id_: str) -> str:
    """Return a name to read, and different for each id."""
    return "-".join(filter(None, (slug(title), distinct_slug(id_))))


def folder_name(name: str, id_: str, taken: set[str]) -> str:
    """Return the name of a folder that is not yet `taken`."""
    plain = slug(name)
    is_free = plain and plain not in taken and not _RESERVED.fullmatch(plain)
    return plain if is_free else file_name(name, id_.replace(" ", "-"))
