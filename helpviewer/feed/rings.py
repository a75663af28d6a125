"""Rings: machines that get a state before everybody else does."""

import re

_RING = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?")

EVERYBODY = "head"
"""What the head is called that every machine gets which is in no ring."""


def is_ring(name: str) -> bool:
    """Say whether a ring can be called that: small letters, digits and hyphens."""
    return _RING.fullmatch(name) is not None


def head_name(ring: str) -> str:
    """Return what the head of a ring is called; with "", that of everybody."""
    return f"{EVERYBODY}-{ring}" if ring else EVERYBODY


def ring_of(head: str) -> str:
    """Return which ring a head is for; "" if it is for everybody."""
    return head.removeprefix(EVERYBODY).removeprefix("-")
