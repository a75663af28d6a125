"""A JSON Feed document: one page of a plain feed, a pack, or a delta."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from helpviewer.errors import FeedError
from helpviewer.feed.item_id import EXTENSION
from helpviewer.feed.strict_json import Value, canonical, parse
from helpviewer.library.characters import one_line
from helpviewer.library.languages import language_tag

ABOUT = "https://jsonfeed.org/version/1.1#extensions"
_VERSION = "https://jsonfeed.org/version/1.1"
_ANY_VERSION = "https://jsonfeed.org/version/1"
_KINDS = frozenset({"full", "pack", "delta"})
FOREIGN = "foreign"


class Document(NamedTuple):
    """What one document says, its items as they stand in it.

    Attributes:
        kind: ``full`` or one page of it, ``pack``, ``delta``; ``foreign`` for every other feed.
        title: What the feed is called; may be empty.
        items: Each for `read_item`.
        home: The address of the site that it is the feed of; may be empty.
        url: Its own address, as it says; may be empty.
        next_url: The address of the next page, perhaps relative; empty on the last.
        language: The language of items that do not say theirs; empty if it does not say.
        collection: Which of a publisher's collections this is a part of; empty if foreign.
        serial: The number of the collection's state.
        base: The serial that a delta leads on from.
        deleted: The ids of the items that a delta removes.
        state: The digest of the whole collection; empty if it does not say.
        expired: It will never change again.
    """

    kind: str
    title: str
    items: Sequence[Value] = ()
    home: str = ""
    url: str = ""
    next_url: str = ""
    language: str = ""
    collection: str = ""
    serial: int = 0
    base: int = 0
    deleted: tuple[str, ...] = ()
    state: str = ""
    expired: bool = False

    @property
    def is_own(self) -> bool:
        """Whether it comes from this program's publisher, so that absence means something."""
        return self.kind != FOREIGN


def read_document(content: bytes) -> Document:
    """Return what a document says. Fields that are missing or odd count as not said.

    Raises:
        FeedError: It is no JSON Feed, or one whose `deleted` nobody can rely on.
    """
    value = parse(content)
    if not isinstance(value, dict):
        raise FeedError("it is no JSON Feed")
    version, items = value.get("version"), value.get("items")
    if not isinstance(version, str) or not version.startswith(_ANY_VERSION):
        raise FeedError("it is no JSON Feed")
    if not isinstance(items, list):
        raise FeedError("it is a JSON Feed without a list of items")
    own = value.get(EXTENSION)
    own = own if isinstance(own, dict) and _text(own, "kind") in _KINDS else {}
    return Document(
        kind=_text(own, "kind") or FOREIGN,
        title=_text(value, "title"),
        items=items,
        home=_text(value, "home_page_url"),
        url=_text(value, "feed_url"),
        next_url=_text(value, "next_url"),
        language=language_tag(_text(value, "language")),
        collection=_text(own, "collection"),
        serial=_number(own, "serial"),
        base=_number(own, "base"),
        deleted=_ids(own.get("deleted", [])),
        state=_text(own, "state"),
        expired=value.get("expired") is True,
    )


def document_bytes(document: Document, texts: Iterable[bytes] | None = None) -> bytes:
    """Return a valid JSON Feed 1.1 that `read_document` makes the same document of.

    Args:
        document: What to write.
        texts: Its items as canonical JSON, if they are at hand; else `document` has them.
    """
    head: dict[str, Any] = {
        "version": _VERSION,
        "title": document.title,
        "home_page_url": document.home,
        "feed_url": document.url,
        "next_url": document.next_url,
        "language": document.language,
        "expired": document.expired,
    }
    head = {name: value for name, value in head.items() if value or name == "title"}
    if document.is_own:
        head[EXTENSION] = _extension(document)
    if texts is None:
        texts = map(canonical, document.items)
    return canonical(head)[:-1] + b',"items":[' + b",".join(texts) + b"]}\n"


def _extension(document: Document) -> dict[str, Any]:
    said: dict[str, Any] = {
        "about": ABOUT,
        "kind": document.kind,
        "collection": document.collection,
        "serial": document.serial,
        "state": document.state,
    }
    if document.kind == "delta":
        said |= {"base": document.base, "deleted": list(document.deleted)}
    return said


def _text(value: dict[str, Value], name: str) -> str:
    text = value.get(name)
    return one_line(text) if isinstance(text, str) else ""


def _number(value: dict[str, Value], name: str) -> int:
    number = value.get(name)
    return number if isinstance(number, int) and not isinstance(number, bool) else 0


def _ids(value: Value) -> tuple[str, ...]:
    ids = value if isinstance(value, list) else [None]
    texts = tuple(name for name in ids if isinstance(name, str))
    if len(texts) < len(ids):
        raise FeedError("its list of deleted items cannot be used")
    return texts
