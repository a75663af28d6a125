"""Addresses on the web: which may be fetched, whose they are, and how they are told."""

import ipaddress
import re
from urllib.parse import SplitResult, quote, urlsplit

from helpviewer.errors import AddressRefusedError

_PORTS = {"https": 443, "http": 80}
_HOST = re.compile(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]+)?")  # no user, no password
_AS_THEY_ARE = "%/:?#[]@!$&'()*+,;=~"


def checked(url: str) -> str:
    """Return `url`, encoded, if it may be fetched: over https, or http to this very machine.

    Raises:
        AddressRefusedError: It may not.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise AddressRefusedError(shown(url)) from None
    is_secure = parts.scheme == "https" or (parts.scheme == "http" and is_this_machine(host))
    if not is_secure or not _HOST.fullmatch(parts.netloc) or "\\" in url:
        raise AddressRefusedError(shown(url))
    return quote(url, safe=_AS_THEY_ARE)


def is_this_machine(host: str) -> bool:
    """Say whether a host is the machine that the program runs on."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def origin(url: str) -> tuple[str, str, int]:
    """Return what a secret is bound to: scheme, host and port."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)


def host_of(url: str) -> str:
    """Return the host, as it is told to a reader."""
    return urlsplit(url).hostname or shown(url)


def shown(url: str) -> str:
    """Return an address without anything that may be a secret: passwords and queries."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "The address"
    netloc = parts.netloc.rpartition("@")[2]
    return SplitResult(parts.scheme, netloc, parts.path, "", "").geturl()
