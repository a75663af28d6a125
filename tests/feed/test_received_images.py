from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpviewer.errors import FeedError
from helpviewer.feed.attachment import Attachment
from helpviewer.feed.digests import sha256
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft
from helpviewer.feed.received_images import FeedAttachments

FEED = "https://example.org/feed.json"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c63f8cf c0f01f0005050103cfb2a1f20000000049454e44ae426082".replace(
        " ", ""
    )
)


def showing(name: str, *images: tuple[str, bytes]) -> dict[str, Any]:
    attachments = [
        {
            "url": "a.png",
            "mime_type": "image/png",
            "size_in_bytes": len(content),
            "_helpviewer": {"name": place, "sha256": sha256(content)},
        }
        for place, content in images
    ]
    return {"id": name, "content_text": "See.", "attachments": attachments, "_helpviewer": {}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "feed.db"


@pytest.fixture
def received(path: Path) -> Iterator[Received]:
    received = Received.open(path)
    yield received
    received.close()


def test_an_image_is_asked_for_once_and_then_shown(received: Received, path: Path) -> None:
    items = [showing("a", ("faq/a.png", PNG)), showing("b", ("b.png", PNG))]
    number = received.add(FEED, CollectionDraft(items))
    attachment = Attachment("b.png", sha256(PNG), len(PNG), "image/png", "a.png")
    missing = received.images.missing(number)
    assert [image.sha256 for image in missing] == [attachment.sha256]
    assert received.images.not_received([attachment, attachment]) == [attachment]
    shown = FeedAttachments(path, FEED, number)
    assert shown.image_bytes("faq/a.png") is None

    assert received.images.add(sha256(PNG), PNG) == ""
    assert received.images.missing(number) == []
    assert received.images.not_received([attachment]) == []
    assert received.images.objections(number) == {"faq/a.png": "", "b.png": ""}
    assert shown.image_bytes("faq/a.png") == PNG
    assert shown.image_bytes("c.png") is None
    assert not shown.trusted_svg


def test_what_is_no_image_is_not_kept_and_not_asked_for_again(
    received: Received, path: Path
) -> None:
    number = received.add(FEED, CollectionDraft([showing("a", ("a.png", b"<svg/>"))]))
    reason = received.images.add(sha256(b"<svg/>"), b"<svg/>")
    assert reason == "it is no PNG, JPEG, GIF or WebP image"
    assert received.images.missing(number) == []
    assert received.images.objections(number) == {"a.png": reason}
    assert FeedAttachments(path, FEED, number).image_bytes("a.png") is None


def test_an_image_with_another_digest_is_refused(received: Received) -> None:
    with pytest.raises(FeedError, match="as another"):
        received.images.add("0" * 64, PNG)


def test_an_image_that_no_collection_shows_any_more_is_deleted(
    received: Received, path: Path
) -> None:
    first = received.add(FEED, CollectionDraft([showing("a", ("a.png", PNG))]))
    received.images.add(sha256(PNG), PNG)
    for name in "bcd":
        received.add(FEED, CollectionDraft([showing(name)]))
    received.drop_old(FEED, also_kept=[first])
    assert FeedAttachments(path, FEED, first).image_bytes("a.png") == PNG
    received.drop_old(FEED)
    assert FeedAttachments(path, FEED, first).image_bytes("a.png") is None
    again = received.add(FEED, CollectionDraft([showing("a", ("a.png", PNG))]))
    assert len(received.images.missing(again)) == 1


def test_each_collection_shows_its_own_image_of_a_name(received: Received, path: Path) -> None:
    other = PNG + b"\0"
    first = received.add(FEED, CollectionDraft([showing("a", ("a.png", PNG))]))
    second = received.add(FEED, CollectionDraft([showing("a", ("a.png", other))]))
    for content in (PNG, other):
        received.images.add(sha256(content), content)
    assert FeedAttachments(path, FEED, first).image_bytes("a.png") == PNG
    assert FeedAttachments(path, FEED, second).image_bytes("a.png") == other


def test_without_a_database_there_are_no_images(tmp_path: Path) -> None:
    assert FeedAttachments(tmp_path / "nowhere.db", FEED, 1).image_bytes("a.png") is None


def test_an_article_of_a_collection_that_is_gone_shows_the_newest_image(
    received: Received, path: Path
) -> None:
    received.images.add(sha256(PNG), PNG)
    for text in "abcde":
        item = showing("a", ("a.png", PNG)) | {"content_text": text}
        received.add(FEED, CollectionDraft([item]))
    received.drop_old(FEED)
    assert FeedAttachments(path, FEED, 1).image_bytes("a.png") == PNG
    assert FeedAttachments(path, "https://example.org/other", 1).image_bytes("a.png") is None
