"""Fetching the files of a feed from its server."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple

from helpviewer.errors import (
    AlteredFileError,
    CaptivePortalError,
    NoConnectionError,
    RedirectLoopError,
)
from helpviewer.progress import Progress
from helpviewer.sync import redirects
from helpviewer.sync.addresses import checked, host_of
from helpviewer.sync.connections import Connections, Network
from helpviewer.sync.pace import Pace
from helpviewer.sync.partial_file import PartialFile
from helpviewer.sync.reply import Reply
from helpviewer.sync.transport import Answer, Validators

_ATTEMPTS = 5  # at one file whose connection is lost again and again
_UNCACHED = {"Cache-Control": "no-cache", "Pragma": "no-cache"}


class Traffic(NamedTuple):
    """What was asked of servers.

    Attributes:
        requests: Redirects counted too.
        bytes: Of bodies, as they were transferred.
    """

    requests: int = 0
    bytes: int = 0


class Fetcher:
    """A `Transport` over HTTP. Nothing is connected, nor loaded for it, before it is used.

    Attributes:
        traffic: What was asked so far.

    Args:
        network: How servers are reached.
        clock: Seconds that only grow.
    """

    def __init__(self, network: Network, clock: Callable[[], float] = time.monotonic) -> None:
        self.traffic = Traffic()
        self._patience = network.patience
        self._connections = Connections(network)
        self._clock = clock

    def get(
        self,
        url: str,
        most: int,
        *,
        conditional: Validators | None = None,
        fresh: bool = False,
    ) -> Answer:
        """Return what is at `url`; see `Transport`.

        Raises:
            FeedError: It came packed, though nobody asked for that, and damaged.
        """
        headers = {**_conditions(conditional), **(_UNCACHED if fresh else {})}
        with self._reply(url, headers) as reply:
            told = Validators(reply.header("ETag"), reply.header("Last-Modified"))
            if reply.status == HTTPStatus.OK:
                return Answer(HTTPStatus.OK, _feed_content(reply, most), told, reply.url)
            if reply.status != HTTPStatus.NOT_MODIFIED or not conditional:
                raise reply.refusal()
            if told.etag in {"", conditional.etag}:
                return Answer(HTTPStatus.NOT_MODIFIED, b"", conditional, reply.url)
        return self.get(url, most, fresh=True)  # a cache on the way confuses versions

    def download(
        self, url: str, file: Path, size: int, sha256: str, progress: Progress
    ) -> None:
        """Put what is at `url` into `file`; see `Transport`."""
        part = PartialFile(file, size, sha256)
        if part.is_done():
            return
        for headers in ({}, _UNCACHED):  # if it is wrong, a cache on the way may be to blame
            self._fill(part, url, headers, progress)
            if part.finish():
                return
        raise AlteredFileError(host_of(url), file.name)

    def close(self) -> None:
        """Close all connections."""
        self._connections.close()

    def _fill(
        self, part: PartialFile, url: str, headers: Mapping[str, str], progress: Progress
    ) -> None:
        """Ask for the rest of a file until it is there, or a connection brings nothing."""
        for attempt in range(1, _ATTEMPTS + 1):
            before = part.length
            try:
                while part.length < part.size and not self._go_on(part, url, headers, progress):
                    part.discard()  # the server has another file, or cannot go on with it
            except NoConnectionError:
                if attempt == _ATTEMPTS or part.length <= before:
                    raise
            else:
                return

    def _go_on(
        self, part: PartialFile, url: str, headers: Mapping[str, str], progress: Progress
    ) -> bool:
        """Receive the rest of a file; return whether the server could send that."""
        begun = part.length
        wanted = {"Range": f"bytes={begun}-"} if begun else {}
        with self._reply(url, {**headers, **wanted}) as reply:
            goes_on = reply.status == HTTPStatus.PARTIAL_CONTENT and begun > 0
            if goes_on and not reply.header("Content-Range").startswith(f"bytes {begun}-"):
                return False
            if reply.status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and begun:
                return False
            if reply.status != HTTPStatus.OK and not goes_on:
                raise reply.refusal()
            if reply.is_web_page:
                raise CaptivePortalError(host_of(url))
            part.write(reply.pieces(), goes_on=goes_on, progress=progress)
            return True

    @contextmanager
    def _reply(self, url: str, headers: Mapping[str, str]) -> Iterator[Reply]:
        """Yield the answer to a request, after all redirects."""
        reply = self._followed(checked(url), headers)
        try:
            yield reply
        finally:
            reply.close()
            self._count(0, reply.received)

    def _followed(self, url: str, headers: Mapping[str, str]) -> Reply:
        pace = Pace(host_of(url), self._patience, self._clock)
        reply = self._connections.request(url, headers, pace)
        for redirect in range(redirects.MOST + 1):
            self._count(1, 0)
            if reply.status not in redirects.STATUSES:
                return reply
            reply.close()
            if redirect < redirects.MOST:
                target = redirects.redirect_target(
                    reply.url, reply.status, reply.header("Location")
                )
                reply = self._connections.request(target, headers, pace, is_redirected=True)
        raise RedirectLoopError(host_of(url))

    def _count(self, requests: int, size: int) -> None:
        self.traffic = Traffic(self.traffic.requests + requests, self.traffic.bytes + size)


def _conditions(known: Validators | None) -> dict[str, str]:
    """Return the headers that ask for nothing but another version."""
    if known is None:
        return {}
    named = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in named.items() if value}


def _feed_content(reply: Reply, most: int) -> bytes:
    content = reply.content(most)
    if reply.is_web_page and content.lstrip().startswith(b"<"):
        raise CaptivePortalError(host_of(reply.url))
    return content
