"""Whether a feed's head is what its publisher signed, and signed lately."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from helpviewer.errors import (
    ExpiredSignaturesError,
    FeedError,
    RolledBackError,
    StaleFeedError,
    StoreError,
    TrustedRootError,
    TrustError,
)
from helpviewer.feed import limits
from helpviewer.feed.head import Head, read_head
from helpviewer.feed.rings import EVERYBODY, head_name
from helpviewer.sync.addresses import host_of
from helpviewer.sync.transport import Transport

if TYPE_CHECKING:
    from helpviewer.sync.tuf_updater import FeedUpdater, TransportFetcher

_PRIVATE = 0o700


class SignedFeed(NamedTuple):
    """A feed whose head is signed.

    Attributes:
        url: The folder of its files, with a ``/`` at the end.
        root: Whose signatures count, as `roots.trusted_root` knows it.
        folder: Where verified files are kept, so that no older ones are taken; it is made.
        ring: Which machines this one belongs to; empty for everybody else.
    """

    url: str
    root: bytes
    folder: Path
    ring: str = ""


class Known(NamedTuple):
    """What this machine remembers of a feed.

    Attributes:
        serial: Of the newest state it has.
        time_floor: It is certainly later than this.
        verified: When signatures were valid last.
    """

    serial: int = 0
    time_floor: datetime | None = None
    verified: datetime | None = None


class VerifiedHead(NamedTuple):
    """What a feed's publisher says now.

    Attributes:
        content: The head's bytes.
        head: What they say.
        expires: Until when the signatures are valid.
        time_floor: It is certainly later than this; to be remembered. None if nobody knows.
        is_clock_behind: The clock of this machine shows an earlier time than that.
    """

    content: bytes
    head: Head
    expires: datetime
    time_floor: datetime | None
    is_clock_behind: bool


def verified_head(
    transport: Transport, feed: SignedFeed, known: Known, now: datetime
) -> VerifiedHead:
    """Return the head of a feed, after every check that its publisher's signatures allow.

    A clock that is set back makes nothing valid again: it is taken to be as late as the
    newest state that was ever seen.

    Args:
        transport: The way to the files.
        feed: Whose head.
        known: What is remembered of it.
        now: With its time zone, as the machine's clock has it.

    Raises:
        TrustError: It is not what its publisher signed, or not lately.
        FeedError: It is, and is no head all the same.
        OfflineError: The network is switched off.
        NetworkError: It cannot be fetched.
        StoreError: The folder for verified files cannot be used.
    """
    check = _Check(transport, feed, known, now)
    try:
        return check.twice()
    except ExpiredSignaturesError as error:
        if known.verified is None:
            raise
        raise StaleFeedError(host_of(feed.url), known.verified.date()) from error


class _Check(NamedTuple):
    transport: Transport
    feed: SignedFeed
    known: Known
    now: datetime

    def twice(self) -> VerifiedHead:
        """Check; if that fails, check again: a cache on the way may have mixed things up."""
        try:
            return self.once(fresh=False)
        except TrustedRootError:
            raise
        except TrustError:
            return self.once(fresh=True)

    def once(self, *, fresh: bool) -> VerifiedHead:
        """Check with one look at the server's files."""
        from tuf.api.exceptions import DownloadError, RepositoryError  # noqa: PLC0415 - 110 ms

        from helpviewer.sync.tuf_updater import TransportFetcher, told  # noqa: PLC0415

        fetcher = TransportFetcher(self.transport, fresh=fresh)
        try:
            updater = self._updater(fetcher)
            return self._accepted(self._content(updater), updater)
        except (RepositoryError, DownloadError) as error:
            raise told(error, self.feed.url, fetcher.name) from error
        except OSError as error:
            raise StoreError(self.feed.folder, error.strerror or error) from error

    def _updater(self, fetcher: "TransportFetcher") -> "FeedUpdater":
        from tuf.api.exceptions import RepositoryError  # noqa: PLC0415 - 110 ms

        from helpviewer.sync.tuf_updater import FeedUpdater  # noqa: PLC0415

        feed = self.feed
        feed.folder.mkdir(_PRIVATE, parents=True, exist_ok=True)
        time = max(self.now, self.known.time_floor or self.now)
        try:
            return FeedUpdater(feed.folder, f"{feed.url}metadata/", fetcher, feed.root, time)
        except RepositoryError as error:
            raise TrustedRootError(error) from error

    def _content(self, updater: "FeedUpdater") -> bytes:
        """Return the bytes of the machine's head; they are fetched if they are new."""
        feed = self.feed
        target = updater.get_targetinfo(f"{head_name(feed.ring)}.json")
        target = target or updater.get_targetinfo(f"{EVERYBODY}.json")
        if target is None:
            raise TrustError(reason="its publisher has signed no state of it")
        if target.length > limits.HEAD:
            raise FeedError("its head is too large")
        file = str(feed.folder / target.path)
        if not updater.find_cached_target(target, file):
            updater.download_target(target, file, f"{feed.url}targets/")
        content = Path(file).read_bytes()
        target.verify_length_and_hashes(content)
        return content

    def _accepted(self, content: bytes, updater: "FeedUpdater") -> VerifiedHead:
        head = read_head(content)
        if head.serial < self.known.serial:
            raise RolledBackError(host_of(self.feed.url))
        floor = self._floor(head.generated, updater.signed_before)
        is_behind = floor is not None and self.now < floor
        return VerifiedHead(content, head, updater.expires, floor, is_behind)

    def _floor(self, generated: datetime, signed_before: datetime) -> datetime | None:
        """Return the latest moment that is certainly over.

        A date that is too late by mistake must not make everything expire for good.
        """
        moments = [self.known.time_floor, generated if generated < signed_before else None]
        return max(filter(None, moments), default=None)
