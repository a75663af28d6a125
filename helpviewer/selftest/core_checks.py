"""Checks of what needs no window: files that ship, workers, signatures."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from helpviewer.compiler.source import FeedSource, LibrarySource
from helpviewer.errors import TrustError
from helpviewer.library.article import Format
from helpviewer.library.library_file import read_library_file
from helpviewer.library.page import Source
from helpviewer.paths import UserPaths, bundled
from helpviewer.render.renderer import Renderer
from helpviewer.selftest.check import Check
from helpviewer.settings import FeedSettings, Settings
from helpviewer.snapshot import Place, Snapshot
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.roots import trust_root
from helpviewer.sync.run import sync_library

_SHIPPED = {
    "articles": "library.toml",
    "resources/fonts": "*.ttf",
    "resources/icons": "*.svg",
    "resources/licences": "*.txt",
    "resources/translations": "*.qm",
}
_URL = "https://selftest.invalid/feed/"  # never asked: a copy of its files ships


def core_checks(folder: Path) -> Iterator[Check]:
    """Yield the checks that need no window.

    Args:
        folder: An empty one, to work in.
    """
    feed = _Feed(folder)
    yield Check("files that ship", _missing_files)
    yield Check("a page from a worker", _trouble_with_rendering)
    yield Check("a signed feed", feed.trouble)
    yield Check("an altered feed", feed.trouble_if_altered)


def _missing_files() -> str:
    missing = [
        f"{folder}/{pattern}"
        for folder, pattern in _SHIPPED.items()
        if not any(bundled(folder).glob(pattern))
    ]
    return f"missing: {', '.join(missing)}" if missing else ""


def _trouble_with_rendering() -> str:
    body = "*Press* the button.\n\n```python\nprint(1)\n```"
    with Renderer() as renderer:
        html = renderer.render(Source(body, Format.MARKDOWN, "a.md")).html
    if "<em>Press</em>" not in html:
        return f"the page is {html!r}"
    return "" if "<span" in html else "code has no colours"


class _Feed:
    """A feed of two articles, signed until 2100, and a reader who syncs with it."""

    def __init__(self, folder: Path) -> None:
        self._copy = folder / "feed"
        self._library = folder / "library"
        self._paths = UserPaths.under(folder / "feed-reader")

    def trouble(self) -> str:
        """Sync, with every check of every signature."""
        shutil.copytree(bundled("resources") / "selftest" / "feed", self._copy)
        self._library.mkdir()
        (self._library / "own.md").write_text("# An own article\n\nText.\n", encoding="utf-8")
        root = (self._copy / "metadata" / "1.root.json").read_bytes()
        trust_root(self._paths, _URL, root)
        self._sync()
        titles = self._titles()
        return "" if "A signed article" in titles else f"the articles are {titles}"

    def trouble_if_altered(self) -> str:
        """Sync with what somebody else has written; it must be refused."""
        shutil.rmtree(self._paths.state)  # else nobody would ask for it a second time
        for head in (self._copy / "targets").glob("*.json"):
            head.write_bytes(head.read_bytes().replace(b'"count":2', b'"count":1'))
        try:
            self._sync()
        except TrustError:
            return ""
        return "it was believed"

    def _sync(self) -> None:
        source = LibrarySource(self._library, feed=FeedSource(_URL))
        settings = Settings(feed=FeedSettings(url=_URL, trust="signed", proxy="none"))
        request = SyncRequest(source, self._paths, settings, by_hand=True, folder=self._copy)
        sync_library(request, SyncProgress())

    def _titles(self) -> list[str]:
        info, _ = read_library_file(self._library)
        snapshot = Snapshot.open(Place.of(self._paths, info))
        with closing(snapshot.store):
            return sorted(card.title for card in snapshot.library)
