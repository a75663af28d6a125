import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from helpviewer.errors import PublishError
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import read_head
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.repository import Repository, sign_head
from helpviewer.publisher.roles import read_roles
from helpviewer.publisher.status import feed_status
from tests.publisher.publishing import tree
from tests.publisher.signed_feeds import START, Publisher, ask, head, nobody
from tests.sync.trusting import Machine


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


def test_a_new_feed_has_the_keys_that_it_should(publisher: Publisher) -> None:
    status = feed_status(publisher.out, publisher.repository(), START)
    assert {
        role: (it.version, it.threshold, len(it.keys)) for role, it in status.roles.items()
    } == {
        "root": (1, 2, 3),
        "targets": (1, 1, 1),
        "snapshot": (1, 1, 1),
        "timestamp": (1, 1, 1),
    }
    days = {role: (it.expires - START).days for role, it in status.roles.items()}
    assert days == {"root": 365, "targets": 90, "snapshot": 7, "timestamp": 2}
    assert not any(role.is_due for role in status.roles.values())
    assert status.heads[""].serial == 1


def test_what_has_to_be_signed_again_soon_is_told(publisher: Publisher) -> None:
    now = START + timedelta(days=70)
    roles = feed_status(publisher.out, publisher.repository(), now).roles
    assert [name for name, role in roles.items() if role.is_due] == [
        "targets",
        "snapshot",
        "timestamp",
    ]


def test_keys_are_made_once(publisher: Publisher, tmp_path: Path) -> None:
    before = tree(tmp_path)
    with pytest.raises(PublishError, match="there are keys for it already"):
        publisher.repository().create(head(1))
    with pytest.raises(PublishError, match="there are keys for it already"):
        Repository(tmp_path / "other", KeyFolder([publisher.keys], ask), START).create(head(1))
    assert tree(tmp_path) == before


def test_a_feed_without_keys_cannot_be_signed(tmp_path: Path) -> None:
    repository = Repository(tmp_path, KeyFolder([tmp_path], ask), START)
    with pytest.raises(PublishError, match="begin with: helpviewer publish init"):
        repository.stamp()


def test_the_same_state_and_keys_give_the_same_bytes(publisher: Publisher) -> None:
    copy = publisher.mirror("again")
    publisher.publish(2, days=1)
    had, publisher.out = publisher.out, copy
    publisher.publish(2, days=1)
    assert tree(copy) == tree(had)


@pytest.mark.parametrize("written", range(5))
def test_a_reader_sees_the_old_or_the_new_state_while_it_is_uploaded(
    publisher: Publisher, written: int
) -> None:
    machine, new = Machine(publisher), Machine(publisher, "new")
    machine.sync(publisher.out)
    server = publisher.mirror()
    files = publisher.publish(2)
    assert len(files) == 4
    for file in files[:written]:
        shutil.copy(publisher.out / file, server / file)
    expected = "good-2" if written == 4 else "good-1"
    assert machine.sync(server) == new.sync(server) == expected


def test_signing_that_was_cut_off_is_done_again(publisher: Publisher) -> None:
    before = publisher.mirror("before")
    *files, timestamp = publisher.publish(2)
    shutil.copy(before / timestamp, publisher.out / timestamp)
    assert Machine(publisher).sync(publisher.out) == "good-1"
    publisher.publish(2, "better")
    assert Machine(publisher, "new").sync(publisher.out) == "better-2"
    assert files[-1] == "metadata/2.snapshot.json"


def test_a_timestamp_needs_nobody_to_be_there(publisher: Publisher) -> None:
    online = publisher.stolen("snapshot", "timestamp")
    machine = Machine(publisher)
    for quarter in range(1, 41):  # ten days, every six hours
        now = START + timedelta(days=quarter / 4)
        Repository(publisher.out, KeyFolder([online], nobody), now).stamp()
        assert machine.sync(publisher.out, now) == "good-1"
    roles = read_roles(publisher.out)
    assert roles.timestamp.signed.version == 41
    assert 2 <= roles.snapshot.signed.version <= 4


def test_a_missing_key_is_told(publisher: Publisher) -> None:
    online = publisher.stolen("snapshot", "timestamp")
    repository = publisher.repository(keys=online)
    before = tree(publisher.out)
    with pytest.raises(
        PublishError, match=r"1 of the 1 keys of the role targets .* 0 are here"
    ):
        repository.publish({"head": head(2)})
    assert tree(publisher.out) == before


