from datetime import timedelta
from pathlib import Path

import pytest

from helpviewer.errors import FeedError
from helpviewer.feed.digests import sha256
from helpviewer.publisher.former import published_heads
from helpviewer.publisher.pruning import prune
from helpviewer.publisher.publication import Publication
from tests.conftest import MakeLibrary, write_files
from tests.publisher.publishing import FIRST_DAY, object_file, png, publish, tree


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "feed"


def publish_on(days: list[int], folder: Path, out: Path) -> list[Publication]:
    """Publish another image on each of some days."""
    write_files(folder, {"a.md": "![](a.png)"})
    published = []
    for day in days:
        write_files(folder, {"a.png": png(1, 1 + day)})
        published.append(publish(folder, out, day))
    return published


def test_what_was_replaced_long_ago_is_deleted(make_library: MakeLibrary, out: Path) -> None:
    published = publish_on([0, 1, 2, 3], make_library({}), out)
    last = sha256(published[-1].content)
    assert prune(out, {last}, FIRST_DAY + timedelta(days=30)) == []
    removed = prune(out, {last}, FIRST_DAY + timedelta(days=31))
    folders = [path.partition("/")[0] for path in removed]
    assert folders == ["blobs", "packs", "targets"]
    for kept in published[1:]:
        assert all(object_file(out, named) for named in kept.head.objects)
    assert [one.head.serial for one in published_heads(out)] == [4, 3, 2]
    assert prune(out, {last}, FIRST_DAY + timedelta(days=31)) == []
    assert "publisher.json" in tree(out)


def test_what_a_ring_has_stays_however_old_it_is(make_library: MakeLibrary, out: Path) -> None:
    published = publish_on([0, 1, 2, 3, 4], make_library({}), out)
    of_the_ring = sha256(published[0].content)
    prune(out, {of_the_ring, sha256(published[-1].content)}, FIRST_DAY + timedelta(days=99))
    assert [one.head.serial for one in published_heads(out)] == [5, 4, 3, 1]
    assert all(object_file(out, named) for named in published[0].head.objects)


def test_nothing_is_deleted_while_a_pack_is_missing(
    make_library: MakeLibrary, out: Path
) -> None:
    published = publish_on([0, 1, 2, 3], make_library({}), out)
    (out / published[-1].head.packs[0].path).unlink()
    before = tree(out)
    with pytest.raises(FeedError, match="is missing"):
        prune(out, set(), FIRST_DAY + timedelta(days=99))
    assert tree(out) == before


def test_what_signing_needs_is_not_touched(make_library: MakeLibrary, out: Path) -> None:
    publish_on([0], make_library({}), out)
    write_files(out, {"targets/other.json": "x", "metadata/1.root.json": "x", "feed.json": "x"})
    assert prune(out, set(), FIRST_DAY + timedelta(days=99)) == []
