"""Which pages of the web a kiosk may open: those of hosts that its administrator named."""

import re
from typing import NamedTuple, Self

from helpviewer.library.outside_links import examine

_ANY = "*."
_NAME = r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*"


class AllowedHosts(NamedTuple):
    """Hosts whose pages may be opened.

    Attributes:
        hosts: In ASCII, as ``xn--bcher-kva.example``.
        domains: All hosts that stand before these may be opened, but not these themselves.
    """

    hosts: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: str) -> Self:
        """Return the hosts that a setting names: ``"status.example.com *.example.org"``.

        What can be no host allows nothing.
        """
        words = names.split()
        hosts = {_in_ascii(word.rstrip(".")) for word in words if not word.startswith(_ANY)}
        domains = {
            _in_ascii(word.removeprefix(_ANY).rstrip("."))
            for word in words
            if word.startswith(_ANY)
        }
        return cls(frozenset(hosts - {""}), frozenset(domains - {""}))

    def allows(self, address: str) -> bool:
        """Say whether this is the address of a page at one of the hosts.

        It must begin with https:// and call for no caution at all: what names a user, a port,
        or hides a character is not what an administrator had in mind.
        """
        if address[:8].lower() != "https://" or not address.isprintable():
            return False
        link = examine(address)
        host = "" if link.cautions else _in_ascii(link.host)
        _, _, domain = host.partition(".")
        return host in self.hosts or any(
            domain == allowed or domain.endswith(f".{allowed}") for allowed in self.domains
        )


def _in_ascii(host: str) -> str:
    """Return a host as the web names it; empty if it can be written in two ways, or in none.

    ``faß.example`` is one host to IDNA of 2003 and another to that of 2008.
    """
    host = host.lower()
    try:
        name = host.encode("idna").decode()
        is_plain = host.isascii() or name.encode().decode("idna") == host
    except UnicodeError:
        return ""
    return name if is_plain and re.fullmatch(_NAME, name) else ""
