"""Digests: what items and whole collections are told apart by."""

import hashlib
from collections.abc import Mapping

from helpviewer.feed.strict_json import Value, canonical


def sha256(content: bytes) -> str:
    """Return a digest in lower-case hex."""
    return hashlib.sha256(content).hexdigest()


def item_digest(item: Value) -> str:
    """Return what tells this version of an item from every other, in whatever order it is."""
    return sha256(canonical(item))


def state_of(members: Mapping[str, str]) -> str:
    """Return the digest of a whole collection.

    Args:
        members: The digest of each item, by its id as the feed says it; no order matters.
    """
    lines = (f"{name}\0{digest}\n" for name, digest in members.items())
    return sha256("".join(sorted(lines)).encode("utf-8", "surrogatepass"))
