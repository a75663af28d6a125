"""A smaller copy of ICU's data for Linux: Qt takes from it how languages sort, and little more.

Of the 31 MB most are names of currencies, countries and languages in all languages, and how
words break: Qt has its own. It has none of the long names of time zones, which our window never
shows. ``tests/packaging/test_icu_data.py`` compares what Qt makes of both in every language.
"""

import re
import shutil
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from stripping import Entry

LIBRARY = re.compile(r"(?:.*/)?(libicudata\.so\.(\d+))")
"""What its file is called in the package."""

_DROPPED = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/"  # whole folders
    r"|[^/]+\.(cnv|spp|cfu)$"  # character sets that Python reads, spoofed and prepared names
    r"|(?!(icu|key|lang|meta|num|plural|pool|res_index|root|suppl|time|gram|day|currencyN)"
    r"|genderList|windowsZones|zoneinfo64)[^/]+\.res$"  # one language's words
)
_MARK, _FORMAT = b"\xda\x27", b"CmnD"  # of a package of data, in its header
_ALIGNMENT = 16
_ASSEMBLY = """\
.globl {symbol}
.type {symbol}, @object
.section .rodata
.balign {alignment}
{symbol}:
.incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""


class Package(NamedTuple):
    """ICU's data in one piece.

    Attributes:
        header: What it begins with.
        prefix: What all names begin with, such as ``icudt73l/``.
        items: The data, by the rest of their names.
    """

    header: bytes
    prefix: str
    items: Mapping[str, bytes]


def with_less_icu(entries: list[Entry], work: Path) -> list[Entry]:
    """Return the same entries, with a smaller copy of ICU's data where there is one."""
    return [_smaller(entry, work) for entry in entries]


def _smaller(entry: Entry, work: Path) -> Entry:
    place, source, kind = entry
    found = LIBRARY.fullmatch(place)
    if not found or kind == "SYMLINK":
        return entry
    return place, str(smaller_library(Path(source), work)), kind


def smaller_library(library: Path, work: Path) -> Path:
    """Write a library with what Qt needs of another one's data; return it.

    Raises:
        ValueError: It has no data that can be read.
    """
    found = LIBRARY.fullmatch(library.name)
    if not found:
        raise ValueError(f"{library} is not ICU's data")
    package = read_package(library.read_bytes())
    kept = {name: data for name, data in package.items.items() if not _DROPPED.match(name)}
    return _linked(written_package(package._replace(items=kept)), found[1], found[2], work)


def read_package(library: bytes) -> Package:
    """Return the data in a library.

    Raises:
        ValueError: There are none.
    """
    start = _start(library)
    (size,) = struct.unpack_from("<H", library, start)
    contents = start + size
    (count,) = struct.unpack_from("<I", library, contents)
    places = [
        struct.unpack_from("<II", library, contents + 4 + 8 * number) for number in range(count)
    ]
    names = [_name(library, contents + place) for place, _ in places]
    starts = [contents + place for _, place in places]
    ends = [*starts[1:], max(starts[-1], len(library))]
    prefix = names[0].partition("/")[0] + "/"
    items = {
        name.removeprefix(prefix): library[begin:end]
        for name, begin, end in zip(names, starts, ends, strict=True)
    }
    return Package(library[start:contents], prefix, items)


def written_package(package: Package) -> bytes:
    """Return data in the form that ICU reads."""
    names = [f"{package.prefix}{name}".encode() + b"\0" for name in package.items]
    place = 4 + 8 * len(names)
    texts = b"".join(names)
    body = b"\0" * (-(place + len(texts) + len(package.header)) % _ALIGNMENT)
    first = place + len(texts)
    contents = struct.pack("<I", len(names))
    for name, data in zip(names, package.items.values(), strict=True):
        contents += struct.pack("<II", place, first + len(body))
        place += len(name)
        body += data + b"\0" * (-len(data) % _ALIGNMENT)
    return package.header + contents + texts + body


def _start(library: bytes) -> int:
    """Return where the data begin: at a header with ICU's mark and the format of a package."""
    at = library.find(_FORMAT)
    while at >= 0:
        start = at - 12
        if start >= 0 and library[start + 2 : start + 4] == _MARK:
            return start
        at = library.find(_FORMAT, at + 1)
    raise ValueError("there are no data of ICU in it")


def _name(library: bytes, at: int) -> str:
    return library[at : library.index(b"\0", at)].decode("ascii")


def _linked(data: bytes, name: str, version: str, work: Path) -> Path:
    """Make a library of data, as ICU's own build does."""
    work.mkdir(parents=True, exist_ok=True)
    file, assembly, thing = work / "icu.dat", work / "icu.s", work / "icu.o"
    library = work / name
    file.write_bytes(data)
    symbol = f"icudt{version}_dat"
    text = _ASSEMBLY.format(symbol=symbol, alignment=_ALIGNMENT, file=file)
    assembly.write_text(text, encoding="utf-8")
    _run("as", "-o", str(thing), str(assembly))
    options = ("-shared", "-soname", name, "-z", "noexecstack")
    _run("ld", *options, "-o", str(library), str(thing))
    return library


def _run(tool: str, *options: str) -> None:
    program = shutil.which(tool)
    if program is None:
        raise FileNotFoundError(f"{tool}, of binutils, is needed")
    subprocess.run([program, *options], check=True)  # noqa: S603 - of this system
