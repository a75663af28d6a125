"""The licences of all that is in the package, where the About box looks for them."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Protocol

from stripping import Entry

_TEXTS = "helpviewer/resources/licences"
_FILE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)")
_FIELD = re.compile(r"^License: *(\S.*)$", re.MULTILINE)
_PROGRAM, _BOOTLOADER = "helpviewer", "pyinstaller"


class Collected(Protocol):
    """What PyInstaller found."""

    pure: list[Entry]
    binaries: list[Entry]
    datas: list[Entry]


def licence_files(collected: Collected, work: Path) -> list[Entry]:
    """Return what is to be collected besides: texts, and what says whose they are."""
    collections = (collected.pure, collected.binaries, collected.datas)
    modules = {re.split(r"[./]", place)[0] for one in collections for place, _, _ in one}
    entries: list[Entry] = []
    for name in sorted({_PROGRAM, *_distributions(modules)}):
        entries += _described(distribution(name), work)
    entries.append(_text("Python-PSF", _licence_of_python()))
    entries.append(_text("PyInstaller-GPL with exception", _licence_of(_BOOTLOADER)))
    entries += _of_the_system(source for _, source, _ in collected.binaries)
    return entries


def _distributions(modules: set[str]) -> set[str]:
    """Return the distributions that modules with these outermost names come from."""
    known = packages_distributions()
    return {name for module in modules for name in known.get(module, ())}


def _described(package: Distribution, work: Path) -> Iterator[Entry]:
    """Yield what says how a library is called and licensed; nothing of this machine."""
    folder = f"{package.name.replace('-', '_')}-{package.version}.dist-info"
    target = work / "licences" / folder
    target.mkdir(parents=True, exist_ok=True)
    texts = [file for file in package.files or () if _is_licence(file.as_posix())]
    heads, _, _ = (package.read_text("METADATA") or "").partition("\n\n")
    record = "".join(f"{folder}/licences/{text.name},,\n" for text in texts)
    for name, content in (("METADATA", f"{heads}\n"), ("RECORD", record)):
        (target / name).write_text(content, encoding="utf-8")
        yield f"{folder}/{name}", str(target / name), "DATA"
    for text in texts:
        yield f"{folder}/licences/{text.name}", str(package.locate_file(text)), "DATA"


def _is_licence(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return ".dist-info" in folder and bool(_FILE.match(name))


def _licence_of(name: str) -> Path:
    package = distribution(name)
    texts = [file for file in package.files or () if _is_licence(file.as_posix())]
    return Path(str(package.locate_file(texts[0])))


def _licence_of_python() -> Path:
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),  # Windows
        Path("/usr/share/doc", f"python3.{sys.version_info.minor}", "copyright"),  # Debian
    )
    return next(place for place in places if place.exists())


def _text(name: str, file: Path) -> Entry:
    return f"{_TEXTS}/{name}.txt", str(file), "DATA"


def _of_the_system(sources: Iterable[str]) -> Iterator[Entry]:
    """Yield the licences of libraries that came from packages of Debian or Ubuntu."""
    query = shutil.which("dpkg-query")
    own = tuple({sys.prefix, sys.base_prefix})
    files = {str(Path(source).resolve()) for source in sources if not source.startswith(own)}
    if not query or not files:
        return
    # of a merged /usr dpkg knows some files by their place in /lib
    named = files | {file.removeprefix("/usr") for file in files}
    found = subprocess.run(  # noqa: S603 - of this system
        [query, "--search", *sorted(named)], capture_output=True, text=True, check=False
    )
    packages = {line.partition(":")[0] for line in found.stdout.splitlines()}
    for package in sorted(packages):
        file = Path("/usr/share/doc", package, "copyright")
        if file.exists():
            yield _text(f"{package}-{_licence_name(file)}", file)


def _licence_name(file: Path) -> str:
    """Return under what Debian says that most of a library is, such as ``LGPL 2.1+``."""
    found = _FIELD.search(file.read_text("utf-8", "replace"))
    return re.sub(r"[^\w.+ ]+", " ", found[1])[:40].strip() if found else "its own"
