import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpviewer.errors import FeedError, StoreError
from helpviewer.feed import received_adding
from helpviewer.feed.digests import item_digest, state_of
from helpviewer.feed.received import KEPT, Received
from helpviewer.feed.received_collection import Changes, Collection, CollectionDraft, Refusal
from helpviewer.feed.strict_json import Value, parse
from helpviewer.library.article import Audience, Trust

FEED = "https://example.org/feed.json"


TWICE = b'{"id": "a", "content_text": "x", "\xff": 1, "\xff": 2}'  # a key that is no text


def item(name: str, text: str = "Press the button.", **own: Any) -> dict[str, Any]:
    return {"id": name, "title": name.title(), "content_text": text, "_helpviewer": own}


def of(*items: Value, **more: Any) -> CollectionDraft:
    return CollectionDraft(items, **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "help" / "feed.db"


@pytest.fixture
def received(path: Path) -> Iterator[Received]:
    received = Received.open(path)
    yield received
    received.close()


def texts(received: Received, number: int) -> dict[str, str]:
    collection = next(one for one in received.collections(FEED) if one.number == number)
    return {
        shown.id: received.item(shown.digest, collection.info).article.body
        for shown in received.shown(number)
    }


def read_all(received: Received, number: int, digest: str, collection: Collection) -> None:
    received.collections(FEED)
    received.shown(number)
    received.item(digest, collection.info)


def test_what_a_feed_says_is_kept_and_read_again(received: Received) -> None:
    moment = datetime(2026, 11, 12, tzinfo=UTC)
    print_, fax = item("print"), item("fax", "Dial.", category="faq")
    state = state_of({"print": item_digest(print_), "fax": item_digest(fax)})
    number = received.add(
        FEED, of(print_, fax, state=state, trust=Trust.SIGNED, serial=7, generated=moment)
    )
    current = received.current(FEED)
    assert current
    assert current[:-2] == (number, FEED, Trust.SIGNED, 7, state, "en", moment)
    assert texts(received, number) == {"fax": "Dial.", "print": "Press the button."}
    shown = received.shown(number)[0]
    article = received.item(shown.digest, current.info).article
    assert (article.title, article.category) == ("Fax", "faq")
    assert received.members(number) == {
        "fax": item_digest(fax),
        "print": item_digest(print_),
    }


def test_each_feed_is_kept_apart(received: Received) -> None:
    received.add(FEED, of(item("print")))
    assert received.current("https://example.org/other.json") is None
    assert received.wanted("https://example.org/other.json") is None


def test_what_does_not_come_to_the_state_is_not_kept(received: Received) -> None:
    received.add(FEED, of(item("print")))
    with pytest.raises(FeedError, match="do not come to"):
        received.add(FEED, of(item("fax"), state="0" * 64))
    assert [len(received.members(one.number)) for one in received.collections(FEED)] == [1]


def test_a_document_that_breaks_half_way_leaves_everything_as_it_was(
    received: Received,
) -> None:
    def items() -> Iterator[Value]:
        yield item("print")
        raise FeedError("the packed data is cut off")

    with pytest.raises(FeedError):
        received.add(FEED, CollectionDraft(items()))
    assert received.collections(FEED) == []
    received.add(FEED, of(item("print")))


def test_a_delta_changes_adds_and_deletes(received: Received) -> None:
    first = received.add(FEED, of(item("a"), item("b"), item("c")))
    new = {"a": item("a", "Anew."), "b": item("b"), "d": item("d")}
    second = received.add(
        FEED,
        of(
            new["a"],
            new["d"],
            base=first,
            deleted=["c", "never there", "\ud800"],
            state=state_of({name: item_digest(value) for name, value in new.items()}),
        ),
    )
    assert texts(received, second) == {
        "a": "Anew.",
        "b": "Press the button.",
        "d": "Press the button.",
    }
    assert received.changes(first, second) == Changes(("d",), ("a",), ("c",))
    assert received.changes(None, first).new == ("a", "b", "c")


def test_a_delta_on_what_is_gone_is_refused(received: Received) -> None:
    number = received.add("https://example.org/other.json", of(item("a")))
    with pytest.raises(FeedError, match="no longer there"):
        received.add(FEED, of(item("b"), base=number))


@settings(deadline=None, max_examples=50)  # each makes a database
@given(
    had=st.dictionaries(st.sampled_from("abcdef"), st.text("xy", max_size=2)),
    has=st.dictionaries(st.sampled_from("abcdef"), st.text("xy", max_size=2)),
)
def test_a_delta_leads_to_what_all_items_lead_to(
    tmp_path_factory: pytest.TempPathFactory, had: dict[str, str], has: dict[str, str]
) -> None:
    path = tmp_path_factory.mktemp("feed") / "feed.db"
    with closing(Received.open(path)) as received:
        base = received.add(FEED, of(*(item(name, text) for name, text in had.items())))
        number = received.add(
            FEED,
            of(
                *(item(name, text) for name, text in has.items() if had.get(name) != text),
                base=base,
                deleted=had.keys() - has.keys(),
            ),
        )
        assert texts(received, number) == has
        whole = received.add(FEED, of(*(item(name, text) for name, text in has.items())))
        assert whole == number


def test_the_former_version_of_a_refused_item_stays(received: Received) -> None:
    received.add(FEED, of(item("a", "Good."), item("b")))
    second = received.add(FEED, of({"id": "a", "title": "No text"}, item("b"), {"id": "new"}))
    assert texts(received, second) == {"a": "Good.", "b": "Press the button."}
    assert received.refusals(second) == [
        Refusal("a", "it has no text", kept_previous=True),
        Refusal("new", "it has no text", kept_previous=False),
    ]
    third = received.add(FEED, of(item("c"), base=second))
    assert texts(received, third)["a"] == "Good."
    assert len(received.refusals(third)) == 2
    fourth = received.add(FEED, of(item("a", "Better."), base=third, deleted=["new"]))
    assert texts(received, fourth)["a"] == "Better."
    assert received.refusals(fourth) == []


def test_the_digest_of_a_refused_item_counts_for_the_state(received: Received) -> None:
    bad: Value = {"id": "a"}
    number = received.add(FEED, of(bad, state=state_of({"a": item_digest(bad)})))
    assert received.members(number) == {"a": item_digest(bad)}
    assert received.shown(number) == []


@pytest.mark.parametrize(
    "value",
    [None, 7, [], {}, {"id": "\ud800"}, {"id": "a", "content_text": "\ud800"}, parse(TWICE)],
)
def test_whatever_stands_in_the_place_of_an_item_is_refused_alone(
    received: Received, value: Value
) -> None:
    number = received.add(FEED, of(value, item("good")))
    assert list(texts(received, number)) == ["good"]
    assert len(received.refusals(number)) == 1


def test_of_two_items_with_one_id_the_first_counts(received: Received) -> None:
    number = received.add(FEED, of(item("a", "First."), item("a", "Second.")))
    assert texts(received, number) == {"a": "First."}
    assert [refusal.reason for refusal in received.refusals(number)] == [
        "another item has the same id"
    ]


def test_too_many_items_are_refused(
    received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(received_adding, "ARTICLES", 2)
    first = received.add(FEED, of(item("a"), item("b")))
    with pytest.raises(FeedError, match="more than 2 items"):
        received.add(FEED, of(item("c"), base=first))
    with pytest.raises(FeedError, match="more than 2 items"):
        received.add(FEED, CollectionDraft(map(item, "abc")))


def test_the_same_again_is_the_same_collection_of_a_later_day(received: Received) -> None:
    first = received.add(FEED, of(item("a"), serial=1))
    former = received.current(FEED)
    assert received.add(FEED, of(item("a"), serial=2)) == first
    current = received.current(FEED)
    assert former
    assert current
    assert (current.serial, len(received.collections(FEED))) == (2, 1)
    assert current.received > former.received
    assert texts(received, first) == {"a": "Press the button."}


@pytest.mark.parametrize(
    "more", [{"language": "de"}, {"library": b"{}"}, {"trust": Trust.SIGNED}]
)
def test_the_same_items_in_another_collection_are_another(
    received: Received, more: dict[str, Any]
) -> None:
    first = received.add(FEED, of(item("a")))
    assert received.add(FEED, of(item("a"), **more)) != first


def test_internal_items_are_marked(received: Received) -> None:
    number = received.add(FEED, of(item("a", audience="internal"), item("b")))
    assert [shown.audience for shown in received.shown(number)] == [
        Audience.INTERNAL,
        Audience.PUBLIC,
    ]


def test_readers_see_the_newest_collection_or_the_pinned_one(received: Received) -> None:
    first = received.add(FEED, of(item("a")))
    received.pin(FEED, first)
    second = received.add(FEED, of(item("b")))

    def wanted() -> int | None:
        found = received.wanted(FEED)
        return found.number if found else None

    assert (wanted(), received.pinned(FEED)) == (first, first)
    received.pin(FEED, None)
    assert (wanted(), received.pinned(FEED)) == (second, None)
    with pytest.raises(FeedError, match="no longer kept"):
        received.pin(FEED, 99)


def test_of_many_collections_the_newest_are_kept_and_the_pinned_one(
    received: Received, path: Path
) -> None:
    first, *others = [received.add(FEED, of(item("a", str(turn)))) for turn in range(6)]
    received.pin(FEED, first)
    received.drop_old(FEED, also_kept=[others[0]])
    kept = [collection.number for collection in received.collections(FEED)]
    assert kept == [*reversed(others[-KEPT:]), others[0], first]
    assert texts(received, first) == {"a": "0"}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM body").fetchone() == (5,)
        assert connection.execute("SELECT count(*) FROM member").fetchone() == (5,)


def test_what_is_read_within_one_reading_is_of_one_moment(
    received: Received, path: Path
) -> None:
    first = received.add(FEED, of(item("a")))
    with closing(Received.open(path)) as reader, reader.reading():
        assert reader.members(first)
        for name in "bcde":
            received.add(FEED, of(item(name)))
        received.drop_old(FEED)
        assert texts(reader, first) == {"a": "Press the button."}
    assert first not in [collection.number for collection in received.collections(FEED)]


def test_a_damaged_database_is_put_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database " * 1000)
    with closing(Received.open(path)) as received:
        assert received.current(FEED) is None
    assert len(list(path.parent.glob("feed.db.damaged-*"))) == 1


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE body SET content = x'00'",
        "DELETE FROM body",
        "UPDATE body SET content = x'789cabae0500017500f9'",
        "UPDATE body SET audience = 'everybody'",
        "UPDATE collection SET received = 'yesterday'",
    ],
)
def test_damage_in_a_row_is_told(received: Received, path: Path, damage: str) -> None:
    number = received.add(FEED, of(item("a")))
    digest = received.members(number)["a"]
    current = received.current(FEED)
    assert current
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    with pytest.raises(StoreError):
        read_all(received, number, digest, current)


