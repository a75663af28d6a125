"""Writing what a feed says now as a help pack: one file to be sent or carried about."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

from helpviewer.errors import ExportError, PublishError
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import Head
from helpviewer.feed.helppack import FIRST_ENTRY, MIMETYPE
from helpviewer.publisher.former import image_paths
from helpviewer.publisher.roles import read_roles, root_versions

_READABLE = 0o644
_DIGEST = re.compile(r"[0-9a-f]{64}")


def write_helppack(out: Path, head: Head, content: bytes, file: Path) -> int:
    """Write a help pack of what everybody gets; return how many bytes it has.

    The same feed makes the same file. It brings neither ways from former states nor what is
    set up on machines.

    Args:
        out: The feed.
        head: What everybody gets now.
        content: Its bytes.
        file: The help pack.

    Raises:
        PublishError: The feed is not signed, a file of it is not what it should be, or there
            is more than one ZIP file can hold.
        FeedError: A pack is missing or damaged.
        ExportError: The help pack cannot be written.
    """
    paths = sorted(
        {*_metadata(out), *_objects(out, head), f"targets/{sha256(content)}.head.json"}
    )
    try:
        with NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as stream:
            beside = Path(stream.name)
            try:
                with zipfile.ZipFile(stream, "w", allowZip64=False) as pack:
                    _fill(pack, out, paths)
                beside.chmod(_READABLE)
                beside.replace(file)
            finally:
                beside.unlink(missing_ok=True)
        return file.stat().st_size
    except zipfile.LargeZipFile:
        raise PublishError(
            "it has more than one help pack can hold; split the library"
        ) from None
    except OSError as error:
        raise ExportError(file, error.strerror or error) from error


def _fill(pack: zipfile.ZipFile, out: Path, paths: Iterable[str]) -> None:
    pack.writestr(zipfile.ZipInfo(FIRST_ENTRY), MIMETYPE)
    for path in paths:
        content = _content(out / path)
        digest = _DIGEST.search(path)
        if digest and sha256(content) != digest[0]:
            raise PublishError(f"{path} is damaged")
        pack.writestr(zipfile.ZipInfo(path), content)  # the date is 1980: always the same


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise PublishError(f"{file} cannot be read: {error.strerror or error}") from error


def _metadata(out: Path) -> Iterator[str]:
    """Yield the signed files that lead from the first root to the present state.

    Raises:
        PublishError: They are not signed by the feed's own keys.
    """
    roles = read_roles(out)
    yield from (f"metadata/{version}.root.json" for version in root_versions(out))
    yield f"metadata/{roles.snapshot.signed.version}.snapshot.json"
    yield f"metadata/{roles.targets.signed.version}.targets.json"
    yield "metadata/timestamp.json"


def _objects(out: Path, head: Head) -> Iterator[str]:
    others = (head.stats, head.library)
    for named in (*head.packs, *(other for other in others if other)):
        yield named.path
    for pack in head.packs:
        yield from image_paths(out, pack)
