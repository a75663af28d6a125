"""Lists all that is in the built folder: ``dist/sbom.json``, in the format CycloneDX.

``make sbom`` runs it after ``make package``, on the machine that built the folder. Of Python's
libraries cyclonedx-bom knows names, versions and licences; the folder tells what else there is.
"""

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from release import BUILT, DIST, release_moment

Component = dict[str, Any]

_INSIDE = "_internal"
_LIBRARY = re.compile(r".+\.(so(\.\d+)*|dll|pyd|dylib)")
_PYTHON = re.compile(r"(lib)?python3.*|lib-dynload")
_VERSION = re.compile(r"\d+(\.\d+)+")


def write_sbom(built: Path, file: Path) -> None:
    """Write what is in a built folder into a file."""
    content = _of_this_environment()
    shipped = shipped_distributions(built)
    parts = [part for part in content["components"] if normal(part["name"]) in shipped]
    content["components"] = [*parts, *_others(built)]
    whole = content["metadata"]["component"]
    known = {part["bom-ref"] for part in (whole, *content["components"])}
    content["dependencies"] = list(_among(known, content["dependencies"]))
    file.write_text(f"{json.dumps(content, indent=1, ensure_ascii=False)}\n", encoding="utf-8")


def shipped_distributions(built: Path) -> set[str]:
    """Return the names of the Python libraries in a built folder, without the program."""
    found = distributions(path=[str(built / _INSIDE)])
    return {normal(one.name) for one in found} - {"helpviewer"}


def objection(text: str) -> str:
    """Return what of a list is not as CycloneDX wants it; an empty text if all is."""
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - slow, and only for this
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415 - as above

    return str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) or "")


def libraries(built: Path) -> Iterator[Path]:
    """Yield the files that belong to no Python library: the system's, and Python itself."""
    inside = built / _INSIDE
    for path in sorted(inside.iterdir()):
        if path.is_file() and not path.is_symlink() and _LIBRARY.fullmatch(path.name):
            yield path


def normal(name: str) -> str:
    """Return a library's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _among(known: set[str], dependencies: Iterable[Component]) -> Iterator[Component]:
    """Yield what depends on what, of these components."""
    for entry in dependencies:
        if entry["ref"] in known:
            needed = [ref for ref in entry.get("dependsOn", ()) if ref in known]
            yield {"ref": entry["ref"], "dependsOn": needed}


def _of_this_environment() -> dict[str, Any]:
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject"]
    options = ["pyproject.toml", "--mc-type", "application", "--output-reproducible"]
    options.append("--no-validate")  # what it is made to is checked in the end
    moment = {"SOURCE_DATE_EPOCH": str(release_moment())}
    done = subprocess.run(  # noqa: S603 - of this environment
        [*command, *options, sys.prefix],
        cwd=DIST.parent,
        env=os.environ | moment,
        capture_output=True,
        check=True,
    )
    content: dict[str, Any] = json.loads(done.stdout)
    content["metadata"]["component"]["version"] = version("helpviewer")
    return content


def _others(built: Path) -> Iterator[Component]:
    """Yield what no package index knows: Python, Qt, what starts both, and the system's."""
    qt = version("PySide6-Essentials")
    yield _component("framework", "Qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only")
    python = ".".join(map(str, sys.version_info[:3]))
    yield _component("platform", "Python", python, f"pkg:generic/python@{python}", "PSF-2.0")
    starter = version("pyinstaller")
    address = f"pkg:pypi/pyinstaller@{starter}"
    exception = "GPL-2.0-or-later WITH Bootloader-exception"
    yield _component("application", "PyInstaller's bootloader", starter, address, exception)
    yield from _of_the_system(
        [file for file in libraries(built) if not _PYTHON.match(file.name)]
    )


def _of_the_system(files: list[Path]) -> Iterator[Component]:
    """Yield the packages that libraries were taken from; a file that has none is one itself."""
    packages: dict[str, list[str]] = {}
    for file in files:
        packages.setdefault(_package_of(file.name) or file.name, []).append(file.name)
    for package, names in sorted(packages.items()):
        about = _said("dpkg-query", "--show", "--showformat=${Version}\n", package).split()
        one = about[0] if about else (_VERSION.search(names[0]) or [""])[0]
        kind = f"deb/{platform.freedesktop_os_release()['ID']}" if about else "generic"
        address = f"pkg:{kind}/{package}@{quote(one)}".rstrip("@")
        part = _component("library", package, one, address)
        yield {**part, "properties": [{"name": "file", "value": name} for name in names]}


def _package_of(library: str) -> str:
    found = _said("dpkg-query", "--search", f"*/{library}").splitlines()
    return found[0].partition(":")[0] if found else ""


def _component(
    kind: str, name: str, version: str, address: str, licence: str = ""
) -> Component:
    told: Component = {"bom-ref": address, "type": kind, "name": name, "purl": address}
    if version:
        told["version"] = version
    if licence:
        told["licenses"] = [{"expression": licence}]
    return told


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - of this system
    except FileNotFoundError:  # a system that is not Debian's
        return ""


def main() -> int:
    """Write it for what was built; return the exit status."""
    if not BUILT.is_dir():
        print("make package builds the folder first", file=sys.stderr)
        return 1
    write_sbom(BUILT, DIST / "sbom.json")
    if reason := objection((DIST / "sbom.json").read_text("utf-8")):
        print(reason, file=sys.stderr)
        return 1
    print(f"{(DIST / 'sbom.json').relative_to(DIST.parent)} is written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
