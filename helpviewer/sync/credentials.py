"""Who asks: passwords, tokens and certificates, kept for the one server that they are for."""

import base64
import os
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from helpviewer.errors import CredentialsError
from helpviewer.sync.addresses import origin
from helpviewer.sync.tls import ClientCertificate

_LONGEST = 64 * 1024  # bytes of a file with a secret
_OF_OTHERS = 0o077


class Access(NamedTuple):
    """Where a secret is; never the secret itself.

    Attributes:
        kind: ``none``, ``bearer``, ``basic``, ``mtls`` or ``netrc``.
        token_file: A file with the token, or with ``name:password``; for ``netrc`` that file.
        token_env: A variable of the environment with the same.
        keyring: The name under which the system's keyring has the same.
        certificate: For ``mtls``.
        key: For ``mtls``.
    """

    kind: str = "none"
    token_file: str = ""
    token_env: str = ""
    keyring: str = ""
    certificate: str = ""
    key: str = ""


class Credentials:
    """What shows a feed's own server who asks; no other ever sees it, nor does a log.

    Args:
        url: An address of the server.
        authorization: The header's value; empty for none.
        certificate: Shown in the handshake.
    """

    def __init__(
        self, url: str, authorization: str = "", certificate: ClientCertificate | None = None
    ) -> None:
        self._origin = origin(url)
        self._authorization = authorization
        self._certificate = certificate

    def headers(self, url: str) -> dict[str, str]:
        """Return the headers that go with a request; none to another server."""
        is_own = self._authorization and origin(url) == self._origin
        return {"Authorization": self._authorization} if is_own else {}

    def certificate(self, url: str) -> ClientCertificate | None:
        """Return what is shown in the handshake; nothing to another server."""
        return self._certificate if origin(url) == self._origin else None


NOBODY = Credentials("")
"""For feeds that anybody may read."""


def read_credentials(
    access: Access, url: str, environment: Mapping[str, str] = os.environ
) -> Credentials:
    """Return the secret for the feed at `url`.

    Raises:
        CredentialsError: It is missing, or readable by others, or cannot be sent.
    """
    match access.kind:
        case "none":
            return Credentials(url)
        case "bearer":
            token, source = _secret(access, url, environment)
            return Credentials(url, f"Bearer {_sendable(token, source)}")
        case "basic":
            return Credentials(url, _basic(*_secret(access, url, environment)))
        case "mtls":
            key = Path(access.key or access.certificate)
            _require_privacy(key)
            return Credentials(url, "", ClientCertificate(Path(access.certificate), key))
        case "netrc":
            return Credentials(url, _of_netrc(Path(access.token_file or "~/.netrc"), url))
        case kind:
            raise CredentialsError(kind, "is no kind of access")


def _secret(access: Access, url: str, environment: Mapping[str, str]) -> tuple[str, str]:
    """Return a secret, and where it was."""
    if access.token_file:
        return _of_file(Path(access.token_file)).strip(), access.token_file
    if access.token_env:
        return environment.get(access.token_env, "").strip(), access.token_env
    if access.keyring:
        return _of_keyring(access.keyring, urlsplit(url).hostname or ""), access.keyring
    raise CredentialsError("The file", "is not named: set feed.auth.token_file")


def _of_file(file: Path) -> str:
    _require_privacy(file)
    try:
        with file.expanduser().open("rb") as stream:
            return stream.read(_LONGEST).decode("utf-8-sig")
    except OSError as error:
        raise CredentialsError(file, f"cannot be read ({error.strerror})") from error
    except ValueError:  # which holds what it is about
        raise CredentialsError(file, "is not UTF-8") from None


def _require_privacy(file: Path) -> None:
    """Refuse a file that others on this machine can read or change."""
    try:
        mode = file.expanduser().stat().st_mode
    except OSError as error:
        raise CredentialsError(file, f"cannot be read ({error.strerror})") from error
    if os.name == "posix" and mode & _OF_OTHERS:
        raise CredentialsError(file, "can be read by others: give it the mode 600")


def _of_keyring(service: str, host: str) -> str:
    try:
        keyring = import_module("keyring")  # optional, and 120 ms
    except ImportError as error:
        raise CredentialsError(service, "needs the package keyring") from error
    try:
        return str(keyring.get_password(service, host) or "")
    except keyring.errors.KeyringError as error:
        raise CredentialsError(service, "is not in a keyring that opens") from error


def _of_netrc(file: Path, url: str) -> str:
    from netrc import NetrcParseError, netrc  # noqa: PLC0415 - few need it

    host = urlsplit(url).hostname or ""
    _require_privacy(file)
    try:
        found = netrc(file.expanduser()).authenticators(host)
    except (NetrcParseError, OSError, ValueError):  # which may quote a password
        raise CredentialsError(file, "cannot be read as a netrc file") from None
    if not found:
        raise CredentialsError(file, f"has no entry for {host}")
    login, _, password = found
    return _basic(f"{login}:{password}", str(file))


def _basic(secret: str, source: str) -> str:
    if ":" not in secret:
        raise CredentialsError(source, "must hold name:password")
    return "Basic " + base64.b64encode(secret.encode()).decode()


def _sendable(token: str, source: str) -> str:
    """Return a token that can stand in a header; an odd one would be quoted in an error."""
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise CredentialsError(source, "holds no token")
    return token
