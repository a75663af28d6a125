import stat
import sys
from pathlib import Path

import pytest

from helpviewer.errors import ExportError, PublishError
from helpviewer.publisher.keys import KeyFolder
from tests.publisher.signed_feeds import ask


def test_a_key_is_found_again(tmp_path: Path) -> None:
    for role in ("root", "timestamp"):
        made = KeyFolder([tmp_path], ask).create(role)
        (found,) = KeyFolder([tmp_path], ask).signers(role, [made.public_key])
        assert found.public_key == made.public_key
        assert found.private_bytes == made.private_bytes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_its_owner_can_read_a_key(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    KeyFolder([folder], ask).create("timestamp")
    (file,) = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_keys_that_are_kept_offline_are_encrypted(tmp_path: Path) -> None:
    folder = KeyFolder([tmp_path], ask)
    begin = {}
    for role in ("root", "targets", "snapshot", "timestamp"):
        folder.create(role)
        (file,) = tmp_path.glob(f"{role}-*.pem")
        begin[role] = file.read_text().splitlines()[0]
    plain, encrypted = "-----BEGIN PRIVATE KEY-----", "-----BEGIN ENCRYPTED PRIVATE KEY-----"
    assert list(begin.values()) == [encrypted, encrypted, plain, plain]


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    made = KeyFolder([tmp_path], ask).create("root")

    def guess(_name: str, *, is_new: bool) -> str:
        return f"guess {is_new}"

    with pytest.raises(PublishError, match="cannot be opened with this passphrase"):
        KeyFolder([tmp_path], guess).signers("root", [made.public_key])


def test_a_key_on_a_stick_is_found_and_new_ones_go_to_the_first_folder(tmp_path: Path) -> None:
    stick, disk = tmp_path / "stick", tmp_path / "disk"
    made = KeyFolder([stick], ask).create("root")
    both = KeyFolder([disk, stick], ask)
    assert not both.is_empty()
    assert len(both.signers("root", [made.public_key])) == 1
    both.create("targets")
    assert len(list(disk.iterdir())) == 1
    assert KeyFolder([disk], ask).signers("root", [made.public_key]) == []


def test_nobody_is_asked_twice_for_a_passphrase(tmp_path: Path) -> None:
    made = KeyFolder([tmp_path], ask).create("root")
    asked = []

    def note(name: str, *, is_new: bool) -> str:
        asked.append(name)
        return ask(name, is_new=is_new)

    folder = KeyFolder([tmp_path], note)
    for _ in range(2):
        folder.signers("root", [made.public_key])
    assert asked == [f"root-{made.public_key.keyid[:12]}.pem"]


def test_two_do_not_sign_at_the_same_time(tmp_path: Path) -> None:
    first, second = KeyFolder([tmp_path], ask), KeyFolder([tmp_path], ask)
    with (
        first.locked(),
        pytest.raises(PublishError, match="somebody else is signing"),
        second.locked(patience=0),
    ):
        pytest.fail("both of them sign")
    with second.locked(patience=0):
        assert second.is_empty()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = KeyFolder([tmp_path / "file" / "keys"], ask)
    with pytest.raises(ExportError):
        folder.create("timestamp")
    with pytest.raises(ExportError), folder.locked():
        pytest.fail("nothing is locked")


def test_a_key_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    made = KeyFolder([tmp_path], ask).create("timestamp")
    (file,) = tmp_path.iterdir()
    file.unlink()
    file.mkdir()
    with pytest.raises(PublishError, match="cannot be read"):
        KeyFolder([tmp_path], ask).signers("timestamp", [made.public_key])


def test_without_cryptography_signing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(PublishError, match=r"install helpviewer\[publish\]"):
        KeyFolder([tmp_path], ask)
