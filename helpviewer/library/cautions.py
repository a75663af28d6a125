"""What there is to be wary of in parts of an address."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import unquote

from helpviewer.library.look_alikes import (
    is_same_site,
    looks_like,
    mixes_scripts,
    readable_host,
    twin_of,
)

_LONGEST_HOST = 64  # characters; those of real sites are shorter
_LONGEST_VALUE = 200  # characters that a caution quotes
_HIDDEN = re.compile(  # what is not seen, or turns around what is; and a slash of another kind
    "[\x00-\x1f\x7f-\x9f\\\\\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")  # with which browsers take a host for an IP address
_NAMING_HOST = re.compile(  # a text that is an address, of a page or a mailbox
    r"\s*(https?://|mailto:|www\.)?([\w.+-]{1,64}@)?((?:[\w-]{1,63}\.){1,8}[\w-]{1,63})"
    r"(?::[0-9]{1,5})?(?:[/?#]\S*)?\s*",
    re.IGNORECASE,
)
_USUAL_TOPS = frozenset({"biz", "com", "edu", "eu", "gov", "info", "io", "net", "org"})


class CautionKind(StrEnum):
    """Why to be wary of an address."""

    UNREADABLE = "unreadable"  # nobody can say where it leads; it is not opened
    USER_INFO = "user-info"  # what stands before the host may look like the host
    MIXED_SCRIPTS = "mixed-scripts"
    LOOK_ALIKE = "look-alike"  # of a host that the reader may know
    OTHER_TEXT = "other-text"  # the link's text names another host
    NUMERIC_HOST = "numeric-host"
    LONG_HOST = "long-host"
    PORT = "port"
    NOT_ENCRYPTED = "not-encrypted"
    HIDDEN_CHARACTERS = "hidden-characters"
    MAIL_FIELDS = "mail-fields"  # the mail is filled in already


class Caution(NamedTuple):
    """One reason to be wary.

    Attributes:
        kind: The reason.
        value: The part of the address, or the other host, that it is about; may be empty.
    """

    kind: CautionKind
    value: str = ""


def about_host(host: str, known: Iterable[str]) -> Iterator[Caution]:
    """Yield what there is to say of a host, which may be taken for one of `known`."""
    if len(host) > _LONGEST_HOST:
        yield Caution(CautionKind.LONG_HOST)
        return
    readable = readable_host(host)
    if mixes_scripts(readable):
        yield Caution(CautionKind.MIXED_SCRIPTS, quotable(readable))
    alike = next((other for other in sorted(known) if looks_like(readable, other)), "")
    if alike or twin_of(readable):
        yield Caution(CautionKind.LOOK_ALIKE, alike or twin_of(readable))
    if host.startswith("[") or _NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2]):
        yield Caution(CautionKind.NUMERIC_HOST)


def about_texts(host: str, texts: Iterable[str]) -> Iterator[Caution]:
    """Yield a caution if one of the texts of a link names another host than its own."""
    readable = readable_host(host)
    tops = {*_USUAL_TOPS, readable.rpartition(".")[2]}  # else it may be the name of a file
    for named in filter(None, map(_NAMING_HOST.fullmatch, texts)):
        says_so, mailbox, other = named.groups()
        other = readable_host(other)
        is_host = says_so or mailbox or other.rpartition(".")[2] in tops
        if is_host and not is_same_site(readable, other):
            yield Caution(CautionKind.OTHER_TEXT, quotable(other))
            return


def about_characters(address: str) -> Iterator[Caution]:
    """Yield a caution if there are characters in an address that are not seen as such."""
    if " " in address or _HIDDEN.search(unquote(address)):
        yield Caution(CautionKind.HIDDEN_CHARACTERS)


def quotable(text: str) -> str:
    """Return a part of an address that can be put into a sentence without harm to it."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for letter in unquote(text)[:_LONGEST_VALUE]
    )
