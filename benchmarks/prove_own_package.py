"""An organisation's own package is made without touching code, and holds what it should.

``python benchmarks/prove_own_package.py``: builds one of a small library, with a name, an icon,
settings and the root of a feed, and tries it.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

_ROOT = Path(__file__).resolve().parent.parent
_NAME = "Acmé's Help & Hints"
_FEED = "https://help.acme.example/feed/"
_INTERNAL = "Zugangsplan Serverraum"
_LIBRARY = f'id = "acme-help"\ntitle = "Acme"\n[brand]\nname = "{_NAME}"\nicon = "rocket"\n'
_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
    '<circle cx="4" cy="4" r="4"/></svg>'
)
_ROOT_OF_FEED = _ROOT / "resources/selftest/feed/metadata/1.root.json"


def write_library(folder: Path) -> None:
    """Write three articles for everybody and one that is internal."""
    folder.mkdir()
    (folder / "library.toml").write_text(_LIBRARY, "utf-8")
    (folder / "icon.svg").write_text(_ICON, "utf-8")
    for number, title in enumerate(("Launch a rocket", "Paint a rocket", "Sell a rocket")):
        (folder / f"{number}.md").write_text(f"# {title}\n\nBegin with the engine.\n", "utf-8")
    internal = f"---\naudience: internal\n---\n# {_INTERNAL}\n\nOnly for us.\n"
    (folder / "internal.md").write_text(internal, "utf-8")


def build(work: Path) -> None:
    """Build all that is built of a library."""
    write_library(work / "library")
    (work / "settings.toml").write_text(f'[feed]\nurl = "{_FEED}"\n', "utf-8")
    given = {
        "--library": work / "library",
        "--name": _NAME,
        "--root": _ROOT_OF_FEED,
        "--settings": work / "settings.toml",
        "--out": work / "dist",
    }
    options = [str(part) for pair in given.items() for part in pair]
    command = [sys.executable, "packaging/build_package.py", *options]
    subprocess.run(command, cwd=_ROOT, check=True, stdout=subprocess.DEVNULL)


def check_program(work: Path) -> None:
    """Ask the program for its articles and settings."""
    program = work / "dist" / "helpviewer" / "helpviewer-cli"

    def said(*arguments: str) -> str:
        command = [str(program), *arguments, "--data", str(work / "reader")]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    assert said("list").count("rocket") == 3
    explained = json.loads(said("policy", "--explain", "--json"))["settings"]
    (feed,) = [setting for setting in explained if setting["name"] == "feed.url"]
    assert (feed["value"], feed["layer"]) == (_FEED, "package")
    inside = program.parent / "_internal" / "helpviewer"
    assert (inside / "resources/feed-root.json").read_bytes() == _ROOT_OF_FEED.read_bytes()
    assert (inside / "resources/icons/helpviewer.svg").read_text("utf-8") == _ICON
    for file in program.parent.rglob("*"):
        if file.is_file():
            assert _INTERNAL.encode() not in file.read_bytes(), file


def check_package(work: Path) -> None:
    """Look at what the package for Debian shows of it."""
    (deb,) = (work / "dist").glob("*.deb")
    subprocess.run(["dpkg-deb", "-x", deb, work / "root"], check=True)
    share = work / "root/usr/share"
    entry = (share / "applications/helpviewer.desktop").read_text("utf-8")
    assert f"\nName={_NAME}\n" in entry
    about = (share / "metainfo/org.helpviewer.helpviewer.metainfo.xml").read_text("utf-8")
    assert "<name>Acmé's Help &amp; Hints</name>" in about
    icon = share / "icons/hicolor/48x48/apps/helpviewer.png"
    assert icon.read_bytes() != (_ROOT / "packaging/icons/helpviewer-48.png").read_bytes()
    shutil.rmtree(work / "root")


def main() -> int:
    """Build it and look at it; return the exit status."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen"}
    with TemporaryDirectory() as folder:
        for prove in (build, check_program, check_package):
            print(f"{prove.__name__}: ", end="", flush=True)
            began = time.monotonic()
            prove(Path(folder))
            print(f"({time.monotonic() - began:.1f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
