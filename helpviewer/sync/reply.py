"""One answer of a server: what it says of itself, and its body, read at a pace."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from helpviewer.errors import AnswerTooLargeError, NetworkError
from helpviewer.feed.compression import unpacked
from helpviewer.sync.addresses import host_of
from helpviewer.sync.pace import Pace

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

_CHUNK = 64 * 1024  # bytes
_WORTH_READING = 64 * 1024  # bytes of a body nobody wants, for a connection that can be kept


class Reply:
    """An answer whose body was not read yet.

    Attributes:
        url: Where it came from, after all redirects.
        status: Its number.
        received: The bytes of the body that were read.

    Args:
        response: With an unread body.
        url: As above.
        proxy: The proxy that it came over.
        pace: Begun with the request.
    """

    def __init__(
        self, response: "BaseHTTPResponse", url: str, proxy: str | None, pace: Pace
    ) -> None:
        self.url = url
        self.status = response.status
        self.received = 0
        self._response = response
        self._proxy = proxy
        self._pace = pace

    def header(self, name: str) -> str:
        """Return a header; empty if there is none."""
        return self._response.headers.get(name, "")

    @property
    def is_web_page(self) -> bool:
        """Say whether it calls itself a page for people."""
        return self.header("Content-Type").lower().startswith("text/html")

    def pieces(self) -> Iterator[bytes]:
        """Yield the body as it arrives.

        Raises:
            NetworkError: It is cut off, or comes too slowly.
        """
        from urllib3.exceptions import HTTPError  # noqa: PLC0415 - as in connections

        from helpviewer.sync.failures import failure  # noqa: PLC0415

        try:
            while piece := self._response.read1(_CHUNK):  # read() would wait for all of it
                self.received += len(piece)
                self._pace.note(len(piece))
                yield piece
        except HTTPError as error:
            raise failure(error, self.url, self._proxy) from error

    def content(self, most: int) -> bytes:
        """Return the body, of at most `most` bytes.

        Raises:
            NetworkError: It is cut off, comes too slowly, or is larger.
            FeedError: It is packed, though nobody asked for that, and damaged.
        """
        pieces = []
        for piece in self.pieces():
            pieces.append(piece)
            if self.received > most:
                raise AnswerTooLargeError(host_of(self.url))
        content = b"".join(pieces)
        is_packed = self.header("Content-Encoding").lower() in {"gzip", "x-gzip"}
        return unpacked(content, most) if is_packed else content

    def refusal(self) -> NetworkError:
        """Return what a status other than the wanted one means."""
        from helpviewer.sync.failures import refusal  # noqa: PLC0415

        return refusal(self.status, self._response.headers, self.url, self._proxy)

    def close(self) -> None:
        """End it; a short rest is read, so that the connection can be used again."""
        rest = self._response.length_remaining
        if rest is not None and 0 < rest <= _WORTH_READING:
            with suppress(NetworkError):
                for _ in self.pieces():
                    pass
        self._response.close()
