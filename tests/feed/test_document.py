import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from helpviewer.errors import FeedError
from helpviewer.feed.document import Document, document_bytes, read_document
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.item import Item, item_value, read_item
from helpviewer.library.article import Format
from helpviewer.library.characters import one_line
from tests.conftest import make_article

DATA = Path(__file__).parent / "data"
FEEDS = sorted(DATA.glob("*__*.json"))
SCHEMA = Draft7Validator(json.loads((DATA / "jsonfeed-1.1.schema.json").read_text()))

lines = st.text("abc é/:", max_size=8).map(one_line)


def read(value: dict[str, Any]) -> Document:
    return read_document(
        json.dumps({"version": "https://jsonfeed.org/version/1.1"} | value).encode()
    )


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_what_other_programs_publish_is_understood(path: Path) -> None:
    document = read_document(path.read_bytes())
    items = [read_item(item, FeedInfo(document.url)) for item in document.items]
    assert document.kind == "foreign"
    assert not document.is_own
    assert document.title
    assert items
    for item in items:
        assert isinstance(item, Item)
        assert item.article.title
        assert item.article.body
        assert item.notes == ()


def test_a_pack_is_a_valid_json_feed_that_means_the_same_again() -> None:
    article = make_article(body="Übung", summary="How to.", order=3, tags=("a",))
    document = Document(
        kind="pack",
        title="Help",
        items=[item_value(article)],
        language="de",
        collection="main",
        serial=42,
        state="ab" * 32,
    )
    content = document_bytes(document)
    assert read_document(content) == document
    assert list(SCHEMA.iter_errors(json.loads(content))) == []


@given(
    kind=st.sampled_from(["full", "pack", "delta", "foreign"]),
    texts=st.lists(lines, min_size=5, max_size=5),
    ids=st.lists(st.text("ab/@", min_size=1), max_size=3),
    expired=st.booleans(),
)
def test_every_document_comes_back_and_is_valid(
    kind: str, texts: list[str], ids: list[str], expired: bool
) -> None:
    own: Any = {"collection": "main", "serial": 3, "state": "ab"} if kind != "foreign" else {}
    base: Any = {"base": 2, "deleted": tuple(ids)} if kind == "delta" else {}
    title, home, url, next_url, _ = texts
    items: Any = [{"id": name, "content_text": name} for name in ids]
    document = Document(kind, title, items, home, url, next_url, "de", expired=expired)
    document = document._replace(**own, **base)
    content = document_bytes(document)
    assert read_document(content) == document
    assert document_bytes(read_document(content)) == content
    assert list(SCHEMA.iter_errors(json.loads(content))) == []


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"3",
        b"{}",
        b'{"version": 1, "items": []}',
        b'{"version": "https://example.org/1", "items": []}',
    ],
)
def test_what_is_no_feed_is_refused(content: bytes) -> None:
    with pytest.raises(FeedError, match="it is no JSON Feed"):
        read_document(content)


@pytest.mark.parametrize("items", [None, {}, "a"])
def test_a_feed_has_a_list_of_items(items: object) -> None:
    with pytest.raises(FeedError, match="without a list of items"):
        read({"title": "Help", "items": items})


def test_only_a_plain_true_means_that_a_feed_has_ended() -> None:
    ended = [read({"items": [], "expired": value}).expired for value in (True, "true", 1, None)]
    assert ended == [True, False, False, False]


def test_odd_fields_count_as_not_said() -> None:
    document = read(
        {
            "title": ["Help"],
            "items": [],
            "next_url": 3,
            "language": "Klingon",
            "_helpviewer": {"kind": "pack", "serial": True, "state": None},
        }
    )
    assert document == Document("pack", "", [])


@pytest.mark.parametrize("own", ["x", None, {}, {"kind": "other"}, {"kind": []}])
def test_a_feed_that_is_not_ours_is_foreign(own: object) -> None:
    assert read({"title": "Help", "items": [], "_helpviewer": own}).kind == "foreign"


@pytest.mark.parametrize("deleted", ["a", [1], [["a"]], {"a": 1}])
def test_a_list_of_deleted_items_that_is_odd_is_refused(deleted: object) -> None:
    with pytest.raises(FeedError, match="deleted items"):
        read({"items": [], "_helpviewer": {"kind": "delta", "deleted": deleted}})


def test_an_html_article_is_published_as_html() -> None:
    article = make_article(body="<p>Press.</p>", format=Format.HTML)
    assert item_value(article)["content_html"] == "<p>Press.</p>"