def test_a_database_of_a_newer_program_is_good_for_this_one(path: Path) -> None:
    with closing(Received.open(path)) as received:
        number = received.add(FEED, of(item("a")))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE news (text TEXT)")
        connection.execute("PRAGMA user_version = 99")
    with closing(Received.open(path)) as received:
        assert received.members(number)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (99,)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError):
        Received.open(tmp_path / "file" / "feed.db")


def test_a_refusal_goes_with_its_reason(received: Received) -> None:
    received.add(FEED, of(item("a"), item("a", "Another.")))
    number = received.add(FEED, of(item("a")))
    assert received.refusals(number) == []


def test_what_nobody_signed_does_not_stay_in_a_signed_feed(received: Received) -> None:
    received.add(FEED, of(item("a", "Nobody signed this."), trust=Trust.UNSIGNED))
    number = received.add(FEED, of({"id": "a"}, trust=Trust.SIGNED))
    assert texts(received, number) == {}


def test_of_two_items_with_one_id_no_former_version_is_said_to_stay(received: Received) -> None:
    number = received.add(FEED, of(item("a"), item("a", "Another.")))
    assert [refusal.kept_previous for refusal in received.refusals(number)] == [False]


def test_what_readers_do_not_get_is_no_news(received: Received) -> None:
    first = received.add(FEED, of(item("a"), item("b")))
    second = received.add(
        FEED, of({"id": "a"}, item("b"), {"id": "c"}, item("d", audience="internal"))
    )
    assert received.changes(first, second, Audience.PUBLIC) == Changes((), (), ())
    assert received.changes(first, second) == Changes(("d",), (), ())
