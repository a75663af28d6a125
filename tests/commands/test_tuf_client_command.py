"""The main cases of the framework's conformance suite, over HTTP and by its command line."""

import json
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import TargetFile

from helpviewer.__main__ import main
from helpviewer.feed.digests import sha256
from helpviewer.publisher.files import File, write_file
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.roles import read_roles
from helpviewer.publisher.signing import Signing
from tests.publisher.signed_feeds import Publisher, ask

TOP = ["root", "snapshot", "targets", "timestamp"]


class Handler(SimpleHTTPRequestHandler):
    """Hands files out, and notes what is asked for."""

    asked: list[str]

    def __init__(self, *arguments: Any, asked: list[str], **more: Any) -> None:
        self.asked = asked
        super().__init__(*arguments, **more)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        if str(args[0]).startswith("GET"):
            self.asked.append(self.path.lstrip("/"))


class Client:
    """The client under test, its folders, and the server that it asks."""

    def __init__(self, root: Path, publisher: Publisher, port: int, asked: list[str]) -> None:
        self.metadata = root / "metadata"
        self.targets = root / "targets"
        self.publisher = publisher
        self.url = f"http://127.0.0.1:{port}"
        self.asked = asked
        self.root = root / "initial_root.json"

    def init(self, root: bytes | None = None) -> int:
        self.root.write_bytes(root or self.publisher.root)
        return self.run("init", str(self.root))

    def refresh(self) -> int:
        self.asked.clear()
        return self.run("--metadata-url", f"{self.url}/metadata", "refresh")

    def download(self, name: str) -> int:
        self.asked.clear()
        return self.run(
            "--metadata-url", f"{self.url}/metadata",
            "--target-name", name,
            "--target-dir", str(self.targets),
            "--target-base-url", f"{self.url}/targets",
            "download",
        )  # fmt: skip

    def run(self, *arguments: str) -> int:
        return main(["tuf-client", "--metadata-dir", str(self.metadata), *arguments])

    def version(self, role: str) -> int:
        content = (self.metadata / f"{role}.json").read_bytes()
        return int(json.loads(content)["signed"]["version"])

    @property
    def trusted(self) -> dict[str, int]:
        return {role: self.version(role) for role in TOP}

    @property
    def downloaded(self) -> list[bytes]:
        return sorted(path.read_bytes() for path in self.targets.rglob("*") if path.is_file())


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    publisher = Publisher(tmp_path, datetime.now(UTC))
    asked: list[str] = []
    handler = partial(Handler, asked=asked, directory=str(publisher.out))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Client(tmp_path, publisher, server.server_port, asked)
        server.shutdown()


def add(publisher: Publisher, targets: dict[str, bytes]) -> None:
    """Sign these files, and no others."""
    roles = read_roles(publisher.out)
    roles.targets.signed.targets = {
        name: TargetFile(len(content), {"sha256": sha256(content)}, name)
        for name, content in targets.items()
    }
    for name, content in targets.items():
        path = place(publisher, name, content).relative_to(publisher.out)
        write_file(publisher.out, File(path.as_posix(), content, sha256(content)))
    signing = Signing(KeyFolder([publisher.keys], ask), datetime.now(UTC))
    for file in signing.release(roles, roles.targets.signed):
        write_file(publisher.out, file)


def place(publisher: Publisher, name: str, content: bytes) -> Path:
    folder, _, file = name.rpartition("/")
    return publisher.out / "targets" / folder / f"{sha256(content)}.{file}"


def test_init_and_refresh(client: Client) -> None:
    assert client.init() == 0
    assert client.asked == []
    assert client.refresh() == 0
    assert [path.removeprefix("metadata/") for path in client.asked] == [
        "2.root.json",
        "timestamp.json",
        "1.snapshot.json",
        "1.targets.json",
    ]
    assert client.trusted == dict.fromkeys(TOP, 1)


def test_a_download_refreshes_first(client: Client) -> None:
    client.init()
    assert client.download("nonexistent artifact") == 1
    assert client.trusted == dict.fromkeys(TOP, 1)


def test_a_root_that_is_none_or_not_signed_asks_for_nothing(client: Client) -> None:
    root = json.loads(client.publisher.root)
    for signature in root["signatures"]:
        signature["sig"] = root["signatures"][0]["sig"]
    unsigned = json.dumps(root).encode()
    del root["signed"]["version"]
    for content in (unsigned, json.dumps(root).encode()):
        client.init(content)
        assert client.refresh() == 1
        assert client.asked == []


