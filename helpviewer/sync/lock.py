"""One sync of a library at a time, whichever process it is in."""

from collections.abc import Iterator
from contextlib import contextmanager

from helpviewer.errors import StoreError, SyncBusyError
from helpviewer.snapshot import Place


@contextmanager
def locked(place: Place) -> Iterator[None]:
    """Let nobody else sync a library; a process that dies lets go of it.

    Raises:
        SyncBusyError: Somebody does already.
        StoreError: The folder cannot be written.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - 100 ms, for those who sync

    lock = FileLock(place.received.with_name("sync.lock"), timeout=0)
    try:
        place.received.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise SyncBusyError from error
    except OSError as error:
        raise StoreError(place.received, error.strerror or error) from error
    try:
        yield
    finally:
        lock.release()
