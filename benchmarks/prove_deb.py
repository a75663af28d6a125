"""The package for Debian installs on a minimal one, works there, and goes without a trace.

``python benchmarks/prove_deb.py [--deb FILE] [--root DIR]``, as root: a minimal Debian is made
with debootstrap (or taken from a folder where one was made before, which is left as it is), and
the package is installed into it by apt. Each case is told with its time; the first that fails
ends it.
"""

import argparse
import gzip
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from helpviewer.feed.helppack import FIRST_ENTRY, MIMETYPE
from helpviewer.library.helppack_path import SUFFIX

_ROOT = Path(__file__).resolve().parent.parent
_RELEASE, _MIRROR = "bookworm", "http://deb.debian.org/debian"
_READER = "reader"
_TOOLS = (
    *("appstream", "desktop-file-utils", "libglib2.0-bin", "man-db"),
    *("shared-mime-info", "xdg-utils"),
)
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_ENVIRONMENT = ("DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", f"PATH={_PATH}")
_PACKAGE, _MANUAL = "/tmp/helpviewer.deb", "/tmp/helpviewer.1"  # noqa: S108 - in that Debian
_ENTRY = "/usr/share/applications/helpviewer.desktop"
_ABOUT = "/usr/share/metainfo/org.helpviewer.helpviewer.metainfo.xml"
_SCHEME = "x-scheme-handler/helpviewer"
_HELP_PACK = "/tmp/acme"  # noqa: S108 - as above; what is in it tells that it is one


class Debian:
    """A Debian in a folder, in which commands run as if it were the machine."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def make(self, former: Path | None) -> None:
        """Make it, or copy one that was made before."""
        if former:
            subprocess.run(["cp", "--archive", former, self.root], check=True)
        else:
            command = ["debootstrap", "--variant=minbase", _RELEASE, str(self.root), _MIRROR]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        self.run("useradd", "--create-home", _READER)

    def run(self, *command: str, user: str = "root", more: tuple[str, ...] = ()) -> str:
        """Run a command in it; return what it said."""
        namespace = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.root}/proc"]
        home = "/root" if user == "root" else f"/home/{user}"
        inside = ["chroot", f"--userspec={user}", str(self.root), "env", "--ignore-environment"]
        done = subprocess.run(
            [*namespace, *inside, f"HOME={home}", *_ENVIRONMENT, *more, *command],
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=900,
        )
        assert done.returncode == 0, f"{' '.join(command)}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def read(self, *command: str, **more: tuple[str, ...]) -> str:
        """Run a command as somebody who has no special rights, without a display."""
        return self.run(*command, user=_READER, more=("QT_QPA_PLATFORM=offscreen",), **more)

    def update(self) -> None:
        """Renew the lists of packages."""
        self.run("apt-get", "update")

    def install(self, *packages: str) -> None:
        """Install packages, with what they depend on and nothing else."""
        self.run("apt-get", "install", "--yes", "--no-install-recommends", *packages)

    def place(self, path: str) -> Path:
        """Return where a path of it is for us."""
        return self.root / path.removeprefix("/")

    def files(self, name: str) -> set[str]:
        """Return the paths of what has such a name anywhere in it."""
        return {f"/{path.relative_to(self.root)}" for path in self.root.rglob(name)}


def cases(
    debian: Debian, deb: Path, former: Path | None
) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield what is tried, and how."""
    yield "a minimal Debian", lambda: debian.make(former)
    yield "apt's lists", debian.update
    yield "the installation by apt", lambda: _install(debian, deb)
    yield "--selftest as somebody without rights", lambda: _selftest(debian)
    yield "a search, and what it writes", lambda: _search(debian)
    yield "the tools of a desktop", lambda: debian.install(*_TOOLS)
    yield "desktop file and AppStream metadata", lambda: _validate(debian)
    yield "who opens helpviewer:", lambda: _opened_by(debian, _SCHEME)
    yield "what a help pack is, and who opens it", lambda: _help_pack(debian)
    yield "the manual", lambda: _manual(debian)
    yield "remove", lambda: _remove(debian)
    yield "installed again, and purge", lambda: _purge(debian)


