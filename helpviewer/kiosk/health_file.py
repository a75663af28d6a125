"""Writing how this machine is doing, so that whoever collects the file gets all of it."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from helpviewer.kiosk.health import Health
from helpviewer.paths import UserPaths

_READABLE = 0o644  # by what collects it, which need not be this account


def health_file(paths: UserPaths) -> Path:
    """Return where the file stands."""
    return paths.state / "health.json"


def write_health(file: Path, health: Health) -> None:
    """Put another file in the place of the former, all of it or nothing.

    Raises:
        OSError: The disk is full, or may not be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=file.parent, prefix=".health-", delete=False) as stream:
        beside = Path(stream.name)
        try:
            stream.write(health.to_json())
            stream.flush()
            os.fsync(stream.fileno())
            stream.close()
            beside.chmod(_READABLE)
            beside.replace(file)
        except BaseException:
            stream.close()
            with suppress(OSError):
                beside.unlink()
            raise


def memory() -> int:
    """Return the bytes of memory that this process has; 0 where the system does not say."""
    with suppress(OSError, ValueError, IndexError):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return 0


def free_disk(folder: Path) -> int:
    """Return the bytes that are left on the disk of a folder; 0 if that cannot be told."""
    with suppress(OSError, StopIteration):
        there = next(place for place in (folder, *folder.parents) if place.exists())
        return shutil.disk_usage(there).free
    return 0
