"""The Update Framework's client over our own transport, at a time that we say."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, urlsplit

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from helpviewer.errors import (
    AlteredFileError,
    AnswerTooLargeError,
    ExpiredSignaturesError,
    HelpViewerError,
    MixedFilesError,
    NetworkError,
    RolledBackError,
    SignatureError,
    TrustError,
    UnexpectedError,
)
from helpviewer.feed import limits
from helpviewer.sync.addresses import host_of
from helpviewer.sync.transport import Transport

_SAFE = ":/?#[]@!$&'()*+,;=%~"  # in an address; all else is written in hex
_CONFIG = UpdaterConfig(
    root_max_length=limits.METADATA["root"],
    timestamp_max_length=limits.METADATA["timestamp"],
    snapshot_max_length=limits.METADATA["snapshot"],
    targets_max_length=limits.METADATA["targets"],
)


class TransportFetcher(FetcherInterface):
    """Fetches what the framework asks for.

    Attributes:
        name: The file that was asked for last; empty if none was.

    Args:
        transport: The way to the files.
        most: Bytes of one file; the framework itself knows stricter limits.
        fresh: No cache on the way may answer.
    """

    def __init__(
        self, transport: Transport, most: int = limits.METADATA["root"], *, fresh: bool = False
    ) -> None:
        self.name = ""
        self._transport = transport
        self._most = most
        self._fresh = fresh

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.name = urlsplit(url).path.rpartition("/")[2]
        try:
            answer = self._transport.get(quote(url, _SAFE), self._most, fresh=self._fresh)
        except NetworkError as error:
            raise DownloadHTTPError(str(error), error.status) from error
        return iter([answer.content])


class FeedUpdater(Updater):
    """Verifies the signed files of one feed, once.

    Args:
        folder: Where verified files are kept, against older ones; it exists.
        url: The address of the signed files.
        fetcher: The way to them.
        root: Whose signatures count; None for what the folder says.
        now: With its time zone.

    Raises:
        RepositoryError: `root` cannot be used.
        OSError: The folder cannot be used.
    """

    def __init__(
        self,
        folder: Path,
        url: str,
        fetcher: TransportFetcher,
        root: bytes | None,
        now: datetime,
    ) -> None:
        super().__init__(str(folder), url, fetcher=fetcher, config=_CONFIG, bootstrap=root)
        self._trusted_set.reference_time = now

    @property
    def expires(self) -> datetime:
        """Until when what was verified is valid."""
        signed = self._trusted_set
        roles = (signed.root, signed.timestamp, signed.snapshot, signed.targets)
        return min(role.expires for role in roles)

    @property
    def signed_before(self) -> datetime:
        """What is verified was signed before this, if its publisher's clock is right."""
        return self._trusted_set.timestamp.expires


def told(error: RepositoryError | DownloadError, url: str, name: str) -> HelpViewerError:
    """Return what an error of the framework means.

    Args:
        error: What it raised.
        url: The feed's address.
        name: The file that was asked for last.
    """
    if isinstance(error, RepositoryError):
        return _distrust(error, host_of(url), name)
    if isinstance(error, DownloadLengthMismatchError):
        return AnswerTooLargeError(host_of(url))
    cause = error.__cause__  # the framework wraps what our transport raises
    return cause if isinstance(cause, HelpViewerError) else UnexpectedError(cause or error)


def _distrust(error: RepositoryError, host: str, name: str) -> TrustError:
    match error:
        case ExpiredMetadataError():
            return ExpiredSignaturesError(host)
        case UnsignedMetadataError():
            return SignatureError(host, name)
        case BadVersionNumberError() if name == "timestamp.json":
            return RolledBackError(host)
        case LengthOrHashMismatchError() if "head" in name:
            return AlteredFileError(host, name)
        case BadVersionNumberError() | LengthOrHashMismatchError():
            return MixedFilesError(host, name)
        case _:
            return TrustError(reason=f"what {host} sends as {name} is none of its files")
