from pathlib import Path

import pytest

from helpviewer import errors
from helpviewer.feed.digests import sha256
from helpviewer.progress import Progress
from helpviewer.sync.folder_transport import FolderTransport
from helpviewer.sync.transport import Transport, Validators
from tests.conftest import MakeLibrary

BASE = "https://example.com/help/"
PACK = bytes(range(256))


@pytest.fixture
def stick(make_library: MakeLibrary) -> Path:
    return make_library({"metadata/timestamp.json": "{}", "packs/a": PACK}, name="stick")


def test_the_files_of_a_feed_are_read_from_a_folder(
    stick: Path, opened_sockets: list[object]
) -> None:
    transport: Transport = FolderTransport(stick, BASE)
    known = Validators('"a"')
    answer = transport.get(f"{BASE}metadata/timestamp.json", 99, conditional=known)
    assert (answer.status, answer.content) == (200, b"{}")
    assert opened_sockets == []


def test_a_pack_is_copied_and_verified(stick: Path, file: Path) -> None:
    transport = FolderTransport(stick, BASE)
    for _ in range(2):
        transport.download(f"{BASE}packs/a", file, len(PACK), sha256(PACK), Progress())
    assert file.read_bytes() == PACK


def test_a_pack_that_was_changed_is_refused(stick: Path, file: Path) -> None:
    (stick / "packs" / "a").write_bytes(bytes(256))
    with pytest.raises(errors.AlteredFileError):
        FolderTransport(stick, BASE).download(
            f"{BASE}packs/a", file, len(PACK), sha256(PACK), Progress()
        )
    assert not file.exists()


@pytest.mark.parametrize(
    "path",
    [
        "missing.json",
        "packs",
        "../outside.json",
        "%2e%2e/outside.json",
        "packs/../../outside.json",
        "link.json",
        "/etc/passwd",
        "%00",
        "",
    ],
)
def test_nothing_outside_the_folder_is_read(stick: Path, path: str) -> None:
    outside = stick.parent / "outside.json"
    outside.write_text("secret")
    (stick / "link.json").symlink_to(outside)
    with pytest.raises(errors.NotFoundError):
        FolderTransport(stick, BASE).get(BASE + path, 99)


def test_the_file_of_another_feed_is_not_there(stick: Path) -> None:
    with pytest.raises(errors.NotFoundError):
        FolderTransport(stick, BASE).get("https://example.org/metadata/timestamp.json", 99)


def test_a_file_that_is_too_large_is_refused(stick: Path) -> None:
    with pytest.raises(errors.AnswerTooLargeError):
        FolderTransport(stick, BASE).get(f"{BASE}packs/a", 255)


def test_links_in_a_circle_lead_nowhere(stick: Path) -> None:
    (stick / "circle").symlink_to(stick / "circle")
    with pytest.raises(errors.NotFoundError):
        FolderTransport(stick, BASE).get(f"{BASE}circle", 99)


def test_a_disk_that_fails_is_told(file: Path) -> None:
    transport = FolderTransport(Path("/proc/self"), BASE)  # whose memory begins with a hole
    with pytest.raises(errors.FolderUnreadableError):
        transport.get(f"{BASE}mem", 99)
    with pytest.raises(errors.FolderUnreadableError):
        transport.download(f"{BASE}mem", file, 1, "0" * 64, Progress())


def test_a_stick_that_was_pulled_out_is_told(tmp_path: Path, file: Path) -> None:
    transport = FolderTransport(tmp_path / "gone", BASE)
    with pytest.raises(errors.FolderUnreadableError):
        transport.get(f"{BASE}packs/a", 99)
    with pytest.raises(errors.FolderUnreadableError):
        transport.download(f"{BASE}packs/a", file, 1, "0" * 64, Progress())
