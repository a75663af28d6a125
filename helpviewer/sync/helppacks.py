"""Opening help packs: whose they are, whether that publisher is trusted, and taking what is in.

A publisher is known by the first root of the feed, which never changes: a later pack of the
same feed holds it too, with whatever leads from it to the keys of today.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import tomlkit

from helpviewer.compiler.source import HELP_PACK_SCHEME, LibrarySource
from helpviewer.errors import (
    FeedError,
    HelpPackAlteredError,
    HelpPackError,
    HelpPackOlderError,
    NetworkError,
    RolledBackError,
    StoreError,
    TrustError,
    UpdateNeededError,
)
from helpviewer.feed import limits
from helpviewer.feed.digests import sha256
from helpviewer.feed.head import Head
from helpviewer.feed.helppack import FIRST_ROOT, HelpPack
from helpviewer.feed.library_part import read_library
from helpviewer.library.library_file import LIBRARY_FILE, read_library_file
from helpviewer.paths import UserPaths
from helpviewer.snapshot import Place
from helpviewer.sync.helppack_library import helppack_id, helppack_source
from helpviewer.sync.helppack_request import (
    HelpPackFacts,
    HelpPackRequest,
    OpenedHelpPack,
)
from helpviewer.sync.helppack_transport import HelpPackTransport
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.roots import feed_folder, read_root, trusted_root
from helpviewer.sync.run import sync_library
from helpviewer.sync.trust import Known, SignedFeed, verified_head
from helpviewer.sync.trusting import trust_publisher


def open_helppack(request: HelpPackRequest, progress: SyncProgress) -> OpenedHelpPack:
    """Take what a help pack has that is new, if its publisher is trusted.

    Raises:
        HelpPackAlteredError: It is not what its publisher signed.
        HelpPackOlderError: Newer articles of this publisher are here.
        HelpPackError: It cannot be used.
        SyncBusyError: Another process is at it.
        DiskSpaceError: There is not enough room.
        StoreError: What is in it cannot be kept.
        IndexUnavailableError: The index cannot be written; readers see the articles without it.
        OperationCancelledError: `progress` was cancelled.
    """
    with _told(request.file.name):
        root, facts = _examine(request.file)
        source = helppack_source(request.paths, facts.id, request.audience)
        if not _is_trusted(request, facts, root):
            return OpenedHelpPack(facts)
        _keep_name(source.folder, facts)
        _trust(request.paths, source, root)
        sync = SyncRequest(
            source, request.paths, request.settings, by_hand=True, folder=request.file
        )
        return OpenedHelpPack(facts, sync_library(sync, progress))


def _examine(file: Path) -> tuple[bytes, HelpPackFacts]:
    """Return the first root of a pack and what it says, after all signatures were checked."""
    with closing(HelpPack.open(file)) as pack, TemporaryDirectory() as folder:
        root = pack.read(FIRST_ROOT)
        if not root:
            raise HelpPackError(file.name, "it does not say who published it")
        signers = read_root(root)
        url = feed_folder(f"{HELP_PACK_SCHEME}{helppack_id(root)}")
        transport = HelpPackTransport(pack, url)
        feed = SignedFeed(url, root, Path(folder) / "metadata")
        now = transport.valid_at(datetime.now(UTC))
        head = verified_head(transport, feed, Known(), now).head
        return root, HelpPackFacts(
            name=file.name,
            id=helppack_id(root),
            title=_title(pack, head),
            articles=head.count,
            published=head.generated,
            fingerprint=signers.digest,
            keys=len(signers.keys),
            threshold=signers.threshold,
        )


def _title(pack: HelpPack, head: Head) -> str:
    content = pack.read(head.library.path) if head.library else b""
    if head.library is None or sha256(content) != head.library.sha256:
        return head.collection
    return read_library(content[: limits.LIBRARY], head.collection).title


def _is_trusted(request: HelpPackRequest, facts: HelpPackFacts, root: bytes) -> bool:
    """Say whether the reader agreed just now, or before, or the package brought the root."""
    if request.trusted == facts.fingerprint:
        return True
    try:
        return trusted_root(request.paths, f"{HELP_PACK_SCHEME}{facts.id}") == root
    except TrustError:
        return False


def _trust(paths: UserPaths, source: LibrarySource, root: bytes) -> None:
    assert source.feed  # noqa: S101 - the library of a help pack has one
    info, _ = read_library_file(source.folder)
    trust_publisher(paths, Place.of(paths, info).received, source.feed.url, root)


def _keep_name(folder: Path, facts: HelpPackFacts) -> None:
    """Give the library a folder, which has no articles, but says what it is."""
    said = {"id": f"helppack-{facts.id}", "title": facts.title}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / LIBRARY_FILE).write_text(tomlkit.dumps(said), "utf-8")
    except OSError as error:
        raise StoreError(folder, error.strerror or error) from error


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Tell what goes wrong as the help pack's fault: there is no server, and no sync."""
    try:
        yield
    except RolledBackError as error:
        raise HelpPackOlderError(name) from error
    except (TrustError, NetworkError) as error:
        raise HelpPackAlteredError(name) from error
    except UpdateNeededError:
        raise
    except FeedError as error:
        raise HelpPackError(name, error.values["reason"]) from error
