"""One window for one reader: who comes first shows it, who comes later hands over.

The first start holds a lock for as long as it lives, from before its window is made; it
listens when the window is there. Whoever comes meanwhile waits for that, so that four starts at
once make one window.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR
from time import monotonic, sleep
from typing import BinaryIO, NamedTuple, Self
from zlib import crc32

from helpviewer.hand_over import Answer, Message, hand_over
from helpviewer.paths import UserPaths

_PATIENCE = 15.0  # seconds that a window may take to be there, on a slow machine
_STEP = 0.02  # seconds between two tries
_OTHERS_MAY_WRITE = 0o022
_LONGEST = 85  # bytes of a folder's name; with the socket's, macOS allows 103 and Linux 107


class MeetingPoint(NamedTuple):
    """Where the starts of one reader meet.

    Attributes:
        lock: The file that the first one locks.
        address: Where the first one listens.
    """

    lock: Path
    address: str

    @classmethod
    def of(cls, paths: UserPaths, library: Path) -> Self | None:
        """Return where those meet that show a library on one screen, with the same data.

        None where nothing can be kept from other people.
        """
        told = "\0".join((*_who_and_where(), *map(os.path.realpath, (paths.data, library))))
        name = f"helpviewer-{crc32(os.fsencode(told)):08x}"  # of few, and sooner than SHA-256
        if sys.platform == "win32":
            return cls(paths.state / f"{name}.lock", rf"\\.\pipe\{name}")
        folder = _private_folder()
        return cls(folder / f"{name}.lock", str(folder / name)) if folder else None


class Turn(NamedTuple):
    """What a start is to do.

    Attributes:
        is_over: Another one shows what was wanted.
        address: Where to listen from now on; empty for who is alone.
        lock: What makes it the first one, for as long as it is open.
    """

    is_over: bool = False
    address: str = ""
    lock: BinaryIO | None = None


def meet(point: MeetingPoint, message: Message, patience: float = _PATIENCE) -> Turn:
    """Be the first one, or hand over to it.

    Who can do neither is alone: a second window is better than none.

    Args:
        point: Where they meet.
        message: What is to be shown.
        patience: Seconds that the first one may take until it listens.
    """
    end = monotonic() + patience
    while True:
        try:
            return Turn(address=point.address, lock=_locked(point.lock))
        except BlockingIOError:  # there is a first one
            pass
        except OSError:  # nothing can be written there
            return Turn()
        answer = hand_over(point.address, message)
        if answer is Answer.TAKEN:
            return Turn(is_over=True)
        if answer is Answer.REFUSED or monotonic() > end:
            return Turn()
        sleep(_STEP)


def _who_and_where() -> tuple[str, ...]:
    """Return the reader and the screen: a window on another one would not be seen."""
    if sys.platform == "win32":
        return os.environ.get("USERNAME", ""), os.environ.get("SESSIONNAME", "")
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    return str(os.getuid()), screen


def _private_folder() -> Path | None:
    """Return a folder of short name that nobody else may write to."""
    own = Path(os.environ.get("TMPDIR") or "/tmp", f"helpviewer-{os.getuid()}")  # noqa: S108 - see `_is_private`
    if (runtime := os.environ.get("XDG_RUNTIME_DIR")) and _is_private(Path(runtime)):
        return Path(runtime)
    with suppress(OSError):
        own.mkdir(mode=0o700, exist_ok=True)
    return own if _is_private(own) else None


def _is_private(folder: Path) -> bool:
    if len(os.fsencode(folder)) > _LONGEST:
        return False
    try:
        status = folder.lstat()
    except OSError:
        return False
    is_ours = S_ISDIR(status.st_mode) and status.st_uid == os.getuid()
    return is_ours and not status.st_mode & _OTHERS_MAY_WRITE


def _locked(path: Path) -> BinaryIO:
    """Return a file that is locked until it is closed, or its process ends.

    Raises:
        BlockingIOError: Another process has it.
        OSError: It cannot be written, or its disk knows no locks.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            _lock_on_windows(file)
        else:
            import fcntl  # noqa: PLC0415 - Windows has none

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise
    return file


def _lock_on_windows(file: BinaryIO) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - others have none

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
