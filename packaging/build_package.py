"""Builds ``dist/helpviewer``, the program that needs no Python, and tries it.

``make package`` runs it. With ``--library DIR`` the articles of that folder ship in the place
of the usual ones.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "dist" / "helpviewer"
_WORK = ROOT / "build"
_BUNDLED = _WORK / "bundled"  # the spec takes it from there
_MEBIBYTE = 1024**2


def main() -> int:
    """Build and try it; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--library", type=Path, metavar="DIR", help="whose articles ship")
    options = parser.parse_args()
    build(options.library.absolute() if options.library else None)
    print(described(BUILT))
    program = BUILT / f"helpviewer-cli{'.exe' if os.name == 'nt' else ''}"
    return subprocess.run([program, "--selftest"], check=False).returncode  # noqa: S603 - ours


def build(library: Path | None = None) -> None:
    """Compile the articles that ship, and put all together."""
    shutil.rmtree(_BUNDLED, ignore_errors=True)
    other = ["--library", str(library)] if library else []
    _run([sys.executable, "-m", "helpviewer", "bundle", str(_BUNDLED), *other])
    places = ["--distpath", str(BUILT.parent), "--workpath", str(_WORK / "pyinstaller")]
    quietly = ["--noconfirm", "--log-level", "ERROR"]
    _run([sys.executable, "-m", "PyInstaller", *quietly, *places, "helpviewer.spec"])


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
    log = ["git", "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
        epoch = found.stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # an archive of the sources
        epoch = ""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or epoch or "1767225600"  # 2026
    quiet = {"PYTHONWARNINGS": "ignore::SyntaxWarning"}  # of Whoosh, which nobody can change
    return {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": epoch, **quiet}


if __name__ == "__main__":
    sys.exit(main())
