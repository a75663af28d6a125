"""The licences of all that ships with the program."""

import re
from collections.abc import Iterator, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

_PROGRAM = "helpviewer"
_FILE = re.compile(r"(?i)^(licen[cs]e|copying)")
_NAME = re.compile(r"[\w.-]+")


class Licence(NamedTuple):
    """Under what a part of the program may be used, such as ``Inter`` under ``OFL``."""

    part: str
    name: str
    text: Path


def licences(folder: Path) -> Sequence[Licence]:
    """Return the licences: the program's own, of fonts, icons and Qt, of other libraries.

    What does not bring its own text has it in `folder`, called ``Inter-OFL.txt``; most
    libraries have it beside their code.
    """
    libraries = (licence for name in _libraries() for licence in _of_package(name))
    return [*_of_package(_PROGRAM), *_in_folder(folder), *libraries]


def _in_folder(folder: Path) -> Iterator[Licence]:
    for file in sorted(folder.glob("*.txt")):
        part, _, name = file.stem.rpartition("-")
        yield Licence(part, name, file)


def _libraries() -> Iterator[str]:
    """Yield the names of the libraries that the program needs, and that these need in turn."""
    known = [_PROGRAM]
    for one in known:  # it grows meanwhile
        for name in _needed(one):
            if name not in known:
                known.append(name)
                yield name


def _needed(package: str) -> Iterator[str]:
    """Yield what a package needs, by names that are written alike."""
    try:
        lines = distribution(package).requires or []
    except PackageNotFoundError:  # not on this system, or it was never installed
        return
    for line in lines:
        name = _NAME.match(line)
        if name and "extra ==" not in line:
            yield re.sub(r"[-_.]+", "-", name.group()).lower()


def _of_package(name: str) -> Iterator[Licence]:
    """Yield the licence of a library, if it brings its text."""
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return
    for file in package.files or ():
        place = Path(str(package.locate_file(file)))
        if _FILE.match(file.name) and ".dist-info" in str(file) and place.is_file():
            yield Licence(package.name, _name(package), place)
            return


def _name(package: Distribution) -> str:
    described = package.metadata
    for field in ("License-Expression", "License"):
        if field in described:
            return described[field].partition("\n")[0]
    for kind in described.get_all("Classifier") or ():
        if kind.startswith("License :: "):
            return str(kind).rpartition(" :: ")[2].removesuffix(" License")
    return "?"
