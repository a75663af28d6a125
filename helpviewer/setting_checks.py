"""What settings may be, where no list of choices says it.

No reason repeats what is wrong: it may be a secret.
"""

import ipaddress
import re
from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, urlsplit

_CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
# compiled when they are needed, which is hardly ever at start
_QUIET_HOURS = rf"\s*({_CLOCK})\s*-\s*({_CLOCK})\s*"
_RING = "[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?"
_VARIABLE = "[A-Za-z_][A-Za-z0-9_]*"
_HOST = r"(?:\*\.[\w-]{1,63}\.|)(?:[\w-]{1,63}\.)*[\w-]{1,63}"  # of all under .org is none
_LANGUAGE = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*"
_LONGEST_NAME = 100  # letters
PIN_RECORD = r"scrypt\$(?:16384|32768|65536|131072)\$[0-9a-f]{32}\$[0-9a-f]{64}"
"""What is kept of a PIN: how dear a try is, the salt, and what scrypt made of both."""
_SECRETS = r"feed\.(?:auth\.)?(?:.*_)?(?:token|password|passphrase|secret|api_?key)"


def is_secret(name: str) -> bool:
    """Say whether somebody writes a secret into a file by an unknown setting of this name."""
    return re.fullmatch(_SECRETS, name) is not None


def _address(text: str) -> str:
    if not text:
        return ""
    parts = _split(text)
    if parts is None or "@" in parts.netloc:
        return "must be an address without a name or a password in it"
    host = parts.hostname or ""
    is_near = parts.scheme == "http" and _is_here(host)
    return "" if host and (parts.scheme == "https" or is_near) else "must begin with https://"


def _proxy(text: str) -> str:
    parts = _split(text)
    if text in {"system", "none"}:
        return ""
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        return "must be system, none, or an address such as http://proxy:8080"
    if "@" in parts.netloc:
        return "must not hold a password; the variable https_proxy may"
    return ""


def _quiet_hours(text: str) -> str:
    found = re.fullmatch(_QUIET_HOURS, text)
    is_span = found and found[1] != found[2]
    return "" if is_span or not text else "must be like 22:00-06:00"


def _ring(text: str) -> str:
    is_ring = not text or re.fullmatch(_RING, text)
    return "" if is_ring else "must be a name of small letters, digits and hyphens"


def _variable(text: str) -> str:
    is_name = not text or re.fullmatch(_VARIABLE, text)
    return "" if is_name else "must be the name of a variable, not what is in it"


def _pin(text: str) -> str:
    is_record = not text or re.fullmatch(PIN_RECORD, text)
    return "" if is_record else "must be what helpviewer kiosk set-pin makes of a PIN"


def _hosts(text: str) -> str:
    are_hosts = all(re.fullmatch(_HOST, word) for word in text.split())
    return "" if are_hosts else "must be names such as help.example.com *.example.org"


def _languages(text: str) -> str:
    are_tags = all(re.fullmatch(_LANGUAGE, word) for word in text.split())
    return "" if are_tags else "must be tags of languages, such as en de"


def _name(text: str) -> str:
    is_name = len(text) <= _LONGEST_NAME and text.isprintable()
    return "" if is_name else f"must have at most {_LONGEST_NAME} letters, in one line"


def _split(text: str) -> SplitResult | None:
    """Return the parts of an address; None if it can be none."""
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return None
    return parts if text.isprintable() and not re.search(r"[\s\\]", text) else None


def _is_here(host: str) -> bool:
    """Say whether a host is this very machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


CHECKS: Mapping[str, Callable[[str], str]] = {
    "feed.url": _address,
    "feed.proxy": _proxy,
    "feed.quiet_hours": _quiet_hours,
    "feed.ring": _ring,
    "feed.auth.token_env": _variable,
    "unattended.update_hours": _quiet_hours,
    "unattended.heartbeat": _address,
    "unattended.pin": _pin,
    "unattended.allowed_hosts": _hosts,
    "unattended.languages": _languages,
    "unattended.device": _name,
}
"""By the setting's name: returns why a text cannot be its value, or an empty text."""
