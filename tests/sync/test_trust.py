import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import TargetFile

from helpviewer.errors import (
    FeedError,
    NotFoundError,
    StoreError,
    TrustedRootError,
    TrustError,
)
from helpviewer.feed.digests import sha256
from helpviewer.publisher.files import File, write_file
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.roles import read_roles
from helpviewer.publisher.signing import Signing
from helpviewer.sync.transport import Answer, Validators
from helpviewer.sync.trust import Known, SignedFeed, verified_head
from tests.publisher.signed_feeds import START, Publisher, ask, head
from tests.sync.trusting import URL, Machine, Requests


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


def test_the_first_look_verifies_every_role(publisher: Publisher) -> None:
    server = Requests(publisher.out)
    assert Machine(publisher).sync(server) == "good-1"
    assert [name.replace(sha256(head(1)), "DIGEST") for name in server.names] == [
        "metadata/2.root.json",
        "metadata/timestamp.json",
        "metadata/1.snapshot.json",
        "metadata/1.targets.json",
        "targets/DIGEST.head.json",
    ]
    assert max(server.most) == 512 * 1024


def test_if_nothing_changed_two_files_are_asked_for(publisher: Publisher) -> None:
    machine = Machine(publisher)
    machine.sync(publisher.out)
    publisher.repository(days=1).stamp()
    server = Requests(publisher.out)
    assert machine.sync(server, START + timedelta(days=1)) == "good-1"
    assert server.names == ["metadata/2.root.json", "metadata/timestamp.json"]


def test_what_is_verified_says_until_when(publisher: Publisher) -> None:
    feed = Machine(publisher).feed
    found = verified_head(Requests(publisher.out), feed, Known(), START)
    assert found.content == head(1)
    assert found.expires == START + timedelta(days=2)
    assert not found.is_clock_behind


def test_a_ring_gets_its_own_head_while_it_is_ahead(publisher: Publisher) -> None:
    machine, canary = Machine(publisher), Machine(publisher, "canary", ring="canary")
    assert canary.sync(publisher.out) == "good-1"
    publisher.publish(2, ring="canary")
    assert (machine.sync(publisher.out), canary.sync(publisher.out)) == ("good-1", "good-2")
    publisher.publish(3)
    assert (machine.sync(publisher.out), canary.sync(publisher.out)) == ("good-3", "good-3")


def test_after_long_offline_all_roots_are_followed(publisher: Publisher) -> None:
    """Even those that have expired meanwhile, as long as the last one has not."""
    machine = Machine(publisher)
    machine.sync(publisher.out)
    for year, role in enumerate(("root", "targets", "snapshot", "timestamp", "root")):
        publisher.repository(days=300 * (year + 1)).rotate(role)
    publisher.publish(2, days=1500)
    now = START + timedelta(days=1500)
    assert machine.sync(publisher.out, now) == "good-2"
    assert Machine(publisher, "new").sync(publisher.out, now) == "good-2"
    versions = sorted((machine.feed.folder / "root_history").iterdir())
    assert [path.name for path in versions] == [f"{n}.root.json" for n in range(1, 7)]


def test_when_the_root_itself_has_expired_nothing_is_verified(publisher: Publisher) -> None:
    publisher.repository(days=366).stamp()
    machine = Machine(publisher)
    with pytest.raises(TrustError, match="have expired"):
        machine.sync(publisher.out, START + timedelta(days=366))


class StaleCache(Requests):
    """A cache that answers from an old copy, unless it is told not to."""

    def __init__(self, old: Path, server: Path) -> None:
        super().__init__(old)
        self.server = Requests(server)

    def get(
        self,
        url: str,
        most: int,
        *,
        conditional: Validators | None = None,
        fresh: bool = False,
    ) -> Answer:
        if fresh:
            return self.server.get(url, most, conditional=conditional, fresh=True)
        return super().get(url, most, conditional=conditional)


def test_a_cache_that_is_behind_is_gone_round(publisher: Publisher) -> None:
    machine = Machine(publisher)
    old = publisher.mirror()
    publisher.publish(2)
    machine.sync(publisher.out)
    publisher.publish(3)
    cache = StaleCache(old, publisher.out)
    assert machine.sync(cache) == "good-3"
    assert set(cache.server.fresh) == {True}


