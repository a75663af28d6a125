"""The signed files of a feed: which are there, and until when they are valid."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from tuf.api.exceptions import RepositoryError, StorageError, UnsignedMetadataError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from helpviewer.errors import PublishError
from helpviewer.feed.digests import sha256
from helpviewer.publisher.files import File

LIFETIMES: Mapping[str, timedelta] = {
    "root": timedelta(days=365),
    "targets": timedelta(days=90),
    "snapshot": timedelta(days=7),
    "timestamp": timedelta(days=2),
}
"""How long each role's signature is valid."""

SIGNED_AGAIN = timedelta(days=4)
"""How long before its end the snapshot is signed again without anybody asking."""

_ROOT_FILE = re.compile(r"([1-9][0-9]*)\.root\.json")
Signed = TypeVar("Signed", Root, Targets, Snapshot, Timestamp)


class Roles(NamedTuple):
    """The newest signed file of each role.

    Attributes:
        root: Which keys count.
        targets: Which heads there are.
        snapshot: Which version of that is meant.
        timestamp: Which version of that, and that somebody said so lately.
        outdated: Roles that only the root before this one would accept: changing their keys
            was cut off.
    """

    root: Metadata[Root]
    targets: Metadata[Targets]
    snapshot: Metadata[Snapshot]
    timestamp: Metadata[Timestamp]
    outdated: frozenset[str] = frozenset()

    @property
    def files(self) -> Mapping[str, Metadata[Any]]:
        """Each role's file, by the role's name."""
        return {
            "root": self.root,
            "targets": self.targets,
            "snapshot": self.snapshot,
            "timestamp": self.timestamp,
        }


def has_roles(out: Path) -> bool:
    """Say whether a feed has keys already."""
    return bool(root_versions(out))


def read_roles(out: Path) -> Roles:
    """Return the newest signed files of a feed, if they are signed by its own keys.

    Somebody who can write to the web server must not get our signature for what is there.

    Raises:
        PublishError: There are none, or they are not.
    """
    versions = root_versions(out)
    if not versions:
        raise PublishError(f"{out} has no keys yet; begin with: helpviewer publish init")
    roots = [_read(out, f"{version}.root.json", Root) for version in versions[-2:]]
    try:
        roots[-1].signed.verify_delegate("root", roots[-1].signed_bytes, roots[-1].signatures)
    except UnsignedMetadataError as error:
        raise PublishError(f"{versions[-1]}.root.json is not signed by its own keys") from error
    timestamp = _read(out, "timestamp.json", Timestamp)
    version = timestamp.signed.snapshot_meta.version
    snapshot = _read(out, f"{version}.snapshot.json", Snapshot)
    version = snapshot.signed.meta["targets.json"].version
    targets = _read(out, f"{version}.targets.json", Targets)
    outdated = {
        "targets": not _is_signed(roots, "targets", targets),
        "snapshot": not _is_signed(roots, "snapshot", snapshot),
        "timestamp": not _is_signed(roots, "timestamp", timestamp),
    }
    return Roles(
        roots[-1], targets, snapshot, timestamp, frozenset(filter(outdated.get, outdated))
    )


def signed_file(name: str, signed: Metadata[Signed]) -> File:
    """Return a signed file, to be written."""
    content = signed.to_bytes(JSONSerializer(compact=True))
    return File(f"metadata/{name}", content, sha256(content))


def root_versions(out: Path) -> list[int]:
    """Return the versions of the root that a feed ever had, the first one first."""
    names = (_ROOT_FILE.fullmatch(path.name) for path in (out / "metadata").glob("*.json"))
    return sorted(int(found[1]) for found in names if found)


def _read(out: Path, name: str, kind: type[Signed]) -> Metadata[Signed]:
    try:
        file = Metadata[Signed].from_file(str(out / "metadata" / name))
    except StorageError as error:
        raise PublishError(f"{name} is missing in {out}") from error
    except RepositoryError as error:
        raise PublishError(f"{name} is damaged") from error
    if not isinstance(file.signed, kind):
        raise PublishError(f"{name} is something else")
    return file


def _is_signed(roots: list[Metadata[Root]], role: str, file: Metadata[Signed]) -> bool:
    """Say whether the newest root accepts a file.

    Raises:
        PublishError: Not even the one before it does.
    """
    accepted = [
        bool(root.signed.get_verification_result(role, file.signed_bytes, file.signatures))
        for root in roots
    ]
    if not any(accepted):
        raise PublishError(f"its {role}.json is not signed by its own keys")
    return accepted[-1]
