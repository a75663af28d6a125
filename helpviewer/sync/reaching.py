"""The way to a feed's files, as the settings say."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer.feed.helppack import HelpPack
from helpviewer.library.helppack_path import is_helppack
from helpviewer.settings import Settings
from helpviewer.sync.connections import Network
from helpviewer.sync.credentials import Access, read_credentials
from helpviewer.sync.fetcher import Fetcher, Traffic
from helpviewer.sync.folder_transport import FolderTransport
from helpviewer.sync.helppack_transport import HelpPackTransport
from helpviewer.sync.proxies import proxy_for
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.roots import feed_folder
from helpviewer.sync.transport import Transport


class Way(NamedTuple):
    """The way to a feed's files.

    Attributes:
        transport: What gets them.
    """

    transport: Transport

    def valid_at(self, now: datetime) -> datetime:
        """Return when the feed's signatures have to hold; see `HelpPackTransport`."""
        transport = self.transport
        return transport.valid_at(now) if isinstance(transport, HelpPackTransport) else now

    @property
    def traffic(self) -> Traffic:
        """What was asked of servers so far."""
        return self.transport.traffic if isinstance(self.transport, Fetcher) else Traffic()

    def close(self) -> None:
        """Close all connections, or files."""
        if isinstance(self.transport, Fetcher | HelpPackTransport):
            self.transport.close()


def way_to(url: str, request: SyncRequest, environment: Mapping[str, str]) -> Way:
    """Return the way to a feed; nothing is connected yet.

    Args:
        url: The feed's address.
        request: What is asked of the sync.
        environment: Where secrets may be.

    Raises:
        CredentialsError: The secret that the settings name cannot be read.
        HelpPackError: The help pack that is to be used instead is none.
    """
    if request.folder:
        base = feed_folder(url) if request.is_signed else url[: url.rindex("/") + 1]
        if is_helppack(request.folder.name) and request.folder.is_file():
            return Way(HelpPackTransport(HelpPack.open(request.folder), base))
        return Way(FolderTransport(request.folder, base))
    credentials = read_credentials(Access(*request.settings.feed.auth), url, environment)
    return Way(Fetcher(network_of(request.settings)._replace(credentials=credentials)))


def network_of(settings: Settings) -> Network:
    """Return how servers are reached that need not know who asks."""
    feed = settings.feed
    return Network(
        offline=settings.offline,
        proxy_for=proxy_for(feed.proxy),
        ca_file=Path(feed.ca_file).expanduser() if feed.ca_file else None,
    )
