"""Which packages of Debian a built program needs: what its libraries are linked to.

Asked of the system that it is built on, as Debian's own tools do.
"""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

ALSO = ("xkb-data",)
"""What no library is linked to, but reads: without it no key is known."""
_OPTIONAL = frozenset({"libcups.so.2"})  # without it only the choice of a printer is missing
_NEEDED = re.compile(r"\(NEEDED\)\s.*\[(.+)\]")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_LIBC = "libc6"


def needed_packages(built: Path) -> list[str]:
    """Return the packages that a built program depends on, as Debian's ``Depends`` has them."""
    libraries = _libraries(built)
    own = {file.name for file in built.rglob("*.so*")}
    needed = set(_NEEDED.findall(_read("--dynamic", libraries))) - own - _OPTIONAL
    packages = {*_packages(needed), *ALSO} - {_LIBC}
    return [f"{_LIBC} (>= {glibc(built)})", *map(_by_either_name, sorted(packages))]


def glibc(built: Path) -> str:
    """Return the oldest version of the C library that all of the program can run with."""
    found = _GLIBC.findall(_read("--version-info", _libraries(built)))
    major, minor = max((int(major), int(minor)) for major, minor in found)
    return f"{major}.{minor}"


def _libraries(built: Path) -> list[Path]:
    programs = [file for file in built.iterdir() if file.is_file() and file.suffix == ""]
    found = [file for file in built.rglob("*.so*") if not file.is_symlink()]
    return [file for file in (*programs, *found) if file.read_bytes()[:4] == b"\x7fELF"]


def _read(what: str, libraries: Iterable[Path]) -> str:
    command = ["readelf", "--wide", what, *map(str, libraries)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - of this system


def _packages(libraries: Iterable[str]) -> Iterator[str]:
    """Yield the packages that bring these libraries."""
    patterns = [f"*/{library}" for library in sorted(libraries)]
    query = ["dpkg-query", "--search", *patterns]
    found = subprocess.run(query, capture_output=True, text=True, check=False).stdout  # noqa: S603 - as above
    for line in found.splitlines():
        package, _, file = line.partition(": ")
        if re.fullmatch(r"(/usr)?/lib/[^/]*linux[^/]*/[^/]+", file) and ", " not in package:
            yield package.partition(":")[0].removesuffix("t64")


def _by_either_name(package: str) -> str:
    """Return a package by its name, and by the one that it has in releases since 2024."""
    return f"{package} | {package}t64" if package.startswith("lib") else package
