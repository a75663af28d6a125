import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from helpviewer.errors import FeedError
from helpviewer.feed.digests import item_digest, state_of
from helpviewer.feed.document import read_document
from helpviewer.feed.item_id import item_id
from helpviewer.publisher.options import Site
from helpviewer.publisher.plain_feed import write_plain_feed
from tests.conftest import MakeLibrary, write_files
from tests.publisher.publishing import publish, tree

SCHEMA_FILE = Path(__file__).parents[1] / "feed" / "data" / "jsonfeed-1.1.schema.json"
SITE = Site("https://a.example/help/", "https://a.example/")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "feed"


def page(out: Path, number: int = 1) -> dict[str, Any]:
    name = "feed.json" if number == 1 else f"feed-{number}.json"
    value: dict[str, Any] = json.loads((out / name).read_bytes())
    return value


def test_other_readers_get_valid_pages_with_the_newest_first(
    make_library: MakeLibrary, out: Path
) -> None:
    files: dict[str, str | bytes] = {f"{n:03}.md": f"Article {n}" for n in range(248)}
    files["x.md"] = "---\nupdated: 2026-01-02\n---\n"
    files["y.md"] = "---\npublished: 2026-03-04\n---\n"
    files["library.toml"] = 'title = "Help"'
    head = publish(make_library(files), out).head
    written = write_plain_feed(out, head, SITE)
    assert written == ["feed-3.json", "feed-2.json", "feed.json"]
    pages = [page(out, number) for number in (1, 2, 3)]
    assert [len(one["items"]) for one in pages] == [100, 100, 50]
    assert [item["id"] for item in pages[0]["items"][:3]] == ["y", "x", "000"]
    assert [one.get("next_url") for one in pages] == [
        "https://a.example/help/feed-2.json",
        "https://a.example/help/feed-3.json",
        None,
    ]
    assert (pages[0]["title"], pages[0]["home_page_url"]) == ("Help", "https://a.example/")
    schema = Draft7Validator(json.loads(SCHEMA_FILE.read_text()))
    assert [list(schema.iter_errors(one)) for one in pages] == [[], [], []]


def test_all_pages_together_are_the_state_that_each_names(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({f"{n}.md": f"Article {n}" for n in range(120)})
    head = publish(folder, out).head
    write_plain_feed(out, head, Site())
    pages = [read_document((out / name).read_bytes()) for name in ("feed.json", "feed-2.json")]
    items = [item for one in pages for item in one.items]
    assert state_of({item_id(item): item_digest(item) for item in items}) == head.state
    assert [(one.kind, one.serial, one.state) for one in pages] == [("full", 1, head.state)] * 2
    assert (pages[0].url, pages[0].next_url) == ("", "feed-2.json")


def test_pages_that_did_not_change_are_not_written_and_others_go(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({f"{n}.md": f"Article {n}" for n in range(101)})
    head = publish(folder, out).head
    write_plain_feed(out, head, SITE)
    write_files(out, {"feed-old.json": "mine"})
    before = tree(out)
    assert write_plain_feed(out, head, SITE) == []
    assert tree(out) == before
    (folder / "7.md").unlink()
    assert write_plain_feed(out, publish(folder, out, day=1).head, SITE) == ["feed.json"]
    assert sorted(path.name for path in out.glob("feed*")) == ["feed-old.json", "feed.json"]


def test_what_is_missing_of_a_feed_is_told(make_library: MakeLibrary, out: Path) -> None:
    head = publish(make_library({"a.md": "A"}), out).head
    assert head.library
    (out / head.packs[0].path).unlink()
    with pytest.raises(FeedError, match=r"packs/.* is missing"):
        write_plain_feed(out, head, SITE)
    (out / head.library.path).unlink()
    with pytest.raises(FeedError, match=r"library/.* is missing"):
        write_plain_feed(out, head, SITE)


def test_a_feed_that_says_nothing_of_itself_is_called_like_its_collection(
    make_library: MakeLibrary, out: Path
) -> None:
    head = publish(make_library({"a.md": "A"}), out).head
    write_plain_feed(out, replace(head, library=None), SITE)
    assert page(out)["title"] == "main"
