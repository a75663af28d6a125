"""Where an address leads that leaves the library, and whether to be wary of it."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from helpviewer.library.cautions import (
    Caution,
    CautionKind,
    about_characters,
    about_host,
    about_texts,
    quotable,
)
from helpviewer.library.library import Library

_WEB = re.compile(
    r"(?P<scheme>https?)://(?:(?P<user>[^/?#\\]*)@)?"
    r"(?P<host>\[[0-9a-f:.]+\]|[^/?#\\@:%\[\]<>\"^`{|}\x00-\x20\x7f]+)"
    r"(?::(?P<port>[0-9]{0,5}))?(?:[/?#].*)?",
    re.IGNORECASE | re.DOTALL | re.ASCII,  # else a long s would be one of "https"
)
_USUAL_PORTS = {"http": "80", "https": "443"}
_HARMLESS_FIELD = "subject"  # it is read before a mail is sent
_LINE_ENDS = re.compile("%0d%0a|%0a", re.IGNORECASE)  # which the text of a mail may have


class OutsideLink(NamedTuple):
    """An address that leads out, and what to think of it.

    Attributes:
        address: All of it.
        host: Where it leads: a host, or the recipients of a mail; empty if nobody can say.
        cautions: None for an ordinary address.
    """

    address: str
    host: str
    cautions: tuple[Caution, ...] = ()


def examine(address: str, texts: Iterable[str] = (), known: Iterable[str] = ()) -> OutsideLink:
    """Return what there is to say of an address, whatever it is.

    Args:
        address: With its scheme; one that is no address of the web or of a mailbox leads
            nowhere.
        texts: What the links to it say.
        known: Hosts that it may be taken for.
    """
    scheme, _, rest = address.partition(":")
    if scheme.lower() == "mailto":
        return _examined_mail(address, rest, texts)
    found = _WEB.fullmatch(address)
    if found is None:
        return _unreadable(address)
    host = found["host"].lower()
    cautions = [*about_host(host, known), *about_texts(host, texts), *_about_way(found)]
    if found["user"] is not None:
        cautions.insert(0, Caution(CautionKind.USER_INFO, quotable(found["user"])))
    return OutsideLink(address, host, (*cautions, *about_characters(address)))


def known_hosts(library: Library) -> frozenset[str]:
    """Return the hosts where the library's articles are published."""
    addresses = (_WEB.fullmatch(card.url) for card in library if card.url)
    hosts = (found["host"].lower() for found in addresses if found)
    return frozenset(host for host in hosts if "." in host)


def _about_way(found: re.Match[str]) -> Iterator[Caution]:
    scheme, port = found["scheme"].lower(), found["port"]
    if port and port != _USUAL_PORTS[scheme]:
        yield Caution(CautionKind.PORT, port)
    if scheme == "http":
        yield Caution(CautionKind.NOT_ENCRYPTED)


def _examined_mail(address: str, rest: str, texts: Iterable[str]) -> OutsideLink:
    encoded, _, fields = rest.partition("#")[0].partition("?")
    recipients = unquote(encoded).strip()
    if "@" not in recipients or not recipients.isprintable():
        return _unreadable(address)
    cautions = [*about_texts(recipients.rpartition("@")[2].lower(), texts)]
    names = (unquote(field.partition("=")[0]).lower() for field in fields.split("&") if field)
    filled_in = dict.fromkeys(name for name in names if name != _HARMLESS_FIELD)
    if filled_in:
        value = quotable(", ".join(filled_in))
        cautions.append(Caution(CautionKind.MAIL_FIELDS, value))
    cautions += about_characters(_LINE_ENDS.sub("", address))
    return OutsideLink(address, recipients, tuple(cautions))


def _unreadable(address: str) -> OutsideLink:
    return OutsideLink(address, "", (Caution(CautionKind.UNREADABLE),))
