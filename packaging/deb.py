"""The package for Debian and Ubuntu, made of the built program.

``python packaging/deb.py`` makes it of ``dist/helpviewer``, as ``make package`` does.
``DEBFULLNAME`` and ``DEBEMAIL`` say who answers for it, as for Debian's own tools.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_files import INSIDE, KIOSK, write, write_share
from product import product_name
from release import BUILT, DIST, release_moment
from system_libraries import needed_packages

from helpviewer import __version__

_ROOT = Path(__file__).resolve().parent.parent
_PROGRAMS = ("helpviewer", "helpviewer-cli")
_UNIT = "helpviewer-kiosk.service"
_KIBIBYTE = 1024
_RECOMMENDS = (
    "ca-certificates, fonts-noto-core, libcups2 | libcups2t64, shared-mime-info, xdg-utils"
)
_SUGGESTS = "cage | openbox, speech-dispatcher | espeak-ng"
_CONTROL = """\
Package: helpviewer
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Description: {name}: read and search help articles, offline
 A help centre on the desktop: articles in Markdown, a search that understands
 typing errors, and pages that keep themselves up to date from a signed feed.
 .
 It brings its own Python and Qt, and changes nothing of the system's.
"""


def build_deb(built: Path, folder: Path) -> Path:
    """Make the package in a folder, and return it.

    Args:
        built: The folder with the program.
        folder: Where the package is written.
    """
    architecture = _said("dpkg", "--print-architecture")
    file = folder / f"helpviewer_{debian_version(__version__)}_{architecture}.deb"
    with TemporaryDirectory(dir=folder) as work:
        root = Path(work, "root")
        lay_out(built, root)
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(_control(built, root, architecture), "utf-8")
        sums = "".join(_sums(root))
        (root / "DEBIAN" / "md5sums").write_text(sums, "utf-8")
        _set_rights(root)
        _said("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file))
    return file


def lay_out(built: Path, root: Path) -> None:
    """Lay out all files as they are to be in the system's root."""
    program = root / "usr/lib/helpviewer"
    shutil.copytree(built, program, symlinks=True, copy_function=_link)
    for name in _PROGRAMS:
        link = root / "usr/bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/helpviewer/{name}")
    share = root / "usr/share"
    write_share(built, share, release_moment())
    documents = share / "doc/helpviewer"
    write(documents / "copyright", copyright_text(built))
    write(root / "usr/lib/systemd/user" / _UNIT, (KIOSK / _UNIT).read_bytes())
    for file in sorted(KIOSK.iterdir()):
        if file.name != _UNIT:
            write(documents / "examples/kiosk" / file.name, file.read_bytes())


def copyright_text(built: Path) -> str:
    """Return the licence of the program, and those of all that ships with it."""
    own = (built / INSIDE / "resources" / "licences").glob("*")
    texts = [*(built / "_internal").glob("*.dist-info/licences/*"), *own]
    parts = [(_ROOT / "LICENSE").read_text("utf-8")]
    for text in sorted(texts):
        whose = text.parent.parent.name.removesuffix(".dist-info")
        title = text.stem if whose == "resources" else f"{whose}: {text.name}"
        parts.append(f"{title}\n{'=' * len(title)}\n\n{text.read_text('utf-8', 'replace')}")
    return "\n\n".join(parts)


def debian_version(version: str) -> str:
    """Return a version such as ``1.2rc1`` so that Debian sorts it before ``1.2``."""
    return re.sub(r"\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def _control(built: Path, root: Path, architecture: str) -> str:
    sizes = (file.lstat().st_size for file in root.rglob("*") if not file.is_dir())
    person = os.environ.get("DEBFULLNAME", "helpviewer")
    address = os.environ.get("DEBEMAIL", "helpviewer@localhost")
    return _CONTROL.format(
        version=debian_version(__version__),
        architecture=architecture,
        maintainer=f"{person} <{address}>",
        size=sum(-(-size // _KIBIBYTE) for size in sizes),
        depends=", ".join(needed_packages(built)),
        recommends=_RECOMMENDS,
        suggests=_SUGGESTS,
        name=product_name(built / INSIDE),
    )


def _sums(root: Path) -> Iterator[str]:
    """Yield a line for each file, by which `dpkg --verify` finds changed ones."""
    import hashlib  # noqa: PLC0415 - only here

    for file in sorted((root / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {file.relative_to(root)}\n"


def _set_rights(root: Path) -> None:
    """Let everybody read everything, and nobody but root write."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            may_run = path.is_dir() or (path.name in _PROGRAMS and path.suffix == "")
            path.chmod(0o755 if may_run else 0o644)


def _link(source: str, target: str) -> None:
    """Copy a file; its rights are changed, and those of the built program are not ours."""
    shutil.copyfile(source, target)


def _said(*command: str) -> str:
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(release_moment())}
    done = subprocess.run(  # noqa: S603 - of this system
        command, capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout.strip()


if __name__ == "__main__":
    print(build_deb(BUILT, DIST))
