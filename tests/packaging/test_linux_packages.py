import configparser
import gzip
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import deb
import pytest
import tarball
from desktop_files import TEMPLATES, filled, kinds_of_files
from system_libraries import glibc, needed_packages

from helpviewer import __version__
from helpviewer.cli import COMMANDS
from helpviewer.feed.helppack import FIRST_ENTRY, MIMETYPE
from helpviewer.library.helppack_path import SUFFIX

ROOT = Path(__file__).parent.parent.parent
ABOUT = "metainfo/org.helpviewer.helpviewer.metainfo.xml"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are packages of Linux")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that looks as a built one: the program is that of these sources."""
    folder = tmp_path_factory.mktemp("built")
    inside = folder / "_internal" / "helpviewer"
    shutil.copytree(ROOT / "resources" / "icons", inside / "resources/icons")
    shutil.copytree(ROOT / "resources" / "licences", inside / "resources/licences")
    (inside / "resources/product-name.txt").write_text("Acme & Sons\n", "utf-8")
    for name in ("helpviewer", "helpviewer-cli"):
        program = folder / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m helpviewer "$@"\n', "utf-8")
        program.chmod(0o755)
    licences = folder / "_internal" / "tuf-7.dist-info" / "licences"
    licences.mkdir(parents=True)
    (licences / "LICENSE").write_text("That of tuf.", "utf-8")
    return folder


