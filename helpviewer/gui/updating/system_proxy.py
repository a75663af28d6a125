"""The proxy that the system's settings name, as Qt reads them, with their scripts."""

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from helpviewer.settings import Settings

_USABLE = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)


def with_system_proxy(settings: Settings, url: str = "") -> Settings:
    """Return settings that name the proxy of the system, if they say ``system``.

    Qt knows the settings of Windows and macOS better than Python does. A proxy that wants a
    password, or is of another kind, is left to who fetches: it reads the environment itself.
    It may take seconds, where a script chooses the proxy.

    Args:
        settings: As they are.
        url: Where it is to lead; by default, to the feed.
    """
    feed = settings.feed
    if feed.proxy != "system":
        return settings
    query = QNetworkProxyQuery(QUrl(url or feed.url))
    proxy = QNetworkProxyFactory.systemProxyForQuery(query)[0]
    if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
        chosen = "none"
    elif proxy.type() in _USABLE and not proxy.user():
        chosen = f"http://{proxy.hostName()}:{proxy.port()}"
    else:
        chosen = "system"
    return settings._replace(feed=feed._replace(proxy=chosen))
