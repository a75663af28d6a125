"""Builds ``dist/helpviewer``, the program that needs no Python, tries it, and packs it.

``make package`` runs it. An organisation gives its own articles, name, icon, settings and the
root of its feed; docs/packaging.md tells how.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from product import Product, ProductError, check_library
from release import DIST, release_moment

ROOT = Path(__file__).resolve().parent.parent
_WORK = ROOT / "build"
_BUNDLED = _WORK / "bundled"  # the spec takes it from there
_ICONS = _WORK / "icons"
_MEBIBYTE = 1024**2


def main() -> int:
    """Build it, try it and pack it; return the exit status."""
    options = _parser().parse_args()
    product = Product(
        options.library.absolute() if options.library else None,
        options.name,
        options.audience,
        options.root,
        options.settings,
    )
    built = options.out.absolute() / "helpviewer"
    try:
        build(product, built)
    except (ProductError, OSError) as error:
        print(f"make package: {error}", file=sys.stderr)
        return 1
    print(described(built))
    program = built / f"helpviewer-cli{'.exe' if os.name == 'nt' else ''}"
    status = subprocess.run([program, "--selftest"], check=False).returncode  # noqa: S603 - ours
    if status == 0 and not options.folder_only:
        pack(built)
    return status


def build(product: Product, built: Path) -> None:
    """Compile the articles that ship, and put all together in a folder.

    Raises:
        ProductError: Something that the organisation gave cannot be used.
        OSError: A file cannot be read or written.
    """
    for former in (_BUNDLED, _ICONS):
        shutil.rmtree(former, ignore_errors=True)
    other = []
    if product.library:
        check_library(product.library)
        other = ["--library", str(product.library)]
    audience = ["--audience", product.audience]
    _run([sys.executable, "-m", "helpviewer", "bundle", str(_BUNDLED), *other, *audience])
    product.write(_BUNDLED)
    if icon := product.icon():
        _run([sys.executable, "packaging/program_icons.py", str(icon), str(_ICONS)])
    places = ["--distpath", str(built.parent), "--workpath", str(_WORK / "pyinstaller")]
    quietly = ["--noconfirm", "--log-level", "ERROR"]
    _run([sys.executable, "-m", "PyInstaller", *quietly, *places, "helpviewer.spec"])


def pack(built: Path) -> None:
    """Make what people install of the built folder, as far as this system can."""
    if sys.platform != "linux":
        return  # packaging/windows and packaging/macos do it, with what signs there
    from tarball import build_tarball  # noqa: PLC0415 - readelf is on Linux

    made = [build_tarball(built, built.parent)]
    if shutil.which("dpkg-deb"):
        from deb import build_deb  # noqa: PLC0415 - as above

        made.append(build_deb(built, built.parent))
    for file in made:
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--library", type=Path, metavar="DIR", help="whose articles ship")
    parser.add_argument("--name", default="", help="what menus call it (the library's title)")
    parser.add_argument("--audience", choices=("public", "internal"), default="public")
    parser.add_argument("--root", type=Path, metavar="FILE", help="its feed's root.json")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="its defaults, as TOML")
    parser.add_argument("--out", type=Path, default=DIST, metavar="DIR", help="(dist)")
    parser.add_argument("--folder-only", action="store_true", help="make no packages of it")
    return parser


def described(folder: Path) -> str:
    """Return how large a folder is, and what its twenty largest files are."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    sizes = sorted(((file.stat().st_size, file) for file in files), reverse=True)
    total = sum(size for size, _ in sizes)
    largest = (
        f"{size / _MEBIBYTE:7.1f}  {file.relative_to(folder).as_posix()}"
        for size, file in sizes[:20]
    )
    heading = f"{folder.name}: {total / _MEBIBYTE:.1f} MiB in {len(files)} files; the largest:"
    return "\n".join([heading, *largest])


def _run(command: Sequence[str]) -> None:
    """Run one step, in an environment in which equal code becomes an equal program."""
    subprocess.run(  # noqa: S603 - of this checkout
        command, cwd=ROOT, env=os.environ | _same_every_time(), check=True
    )


def _same_every_time() -> dict[str, str]:
    quiet = {"PYTHONWARNINGS": "ignore::SyntaxWarning"}  # of Whoosh, which nobody can change
    return {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(release_moment()), **quiet}


if __name__ == "__main__":
    sys.exit(main())
