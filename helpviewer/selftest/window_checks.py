"""Checks of the real window, with nobody in front of it."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from helpviewer.app import SWITCH_INTERVAL, DesktopProgram
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.outgoing import Outgoing
from helpviewer.gui.saving import save_pdf
from helpviewer.gui.theme.fonts import application_font, load_fonts
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.translation import use_language
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.article import Card, Trust
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.selftest.check import Check

_PATIENCE = 120.0  # seconds; a slow disk that nothing was read from yet
_LOOKING = 10  # milliseconds
_SMALLEST_PDF = 4_000  # bytes: a page with fonts in it


def window_checks(folder: Path) -> Iterator[Check]:
    """Yield the checks of a window on the articles that ship, and close it in the end.

    Args:
        folder: An empty one, to work in.
    """
    visit = _Visit(folder)
    try:
        yield Check("the window", visit.trouble_with_start)
        yield Check("the search", visit.trouble_with_search)
        yield Check("another article", visit.trouble_with_opening)
        yield Check("a PDF of it", visit.trouble_with_pdf)
    finally:
        visit.end()


class _Visit:
    """A reader's visit to the window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._app = QApplication([*sys.argv[:1], "-style", "Fusion"])
        load_fonts(bundled("resources") / "fonts")
        self._app.setFont(application_font())
        use_language(self._app, "en", bundled("resources") / "translations")
        source = LibrarySource(bundled("articles"), Trust.BUNDLED)
        paths = UserPaths.under(folder / "reader")
        request = WindowRequest(paths, Policy(), source, theme="light")
        self._program = DesktopProgram(self._app, request)
        self._listing: Listing | None = None
        self._program.search.listing_changed.connect(self._note_listing)
        self._clock = QTimer(interval=_LOOKING)  # lets waiting wake up
        self._clock.start()

    def trouble_with_start(self) -> str:
        """Wait for an article, and look at the window."""
        self._program.start()
        if not self._waited_for(lambda: bool(self._program.window.windowTitle())):
            return "no article is shown"
        picture = self._program.window.grab().toImage().scaled(24, 16)
        seen = {picture.pixel(x, y) for x in range(24) for y in range(16)}
        return "" if len(seen) > 3 else "the window is empty"  # noqa: PLR2004 - colours

    def trouble_with_search(self) -> str:
        """Search for an article by its title, as soon as there is an index."""
        title = self._another().title
        self._program.window.top_bar.search_box.show_search(title)
        found = self._waited_for(lambda: self._first_of_index() == title)
        return "" if found else f"{title!r} is not found"

    def trouble_with_opening(self) -> str:
        """Open an article that was not shown yet."""
        card = self._another()
        self._program.navigator.open(card.key)
        self._waited_for(lambda: self._program.window.windowTitle().startswith(card.title))
        text = self._program.window.pane.toPlainText()
        return "" if card.title in text else f"{card.title!r} is not shown"

    def trouble_with_pdf(self) -> str:
        """Print the article that is shown to a file."""
        shown, snapshot = self._program.articles.shown_page, self._program.library.snapshot
        if not shown or not snapshot:
            return "no article is shown"
        article = Outgoing(*shown, snapshot.library, self._program.window.pane.images)
        file = self._folder / "article.pdf"
        save_pdf(file, article.printed(), Icons(bundled("resources") / "icons"))
        content = file.read_bytes()
        is_pdf = content.startswith(b"%PDF-") and len(content) > _SMALLEST_PDF
        return "" if is_pdf else f"the file has {len(content)} bytes and is no PDF"

    def end(self) -> None:
        """Close the window, and wait for what runs beside it."""
        self._clock.stop()
        self._program.window.close()
        self._program.stop()
        self._app.processEvents()  # writes what the window remembers, before its folder goes

    def _another(self) -> Card:
        """Return an article with a long title, which finds it and no other."""
        snapshot = self._program.library.snapshot
        assert snapshot is not None  # noqa: S101 - the window shows an article
        return max(snapshot.library, key=lambda card: (len(card.title.split()), card.key))

    def _first_of_index(self) -> str:
        """Return the title of the first hit; nothing while only titles are searched."""
        listing = self._listing
        if listing is None or listing.by_titles or not listing.articles:
            return ""
        return listing.articles.cards[0].title

    def _note_listing(self, listing: Listing) -> None:
        self._listing = listing

    def _waited_for(self, is_so: Callable[[], bool]) -> bool:
        """Let Qt work until something is the case; say whether it ever was."""
        end = time.monotonic() + _PATIENCE
        while not is_so() and time.monotonic() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return is_so()
