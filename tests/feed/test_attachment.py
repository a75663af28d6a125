import struct
import zlib
from typing import Any

import pytest

from helpviewer.feed.attachment import (
    Attachment,
    attachment_value,
    blob_path,
    image_objection,
    image_type,
    read_attachments,
)
from helpviewer.feed.item_fields import ItemFields
from helpviewer.library.problems import Problem

DIGEST = "ab" * 32
PICTURE = Attachment("faq/Bild 1.png", DIGEST, 100, "image/png", "blobs/sha256/ab/" + DIGEST)


def png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    end = struct.pack(">I", zlib.crc32(chunk))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(header)) + chunk + end


def read(*entries: object) -> tuple[tuple[Attachment, ...], list[Problem]]:
    item = ItemFields({"attachments": list(entries)}, "print")  # type: ignore[arg-type]
    return read_attachments(item), item.notes


def test_an_image_comes_back_as_it_was_published() -> None:
    assert read(attachment_value(PICTURE)) == ((PICTURE,), [])


def test_a_publisher_puts_bytes_where_their_digest_says() -> None:
    assert blob_path(DIGEST) == f"blobs/sha256/ab/{DIGEST}"


def test_a_recording_that_another_feed_attaches_is_passed_over() -> None:
    recording = {"url": "https://a.example/a.mp3", "mime_type": "audio/mpeg"}
    assert read(recording, "a", None) == ((), [])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"name": "../a.png"}, "its name cannot be one"),
        ({"name": "C:\\a.png"}, "its name cannot be one"),
        ({"sha256": "ab"}, "its digest is not SHA-256"),
        ({"sha256": "AB" * 32}, "its digest is not SHA-256"),
        ({"type": "image/svg+xml"}, "it is no PNG, JPEG, GIF or WebP image"),
        ({"type": "text/html"}, "it is no PNG, JPEG, GIF or WebP image"),
        ({"size": 4 * 1024 * 1024 + 1}, "it is larger than 4,194,304 bytes"),
        ({"size": 0}, "it is empty"),
    ],
)
def test_an_image_that_cannot_be_shown_is_told(change: dict[str, Any], reason: str) -> None:
    odd = PICTURE._replace(**change)
    found, notes = read(attachment_value(odd), attachment_value(PICTURE))
    assert found == (PICTURE,)
    assert [note.values["reason"] for note in notes] == [reason]


def test_the_first_image_of_a_name_counts_and_fifty_are_enough() -> None:
    other = PICTURE._replace(size=200)
    many = [PICTURE._replace(name=f"{number}.png") for number in range(60)]
    assert read(attachment_value(PICTURE), attachment_value(other)) == ((PICTURE,), [])
    found, notes = read(*map(attachment_value, many))
    assert found == tuple(many[:50])
    assert [note.reason for note in notes] == [
        "attachments cut off: more than 50 are not shown"
    ]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (png(1, 1), "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x0a\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", ""),
        (b"RIFF\x0a\x00\x00\x00WAVE", ""),
        (b"", ""),
    ],
)
def test_an_image_is_known_by_its_first_bytes(content: bytes, kind: str) -> None:
    assert image_type(content) == kind


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (png(800, 600), ""),
        (png(8_000, 6_000), "it has 8000 x 6000 pixels"),
        (png(0, 600), "it is no PNG, JPEG, GIF or WebP image"),
        (png(1, 1)[:12], "it is no PNG, JPEG, GIF or WebP image"),
        (b"\xff\xd8\xff", "it is no PNG, JPEG, GIF or WebP image"),
        (b"<svg/>", "it is no PNG, JPEG, GIF or WebP image"),
        (png(1, 1) + bytes(4 * 1024 * 1024), "it is larger than 4,194,304 bytes"),
    ],
)
def test_what_is_shown_is_an_image_of_bearable_size(content: bytes, reason: str) -> None:
    assert image_objection(content) == reason
