"""Where things are: what ships with the program, and what belongs to the reader."""

import os
import re
import sys
from pathlib import Path
from typing import NamedTuple, Self

from helpviewer.errors import PortableFolderError, UnexpectedError

_PACKAGE = Path(__file__).parent
_NAME = "helpviewer"


def bundled(name: str) -> Path:
    """Return a file or folder that ships with the program, such as ``"articles"``.

    A wheel and a frozen program carry it inside the package, a checkout beside it.
    """
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name


def compiled_articles() -> Path:
    """Return where the bundled articles are, compiled and indexed when the program was built.

    A checkout has no such folder. It is looked for inside the package only: an index is pickled
    data, so it is trusted exactly as the program's own code is.
    """
    return _PACKAGE / "compiled"


def portable_folder() -> Path | None:
    """Return where a portable program keeps everything: beside itself, if it is asked to.

    It is by a file ``portable`` that lies beside the executable.
    """
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).parent
    return beside / "helpviewer-data" if (beside / "portable").exists() else None


def check_portable_folder(paths: "UserPaths") -> None:
    """Make sure that a portable program can keep what it keeps beside itself.

    Raises:
        PortableFolderError: It cannot.
    """
    folder = portable_folder()
    if folder is None or paths != UserPaths.under(folder):
        return
    probe = folder / "probe"
    try:
        folder.mkdir(exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise PortableFolderError(folder, error.strerror or error) from error


def site_folder() -> Path:
    """Return where an administrator configures the program for everybody."""
    from platformdirs import PlatformDirs  # noqa: PLC0415 - 6 ms

    # KDE puts a folder of the reader's own before those of the administrator
    found = PlatformDirs(_NAME, appauthor=False, multipath=True).site_config_dir
    folders = [Path(folder) for folder in found.split(os.pathsep)]
    return next(filter(os.path.isdir, folders), folders[-1])


class UserPaths(NamedTuple):
    """The folders that belong to this reader; none of them need exist.

    Attributes:
        config: What the reader chose.
        data: What cannot be made again.
        state: What the program remembers by itself: geometry, history, locks.
        cache: What can be deleted at any time. Only this reader may write to it.
        log: What went wrong.
    """

    config: Path
    data: Path
    state: Path
    cache: Path
    log: Path

    @classmethod
    def under(cls, root: Path) -> Self:
        """Keep everything in one folder: a portable program, or a test."""
        names = ("config", "data", "state", "cache", "log")
        return cls(*(root / name for name in names))

    @classmethod
    def default(cls) -> Self:
        """Return the platform's places for a program's own files, or a portable one's.

        Raises:
            UnexpectedError: The reader has no home.
        """
        if portable := portable_folder():
            return cls.under(portable)
        from platformdirs import PlatformDirs  # noqa: PLC0415 - 6 ms

        dirs = PlatformDirs(_NAME, appauthor=False)
        try:
            return cls(
                dirs.user_config_path,
                dirs.user_data_path,
                dirs.user_state_path,
                dirs.user_cache_path,
                dirs.user_log_path,
            )
        except RuntimeError as error:  # whom the system does not know, as in a container
            raise UnexpectedError(error) from error

    @property
    def settings(self) -> Path:
        """The reader's settings file."""
        return self.config / "config.toml"

    @property
    def window_state(self) -> Path:
        """What the window remembers by itself."""
        return self.state / "window.ini"

    @property
    def personal(self) -> Path:
        """The database of what the reader did, in all libraries."""
        return self.data / "personal.db"

    def database(self, library_id: str) -> Path:
        """Return the database of one library."""
        return self.data / "libraries" / _folder_name(library_id) / "library.db"

    def feed(self, library_id: str) -> Path:
        """Return the database of what was received from feeds for one library."""
        return self.data / "libraries" / _folder_name(library_id) / "feed.db"

    def helppack(self, id_: str) -> Path:
        """Return the folder that stands for the articles of help packs of one feed."""
        return self.data / "helppacks" / id_

    def indexes(self, library_id: str) -> Path:
        """Return the folder that holds the search indexes of one library."""
        return self.cache / "libraries" / _folder_name(library_id) / "index"


def _folder_name(library_id: str) -> str:
    """Return a folder name that is valid everywhere, readable, and different for each id."""
    import hashlib  # noqa: PLC0415 - 3 ms, not for who only hands over

    readable = re.sub(r"[^a-z0-9]+", "-", library_id.lower()).strip("-")[-40:]
    digest = hashlib.sha256(library_id.encode()).hexdigest()[:12]
    return f"{readable}-{digest}" if readable else digest
