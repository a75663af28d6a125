"""Connections to servers: over which way, and how they are verified."""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from helpviewer import __version__
from helpviewer.errors import OfflineError, ProxyUnusableError
from helpviewer.sync.addresses import host_of, shown
from helpviewer.sync.credentials import NOBODY, Credentials
from helpviewer.sync.pace import Pace, Patience
from helpviewer.sync.proxies import ProxyFor, system_proxy
from helpviewer.sync.reply import Reply
from helpviewer.sync.tls import ClientCertificate, tls_context

if TYPE_CHECKING:
    from urllib3 import PoolManager

_HEADERS = {"User-Agent": f"helpviewer/{__version__}", "Accept-Encoding": "identity"}
_Way = tuple[str | None, ClientCertificate | None]


class Network(NamedTuple):
    """How servers are reached.

    Attributes:
        offline: Not at all.
        proxy_for: Which proxy leads to an address.
        ca_file: Authorities that are trusted besides the machine's own.
        credentials: Who asks.
        patience: How long a server is waited for.
    """

    offline: bool = False
    proxy_for: ProxyFor = system_proxy
    ca_file: Path | None = None
    credentials: Credentials = NOBODY
    patience: Patience = Patience()


class Connections:
    """Connections that are kept open from one request to the next."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._pools: dict[_Way, PoolManager] = {}

    def request(
        self,
        url: str,
        headers: Mapping[str, str],
        pace: Pace,
        *,
        is_redirected: bool = False,
        sent: bytes | None = None,
    ) -> Reply:
        """Send one request; return the answer, whatever it is, before its body is read.

        Args:
            url: A checked address.
            headers: Besides those that every request has.
            pace: Begun with the first request for the same file.
            is_redirected: A server chose this address, so that no secret goes there.
            sent: What the server is told; None if it is only asked.

        Raises:
            OfflineError: The network is switched off.
            NetworkError: No answer came.
            CredentialsError: A certificate cannot be used.
        """
        network = self._network
        if network.offline:
            raise OfflineError
        from urllib3 import Timeout, exceptions  # noqa: PLC0415 - 80 ms, for those who sync

        from helpviewer.sync.failures import failure  # noqa: PLC0415 - it names urllib3's

        proxy = network.proxy_for(url)
        secrets = NOBODY if is_redirected else network.credentials
        pool = self._pool(url, proxy, secrets.certificate(url))
        try:
            response = pool.request(
                "GET" if sent is None else "POST",
                url,
                body=sent,
                headers={**_HEADERS, **headers, **secrets.headers(url)},
                preload_content=False,
                decode_content=False,
                redirect=False,
                retries=False,
                timeout=Timeout(connect=network.patience.connect, read=network.patience.gap),
            )
        except exceptions.HTTPError as error:
            raise failure(error, url, proxy) from error
        return Reply(response, url, proxy, pace)

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            pool.clear()
        self._pools.clear()

    def _pool(
        self, url: str, proxy: str | None, certificate: ClientCertificate | None
    ) -> "PoolManager":
        way = proxy, certificate
        if way not in self._pools:
            self._pools[way] = self._new_pool(url, proxy, certificate)
        return self._pools[way]

    def _new_pool(
        self, url: str, proxy: str | None, certificate: ClientCertificate | None
    ) -> "PoolManager":
        from urllib3 import PoolManager, ProxyManager  # noqa: PLC0415

        ca_file = self._network.ca_file
        context = tls_context(ca_file, certificate)
        if proxy is None:
            return PoolManager(ssl_context=context)
        scheme = urlsplit(proxy).scheme
        if scheme not in {"http", "https"}:
            reason = f"{scheme} is not supported"
            raise ProxyUnusableError(host_of(url), shown(proxy), reason)
        return ProxyManager(
            shown(proxy),
            proxy_headers=_proxy_login(proxy),
            ssl_context=context,
            proxy_ssl_context=tls_context(ca_file),
        )


def _proxy_login(proxy: str) -> dict[str, str]:
    parts = urlsplit(proxy)
    if not parts.username:
        return {}
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Proxy-Authorization": "Basic " + base64.b64encode(login.encode()).decode()}
