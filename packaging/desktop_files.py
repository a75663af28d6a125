"""What a Linux desktop has to know of the program: menu entry, kinds of files, icons, man."""

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from man_page import man_page
from product import product_name
from program_icons import DRAWING, FOLDER, LINUX

from helpviewer import __version__

TEMPLATES = Path(__file__).resolve().parent / "linux"
KIOSK = Path(__file__).resolve().parent / "kiosk"
INSIDE = Path("_internal", "helpviewer")
_OWN_ICONS = FOLDER.parent.parent / "build" / "icons"


def write_share(built: Path, share: Path, moment: float) -> None:
    """Write what belongs into ``/usr/share`` beside a built program.

    Args:
        built: The folder with the program.
        share: A folder such as ``/usr/share``.
        moment: Of the release, in seconds since 1970.
    """
    name = product_name(built / INSIDE)
    entry = filled("helpviewer.desktop", name=name)
    write(share / "applications/helpviewer.desktop", entry)
    write(share / "mime/packages/helpviewer.xml", kinds_of_files())
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    about = filled(
        "org.helpviewer.helpviewer.metainfo.xml",
        name=escape(name),
        version=__version__,
        date=day,
    )
    write(share / "metainfo/org.helpviewer.helpviewer.metainfo.xml", about)
    _write_icons(built, share / "icons/hicolor")
    page = gzip.compress(man_page(built / "helpviewer-cli", name, day).encode(), mtime=0)
    manual = share / "man/man1/helpviewer.1.gz"
    write(manual, page)
    (manual.parent / "helpviewer-cli.1.gz").symlink_to(manual.name)


def filled(template: str, **values: str) -> str:
    """Return a template with its values; those that it does not name are not needed."""
    return Template((TEMPLATES / template).read_text("utf-8")).substitute(values)


def kinds_of_files() -> bytes:
    """Return what tells a desktop that help packs are ours."""
    return (TEMPLATES / "helpviewer.xml").read_bytes()


def write(file: Path, content: str | bytes) -> None:
    """Write a file into a folder that need not exist."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def icon_folder(built: Path) -> Path:
    """Return where the icons of a built program are: an organisation's, or ours."""
    is_ours = drawing(built).read_bytes() == DRAWING.read_bytes()
    return FOLDER if is_ours else _OWN_ICONS


def drawing(built: Path) -> Path:
    """Return the drawing that the icons were made from."""
    return built / INSIDE / "resources" / "icons" / "helpviewer.svg"


def _write_icons(built: Path, icons: Path) -> None:
    for size in LINUX:
        target = icons / f"{size}x{size}/apps/helpviewer.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(icon_folder(built) / f"helpviewer-{size}.png", target)
    write(icons / "scalable/apps/helpviewer.svg", drawing(built).read_bytes())
