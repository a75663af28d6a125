"""How a feed is doing: what is published to whom, and until when it is signed."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer.feed.head import Head, read_head
from helpviewer.feed.rings import ring_of
from helpviewer.publisher.repository import Repository
from helpviewer.publisher.roles import LIFETIMES, Roles, read_roles

_SOON = {"root": 60, "targets": 30, "snapshot": 2, "timestamp": 1}  # days


class RoleStatus(NamedTuple):
    """One role of a feed.

    Attributes:
        version: Of its newest file.
        expires: Until when that is valid.
        threshold: How many keys have to sign.
        keys: The ids of its keys.
        is_due: It has to be signed again soon, or had to.
    """

    version: int
    expires: datetime
    threshold: int
    keys: tuple[str, ...]
    is_due: bool


class FeedStatus(NamedTuple):
    """A feed.

    Attributes:
        heads: What each ring gets; "" is everybody else.
        roles: Every role, by its name.
    """

    heads: Mapping[str, Head]
    roles: Mapping[str, RoleStatus]


def feed_status(out: Path, repository: Repository, now: datetime) -> FeedStatus:
    """Return how a feed is doing.

    Raises:
        PublishError: It has no keys yet, or its files are damaged.
    """
    heads = {ring_of(name): read_head(head) for name, head in repository.heads().items()}
    roles = read_roles(out)
    return FeedStatus(heads, {role: _role(roles, role, now) for role in LIFETIMES})


def _role(roles: Roles, role: str, now: datetime) -> RoleStatus:
    file = roles.files[role]
    signers = roles.root.signed.roles[role]
    left = file.signed.expires - now
    return RoleStatus(
        file.signed.version,
        file.signed.expires,
        signers.threshold,
        tuple(signers.keyids),
        left.days < _SOON[role] or role in roles.outdated,
    )
