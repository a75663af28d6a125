"""Signing the files of a feed, each with the keys of its role."""

from collections.abc import Iterable
from copy import deepcopy
from datetime import datetime

from securesystemslib.signer import Key
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Metadata, MetaFile, Root, Targets

from helpviewer.errors import PublishError
from helpviewer.publisher.files import File
from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.roles import LIFETIMES, SIGNED_AGAIN, Roles, Signed, signed_file


class Signing:
    """What signs.

    Args:
        keys: The keys that are here.
        now: With its time zone; what is signed is valid from then on.
    """

    def __init__(self, keys: KeyFolder, now: datetime) -> None:
        self._keys = keys
        self._now = now.replace(microsecond=0)

    def release(self, roles: Roles, targets: Targets | None) -> list[File]:
        """Return the files that make `targets`, or what there is, the present state.

        They are to be written, and uploaded, in this order.

        Raises:
            PublishError: A key is missing.
        """
        files = []
        snapshot, timestamp = deepcopy(roles.snapshot.signed), deepcopy(roles.timestamp.signed)
        root = roles.root.signed
        if targets:
            file = self.signed("targets", self.renewed(targets), root)
            files.append(signed_file(f"{targets.version}.targets.json", file))
            snapshot.meta = {"targets.json": MetaFile(targets.version)}
        is_due = snapshot.expires - self._now < SIGNED_AGAIN or "snapshot" in roles.outdated
        if targets or is_due:
            signed = self.signed("snapshot", self.renewed(snapshot), root)
            files.append(signed_file(f"{snapshot.version}.snapshot.json", signed))
            timestamp.snapshot_meta = MetaFile(snapshot.version)
        stamp = self.signed("timestamp", self.renewed(timestamp), root)
        return [*files, signed_file("timestamp.json", stamp)]

    def root_file(self, root: Root, *former: Root) -> File:
        """Return a root as a file, signed as its own keys and those of the former one ask.

        Raises:
            PublishError: A key is missing.
        """
        signed = self.signed("root", root, root, *former)
        return signed_file(f"{root.version}.root.json", signed)

    def renewed(self, signed: Signed) -> Signed:
        """Make the next version of a role, valid from now on."""
        signed.version += 1
        signed.expires = self._now + LIFETIMES[signed.type]
        return signed

    def signed(self, role: str, signed: Signed, *roots: Root) -> Metadata[Signed]:
        """Sign with all keys of a role that are here; each root must be content with that.

        Raises:
            PublishError: A key is missing.
        """
        file = Metadata(signed)
        for signer in self._keys.signers(role, _keys(role, roots)):
            file.sign(signer, append=True)
        for root in roots:
            try:
                root.verify_delegate(role, file.signed_bytes, file.signatures)
            except UnsignedMetadataError as error:
                needed = root.roles[role].threshold
                raise PublishError(
                    f"{needed} of the {len(root.roles[role].keyids)} keys of the role {role} "
                    f"are needed, and {len(file.signatures)} are here"
                ) from error
        return file


def _keys(role: str, roots: Iterable[Root]) -> list[Key]:
    """Return the keys of a role in any of the roots, each once."""
    return list(
        {
            keyid: root.keys[keyid] for root in roots for keyid in root.roles[role].keyids
        }.values()
    )
