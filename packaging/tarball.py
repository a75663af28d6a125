"""The folder for any Linux in one archive, which needs nothing to be installed.

``python packaging/tarball.py`` makes it of ``dist/helpviewer``, as ``make package`` does.
"""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_files import INSIDE, TEMPLATES, drawing, filled, kinds_of_files, write
from product import product_name
from release import BUILT, DIST, release_moment
from system_libraries import glibc, needed_packages

from helpviewer import __version__

NAME = f"helpviewer-{__version__}-linux-x86_64"
_OWNER = ("--owner=root:0", "--group=root:0", "--mode=u+rw,go-w,a+rX", "--sort=name")


def build_tarball(built: Path, folder: Path) -> Path:
    """Make the archive in a folder, and return it.

    Args:
        built: The folder with the program.
        folder: Where the archive is written.
    """
    file = folder / f"{NAME}.tar.xz"
    with TemporaryDirectory(dir=folder) as work:
        lay_out(built, Path(work, NAME))
        moment = f"--mtime=@{release_moment()}"
        archive = ("--use-compress-program=xz -T0", "--create", f"--file={file}")
        command = ["tar", *archive, *_OWNER, moment, f"--directory={work}", NAME]
        subprocess.run(command, check=True)  # noqa: S603 - of this system
    return file


def lay_out(built: Path, top: Path) -> None:
    """Lay out the folder as somebody finds it who unpacks the archive."""
    shutil.copytree(built, top, symlinks=True)
    name = product_name(built / INSIDE)
    packages = (package.partition(" ")[0] for package in needed_packages(built))
    told = {"version": __version__, "glibc": glibc(built), "packages": " ".join(packages)}
    write(top / "README.txt", filled("README.txt", name=name, **told))
    write(top / "share/helpviewer.desktop", filled("helpviewer.desktop", name=name))
    write(top / "share/helpviewer.xml", kinds_of_files())
    write(top / "share/helpviewer.svg", drawing(built).read_bytes())
    shutil.copy(TEMPLATES / "add-to-menu", top)


if __name__ == "__main__":
    print(build_tarball(BUILT, DIST))