@pytest.fixture(scope="module")
def root(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the root of a system, as the package for Debian would fill it."""
    folder = tmp_path_factory.mktemp("root")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1790000000")
        deb.lay_out(built, folder)
    return folder


@pytest.fixture(scope="module")
def share(root: Path) -> Path:
    return root / "usr/share"


def test_the_menu_shows_the_products_name_and_opens_addresses(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.read(share / "applications/helpviewer.desktop", "utf-8")
    values = entry["Desktop Entry"]
    assert values["name"] == "Acme & Sons"
    assert values["exec"] == "helpviewer %u"
    assert values["mimetype"] == f"x-scheme-handler/helpviewer;{MIMETYPE};"


def test_the_metadata_tell_the_same_of_what_it_opens(share: Path) -> None:
    entry = (share / "applications/helpviewer.desktop").read_text("utf-8")
    about = ElementTree.parse(share / ABOUT).getroot()  # noqa: S314 - ours
    types = [element.text for element in about.iterfind("provides/mediatype")]
    assert f"\nMimeType={';'.join(map(str, types))};\n" in entry


def pack_content() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as pack:
        pack.writestr(FIRST_ENTRY, MIMETYPE)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (f"acme{SUFFIX}", b"By its name."),
        (f"ACME{SUFFIX.upper()}", b"By its name."),
        ("by-its-content", pack_content()),
    ],
)
def test_a_desktop_knows_a_help_pack_by_its_name_or_by_its_content(
    share: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    if not (shutil.which("update-mime-database") and shutil.which("gio")):
        pytest.skip("needs update-mime-database and gio")
    shutil.copytree(share / "mime", tmp_path / "mime")
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
    (tmp_path / name).write_bytes(content)
    done = subprocess.run(
        ["gio", "info", "--attributes=standard::content-type", tmp_path / name],
        env={**os.environ, "XDG_DATA_DIRS": f"{tmp_path}:/usr/share", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"standard::content-type: {MIMETYPE}\n" in done.stdout


def test_the_metadata_tell_name_version_and_day(share: Path) -> None:
    about = ElementTree.parse(share / ABOUT).getroot()  # noqa: S314 - ours
    assert about.findtext("name") == "Acme & Sons"
    release = about.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2026-09-21"}


@pytest.mark.parametrize(
    ("tool", "arguments", "file"),
    [
        ("desktop-file-validate", (), "applications/helpviewer.desktop"),
        ("appstreamcli", ("validate", "--no-net"), ABOUT),
        ("man", ("--warnings", "--local-file"), "man/man1/helpviewer.1.gz"),
    ],
)
def test_the_tools_of_desktops_find_nothing_wrong(
    share: Path, tool: str, arguments: tuple[str, ...], file: str
) -> None:
    if not shutil.which(tool):
        pytest.skip(f"needs {tool}")
    command = [tool, *arguments, str(share / file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""


def test_every_size_of_the_icon_is_where_desktops_look(share: Path) -> None:
    sizes = {file.parent.parent.name for file in share.glob("icons/hicolor/*/apps/*")}
    assert sizes >= {"16x16", "48x48", "256x256", "512x512", "scalable"}


def test_the_manual_has_what_every_command_says_of_itself(share: Path) -> None:
    page = gzip.decompress((share / "man/man1/helpviewer.1.gz").read_bytes()).decode()
    assert [*re.findall(r"(?m)^\.SS (.+)$", page)] == list(COMMANDS)
    assert r"usage: helpviewer search [\-h] [\-\-category C]" in page
    assert "77" in page


def test_a_package_has_its_parts_where_debian_wants_them(root: Path) -> None:
    assert (root / "usr/bin/helpviewer").readlink() == Path("../lib/helpviewer/helpviewer")
    assert (root / "usr/lib/systemd/user/helpviewer-kiosk.service").is_file()
    assert (root / "usr/share/doc/helpviewer/examples/kiosk/policy.toml").is_file()
    licences = (root / "usr/share/doc/helpviewer/copyright").read_text("utf-8")
    assert licences.startswith("MIT License")
    assert "tuf-7: LICENSE\n==============\n\nThat of tuf." in licences
    assert "Qt-LGPL" in licences


@pytest.mark.parametrize(
    ("version", "debians"),
    [("0.1.0", "0.1.0"), ("1.2rc1", "1.2~rc1"), ("1.2.dev3", "1.2~dev3"), ("2.0b2", "2.0~b2")],
)
def test_debian_sorts_what_comes_before_a_version_before_it(version: str, debians: str) -> None:
    assert deb.debian_version(version) == debians


@pytest.mark.skipif(
    not shutil.which("readelf") or not shutil.which("dpkg-query"),
    reason="needs binutils and dpkg",
)
def test_what_a_program_is_linked_to_is_what_its_package_depends_on(tmp_path: Path) -> None:
    shutil.copy("/bin/ls", tmp_path)
    needed = needed_packages(tmp_path)
    assert needed[0] == f"libc6 (>= {glibc(tmp_path)})"
    assert "libselinux1 | libselinux1t64" in needed
    assert "xkb-data" in needed
    (tmp_path / "libselinux.so.1").touch()  # what it brings itself, it asks of nobody
    assert "libselinux1 | libselinux1t64" not in needed_packages(tmp_path)


def test_the_archive_tells_what_to_do(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        tarball, "needed_packages", lambda _: ["libgl1 | libgl1t64", "xkb-data"]
    )
    monkeypatch.setattr(tarball, "glibc", lambda _: "2.36")
    tarball.lay_out(built, tmp_path / "top")
    told = (tmp_path / "top/README.txt").read_text("utf-8")
    assert f"Acme & Sons {__version__}, for Linux (x86_64, glibc 2.36 or newer)" in told
    assert "sudo apt-get install libgl1 xkb-data" in told
    assert os.access(tmp_path / "top/add-to-menu", os.X_OK)
    assert os.access(tmp_path / "top/helpviewer", os.X_OK)
    assert (tmp_path / "top/share/helpviewer.xml").read_bytes() == kinds_of_files()


def test_a_folder_with_a_strange_name_is_added_to_the_menu_and_taken_out(
    tmp_path: Path,
) -> None:
    top, data = tmp_path / 'für "alle" $HOME \\ 100%', tmp_path / "data"
    (top / "share").mkdir(parents=True)
    (top / "share/helpviewer.desktop").write_text(filled("helpviewer.desktop", name="Help"))
    (top / "share/helpviewer.svg").write_text("<svg/>")
    (top / "share/helpviewer.xml").write_bytes(kinds_of_files())
    shutil.copy(TEMPLATES / "add-to-menu", top)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_DATA_HOME": str(data)}

    def add(*arguments: str) -> None:
        subprocess.run([top / "add-to-menu", *arguments], check=True, env=environment)

    add("--remove")  # there is nothing to be removed, and that is no error
    add()
    entry = (data / "applications/helpviewer.desktop").read_text("utf-8")
    escaped = str(top).replace("\\", r"\\\\").replace('"', r"\\" + '"').replace("$", r"\\$")
    assert f'\nExec="{escaped.replace("%", "%%")}/helpviewer" %u\n' in entry
    assert "TryExec" not in entry
    assert (data / "mime/packages/helpviewer.xml").read_bytes() == kinds_of_files()
    if shutil.which("update-mime-database"):
        assert f":{MIMETYPE}:*{SUFFIX}" in (data / "mime/globs2").read_text("utf-8")
    add("--remove")
    left = [path for path in data.rglob("*") if path.is_file()]
    assert not [path for path in left if "helpviewer" in path.name]
    assert not [path for path in left if b"helpviewer" in path.read_bytes()]
