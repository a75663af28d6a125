"""Where a server sends on to, and whether to go there."""

from urllib.parse import urldefrag, urljoin, urlsplit

from helpviewer.errors import (
    AddressRefusedError,
    CaptivePortalError,
    NetworkError,
    RedirectRefusedError,
)
from helpviewer.sync.addresses import checked, host_of, shown

STATUSES = frozenset({301, 302, 303, 307, 308})
MOST = 3  # redirects, one after the other
_FOR_NOW = frozenset({302, 303, 307})  # as the page where one signs in does


def redirect_target(url: str, status: int, location: str) -> str:
    """Return the address that `url` leads on to: of the same host, and as secure.

    Raises:
        CaptivePortalError: For now, another host answers.
        RedirectRefusedError: Nobody should go there.
    """
    try:
        target = urldefrag(urljoin(url, location)).url
        is_same_host = urlsplit(target).hostname == urlsplit(url).hostname
        if location and is_same_host and _is_as_secure(url, target):
            return checked(target)
    except (AddressRefusedError, ValueError):
        raise RedirectRefusedError(host_of(url), target="a wrong address") from None
    raise _refusal(url, target, status)


def _is_as_secure(url: str, target: str) -> bool:
    return urlsplit(target).scheme in {"https", urlsplit(url).scheme}


def _refusal(url: str, target: str, status: int) -> NetworkError:
    elsewhere = urlsplit(target).hostname != urlsplit(url).hostname
    if elsewhere and status in _FOR_NOW:
        return CaptivePortalError(host_of(url))
    return RedirectRefusedError(host_of(url), target=shown(target))
