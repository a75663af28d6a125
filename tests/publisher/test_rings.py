from datetime import timedelta
from pathlib import Path

import pytest

from helpviewer.errors import PublishError
from helpviewer.feed.digests import state_of
from helpviewer.feed.head import Head, read_head
from helpviewer.feed.rings import head_name, is_ring, ring_of
from helpviewer.publisher import rings
from helpviewer.publisher.former import read_pack
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.options import Options
from helpviewer.publisher.publication import prepare, write
from helpviewer.publisher.repository import Repository
from tests.conftest import MakeLibrary, write_files
from tests.publisher.publishing import applied, members_of
from tests.publisher.signed_feeds import START, ask


class Feed:
    """A feed of a folder of twenty articles, signed."""

    def __init__(self, make_library: MakeLibrary, root: Path) -> None:
        articles = {f"a{n}.md": f"# Article {n}\n" + f"{n**9} " * 20 for n in range(20)}
        self.folder = make_library(articles)
        self.out = root / "feed"
        self.keys = KeyFolder([root / "keys"], ask)
        self.day = 0
        publication = prepare(self.folder, self.out, Options(START))
        write(publication, self.out)
        self.repository.create(publication.content)

    @property
    def repository(self) -> Repository:
        return Repository(self.out, self.keys, START + timedelta(days=self.day))

    def update(self, ring: str = "", **files: str) -> Head:
        """Publish the folder with changed articles, a day later."""
        self.day += 1
        write_files(self.folder, {f"{name}.md": text for name, text in files.items()})
        publication = prepare(self.folder, self.out, Options(START + timedelta(days=self.day)))
        write(publication, self.out)
        heads = self.repository.heads()
        self.repository.publish({**heads, head_name(ring): publication.content})
        return publication.head

    def halt(self, ring: str) -> Head:
        self.day += 1
        now = START + timedelta(days=self.day)
        return rings.halt(self.repository, self.out, ring, now).head

    @property
    def serials(self) -> dict[str, int]:
        heads = self.repository.heads()
        return {ring_of(name): read_head(content).serial for name, content in heads.items()}


@pytest.fixture
def feed(make_library: MakeLibrary, tmp_path: Path) -> Feed:
    return Feed(make_library, tmp_path)


def test_a_ring_is_promoted(feed: Feed) -> None:
    tried = feed.update("canary", a1="New")
    assert feed.serials == {"": 1, "canary": 2}
    moved = rings.promote(feed.repository, "canary")
    assert moved.head == tried
    assert moved.files[-1] == "metadata/timestamp.json"
    assert feed.serials == {"": 2}


def test_two_rings_move_on_by_themselves(feed: Feed) -> None:
    feed.update("beta", a1="New")
    feed.update("canary", a1="Newer")
    rings.promote(feed.repository, "beta")
    assert feed.serials == {"": 2, "canary": 3}


def test_a_ring_is_halted_by_a_newer_serial_of_what_everybody_has(feed: Feed) -> None:
    good = read_head(feed.repository.heads()["head"])
    bad = feed.update("canary", a1="Bad")
    head = feed.halt("canary")
    assert feed.serials == {"": 1, "canary": 3}
    assert (head.state, head.packs, head.deltas) == (good.state, good.packs, ())
    assert head.generated > bad.generated


def test_after_a_halt_deltas_lead_on_from_every_state(feed: Feed) -> None:
    states = {1: members_of(feed.out, read_head(feed.repository.heads()["head"]))}
    for serial, text in ((2, "Bad"), (3, "Worse")):
        states[serial] = members_of(feed.out, feed.update("canary", a1=text, new="New"))
    states[4] = members_of(feed.out, feed.halt("canary"))
    (feed.folder / "new.md").unlink()
    head = feed.update(a1="Good", a2="Better")
    assert feed.serials == {"": 5}
    assert [delta.base for delta in head.deltas] == [4, 3, 2, 1]
    for delta in head.deltas:
        document = read_pack(feed.out, delta.object)
        assert applied(states[delta.base], document) == head.state
    assert state_of(states[4]) == state_of(states[1])


def test_what_is_not_ahead_is_neither_promoted_nor_halted(feed: Feed) -> None:
    for action in (
        lambda: rings.promote(feed.repository, "canary"),
        lambda: feed.halt("canary"),
    ):
        with pytest.raises(PublishError, match="gets what everybody gets"):
            action()
    feed.update("canary", a1="Bad")
    feed.halt("canary")
    with pytest.raises(PublishError, match="has the same articles as everybody"):
        feed.halt("canary")


@pytest.mark.parametrize("name", ["canary", "a", "ring-2", "x" * 32])
def test_names_of_rings(name: str) -> None:
    assert is_ring(name)
    assert ring_of(head_name(name)) == name


@pytest.mark.parametrize("name", ["", "Canary", "-a", "a-", "a/b", "a b", "x" * 33])
def test_what_no_ring_is_called(name: str) -> None:
    assert not is_ring(name)