def test_what_somebody_put_on_the_server_is_not_signed(publisher: Publisher) -> None:
    """Who can write there, and has no key, must not get ours to sign for it."""
    path = publisher.out / "metadata" / "1.targets.json"
    genuine = path.read_bytes()
    forged = json.loads(genuine)
    forged["signed"]["targets"]["head-canary.json"] = forged["signed"]["targets"]["head.json"]
    path.write_text(json.dumps(forged))
    with pytest.raises(PublishError, match=r"targets\.json is not signed by its own keys"):
        publisher.publish(2)
    path.write_bytes(genuine)
    (file,) = (publisher.out / "targets").iterdir()
    file.write_bytes(head(1, "evil"))
    with pytest.raises(PublishError, match="is damaged"):
        publisher.publish(2)
    file.unlink()
    with pytest.raises(PublishError, match="is missing"):
        publisher.publish(2)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("timestamp.json", None, "timestamp.json is missing"),
        ("timestamp.json", b"damaged", "timestamp.json is damaged"),
        ("timestamp.json", "1.targets.json", "timestamp.json is something else"),
        ("1.root.json", b"unsigned", "is not signed by its own keys"),
    ],
)
def test_damaged_files_are_told(
    publisher: Publisher, name: str, content: bytes | str | None, reason: str
) -> None:
    file = publisher.out / "metadata" / name
    match content:
        case None:
            file.unlink()
        case str():
            shutil.copy(file.with_name(content), file)
        case b"unsigned":
            file.write_bytes(file.read_bytes().replace(b'"version":1', b'"version":2'))
        case _:
            file.write_bytes(content)
    with pytest.raises(PublishError, match=reason):
        publisher.publish(2)


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_every_key_can_be_replaced(publisher: Publisher, role: str) -> None:
    machine = Machine(publisher)
    machine.sync(publisher.out)
    had = read_roles(publisher.out).root.signed.roles[role].keyids
    files = publisher.repository().rotate(role)
    keyids = read_roles(publisher.out).root.signed.roles[role].keyids
    assert files[-2:] == ["metadata/2.root.json", "metadata/timestamp.json"]
    assert set(keyids) != set(had)
    assert len(keyids) == len(had)
    assert machine.sync(publisher.out) == "good-1"
    publisher.publish(2)
    assert machine.sync(publisher.out) == Machine(publisher, "new").sync(publisher.out)


def test_a_certain_key_of_the_root_is_replaced_without_it(publisher: Publisher) -> None:
    lost = read_roles(publisher.out).root.signed.roles["root"].keyids[1]
    next(publisher.keys.glob(f"root-{lost[:12]}.pem")).unlink()
    publisher.repository().rotate("root", lost[:8])
    assert lost not in read_roles(publisher.out).root.signed.roles["root"].keyids
    assert Machine(publisher).sync(publisher.out) == "good-1"
    with pytest.raises(PublishError, match="has no key"):
        publisher.repository().rotate("root", lost[:8])


def test_a_key_that_leaves_signs_for_its_successor_once_more(publisher: Publisher) -> None:
    """Two of the three are enough, whichever two are here."""
    leaving, _, absent = read_roles(publisher.out).root.signed.roles["root"].keyids
    next(publisher.keys.glob(f"root-{absent[:12]}.pem")).unlink()
    machine = Machine(publisher)
    machine.sync(publisher.out)
    publisher.repository().rotate("root", leaving[:8])
    publisher.publish(2)
    assert machine.sync(publisher.out) == "good-2"


def test_one_key_of_the_root_replaces_nothing(publisher: Publisher) -> None:
    for file in sorted(publisher.keys.glob("root-*.pem"))[1:]:
        file.unlink()
    before = tree(publisher.keys)
    with pytest.raises(PublishError, match=r"2 of the 3 keys of the role root .* 1 are here"):
        publisher.repository().rotate("timestamp")
    assert tree(publisher.keys) == before


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_replacing_a_key_that_was_cut_off_is_finished_by_the_next_timestamp(
    publisher: Publisher, role: str
) -> None:
    before = publisher.mirror("before")
    publisher.repository().rotate(role)
    shutil.copy(before / "metadata/timestamp.json", publisher.out / "metadata/timestamp.json")
    status = feed_status(publisher.out, publisher.repository(), START)
    assert status.roles[role].is_due
    publisher.repository().stamp()
    assert Machine(publisher).sync(publisher.out) == "good-1"
    assert not read_roles(publisher.out).outdated


def test_signing_a_head_keeps_those_of_rings_that_are_ahead(publisher: Publisher) -> None:
    keys = KeyFolder([publisher.keys], ask)
    sign_head(publisher.out, "head-canary", head(4), keys, START)
    sign_head(publisher.out, "head-beta", head(3), keys, START)
    sign_head(publisher.out, "head", head(3), keys, START)
    heads = publisher.repository().heads()
    assert {name: read_head(it).serial for name, it in heads.items()} == {
        "head": 3,
        "head-canary": 4,
    }
    assert heads["head"] == head(3)
    assert (publisher.out / "targets" / f"{sha256(head(3))}.head.json").exists()


def test_there_is_something_for_everybody(publisher: Publisher) -> None:
    with pytest.raises(PublishError, match="nothing for those who are in no ring"):
        publisher.repository().publish({"head-canary": head(2)})
