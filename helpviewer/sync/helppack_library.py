"""The libraries of help packs: where they are kept, and whether one is there already.

It loads little, for the window may begin with one of them.
"""

from contextlib import closing
from pathlib import Path

from helpviewer.compiler.source import HELP_PACK_SCHEME, FeedMode, FeedSource, LibrarySource
from helpviewer.errors import HelpPackError, HelpPackUntrustedError
from helpviewer.feed.digests import sha256
from helpviewer.feed.helppack import FIRST_ROOT, HelpPack
from helpviewer.library.article import Audience, Trust
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.snapshot import Place


def helppack_id(root: bytes) -> str:
    """Return what the library is kept under of help packs with this first root."""
    return sha256(root)[:32]


def helppack_source(paths: UserPaths, id_: str, audience: Audience) -> LibrarySource:
    """Return the library of all help packs of one feed; it need not be there."""
    feed = FeedSource(f"{HELP_PACK_SCHEME}{id_}", FeedMode.REPLACE)
    return LibrarySource(paths.helppack(id_), Trust.FOLDER, audience, feed)


def known_source(file: Path, paths: UserPaths, audience: Audience) -> LibrarySource:
    """Return the library that a help pack belongs to, if something of it was taken before.

    Raises:
        HelpPackUntrustedError: Nothing was.
        HelpPackError: It is no help pack.
    """
    with closing(HelpPack.open(file)) as pack:
        root = pack.read(FIRST_ROOT)
    if not root:
        raise HelpPackError(file.name, "it does not say who published it")
    source = helppack_source(paths, helppack_id(root), audience)
    info, _ = read_library_file(source.folder)
    if not Place.of(paths, info).database.exists():
        raise HelpPackUntrustedError(file.name)
    return source
