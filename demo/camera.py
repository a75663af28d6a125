"""Visits the reader's window without a display, and takes a picture of it.

It is a process of its own: ``python -m demo.camera DATA ARTICLE PICTURE [changes]``.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from helpviewer.app import DesktopProgram
from helpviewer.compiler.source import FeedSource, LibrarySource
from helpviewer.gui.article.header import SHOW_CHANGES
from helpviewer.gui.tasks import Task
from helpviewer.gui.theme.fonts import application_font, load_fonts
from helpviewer.gui.translation import use_language
from helpviewer.gui.window_request import WindowRequest
from helpviewer.library.article import Trust
from helpviewer.paths import UserPaths, bundled
from helpviewer.policy import Policy
from helpviewer.settings import load_settings

_SIZE = (1320, 840)
_LOOKING = 50  # milliseconds
_LONGEST = 60_000  # milliseconds
_OFFER, _SHOWN = "Show what changed", "Show the article"  # links above a changed article


class Camera(QObject):
    """Waits until the window shows what is wanted, takes a picture of it, and closes it.

    Args:
        program: The window.
        picture: The file.
        shows_changes: What is wanted is what changed in the article since the last visit.
    """

    def __init__(self, program: DesktopProgram, picture: Path, *, shows_changes: bool) -> None:
        super().__init__(program)
        self._program = program
        self._picture = picture
        self._awaited = _OFFER if shows_changes else ""
        self.has_taken = False
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look)
        program.library.settled.connect(self._begin)
        QTimer.singleShot(_LONGEST, self, QApplication.quit)

    @Slot()
    def _begin(self) -> None:
        self._clock.start(_LOOKING)

    @Slot()
    def _look(self) -> None:
        if self._program.tasks.findChildren(Task):
            return
        if self._awaited not in self._program.window.pane.toPlainText():
            return
        if self._awaited == _OFFER:
            self._program.articles.links.follow(SHOW_CHANGES)
            self._awaited = _SHOWN
        else:
            self._take()

    def _take(self) -> None:
        self._clock.stop()
        self.has_taken = self._program.window.grab().save(str(self._picture))
        self._program.window.close()
        QApplication.quit()


def _program(app: QApplication, data: Path, article: str) -> DesktopProgram:
    """Return the program as a reader has it, with this article open."""
    paths = UserPaths.under(data)
    settings = load_settings(paths.settings, environment={})
    feed = FeedSource(settings.feed.url)
    source = LibrarySource(bundled("articles"), Trust.BUNDLED, feed=feed)
    return DesktopProgram(
        app,
        WindowRequest(
            paths=paths,
            policy=Policy.of(settings),
            source=source,
            theme="light",
            article=article,
            size=_SIZE,
            settings=settings,
        ),
    )


def main(data: str, article: str, picture: str, *more: str) -> int:
    """Take a picture; return the process's exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts(bundled("resources") / "fonts")
    app.setFont(application_font())
    use_language(app, "en", bundled("resources") / "translations")
    program = _program(app, Path(data), article)
    camera = Camera(program, Path(picture), shows_changes="changes" in more)
    program.start()
    app.exec()
    program.stop()
    return 0 if camera.has_taken else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
