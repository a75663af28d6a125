"""The images of an export: files that somebody has put beside it."""

import base64
import binascii
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from helpviewer.feed.attachment import image_objection, image_type
from helpviewer.importing.names import slug
from helpviewer.library.files import read_file, real_path

_FOLDERS = ("", "attachments", "images")
_LARGEST = 20 * 1024 * 1024  # bytes of an image; the library shows no larger one
_SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}


class Pictures:
    """The images that articles show, as far as they are at hand.

    Args:
        folders: Where the files of the export are.
        urls: The addresses of all images of all articles.
        names: What the files at some addresses are called.
    """

    def __init__(
        self, folders: Sequence[Path], urls: Iterable[str], names: Mapping[str, str]
    ) -> None:
        self._folders = [real_path(folder) for folder in folders]
        self._names = names
        self._places: dict[str, str] = {}
        self._bearers: dict[str, set[str]] = defaultdict(set)
        for url in {*urls, *names}:
            self._bearers[self._name(url)].add(url)
        self.files: dict[str, bytes] = {}

    def place(self, url: str) -> str:
        """Return where in the library an image is; empty if it is not at hand."""
        if url not in self._places:
            content = self._content(url)
            usable = content is not None and not image_objection(content)
            self._places[url] = self._keep(url, content) if usable and content else ""
        return self._places[url]

    def _keep(self, url: str, content: bytes) -> str:
        stem = "" if url.startswith("data:") else slug(PurePosixPath(self._name(url)).stem)
        digest = hashlib.sha256(content).hexdigest()[:12]
        name = f"{stem}-{digest}" if stem else digest
        place = f"images/{name}.{_SUFFIXES[image_type(content)]}"
        self.files[place] = content
        return place

    def _content(self, url: str) -> bytes | None:
        if url.startswith("data:"):
            return _embedded(url)
        for folder in self._folders:
            for candidate in self._candidates(url):
                try:
                    return read_file(folder / candidate, folder, _LARGEST)
                except (OSError, ValueError):  # ValueError: a NUL in the name
                    continue
        return None

    def _candidates(self, url: str) -> Iterator[str]:
        """Yield where the file may be: as a mirror of the site has it, or by its name alone.

        Not by its name alone if images of other addresses have the same.
        """
        parts = _split(url)
        path = PurePosixPath(unquote(parts[1])).parts[1:]
        yield "/".join((parts[0], *path))
        own = [self._name(url)] if len(self._bearers[self._name(url)]) < 2 else []  # noqa: PLR2004
        for name in ["/".join(path[-2:]), "-".join(path[-2:]), *own]:
            yield from (f"{folder}/{name}".lstrip("/") for folder in _FOLDERS)

    def _name(self, url: str) -> str:
        return self._names.get(url) or PurePosixPath(unquote(_split(url)[1])).name


def _split(url: str) -> tuple[str, str]:
    """Return the host and the path of an address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.hostname or "", parts.path


def _embedded(url: str) -> bytes | None:
    """Return the image that stands in the address itself."""
    head, _, data = url.partition(",")
    try:
        content = unquote_to_bytes(data)
        return base64.b64decode(content) if head.endswith(";base64") else content
    except (ValueError, binascii.Error):
        return None
