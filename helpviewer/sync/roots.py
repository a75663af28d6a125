"""Whose signatures count for a feed: its trusted root, and where that is kept."""

import hashlib
import shutil
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from helpviewer.errors import PublisherUnknownError, StoreError, TrustedRootError
from helpviewer.feed import limits
from helpviewer.paths import UserPaths, bundled

_PRIVATE = 0o700


class RootFacts(NamedTuple):
    """What a trusted root says.

    Attributes:
        version: Its number; a later one has a greater one.
        expires: Until when it is valid, unless the feed has a later one.
        threshold: How many of the keys have to agree to later ones.
        keys: The ids of these keys.
        digest: What to compare with what the publisher tells by telephone.
    """

    version: int
    expires: datetime
    threshold: int
    keys: tuple[str, ...]
    digest: str


def feed_folder(url: str) -> str:
    """Return the address of a feed's folder: with a ``/`` at the end."""
    return url if url.endswith("/") else f"{url}/"


def metadata_folder(paths: UserPaths, url: str) -> Path:
    """Return where what was verified of a feed is kept."""
    return paths.state / "feeds" / _name(url) / "metadata"


def trusted_root(paths: UserPaths, url: str) -> bytes:
    """Return whose signatures count for a feed: what the reader said, else what ships.

    Raises:
        PublisherUnknownError: Nobody said.
        TrustedRootError: The file cannot be read.
    """
    for file in (_root_file(paths, url), bundled("resources") / "feed-root.json"):
        try:
            return file.read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise TrustedRootError(error.strerror or error) from error
    raise PublisherUnknownError(url)


def trust_root(paths: UserPaths, url: str, content: bytes) -> RootFacts:
    """Trust a root from now on, and forget what was verified by another; say what it says.

    Raises:
        TrustedRootError: It is none.
        StoreError: It cannot be written.
    """
    root = read_root(content)
    target = _root_file(paths, url)
    try:
        target.parent.mkdir(_PRIVATE, parents=True, exist_ok=True)
        if target.exists() and target.read_bytes() == content:
            return root
        if metadata_folder(paths, url).exists():
            shutil.rmtree(metadata_folder(paths, url))
        with NamedTemporaryFile(dir=target.parent, delete=False) as file:
            file.write(content)
        Path(file.name).replace(target)
    except OSError as error:
        raise StoreError(target, error.strerror or error) from error
    return root


def read_root(content: bytes) -> RootFacts:
    """Return what a root says, if it is signed by its own keys.

    Raises:
        TrustedRootError: It is no root, or is not.
    """
    from tuf.api.exceptions import RepositoryError  # noqa: PLC0415 - 110 ms, for those who sync
    from tuf.api.metadata import Metadata, Root  # noqa: PLC0415

    if len(content) > limits.METADATA["root"]:
        raise TrustedRootError("it is too large")
    try:
        root = Metadata[Root].from_bytes(content)
        signed = root.signed
        if signed.type != Root.type:
            raise TrustedRootError("it says nothing of keys")
        signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)
    except RepositoryError as error:
        raise TrustedRootError(error) from error
    role = signed.roles[Root.type]
    digest = hashlib.sha256(content).hexdigest()
    return RootFacts(signed.version, signed.expires, role.threshold, tuple(role.keyids), digest)


def _root_file(paths: UserPaths, url: str) -> Path:
    return paths.data / "feeds" / _name(url) / "root.json"


def _name(url: str) -> str:
    return hashlib.sha256(feed_folder(url).encode()).hexdigest()[:16]
