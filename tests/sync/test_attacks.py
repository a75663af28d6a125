"""Each attack on a feed, against our client and against one that does not know better."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from helpviewer.errors import (
    AlteredFileError,
    AnswerTooLargeError,
    ExpiredSignaturesError,
    MixedFilesError,
    RolledBackError,
    SignatureError,
    StaleFeedError,
    TrustError,
)
from helpviewer.feed.digests import sha256
from helpviewer.publisher.keys import KeyFolder
from helpviewer.sync.folder_transport import FolderTransport
from helpviewer.sync.trust import Known, verified_head
from tests.publisher.signed_feeds import START, Publisher, ask, head
from tests.sync.trusting import URL, Machine, naive


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture
def machine(publisher: Publisher) -> Machine:
    """Return a machine that has the first state."""
    machine = Machine(publisher)
    assert machine.sync(publisher.out) == naive(publisher.out) == "good-1"
    return machine


def test_another_head_in_the_place_of_the_signed_one(
    publisher: Publisher, machine: Machine
) -> None:
    publisher.publish(2)
    server = publisher.mirror()
    for path in (server / "targets").glob("*.head.json"):
        path.write_bytes(head(2, "evil"))
    assert naive(server) == "evil-2"
    with pytest.raises(AlteredFileError):
        machine.sync(server)
    assert machine.sync(publisher.out) == "good-2"


def test_a_whole_feed_that_somebody_else_signed(
    tmp_path: Path, publisher: Publisher, machine: Machine
) -> None:
    thief = Publisher(tmp_path / "thief")
    thief.publish(9, "evil")
    server = thief.mirror()
    assert naive(server) == "evil-9"
    with pytest.raises(SignatureError):
        machine.sync(server)
    with pytest.raises(SignatureError):
        Machine(publisher, "new").sync(server)


def test_the_whole_server_rolled_back(publisher: Publisher, machine: Machine) -> None:
    old = publisher.mirror()
    publisher.publish(2)
    assert machine.sync(publisher.out) == "good-2"
    assert naive(old) == "good-1"
    with pytest.raises(RolledBackError):
        machine.sync(old)


def test_a_rollback_after_the_machine_lost_what_it_had_verified(
    publisher: Publisher, machine: Machine
) -> None:
    old = publisher.mirror()
    publisher.publish(2)
    machine.sync(publisher.out)
    shutil.rmtree(machine.feed.folder)
    assert naive(old) == "good-1"
    with pytest.raises(RolledBackError):
        machine.sync(old)


@pytest.mark.parametrize("role", ["targets", "snapshot"])
def test_old_files_mixed_among_new_ones(
    publisher: Publisher, machine: Machine, role: str
) -> None:
    publisher.publish(2)
    server = publisher.mirror()
    metadata = server / "metadata"
    shutil.copy(metadata / f"1.{role}.json", metadata / f"2.{role}.json")
    assert naive(server) == "good-1"
    with pytest.raises(MixedFilesError):
        machine.sync(server)


@pytest.mark.parametrize("days", [3, 30])
def test_a_server_that_is_frozen(publisher: Publisher, machine: Machine, days: int) -> None:
    frozen = publisher.mirror()
    publisher.publish(2, days=days)
    later = START + timedelta(days=days)
    assert naive(frozen) == "good-1"
    with pytest.raises(StaleFeedError, match="not verified since 2026-11-12"):
        machine.sync(frozen, later)
    with pytest.raises(ExpiredSignaturesError, match="have expired"):
        Machine(publisher, "new").sync(frozen, later)
    assert machine.sync(publisher.out, later) == "good-2"


@pytest.mark.parametrize("name", ["timestamp", "2.snapshot", "2.targets", "2.root"])
def test_a_file_without_an_end(publisher: Publisher, machine: Machine, name: str) -> None:
    publisher.publish(2)
    server = publisher.mirror()
    file = server / "metadata" / f"{name}.json"
    genuine = file.read_bytes() if file.exists() else publisher.root
    file.write_bytes(genuine + b" " * 10_000_000)
    assert naive(server) == "good-2"  # after all ten million bytes
    with pytest.raises(AnswerTooLargeError):
        machine.sync(server)


def test_a_head_without_an_end(publisher: Publisher, machine: Machine) -> None:
    publisher.publish(2)
    server = publisher.mirror()
    for path in (server / "targets").glob("*.head.json"):
        path.write_bytes(head(2, "evil") + b" " * 100_000)
    assert naive(server) == "evil-2"
    with pytest.raises(AnswerTooLargeError):
        machine.sync(server)


def test_the_keys_of_the_server_stolen(publisher: Publisher, machine: Machine) -> None:
    """The thief can say what is new, and not what it says."""
    loot = publisher.stolen("snapshot", "timestamp")
    forged = json.loads((publisher.out / "metadata" / "1.targets.json").read_bytes())
    content = head(2, "evil")
    signed = forged["signed"]
    signed["version"] = 2
    signed["targets"]["head.json"] = {
        "length": len(content),
        "hashes": {"sha256": sha256(content)},
    }
    server = publisher.mirror()
    (server / "metadata" / "2.targets.json").write_text(json.dumps(forged))
    (server / "targets" / f"{sha256(content)}.head.json").write_bytes(content)
    say_that_the_second_targets_are_new(publisher, server, loot)
    assert naive(server) == "evil-2"
    with pytest.raises(SignatureError, match=r"2\.targets\.json"):
        machine.sync(server)


def say_that_the_second_targets_are_new(publisher: Publisher, server: Path, keys: Path) -> None:
    """Sign a snapshot and a timestamp with stolen keys."""
    metadata = server / "metadata"
    for role, source, target, part in (
        ("snapshot", "1.snapshot.json", "2.snapshot.json", "targets.json"),
        ("timestamp", "timestamp.json", "timestamp.json", "snapshot.json"),
    ):
        file = json.loads((metadata / source).read_bytes())
        file["signed"]["version"] = 2
        file["signed"]["meta"][part]["version"] = 2
        (metadata / target).write_bytes(sign_again(file, publisher, role, keys))


def sign_again(file: object, publisher: Publisher, role: str, keys: Path) -> bytes:
    """Return a file, signed with the keys of a role that are in a folder."""
    root = Metadata[Root].from_bytes(publisher.root).signed
    metadata: Metadata[Root] = Metadata.from_bytes(json.dumps(file).encode())
    metadata.signatures.clear()
    had = [root.keys[keyid] for keyid in root.roles[role].keyids]
    for signer in KeyFolder([keys], ask).signers(role, had):
        metadata.sign(signer, append=True)
    return metadata.to_bytes()


def test_every_key_but_the_roots_stolen_and_replaced(
    publisher: Publisher, machine: Machine
) -> None:
    loot = publisher.stolen("targets", "snapshot", "timestamp")
    thief = publisher.mirror("thief")
    for role in ("targets", "snapshot", "timestamp"):
        publisher.repository().rotate(role)
    publisher.publish(2)
    assert machine.sync(publisher.out) == "good-2"
    had = publisher.out
    publisher.out = thief
    repository = publisher.repository(keys=loot)
    for serial in range(2, 12):  # so that no number of a version is too low
        repository.publish({"head": head(serial, "evil")})
    publisher.out = had
    for root in (publisher.out / "metadata").glob("*.root.json"):
        shutil.copy(root, thief / "metadata")
    assert naive(thief) == "evil-11"
    with pytest.raises(SignatureError):
        machine.sync(thief)
    assert machine.sync(publisher.out) == "good-2"


def test_a_thief_cannot_make_later_states_look_old_for_ever(
    publisher: Publisher, machine: Machine
) -> None:
    """Versions that a thief counted up count no more when the keys are replaced."""
    thief, had = publisher.mirror("thief"), publisher.out
    publisher.out = thief
    for _ in range(20):
        publisher.repository(keys=publisher.stolen("snapshot", "timestamp")).stamp()
    publisher.out = had
    assert machine.sync(thief) == "good-1"
    publisher.publish(2)
    with pytest.raises(RolledBackError):
        machine.sync(publisher.out)
    publisher.repository().rotate("timestamp")
    assert machine.sync(publisher.out) == "good-2"


def test_one_stolen_key_of_the_root_replaces_nobody(
    publisher: Publisher, machine: Machine
) -> None:
    file = json.loads(publisher.root)
    file["signed"]["version"] = 2
    file["signed"]["roles"]["root"]["threshold"] = 1
    loot = publisher.stolen("root")
    one, *others = sorted(loot.glob("root-*.pem"))
    for other in others:
        other.unlink()
    server = publisher.mirror()
    forged = sign_again(file, publisher, "root", loot)
    assert one.stem.removeprefix("root-") in forged.decode()
    (server / "metadata" / "2.root.json").write_bytes(forged)
    with pytest.raises(SignatureError, match=r"2\.root\.json"):
        machine.sync(server)


def test_a_web_page_in_the_place_of_every_file(publisher: Publisher, machine: Machine) -> None:
    server = publisher.mirror()
    (server / "metadata" / "timestamp.json").write_text("<html>Sign in</html>")
    with pytest.raises(TrustError, match=r"sends as timestamp\.json is none of its files"):
        machine.sync(server)


@pytest.mark.parametrize("days", [-30, -3650])
def test_a_clock_that_is_set_back_makes_nothing_valid_again(
    publisher: Publisher, machine: Machine, days: int
) -> None:
    """Else whoever can change the time on a kiosk could freeze it."""
    frozen = publisher.mirror()
    publisher.publish(2, days=10)
    machine.sync(publisher.out, START + timedelta(days=10))
    shutil.rmtree(machine.feed.folder)
    machine.known = machine.known._replace(serial=0)
    back = START + timedelta(days=days)
    assert Machine(publisher, "new").sync(frozen, back) == naive(frozen) == "good-1"
    with pytest.raises(ExpiredSignaturesError):
        machine.sync(frozen, back)
    assert machine.sync(publisher.out, back) == "good-2"


def test_a_clock_that_is_behind_is_noticed(publisher: Publisher, machine: Machine) -> None:
    transport = FolderTransport(publisher.out, URL)
    right = verified_head(transport, machine.feed, Known(), START)
    wrong = verified_head(transport, machine.feed, Known(), START - timedelta(days=30))
    assert (right.is_clock_behind, wrong.is_clock_behind) == (False, True)
    assert right.time_floor == wrong.time_floor == START


@pytest.mark.parametrize("days", [30, 3650])
def test_with_a_clock_that_is_ahead_everything_has_expired(
    publisher: Publisher, machine: Machine, days: int
) -> None:
    with pytest.raises(StaleFeedError, match="the clock of this machine is wrong"):
        machine.sync(publisher.out, START + timedelta(days=days))
    assert machine.sync(publisher.out) == "good-1"
