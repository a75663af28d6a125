import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.errors import LibraryEmptyError, PublishError
from helpviewer.feed.compression import packed, unpacked
from helpviewer.feed.digests import state_of
from helpviewer.feed.document import Document, document_bytes
from helpviewer.feed.head import read_head
from helpviewer.feed.library_part import read_library
from helpviewer.feed.stats import read_stats
from helpviewer.library.article import Audience
from helpviewer.publisher.former import read_former, read_pack
from helpviewer.publisher.publication import write
from tests.conftest import MakeLibrary, write_files
from tests.publisher.publishing import (
    applied,
    items_of,
    members_of,
    object_file,
    png,
    publish,
    tree,
)

LONG = "b" * 200 + "/" + "c" * 150 + ".png"
INTERNAL = "---\naudience: internal\n---\nSecret passphrase."


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "feed"


def many(number: int) -> dict[str, str | bytes]:
    """Return articles of about the same length, whose text does not pack well."""
    return {f"a{n}.md": f"# Article {n}\n" + f"{n**9} " * 20 for n in range(number)}


def test_a_folder_becomes_packs_and_a_head_that_names_them(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({"faq/print.md": "# Print\nPress.", "faq/print.de.md": "# Drucken"})
    publication = publish(folder, out)
    head = publication.head
    assert publication.changed
    assert read_head(publication.content) == head
    assert (head.collection, head.serial, head.count, head.deltas) == ("main", 1, 2, ())
    items = items_of(out, head)
    assert list(items) == ["faq/print", "faq/print@de"]
    assert items["faq/print"] == {
        "id": "faq/print",
        "title": "Print",
        "language": "en",
        "content_text": "Press.",
        "_helpviewer": {"path": "faq/print.md", "category": "faq", "format": "markdown"},
    }
    assert head.state == state_of(members_of(out, head))


def test_every_file_that_a_head_names_is_there(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "---\nviews: 3\n---\nA"})
    head = publish(folder, out).head
    assert [len(object_file(out, named)) for named in head.objects] == [
        named.size for named in head.objects
    ]


def test_the_same_folder_gives_the_same_bytes(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library(
        {"a.md": "---\nviews: 3\n---\n![](a.png)", "b.md": "B", "a.png": png()}
    )
    publish(folder, out)
    again = out.with_name("again")
    publish(folder, again)
    assert tree(out) == tree(again)


def test_nothing_is_written_if_nothing_changed(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "---\nviews: 3\n---\n![](a.png)", "a.png": png()})
    first = publish(folder, out)
    before = tree(out)
    second = publish(folder, out, day=1)
    assert not second.changed
    assert (second.head, second.content) == (first.head, first.content)
    assert write(second, out) == []
    assert tree(out) == before


