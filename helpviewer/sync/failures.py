"""What went wrong on the way to a server, as the reader would put it."""

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime

from urllib3 import exceptions as http

from helpviewer.errors import (
    AccessRefusedError,
    CaptivePortalError,
    CertificateDateError,
    CertificateError,
    CertificateHostError,
    CertificateIssuerError,
    FeedGoneError,
    HostTimeoutError,
    NetworkError,
    NoConnectionError,
    NotFoundError,
    ProxyLoginError,
    ProxyUnusableError,
    ServerBusyError,
    ServerFailedError,
    UnknownHostError,
)
from helpviewer.sync.addresses import host_of, shown
from helpviewer.sync.retry_after import retry_after

_PATIENCE = 60.0  # seconds that a busy server is left alone if it does not say how long
_SIGN_IN = 511  # Network Authentication Required
_DATE = frozenset({9, 10, 0x800B0101, -67818})  # of OpenSSL, Windows and macOS
_HOST = frozenset({62, 64, 0x800B010F, -67602})
_ISSUER = frozenset({18, 19, 20, 21, 0x800B0109, 0x800B010A, -67843})


def failure(error: Exception, url: str, proxy: str | None) -> NetworkError:
    """Return what an error on the way means."""
    host = host_of(url)
    match error:
        case http.ProxyError():
            return _proxy_failure(error, host, shown(proxy or ""))
        case http.SSLError():
            return _tls_failure(error, host)
        case http.NameResolutionError():
            return UnknownHostError(host)
        case http.TimeoutError() if not isinstance(error, http.NewConnectionError):
            return HostTimeoutError(host)
        case http.NewConnectionError() | http.ProtocolError():
            return NoConnectionError(host)
        case _:
            return NetworkError(host, reason=type(error).__name__)


def refusal(
    status: int, headers: Mapping[str, str], url: str, proxy: str | None
) -> NetworkError:
    """Return what a status other than success means."""
    host = host_of(url)
    match status:
        case 401 | 403:
            return AccessRefusedError(host, status)
        case 404:
            return NotFoundError(host, shown(url))
        case 407:
            return ProxyLoginError(host, shown(proxy or url))
        case 410:
            return FeedGoneError(host, shown(url))
        case 429 | 503:
            seconds = retry_after(headers.get("Retry-After", ""), datetime.now(UTC))
            return ServerBusyError(host, status, seconds or _PATIENCE)
    return CaptivePortalError(host) if status == _SIGN_IN else ServerFailedError(host, status)


def _proxy_failure(error: http.ProxyError, host: str, proxy: str) -> NetworkError:
    reason = error.original_error
    if "407" in str(reason):  # "Tunnel connection failed: 407 Proxy Authentication Required"
        return ProxyLoginError(host, proxy)
    if isinstance(reason, http.HTTPError):  # whose text names the connection, and says no more
        return ProxyUnusableError(host, proxy, "it does not answer")
    return ProxyUnusableError(host, proxy, reason)


def _tls_failure(error: http.SSLError, host: str) -> NetworkError:
    reason = error.args[0] if error.args else error
    if not isinstance(reason, ssl.SSLCertVerificationError):
        return CertificateError(host, reason=getattr(reason, "reason", None) or reason)
    code = getattr(reason, "verify_code", None)  # which not every error of a certificate has
    if code in _DATE:
        return CertificateDateError(host)
    if code in _HOST:
        return CertificateHostError(host)
    if code in _ISSUER:
        return CertificateIssuerError(host)
    return CertificateError(host, reason=getattr(reason, "verify_message", reason.args[-1]))