def test_a_date_in_the_future_by_mistake_expires_nothing(publisher: Publisher) -> None:
    publisher.repository().publish({"head": head(2, "late", START + timedelta(days=36_500))})
    machine = Machine(publisher)
    assert machine.sync(publisher.out) == "late-2"
    assert machine.sync(publisher.out) == "late-2"


def test_a_server_without_a_feed_is_told_as_such(publisher: Publisher, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotFoundError):
        Machine(publisher).sync(tmp_path / "empty")


def sign_anything(publisher: Publisher, targets: dict[str, bytes]) -> None:
    """Sign what our own publisher would refuse to."""
    roles = read_roles(publisher.out)
    roles.targets.signed.targets = {
        name: TargetFile(len(content), {"sha256": sha256(content)}, name)
        for name, content in targets.items()
    }
    for name, content in targets.items():
        path = f"targets/{sha256(content)}.{name}"
        write_file(publisher.out, File(path, content, sha256(content)))
    signing = Signing(KeyFolder([publisher.keys], ask), START)
    for file in signing.release(roles, roles.targets.signed):
        write_file(publisher.out, file)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"{}", "of another version"), (b" " * 300_000, "its head is too large")],
)
def test_what_is_signed_and_is_no_head_is_told(
    publisher: Publisher, content: bytes, reason: str
) -> None:
    sign_anything(publisher, {"head.json": content})
    with pytest.raises(FeedError, match=reason):
        Machine(publisher).sync(publisher.out)


def test_a_feed_without_any_head_is_told(publisher: Publisher) -> None:
    sign_anything(publisher, {"other.json": b"{}"})
    with pytest.raises(TrustError, match="has signed no state of it"):
        Machine(publisher).sync(publisher.out)


def test_a_root_that_is_none_is_told(publisher: Publisher, tmp_path: Path) -> None:
    feed = SignedFeed(URL, b"{}", tmp_path / "metadata")
    with pytest.raises(TrustedRootError):
        verified_head(Requests(publisher.out), feed, Known(), START)


def test_a_folder_that_cannot_be_used_is_told(publisher: Publisher, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    feed = SignedFeed(URL, publisher.root, tmp_path / "file")
    with pytest.raises(StoreError):
        verified_head(Requests(publisher.out), feed, Known(), START)


def test_damaged_files_of_our_own_are_fetched_anew(publisher: Publisher) -> None:
    machine = Machine(publisher)
    machine.sync(publisher.out)
    for path in machine.feed.folder.glob("*.json"):
        path.write_bytes(b"damaged")
    assert machine.sync(publisher.out) == "good-1"
    shutil.rmtree(machine.feed.folder)
    assert machine.sync(publisher.out) == "good-1"


VERIFY = """
import sys
sys.modules["cryptography"] = None
from datetime import datetime
from pathlib import Path
from helpviewer.sync.folder_transport import FolderTransport
from helpviewer.sync.trust import Known, SignedFeed, verified_head

url, server, folder, root, now = sys.argv[1:]
feed = SignedFeed(url, Path(root).read_bytes(), Path(folder))
found = verified_head(
    FolderTransport(Path(server), url), feed, Known(), datetime.fromisoformat(now)
)
assert not any(name.startswith("cryptography.") for name in sys.modules)
print(found.head.serial)
"""


def test_readers_need_no_cryptography(publisher: Publisher, tmp_path: Path) -> None:
    """Pure Python verifies, so that nothing has to be compiled for a kiosk."""
    root = publisher.out / "metadata" / "1.root.json"
    given = [URL, publisher.out, tmp_path / "metadata", root, START.isoformat()]
    done = subprocess.run(
        [sys.executable, "-c", VERIFY, *map(str, given)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_the_framework_is_loaded_only_by_who_verifies() -> None:
    code = (
        "import sys, helpviewer.sync.trust, helpviewer.sync.roots; print('tuf' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.stdout.strip() == b"False"
