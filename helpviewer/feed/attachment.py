"""The images of an item: what the feed says of each, and whether its bytes are that."""

import io
import re
import struct
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from helpviewer.feed.item_fields import ItemFields
from helpviewer.feed.item_id import EXTENSION
from helpviewer.feed.limits import ADDRESS, ATTACHMENT, ATTACHMENTS, PATH, PIXELS
from helpviewer.feed.places import is_place
from helpviewer.library.problems import ProblemKind

_STARTS: Mapping[str, re.Pattern[bytes]] = {  # what files of each type begin with
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
}
_SHA256 = re.compile("[0-9a-f]{64}")
_NO_IMAGE = "it is no PNG, JPEG, GIF or WebP image"


class Attachment(NamedTuple):
    """One image that an article shows.

    Attributes:
        name: The image's place in the library, such as ``faq/images/a.png``.
        sha256: The digest of its bytes, in lower-case hex.
        size: In bytes.
        type: Its MIME type.
        url: Where a reader without our layout finds it, perhaps relative to the feed.
    """

    name: str
    sha256: str
    size: int
    type: str
    url: str


def blob_path(sha256: str) -> str:
    """Return where a publisher puts the bytes with a digest."""
    return f"blobs/sha256/{sha256[:2]}/{sha256}"


def image_type(content: bytes) -> str:
    """Return the MIME type of an image by its first bytes; empty if it is not shown."""
    return next((kind for kind, start in _STARTS.items() if start.match(content)), "")


def image_objection(content: bytes) -> str:
    """Return why an image from a feed is not shown; an empty text if it is."""
    import imagesize  # noqa: PLC0415 - only a feed with images needs it

    if len(content) > ATTACHMENT:
        return f"it is larger than {ATTACHMENT:,} bytes"
    if not image_type(content):
        return _NO_IMAGE
    try:
        width, height = imagesize.get(io.BytesIO(content))
    except (OSError, ValueError, struct.error):
        return _NO_IMAGE
    if width < 1 or height < 1:
        return _NO_IMAGE
    return f"it has {width} x {height} pixels" if width * height > PIXELS else ""


def attachment_value(attachment: Attachment) -> dict[str, Any]:
    """Return what a feed says of an image."""
    return {
        "url": attachment.url,
        "mime_type": attachment.type,
        "size_in_bytes": attachment.size,
        EXTENSION: {"name": attachment.name, "sha256": attachment.sha256},
    }


def read_attachments(item: ItemFields) -> tuple[Attachment, ...]:
    """Return the images of an item, each name once; what cannot be one is noted.

    What other feeds attach, such as a podcast's recording, is passed over.
    """
    found: dict[str, Attachment] = {}
    for attachment in _read_each(item):
        if len(found) == ATTACHMENTS:
            item.note(ProblemKind.ITEM_SHORTENED, field="attachments", limit=str(ATTACHMENTS))
            break
        found.setdefault(attachment.name, attachment)
    return tuple(found.values())


def _read_each(item: ItemFields) -> Iterator[Attachment]:
    for entry in item.tables("attachments"):
        own = entry.table(EXTENSION)
        if not own.has("name"):
            continue
        attachment = Attachment(
            name=own.written("name"),
            sha256=own.written("sha256"),
            size=entry.number("size_in_bytes") or 0,
            type=entry.text("mime_type", PATH),
            url=entry.text("url", ADDRESS),
        )
        reason = _objection(attachment)
        if reason:
            item.note(ProblemKind.ATTACHMENT_REFUSED, image=attachment.name, reason=reason)
        else:
            yield attachment


def _objection(attachment: Attachment) -> str:
    if not is_place(attachment.name):
        return "its name cannot be one"
    if not _SHA256.fullmatch(attachment.sha256):
        return "its digest is not SHA-256"
    if attachment.type not in _STARTS:
        return _NO_IMAGE
    if attachment.size < 1:
        return "it is empty"
    too_large = attachment.size > ATTACHMENT
    return f"it is larger than {ATTACHMENT:,} bytes" if too_large else ""