def test_an_initial_root_that_is_not_there(client: Client) -> None:
    assert client.run("init", "nowhere.json") == 1
    assert client.refresh() == 1


def test_another_timestamp_of_the_same_version_is_not_taken(client: Client) -> None:
    client.init()
    other = client.publisher.mirror("other")
    client.publisher.repository().stamp()
    client.refresh()
    had = (client.metadata / "timestamp.json").read_bytes()
    published, client.publisher.out = client.publisher.out, other
    client.publisher.repository(days=1).stamp()
    shutil.copy(other / "metadata/timestamp.json", published / "metadata/timestamp.json")
    assert client.refresh() == 0
    assert (client.metadata / "timestamp.json").read_bytes() == had
    assert client.version("timestamp") == 2


def test_rolled_back_timestamps_and_snapshots_are_refused(client: Client) -> None:
    client.init()
    before = client.publisher.mirror("before")
    client.publisher.publish(2)
    assert client.refresh() == 0
    out = client.publisher.out
    for name in ("timestamp.json", "1.snapshot.json", "1.targets.json"):
        shutil.copy(before / "metadata" / name, out / "metadata" / name)
    assert client.refresh() == 1
    assert client.trusted == {"root": 1, "snapshot": 2, "targets": 2, "timestamp": 2}
    assert client.asked[-1] == "metadata/timestamp.json"


def test_targets_of_another_version_are_refused(client: Client) -> None:
    client.init()
    client.refresh()
    client.publisher.publish(2)
    metadata = client.publisher.out / "metadata"
    shutil.copy(metadata / "1.targets.json", metadata / "2.targets.json")
    assert client.refresh() == 1
    assert client.version("targets") == 1
    assert client.version("snapshot") == 2


def test_keys_change_one_root_after_the_other(client: Client) -> None:
    client.init()
    for role in ("root", "root", "timestamp", "snapshot", "targets"):
        client.publisher.repository().rotate(role)
    assert client.refresh() == 0
    assert client.version("root") == 6
    assert client.refresh() == 0
    assert client.asked == ["metadata/7.root.json", "metadata/timestamp.json"]


@pytest.mark.parametrize("role", ["timestamp", "snapshot"])
def test_versions_that_were_counted_up_are_recovered_from(client: Client, role: str) -> None:
    client.init()
    publisher = client.publisher
    before = publisher.mirror("before")
    for _ in range(5):
        publisher.repository(days=3 if role == "snapshot" else 0).stamp()
    assert client.refresh() == 0
    published = publisher.out
    publisher.out = before
    publisher.repository().rotate("snapshot")
    publisher.repository().rotate("timestamp")
    shutil.rmtree(published / "metadata")
    shutil.copytree(before / "metadata", published / "metadata")
    assert client.refresh() == 0
    assert client.version("timestamp") == 3


def test_expired_files_are_refused(client: Client, tmp_path: Path) -> None:
    old = Publisher(tmp_path / "old", datetime.now(UTC) - timedelta(days=3))
    shutil.rmtree(client.publisher.out / "metadata")
    shutil.copytree(old.out / "metadata", client.publisher.out / "metadata")
    assert client.init(old.root) == 0
    assert client.refresh() == 1
    assert not (client.metadata / "snapshot.json").exists()


@pytest.mark.parametrize("name", ["a.txt", "path/to/a/file.txt", "with space & ü.txt"])
def test_a_file_is_downloaded_once(client: Client, name: str) -> None:
    client.init()
    add(client.publisher, {name: b"content"})
    assert client.download(name) == 0
    assert client.downloaded == [b"content"]
    assert client.asked[-1].startswith("targets/")
    assert client.download(name) == 0
    assert not client.asked[-1].startswith("targets/")
    add(client.publisher, {name: b"newer"})
    assert client.download(name) == 0
    assert client.downloaded == [b"newer"]


def test_a_file_that_somebody_exchanged_is_not_kept(client: Client) -> None:
    client.init()
    add(client.publisher, {"one": b"genuine", "two": b"content"})
    assert client.download("one") == 0
    place(client.publisher, "two", b"content").write_bytes(b"malice!")
    assert client.download("two") == 1
    place(client.publisher, "two", b"content").write_bytes(b"much longer malice")
    assert client.download("two") == 1
    assert client.downloaded == [b"genuine"]
    assert client.download("two") == 1


def test_a_folder_that_cannot_be_used_is_told(client: Client) -> None:
    client.init()
    client.targets.write_text("")
    add(client.publisher, {"one": b"genuine"})
    assert client.download("one") == 1
