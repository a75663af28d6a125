"""Receiving what a publisher sets up on machines that nobody sits at."""

import logging
import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from helpviewer.errors import AlteredFileError, FeedError, NetworkError, StoreError
from helpviewer.feed.device_config import read_device
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import Object
from helpviewer.sync.addresses import host_of
from helpviewer.sync.device_settings import device_file, known_device
from helpviewer.sync.roots import feed_folder
from helpviewer.sync.session import Session

logger = logging.getLogger(__name__)


def receive_device(session: Session, named: Object | None) -> None:
    """Keep what a signed head says of machines, unless it is known.

    What cannot be had or used changes nothing: articles come all the same, and the next sync
    tries again.

    Args:
        session: The sync.
        named: What the head names; None if nothing is set up any more.

    Raises:
        OfflineError: The network is switched off.
        StoreError: It cannot be kept.
    """
    file = device_file(session.paths, session.url)
    if named is None:
        _forget(file)
        return
    if sha256(known_device(file)) == named.sha256:
        return
    try:
        content = _fetched(session, named)
        read_device(content)
    except (FeedError, NetworkError, AlteredFileError) as error:
        logger.warning("What the feed sets up on this machine is as it was: %s", error)
    else:
        _replace(file, content)


def _fetched(session: Session, named: Object) -> bytes:
    url = feed_folder(session.url) + named.path
    for fresh in (False, True):  # if it is wrong, a cache on the way may be to blame
        content = session.transport.get(url, named.size, fresh=fresh).content
        if sha256(content) == named.sha256:
            return content
    raise AlteredFileError(host_of(session.url), named.path)


def _forget(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(file, error.strerror or error) from error


def _replace(file: Path, content: bytes) -> None:
    """Put a file in its place, all of it or nothing, also when the power is cut."""
    beside = None
    try:
        with NamedTemporaryFile(dir=file.parent, prefix=".device-", delete=False) as stream:
            beside = Path(stream.name)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    except OSError as error:
        with suppress(OSError):
            if beside:
                beside.unlink()
        raise StoreError(file, error.strerror or error) from error
