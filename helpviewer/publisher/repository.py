"""The signed files of a feed: which head is the present one, and whose keys count."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from helpviewer.errors import PublishError
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import read_head
from helpviewer.feed.rings import EVERYBODY
from helpviewer.publisher.files import File, write_file
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.roles import LIFETIMES, Roles, Signed, has_roles, read_roles
from helpviewer.publisher.signing import Signing

_ROOT_KEYS = 3
_ROOT_THRESHOLD = 2  # so that one lost key, or one thief, changes nothing


class Repository:
    """The signed files of one feed.

    Args:
        out: The feed.
        keys: Whose signatures count.
        now: With its time zone; what is signed is valid from then on.
    """

    def __init__(self, out: Path, keys: KeyFolder, now: datetime) -> None:
        self._out = out
        self._keys = keys
        self._signing = Signing(keys, now)

    def create(self, head: bytes) -> list[str]:
        """Make keys for every role, and sign the first head; return what was written.

        Raises:
            PublishError: There are keys already.
            ExportError: A file cannot be written.
        """
        if has_roles(self._out) or not self._keys.is_empty():
            raise PublishError("there are keys for it already")
        root = _unborn(Root())
        for role in LIFETIMES:
            for _ in range(_ROOT_KEYS if role == "root" else 1):
                root.add_key(self._keys.create(role).public_key, role)
        root.roles["root"].threshold = _ROOT_THRESHOLD
        first = Roles(
            Metadata(self._signing.renewed(root)),
            Metadata(_unborn(Targets())),
            Metadata(_unborn(Snapshot())),
            Metadata(_unborn(Timestamp())),
        )
        head_file, target = _head_file(EVERYBODY, head)
        first.targets.signed.targets = {target.path: target}
        files = self._signing.release(first, first.targets.signed)
        return self._write([head_file, *_before_last(files, self._signing.root_file(root))])

    def heads(self) -> dict[str, bytes]:
        """Return the heads that are signed now, by their names.

        Raises:
            PublishError: One is missing or damaged, or was never signed.
        """
        return {
            path.removesuffix(".json"): self._head(target)
            for path, target in read_roles(self._out).targets.signed.targets.items()
        }

    def publish(self, heads: Mapping[str, bytes]) -> list[str]:
        """Sign what each ring gets from now on; return what was written, in that order.

        A ring has a head of its own only as long as it is ahead of everybody.

        Args:
            heads: By their names; all that there shall be.

        Raises:
            PublishError: There is none for everybody, or a key is missing.
            ExportError: A file cannot be written.
        """
        if EVERYBODY not in heads:
            raise PublishError("there is nothing for those who are in no ring")
        made = [_head_file(name, head) for name, head in _ahead(heads).items()]
        roles = read_roles(self._out)
        targets = deepcopy(roles.targets.signed)
        targets.targets = {target.path: target for _, target in made}
        return self._write([file for file, _ in made] + self._signing.release(roles, targets))

    def stamp(self) -> list[str]:
        """Sign that the present state still is the present one; return what was written.

        Raises:
            PublishError: A key is missing.
            ExportError: A file cannot be written.
        """
        roles = read_roles(self._out)
        targets = deepcopy(roles.targets.signed) if "targets" in roles.outdated else None
        return self._write(self._signing.release(roles, targets))

    def rotate(self, role: str, former: str = "") -> list[str]:
        """Put a new key into the place of one, and renew the root; return what was written.

        Args:
            role: Whose key.
            former: How the id of the former key begins; "" for the oldest.

        Raises:
            PublishError: There is no such key, or too few keys of the root are here.
            ExportError: A file cannot be written.
        """
        roles = read_roles(self._out)
        had, root = roles.root.signed, deepcopy(roles.root.signed)
        keyids = [key for key in root.roles[role].keyids if key.startswith(former)]
        if not keyids:
            raise PublishError(f"the role {role} has no key {former}")
        self._signing.signed("root", had, had)  # else the new key would be made for nothing
        root.revoke_key(keyids[0], role)
        root.add_key(self._keys.create(role).public_key, role)
        root_file = self._signing.root_file(self._signing.renewed(root), had)
        targets = deepcopy(roles.targets.signed) if role == "targets" else None
        changed = roles._replace(root=Metadata(root), outdated=roles.outdated | {role})
        return self._write(_before_last(self._signing.release(changed, targets), root_file))

    def _head(self, target: TargetFile) -> bytes:
        path = f"targets/{target.hashes['sha256']}.{target.path}"
        try:
            content = (self._out / path).read_bytes()
        except OSError as error:
            raise PublishError(f"{path} is missing in {self._out}") from error
        if sha256(content) != target.hashes["sha256"]:
            raise PublishError(f"{path} is damaged")
        return content

    def _write(self, files: Iterable[File]) -> list[str]:
        return [file.path for file in files if write_file(self._out, file)]


def sign_head(out: Path, name: str, head: bytes, keys: KeyFolder, now: datetime) -> None:
    """Sign a head, and leave those of other rings that are ahead of everybody.

    Raises:
        PublishError: The feed has no keys, or they are not here.
        ExportError: A file cannot be written.
    """
    repository = Repository(out, keys, now)
    repository.publish({**repository.heads(), name: head})


def _unborn(signed: Signed) -> Signed:
    """Return a role whose next version is the first."""
    signed.version = 0
    return signed


def _ahead(heads: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the head for everybody, and those of rings that get a later one."""
    serial = read_head(heads[EVERYBODY]).serial
    return {
        name: head
        for name, head in heads.items()
        if name == EVERYBODY or read_head(head).serial > serial
    }


def _head_file(name: str, head: bytes) -> tuple[File, TargetFile]:
    digest = sha256(head)
    file = File(f"targets/{digest}.{name}.json", head, digest)
    return file, TargetFile(len(head), {"sha256": digest}, f"{name}.json")


def _before_last(files: list[File], file: File) -> list[File]:
    """Put a root just before the timestamp, which readers ask for first."""
    return [*files[:-1], file, files[-1]]
