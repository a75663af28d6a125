"""Where a help pack is, as a person or a file manager says it."""

import os
import sys
from urllib.parse import unquote_to_bytes, urlsplit

SUFFIX = ".helppack"
_SCHEME = "file:"
_HERE = ("", "localhost")  # hosts of RFC 8089 that mean this machine


def is_helppack(path: str) -> bool:
    """Say whether a file is called as help packs are, in small letters or capitals."""
    return path.lower().endswith(SUFFIX)


def helppack_path(named: str) -> str:
    """Return the absolute path of the help pack that a path or an address of a file names.

    It is empty for everything else, and for files of other machines. There need be no file.
    """
    if named[: len(_SCHEME)].lower() == _SCHEME:
        path = _path_of(named)
    else:
        path = "" if "://" in named else named  # what is fetched elsewhere is no file
    return os.path.abspath(path) if is_helppack(path) else ""  # noqa: PTH100 - a Path takes "a/../b" for another


def _path_of(address: str) -> str:
    """Return the path that the address of a file stands for; empty if it is of no use."""
    try:
        parts = urlsplit(address)
    except ValueError:  # no host is written like that
        return ""
    content = unquote_to_bytes(parts.path)
    if parts.netloc.lower() not in _HERE or not content.startswith(b"/") or b"\0" in content:
        return ""
    path = os.fsdecode(content)
    return path.lstrip("/") if sys.platform == "win32" else path
