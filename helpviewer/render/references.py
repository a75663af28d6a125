"""What an author's link or image address becomes in a stored page (decision note: links)."""

import posixpath
import re
from collections.abc import Callable
from urllib.parse import quote, unquote

_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\\\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_OUTSIDE = re.compile(r"https?://[^/?#\s]+[^\s]*|mailto:[^\s]+", re.IGNORECASE)
_ARTICLE_ADDRESS = "helpviewer://article/"
_ARTICLE_SUFFIXES = (".md", ".markdown")


def resolve_link(href: str, path: str) -> str | None:
    """Return what a link in the article at `path` is stored as; None if it leads nowhere."""
    return _resolve(href, path, _link_to_file)


def resolve_image(src: str, path: str) -> str | None:
    """Return what an image in the article at `path` is stored as; None if it can be none.

    An image on the network keeps its address, for a link: a page never loads it.
    """
    target = _resolve(src, path, _image_file)
    return None if target and target.startswith(("#", "article:", "mailto:")) else target


def attachment_path(target: str) -> str:
    """Return the library path that an ``attachment:`` reference names."""
    return unquote(target.removeprefix("attachment:"))


def _resolve(reference: str, path: str, to_file: Callable[[str, str], str]) -> str | None:
    reference = reference.strip().replace(" ", "%20")
    if _OUTSIDE.fullmatch(reference):
        return None if _UNSAFE.search(reference) else reference
    if _UNSAFE.search(unquote(reference)):
        return None
    address, _, heading = reference.partition("#")
    anchor = f"#{unquote(heading)}" if heading else ""
    if not address:
        return anchor or None
    if scheme := _SCHEME.match(address):
        return _with_scheme(scheme[1].lower(), address, anchor)
    file = _library_path(address, path)
    return to_file(file, anchor) if file else None


def _with_scheme(scheme: str, address: str, anchor: str) -> str | None:
    match scheme:
        case "article":
            return _article(unquote(address[len("article:") :]), anchor)
        case "helpviewer" if address.lower().startswith(_ARTICLE_ADDRESS):
            return _article(unquote(address[len(_ARTICLE_ADDRESS) :]), anchor)
        case "attachment":
            file = _library_path(address[len("attachment:") :], "")
            return f"attachment:{quote(file)}" if file else None
        case _:
            return None


def _library_path(address: str, start: str) -> str | None:
    """Return the path from the library's root that `address` means in the file `start`."""
    file = unquote(address.partition("?")[0])
    is_folder = file.rpartition("/")[2] in {"", ".", ".."}
    if file.startswith("//") or ":" in file or is_folder:
        return None
    folder = "" if file.startswith("/") else posixpath.dirname(start)
    inside = posixpath.normpath(posixpath.join(folder, file.removeprefix("/")))
    return None if inside.startswith("../") else inside


def _link_to_file(file: str, anchor: str) -> str:
    if file.lower().endswith(_ARTICLE_SUFFIXES):
        return f"article:{quote(file)}{anchor}"
    return _image_file(file, anchor)


def _image_file(file: str, _anchor: str) -> str:
    return f"attachment:{quote(file)}"


def _article(reference: str, anchor: str) -> str | None:
    return f"article:{quote(reference)}{anchor}" if reference.strip() else None
