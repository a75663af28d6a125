"""Reads every article of a library in the real window, as somebody who looks at everything.

A process of its own, to be watched: ``python -m tests.gui.hostile_driver LIBRARY DATA``.
"""

import contextlib
import io
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
    Slot,
)
from PySide6.QtGui import QDesktopServices, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from helpviewer import cli
from helpviewer.app import DesktopProgram
from helpviewer.compiler.source import LibrarySource
from helpviewer.gui.guide.guide_panel import GuidePanel
from helpviewer.gui.large.large_view import LargeView
from helpviewer.gui.outgoing import Outgoing
from helpviewer.gui.saving import save_pdf, save_text
from helpviewer.gui.theme.fonts import interface_font, load_fonts
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.article import Card
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import OutsideLinks, Policy
from helpviewer.render.rich_text import RichText
from tests.gui.hostile_library import cases

SCHEMES = ("http", "https", "mailto", "file", "data", "ftp", "javascript")
_PATIENCE = 20_000  # milliseconds
_STEP = 40  # pixels between two places that the pointer goes to


class Nobody(QObject):
    """Stands where the system's browser would; nothing is to come here."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Fail."""
        sys.exit(f"{url.toString()} was opened")


class Reading:
    """One window, and what is done in it."""

    def __init__(self, app: QApplication, library: Path, data: Path) -> None:
        self._app = app
        self._data = data
        request = WindowRequest(
            paths=UserPaths.under(data),
            source=LibrarySource(library),
            policy=Policy(outside_links=OutsideLinks.NEVER),
            theme="light",
        )
        self.program = DesktopProgram(app, request)
        self.window = self.program.window
        self.program.start()
        assert self._wait_for(GuidePanel)
        self.window.reading.toggle_guide()
        self.guide = self.window.findChild(GuidePanel)

    def everything(self) -> int:
        """Read all articles, and look at all lists; return how many articles there were."""
        snapshot = self.program.library.snapshot
        assert snapshot is not None
        cards = list(snapshot.library)
        for card in cards:
            self._read(card)
        self.program.layout.dialogs.show_problems(snapshot.store.problems())
        self._close_boxes()
        for text in ("word", "<img src='canary.png'>", 'category:"x"', "canary"):
            self.window.top_bar.search_box.show_search(text)
            QTest.qWait(200)
            self._rest_on_rows(self.window)
        return len(cards)

    def unsafe(self, bodies: Iterable[str]) -> None:
        """Show what authors wrote in the pane as it is: it has a wall of its own."""
        pane = self.window.pane
        for body in bodies:
            pane.show_article(
                RichText(body, ("data",) * body.count("<table")),
                header_html="",
                direction=Qt.LayoutDirection.LeftToRight,
                images=pane.images,
            )
            self._app.processEvents()
            pane.selectAll()
            pane.copy()

    def close(self) -> None:
        """Close the window as its reader would."""
        self.window.close()
        self.program.stop()

    def _read(self, card: Card) -> None:
        pane = self.window.pane
        self.program.navigator.open(card.key)
        assert self.program.articles.shown == card.key
        self._app.processEvents()
        bar = pane.verticalScrollBar()
        for place in range(0, bar.maximum() + 1, max(1, pane.viewport().height() // 2)):
            bar.setValue(place)
            self._app.processEvents()
            self._hover(pane.viewport())
        pane.selectAll()
        pane.copy()
        self.program.articles.mark(("word", "canary"))
        self._take_out(card)
        self._follow_links(card)
        self._look_at_guide()
        self._app.processEvents()

    def _follow_links(self, card: Card) -> None:
        """Follow every link, and come back."""
        shown = self.program.articles.shown_page
        assert shown is not None
        for link in shown[1].links:
            self.program.articles.links.follow(link.target)
            self._close_boxes()
            self.program.navigator.open(card.key)

    def _look_at_guide(self) -> None:
        """Look at all rows of the guide, and at each picture and table large."""
        assert self.guide is not None
        self.guide.shown.emit()  # which fills it at once
        self._rest_on_rows(self.guide)
        shown = self.program.articles.shown_page
        assert shown is not None
        for chosen, targets in (
            (self.guide.picture_chosen, shown[1].images),
            (self.guide.table_chosen, [str(t.number) for t in self.window.pane.wide_tables()]),
        ):
            for target in targets:
                chosen.emit(f"attachment:{target}" if "." in target else target)
                QTest.qWait(1)
                for large in self.window.findChildren(LargeView):
                    large.leave()

    def _take_out(self, card: Card) -> None:
        """Print the article, and make a file for a browser of it."""
        snapshot, shown = self.program.library.snapshot, self.program.articles.shown_page
        assert snapshot is not None
        assert shown is not None
        outgoing = Outgoing(card, shown[1], snapshot.library, self.window.pane.images)
        save_text(self._data / "out.html", outgoing.web_page()())
        icons = Icons(bundled("resources") / "icons")
        save_pdf(self._data / "out.pdf", outgoing.printed(), icons)

    def _hover(self, part: QWidget) -> None:
        """Move the pointer over all of a part."""
        for y in range(4, part.height(), _STEP):
            for x in range(4, part.width(), _STEP):
                place = QPointF(x, y)
                none = Qt.MouseButton.NoButton
                modifiers = Qt.KeyboardModifier.NoModifier
                above = part.mapToGlobal(place)
                kind = QEvent.Type.MouseMove
                event = QMouseEvent(kind, place, above, none, none, modifiers)
                self._app.sendEvent(part, event)

    def _rest_on_rows(self, place: QWidget) -> None:
        """Rest the pointer on each row of the lists, and on each part, for its tool tip."""
        for part in place.findChildren(QWidget):
            if part.isVisible() and part.toolTip():
                self._rest(part, part.rect().center())
        for view in place.findChildren(QAbstractItemView):
            for row in _rows(view, QModelIndex()):
                self._rest(view.viewport(), view.visualRect(row).center())

    def _rest(self, part: QWidget, place: QPoint) -> None:
        event = QHelpEvent(QEvent.Type.ToolTip, place, part.mapToGlobal(place))
        self._app.sendEvent(part, event)

    def _close_boxes(self) -> None:
        self._app.processEvents()
        for box in self.window.findChildren(QDialog):
            self._rest_on_rows(box)
            box.reject()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _wait_for(self, kind: type[QWidget]) -> bool:
        """Say whether a part of the window comes to be there."""
        deadline = QDeadlineTimer(_PATIENCE)
        while not self.window.findChild(kind) and not deadline.hasExpired():
            QTest.qWait(5)
        return self.window.findChild(kind) is not None


def _rows(view: QAbstractItemView, above: QModelIndex) -> list[QModelIndex]:
    model = view.model()
    found = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += [index, *_rows(view, index)]
    return found


def _command(*arguments: object) -> None:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        cli.run([str(argument) for argument in arguments])


def main(library: Path, data: Path) -> None:
    """Compile the library, show some of it in a terminal, and all of it in the window."""
    where = ("--library", library, "--data", data)
    _command("compile", *where)
    _command("list", *where)
    for article in ("img-file", "md-image", "fields", "../secrets/canary.md"):
        _command("show", article, *where)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts(bundled("resources") / "fonts")
    app.setFont(interface_font(14))
    nobody = Nobody()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, nobody, "open")  # type: ignore[arg-type]  # a str it is
    reading = Reading(app, library, data)
    count = reading.everything()
    reading.unsafe(cases(str(library.parent / "secrets" / "canary")).values())
    reading.close()
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)
    app.clipboard().clear()  # the offscreen platform would delete it after Python
    print(f"read {count}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