def _install(debian: Debian, deb: Path) -> None:
    shutil.copy(deb, debian.place(_PACKAGE))
    debian.install(_PACKAGE)
    assert "install ok installed" in debian.run("dpkg-query", "--status", "helpviewer")
    assert not debian.run("dpkg", "--verify", "helpviewer").strip()


def _selftest(debian: Debian) -> None:
    for program in ("helpviewer-cli", "helpviewer"):
        assert "all is well" in debian.read(program, "--selftest")


def _search(debian: Debian) -> None:
    assert "identity-verification-failed" in debian.read(
        "helpviewer-cli", "search", "verificaton failed"
    )
    debian.read("helpviewer", "--timings")
    assert debian.files("helpviewer") & {f"/home/{_READER}/.local/state/helpviewer"}


def _validate(debian: Debian) -> None:
    assert not debian.read("desktop-file-validate", _ENTRY)
    print(debian.read("appstreamcli", "validate", "--no-net", _ABOUT).strip(), end=" ")


def _opened_by(debian: Debian, kind: str) -> None:
    assert debian.read("xdg-mime", "query", "default", kind).strip() == Path(_ENTRY).name


def _help_pack(debian: Debian) -> None:
    with zipfile.ZipFile(debian.place(_HELP_PACK), "w") as pack:
        pack.writestr(FIRST_ENTRY, MIMETYPE)
    assert _content_type(debian, _HELP_PACK) == MIMETYPE
    debian.place(_HELP_PACK + SUFFIX).write_text("By its name.")
    assert _content_type(debian, _HELP_PACK + SUFFIX) == MIMETYPE
    _opened_by(debian, MIMETYPE)


def _content_type(debian: Debian, path: str) -> str:
    told = debian.read("gio", "info", "--attributes=standard::content-type", path)
    return told.rpartition("standard::content-type: ")[2].strip()


def _manual(debian: Debian) -> None:
    """Look for what man complains of; a minimal Debian keeps no manuals, so it is ours."""
    with TemporaryDirectory() as work:
        subprocess.run(["dpkg-deb", "-x", debian.place(_PACKAGE), work], check=True)
        packed = Path(work, "usr/share/man/man1/helpviewer.1.gz").read_bytes()
    debian.place(_MANUAL).write_bytes(gzip.decompress(packed))
    told = debian.read("man", "--warnings", "--local-file", _MANUAL)
    assert "EXIT STATUS" in told
    assert "warning" not in told, told


def _remove(debian: Debian) -> None:
    debian.run("apt-get", "remove", "--yes", "helpviewer")
    _nothing_is_left(debian)


def _purge(debian: Debian) -> None:
    debian.install(_PACKAGE)  # what was removed has no settings that apt could purge
    debian.run("apt-get", "purge", "--yes", "helpviewer")
    _nothing_is_left(debian)
    assert not {path for path in debian.files("helpviewer.*") if "/dpkg/" in path}


def _nothing_is_left(debian: Debian) -> None:
    """Find only what the reader wrote: not a file, nor a line of what the desktop knows."""
    left = debian.files("*helpviewer*") - {_PACKAGE, _MANUAL}
    strange = {
        path
        for path in left
        if not path.startswith(f"/home/{_READER}/") and "/dpkg/" not in path
    }
    assert not strange, strange
    assert f"/home/{_READER}/.local/state/helpviewer" in left
    known = debian.place("/usr/share/applications/mimeinfo.cache").read_text("utf-8")
    assert "helpviewer" not in known
    assert _content_type(debian, _HELP_PACK) == "application/zip"


def main() -> int:
    """Install, try and remove it; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--deb", type=Path, help="was built before")
    parser.add_argument("--root", type=Path, help="a minimal Debian that was made before")
    options = parser.parse_args()
    if not options.deb:
        subprocess.run([sys.executable, "packaging/build_package.py"], cwd=_ROOT, check=True)
    deb = options.deb or max(
        (_ROOT / "dist").glob("*.deb"), key=lambda file: file.stat().st_mtime
    )
    with TemporaryDirectory() as work:
        for name, prove in cases(Debian(Path(work, "debian")), deb, options.root):
            print(f"{name}: ", end="", flush=True)
            began = time.monotonic()
            prove()
            print(f"({time.monotonic() - began:.1f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
