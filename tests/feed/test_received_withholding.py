import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpviewer.feed import received_schema
from helpviewer.feed.digests import item_digest, sha256, state_of
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft
from helpviewer.feed.strict_json import Value, canonical
from helpviewer.library.article import Audience
from tests.feed.test_received_images import PNG, showing

FEED = "https://example.org/feed.json"


def item(name: str, text: str = "Press the button.", audience: str = "") -> dict[str, Any]:
    own = {"audience": audience} if audience else {}
    return {"id": name, "content_text": text, "_helpviewer": own}


def secret(name: str, text: str = "Open the vault.") -> dict[str, Any]:
    return item(name, text, "internal")


def internally(*items: Value, **more: Any) -> CollectionDraft:
    return CollectionDraft(items, **more)


def publicly(*items: Value, **more: Any) -> CollectionDraft:
    return CollectionDraft(items, audience=Audience.PUBLIC, **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "feed.db"


@pytest.fixture
def received(path: Path) -> Iterator[Received]:
    received = Received.open(path)
    yield received
    received.close()


def shown(received: Received, number: int) -> dict[str, str]:
    collection = next(one for one in received.collections(FEED) if one.number == number)
    return {
        one.id: received.item(one.digest, collection.info).article.body
        for one in received.shown(number)
    }


def bodies(path: Path) -> list[str]:
    """Return every body that is kept, unpacked."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT content FROM body").fetchall()
    return [zlib.decompress(content).decode() if content else "" for (content,) in found]


def packed_piece(value: Value) -> bytes:
    """Return bytes that only the body of this item has."""
    return zlib.compress(canonical(value))[-24:]


def all_bytes(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_the_public_gets_an_internal_item_without_its_body(
    received: Received, path: Path
) -> None:
    values = {"a": item("a"), "s": secret("s")}
    state = state_of({name: item_digest(value) for name, value in values.items()})
    number = received.add(FEED, publicly(*values.values(), state=state))
    assert shown(received, number) == {"a": "Press the button."}
    assert received.members(number).keys() == {"a", "s"}
    assert received.refusals(number) == []
    assert received.withholds(number)
    assert not any("vault" in body for body in bodies(path))


def test_what_is_for_everybody_withholds_nothing(received: Received) -> None:
    assert not received.withholds(received.add(FEED, publicly(item("a"), {"id": "bad"})))
    assert not received.withholds(received.add(FEED, internally(item("a"), secret("s"))))


def test_whom_an_item_is_for_when_that_is_odd(received: Received) -> None:
    number = received.add(FEED, publicly(item("a", audience="staff"), {"id": "b"}))
    assert received.shown(number) == []
    assert received.withholds(number)


def test_a_body_that_is_known_already_is_not_for_the_public(received: Received) -> None:
    received.add(FEED, internally(secret("s")))
    assert shown(received, received.add(FEED, publicly(secret("s"), item("a")))) == {
        "a": "Press the button."
    }


def test_the_former_version_of_a_refused_item_is_not_for_the_public(
    received: Received,
) -> None:
    base = received.add(FEED, internally(secret("s"), secret("t"), item("a")))
    second = received.add(FEED, publicly({"id": "s"}, base=base))
    assert shown(received, second) == {"a": "Press the button."}


def test_an_item_that_becomes_internal_leaves_the_public(received: Received) -> None:
    first = received.add(FEED, publicly(item("a"), item("b")))
    second = received.add(FEED, publicly(secret("a"), base=first))
    assert shown(received, second) == {"b": "Press the button."}
    assert received.changes(first, second, Audience.PUBLIC).removed == ("a",)
    third = received.add(FEED, publicly({"id": "a"}, base=second))
    assert shown(received, third) == {"b": "Press the button."}


def test_the_same_items_for_others_are_another_collection(received: Received) -> None:
    first = received.add(FEED, publicly(item("a"), secret("s")))
    second = received.add(FEED, internally(item("a"), secret("s")))
    assert second != first
    assert received.add(FEED, internally(item("a"), secret("s"))) == second


def test_what_is_forgotten_is_in_no_collection_of_any_feed(
    received: Received, path: Path
) -> None:
    numbers = [
        received.add(feed, internally(item("a"), secret("s", f"The vault of {feed}.")))
        for feed in (FEED, "https://example.org/other.json")
    ]
    received.forget_internal()
    for number in numbers:
        assert [one.id for one in received.shown(number)] == ["a"]
        assert received.withholds(number)
        assert received.members(number).keys() == {"a", "s"}
    assert not any("vault" in body for body in bodies(path))


def test_an_image_that_only_an_internal_item_shows_is_forgotten(received: Received) -> None:
    other = PNG + b"\0"
    hidden = showing("s", ("a.png", PNG), ("b.png", other))
    hidden["_helpviewer"]["audience"] = "internal"
    number = received.add(FEED, internally(showing("a", ("a.png", PNG)), hidden))
    for content in (PNG, other):
        received.images.add(sha256(content), content)
    received.forget_internal()
    assert received.images.objections(number) == {"a.png": ""}
    again = received.add(FEED, internally(showing("a", ("a.png", PNG)), hidden))
    assert [image.name for image in received.images.missing(again)] == ["b.png"]


def test_no_byte_of_what_is_forgotten_stays(received: Received, path: Path) -> None:
    chance = Random(0)  # noqa: S311 - secure_delete alone leaves a copy of one of these
    values = [
        item(
            f"{number}",
            chance.randbytes(chance.choice([100, 200])).hex(),
            chance.choice(["internal", "public"]),
        )
        for number in range(600)
    ]
    base = None
    for begin in range(0, 600, 50):  # so that SQLite moves rows from page to page
        gone = [str(number) for number in chance.sample(range(600), 100)]
        draft = internally(*values[begin : begin + 50], base=base, deleted=gone)
        base = received.add(FEED, draft)
        received.drop_old(FEED)
    received.forget_internal()
    left = all_bytes(path)
    found = [one for one in values if packed_piece(one) in left]
    assert found
    assert {one["_helpviewer"]["audience"] for one in found} == {"public"}


def test_forgetting_that_is_cut_off_goes_on_the_next_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(received_schema, "PATIENCE", 0.01)
    with closing(Received.open(path)) as received, closing(Received.open(path)) as reader:
        number = received.add(FEED, internally(secret("s"), item("a")))
        with reader.reading():
            assert reader.members(number)
            received.forget_internal()  # the log cannot be emptied
            assert packed_piece(secret("s")) in all_bytes(path)
        assert "" in bodies(path)
        received.forget_internal()
        assert packed_piece(secret("s")) not in all_bytes(path)
        assert len(bodies(path)) == 1


def test_what_is_half_forgotten_can_be_received_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(received_schema, "PATIENCE", 0.01)
    with closing(Received.open(path)) as received, closing(Received.open(path)) as reader:
        number = received.add(FEED, internally(secret("s"), item("a")))
        with reader.reading():
            assert reader.members(number)
            received.forget_internal()
        again = received.add(FEED, internally(secret("s"), item("a")))
        assert shown(received, again) == {"a": "Press the button.", "s": "Open the vault."}


def test_where_nothing_is_internal_nothing_is_written(received: Received, path: Path) -> None:
    received.add(FEED, publicly(item("a"), secret("s")))
    files = [path, path.with_name("feed.db-wal")]
    before = [file.read_bytes() for file in files]
    received.forget_internal()
    assert [file.read_bytes() for file in files] == before


def test_a_database_of_the_former_version(path: Path) -> None:
    with closing(Received.open(path)) as received:
        number = received.add(FEED, internally(item("a"), secret("s")))
    with closing(sqlite3.connect(path)) as connection:  # as the version before left it
        connection.execute("DROP INDEX body_internal")
        connection.execute("PRAGMA user_version = 1")
    with closing(Received.look_into(path)) as received:
        assert len(received.shown(number)) == 2
    with closing(Received.open(path)) as received:
        received.forget_internal()
        assert shown(received, number) == {"a": "Press the button."}
    assert packed_piece(secret("s")) not in all_bytes(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)


WHOSE = st.sampled_from(["public", "internal"])
ITEMS = st.dictionaries(
    st.sampled_from("abcd"), st.tuples(st.sampled_from("xy"), WHOSE), max_size=4
)


@settings(deadline=None, max_examples=40)  # each makes databases
@given(states=st.lists(ITEMS, min_size=1, max_size=3))
def test_who_forgets_knows_what_the_public_was_told(
    tmp_path_factory: pytest.TempPathFactory, states: list[dict[str, tuple[str, str]]]
) -> None:
    folder = tmp_path_factory.mktemp("feeds")
    with (
        closing(Received.open(folder / "public.db")) as public,
        closing(Received.open(folder / "internal.db")) as internal,
    ):
        for state in states:
            values = [
                item(name, *text_and_audience) for name, text_and_audience in state.items()
            ]
            public.add(FEED, publicly(*values))
            internal.add(FEED, internally(*values))
        internal.forget_internal()
        one, other = public.current(FEED), internal.current(FEED)
        assert one
        assert other
        assert shown(public, one.number) == shown(internal, other.number)
        assert public.members(one.number) == internal.members(other.number)
        assert public.withholds(one.number) == internal.withholds(other.number)
