"""Which proxy leads to an address."""

from collections.abc import Callable
from urllib.parse import urlsplit

from helpviewer.sync.addresses import is_this_machine

ProxyFor = Callable[[str], str | None]
"""Returns the address of the proxy for an address, or None for the direct way."""


def proxy_for(setting: str) -> ProxyFor:
    """Return how the setting ``feed.proxy`` chooses.

    Args:
        setting: ``system``, ``none``, or the address of a proxy.
    """
    match setting:
        case "system":
            return system_proxy
        case "none":
            return no_proxy
        case _:
            return _always(setting)


def no_proxy(_url: str) -> None:
    """Go the direct way to every address."""
    return


def system_proxy(url: str) -> str | None:
    """Return the proxy that the environment or the system's settings name for an address."""
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - for those who sync

    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_this_machine(host) or proxy_bypass(f"{host}:{parts.port}" if parts.port else host):
        return None
    found = getproxies()
    proxy = found.get(parts.scheme) or found.get("all")
    return _with_scheme(proxy) if proxy else None


def _always(proxy: str) -> ProxyFor:
    def choose(url: str) -> str | None:
        outside = not is_this_machine(urlsplit(url).hostname or "")
        return _with_scheme(proxy) if outside else None

    return choose


def _with_scheme(proxy: str) -> str:
    return proxy if "://" in proxy else f"http://{proxy}"