def test_a_change_is_a_new_serial_with_a_delta(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library(many(20))
    first = publish(folder, out)
    had = members_of(out, first.head)
    write_files(folder, {"a1.md": "# Article 1\nNew.", "new.md": "New"})
    (folder / "a2.md").unlink()
    second = publish(folder, out, day=1)
    assert (second.added, second.updated, second.removed) == (1, 1, 1)
    (delta,) = second.head.deltas
    assert (second.head.serial, delta.base, delta.changed) == (2, 1, 3)
    document = read_pack(out, delta.object)
    assert (document.kind, document.serial, document.base) == ("delta", 2, 1)
    assert [item["id"] for item in document.items] == ["a1", "new"]  # type: ignore[index, call-overload]
    assert document.deleted == ("a2",)
    assert applied(had, document) == document.state == second.head.state


changes = st.lists(
    st.dictionaries(st.integers(0, 39), st.none() | st.integers(0, 3), min_size=1, max_size=4),
    min_size=2,
    max_size=6,
)


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(changes=changes)
def test_from_every_state_a_delta_leads_to_the_present_one(
    tmp_path_factory: pytest.TempPathFactory, changes: list[dict[int, int | None]]
) -> None:
    root = tmp_path_factory.mktemp("deltas")
    folder, out = write_files(root / "library", many(40)), root / "feed"
    head = publish(folder, out).head
    states = {1: members_of(out, head)}
    for day, change in enumerate(changes, start=1):
        for number, version in change.items():
            file = folder / f"a{number}.md"
            if version is None:
                file.unlink(missing_ok=True)
            else:
                file.write_text(f"# Article {number}\nVersion {version}")
        head = publish(folder, out, day).head
        states[head.serial] = members_of(out, head)
        for delta in head.deltas:
            document = read_pack(out, delta.object)
            assert applied(states[delta.base], document) == head.state
    assert {delta.base for delta in head.deltas} == set(range(1, head.serial))


def test_a_delta_that_saves_little_is_not_published(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library(many(10))
    publish(folder, out)
    write_files(folder, {f"a{n}.md": f"# Article {n}\n" + "new " * 60 for n in range(4)})
    publication = publish(folder, out, day=1)
    assert publication.updated == 4
    assert publication.head.deltas == ()


def test_what_the_library_says_of_itself_is_published(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({"a.md": "A", "library.toml": 'title = "Help"', "synonyms.toml": "x"})
    first = publish(folder, out)
    assert first.head.library
    info = read_library(object_file(out, first.head.library), "mine")
    assert (info.id, info.title, info.synonyms) == ("mine", "Help", "x")
    write_files(folder, {"library.toml": 'title = "More help"'})
    second = publish(folder, out, day=1)
    assert (second.head.serial, second.head.state) == (2, first.head.state)
    assert second.head.packs == first.head.packs
    assert [delta.changed for delta in second.head.deltas] == [0]


def test_views_are_published_beside_the_items_once_a_day(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({"a.md": "---\nviews: 3\n---\nA", "b.md": "B"})
    first = publish(folder, out)
    assert first.head.stats
    assert read_stats(
        unpacked(object_file(out, first.head.stats), first.head.stats.raw_size)
    ) == {"a": 3}
    write_files(folder, {"a.md": "---\nviews: 4\n---\nA"})
    assert not publish(folder, out).changed
    second = publish(folder, out, day=1)
    assert second.changed
    assert second.head.packs == first.head.packs
    assert second.head.stats != first.head.stats


def test_counts_that_got_lost_are_written_again(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "---\nviews: 3\n---\nA"})
    stats = publish(folder, out).head.stats
    assert stats
    (out / stats.path).unlink()
    assert not publish(folder, out).changed
    assert object_file(out, stats)


def test_only_public_articles_are_published(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "A", "b.md": INTERNAL, "b.png": png()})
    head = publish(folder, out).head
    assert list(items_of(out, head)) == ["a"]
    contents = [read_pack(out, pack) for pack in head.packs]
    assert "passphrase" not in str(contents)
    for_agents = publish(folder, out.with_name("agents"), audience=Audience.INTERNAL)
    assert for_agents.head.count == 2


def test_images_that_pages_show_are_published_and_others_told(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library(
        {
            "faq/a.md": "![](img/a.png) ![](b.svg) ![](c.png) ![](d.png) ![](../../e.png)"
            f" ![]({LONG})",
            f"faq/{LONG}": png(),
            "faq/img/a.png": png(),
            "faq/b.svg": "<svg/>",
            "faq/d.png": png(9_000, 9_000),
            "faq/unused.png": png(2, 2),
            "z.md": "![](faq/img/a.png)",
        }
    )
    publication = publish(folder, out)
    items = items_of(out, publication.head)
    (attachment,) = items["faq/a"]["attachments"]
    assert attachment["_helpviewer"]["name"] == "faq/img/a.png"
    assert (out / attachment["url"]).read_bytes() == png()
    assert items["z"]["attachments"] == [attachment]
    assert (
        len(list((out / "blobs").rglob("*.*"))) + len(list((out / "blobs").glob("*/*/*"))) == 1
    )
    assert [(problem.path, problem.reason) for problem in publication.problems] == [
        ("faq/a.md", "the image faq/b.svg is not shown: SVG images are not published"),
        ("faq/a.md", f"the image faq/{LONG} is not shown: its name cannot be one"),
        ("faq/a.md", "there is no image faq/c.png"),
        ("faq/a.md", "the image faq/d.png is too large (9000 x 9000 pixels)"),
    ]


def test_an_image_that_is_none_is_told(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "![](a.png)", "a.png": "<svg/>"})
    publication = publish(folder, out)
    assert [problem.reason for problem in publication.problems] == [
        "the image a.png is not shown: it is no PNG, JPEG, GIF or WebP image"
    ]


def test_an_image_that_appears_later_is_published_then(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({"a.md": "![](a.png)", "b.md": "B" * 500})
    assert publish(folder, out).problems
    write_files(folder, {"a.png": png()})
    publication = publish(folder, out, day=1)
    assert publication.updated == 1
    assert publication.problems == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../../etc/passwd", "is a path that leads elsewhere"),
        ("a//b", "is a path that leads elsewhere"),
        ("a\\b", "is a path that leads elsewhere"),
        ("faq/CON", "is the name of a device on Windows"),
        ("lpt1.txt", "is the name of a device on Windows"),
        ("a" * 121, "its id is longer than 120 characters"),
    ],
)
def test_an_id_that_would_harm_somebody_is_left_out_and_told(
    make_library: MakeLibrary, out: Path, name: str, reason: str
) -> None:
    folder = make_library({"a.md": f"---\nid: '{name}'\n---\n", "good.md": "Good"})
    publication = publish(folder, out)
    assert list(items_of(out, publication.head)) == ["good"]
    (problem,) = publication.problems
    assert problem.path == "a.md"
    assert reason in problem.reason


def test_what_no_reader_would_take_is_left_out_and_told(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({"a.md": "a" * 2**20, "b.md": "---\ntags: [" + "x" * 51 + "]\n---\n"})
    publication = publish(folder, out)
    assert list(items_of(out, publication.head)) == ["b"]
    assert [(problem.path, problem.reason) for problem in publication.problems] == [
        ("a.md", "left out: it is larger than 1,048,576 bytes"),
        ("b.md", "tags cut off: more than 50 characters are not shown"),
    ]


def test_a_folder_without_articles_empties_no_feed(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library({"a.md": "A"})
    publish(folder, out)
    before = tree(out)
    (folder / "a.md").unlink()
    with pytest.raises(LibraryEmptyError):
        publish(folder, out, day=1)
    assert tree(out) == before


def test_another_collection_is_not_mixed_in(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "A"})
    publish(folder, out)
    with pytest.raises(PublishError, match="holds the collection main"):
        publish(folder, out, collection="other")


def test_time_never_goes_back(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({"a.md": "A"})
    first = publish(folder, out, day=5)
    write_files(folder, {"a.md": "B"})
    assert publish(folder, out, day=1).head.generated == first.head.generated


def test_an_article_stays_in_its_pack(make_library: MakeLibrary, out: Path) -> None:
    folder = make_library({f"{n}.md": f"Article {n}" for n in range(1_501)})
    first = publish(folder, out)
    write_files(folder, {"7.md": "New"})
    second = publish(folder, out, day=1)
    assert len(first.head.packs) == len(second.head.packs) == 2
    assert len(set(first.head.packs) & set(second.head.packs)) == 1
    assert len([file for file in second.files if file.path.startswith("packs/")]) == 1


def test_a_pack_that_got_lost_is_made_again_without_deltas(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library(many(20))
    (pack,) = publish(folder, out).head.packs
    (out / pack.path).write_bytes(packed(document_bytes(Document("pack", "main"))))
    former = read_former(out)
    assert former
    assert former.members is None
    assert not publish(folder, out, day=1).changed
    assert object_file(out, pack)
    (out / pack.path).unlink()
    write_files(folder, {"a1.md": "New"})
    publication = publish(folder, out, day=2)
    assert publication.head.serial == 2
    assert publication.head.deltas == ()


def test_a_run_that_was_killed_before_signing_counts_for_nothing(
    make_library: MakeLibrary, out: Path
) -> None:
    folder = make_library(many(20))
    publish(folder, out)
    write_files(folder, {"a1.md": "Never signed"})
    killed = publish(folder, out, day=1)
    for path in (out / "targets").glob("*.json"):
        if read_head(path.read_bytes()).serial == killed.head.serial:
            path.unlink()
    write_files(folder, {"a1.md": "# Article 1\nNew", "a2.md": "New"})
    publication = publish(folder, out, day=2)
    (delta,) = publication.head.deltas
    assert publication.head.serial == 2
    assert [item["id"] for item in read_pack(out, delta.object).items] == ["a1", "a2"]  # type: ignore[index, call-overload]


@pytest.mark.parametrize("record", [None, b"", b"[]", b'{"steps": {"1": 3, "x": {}}}'])
def test_without_its_record_only_the_packs_are_published(
    make_library: MakeLibrary, out: Path, record: bytes | None
) -> None:
    folder = make_library(many(20))
    publish(folder, out)
    write_files(folder, {"a1.md": "New"})
    publish(folder, out, day=1)
    file = out / "publisher.json"
    file.unlink() if record is None else file.write_bytes(record)
    write_files(folder, {"a2.md": "New"})
    third = publish(folder, out, day=2)
    assert [delta.base for delta in third.head.deltas] == [2]
    assert json.loads(file.read_bytes())["format"] == "helpviewer-publisher/1"
