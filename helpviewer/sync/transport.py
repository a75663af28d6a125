"""Where the files of a feed come from: a server, or a folder that somebody carries about."""

from pathlib import Path
from typing import NamedTuple, Protocol

from helpviewer.errors import AlteredFileError, FeedGoneError, NotFoundError
from helpviewer.progress import Progress

SPOILT = (NotFoundError, FeedGoneError, AlteredFileError)
"""What is raised when the server answers, but does not have a file as it should be."""


class Validators(NamedTuple):
    """What a server says of a version of a file, to be asked for a newer one only.

    Attributes:
        etag: As it was sent, with its quotes; empty if it was not.
        last_modified: As it was sent; empty if it was not.
    """

    etag: str = ""
    last_modified: str = ""


class Answer(NamedTuple):
    """What was at an address.

    Attributes:
        status: 200, or 304 if it is what the validators were of.
        content: Empty with 304.
        validators: Of this version.
        url: Where it was in the end.
    """

    status: int
    content: bytes
    validators: Validators
    url: str


class Transport(Protocol):
    """A way to the files of a feed."""

    def get(
        self,
        url: str,
        most: int,
        *,
        conditional: Validators | None = None,
        fresh: bool = False,
    ) -> Answer:
        """Return what is at `url`, of at most `most` bytes.

        Args:
            url: A whole address.
            most: In bytes.
            conditional: Do not send the version that these are of.
            fresh: No cache on the way may answer.

        Raises:
            OfflineError: The network is switched off.
            NetworkError: There was no answer, a refusal, or too much.
        """

    def download(
        self, url: str, file: Path, size: int, sha256: str, progress: Progress
    ) -> None:
        """Put what is at `url` into `file`, going on where an earlier try was cut off.

        Args:
            url: A whole address.
            file: It exists afterwards, and only if its content is right; its folder exists.
            size: In bytes, as it was signed.
            sha256: Of all of it, in lower-case hex.
            progress: In bytes.

        Raises:
            OfflineError: The network is switched off.
            NetworkError: There was no answer, a refusal, or it was cut off.
            AlteredFileError: It is not what was signed, even when no cache answers.
            DiskSpaceError: The disk is full.
            StoreError: The file cannot be written.
            OperationCancelledError: `progress` was cancelled; what came is kept.
        """
