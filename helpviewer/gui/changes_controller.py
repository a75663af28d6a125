"""Showing what changed in the open article since the reader's last visit."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from helpviewer.errors import HelpViewerError
from helpviewer.gui.article.header import kept_apart
from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.counts import Counts
from helpviewer.gui.kept_articles import KeptArticles
from helpviewer.gui.tasks import TaskRunner
from helpviewer.library.article import ArticleKey, Card
from helpviewer.render.changes.page import Labels, changes_html, find_changes


class ChangesController(QObject):
    """Offers what changed above the articles of which it is known; a task finds it.

    Args:
        kept: Who knows what the articles were like.
        articles: Who shows them.
        tasks: Who compares: a long article takes some tenths of a second.
    """

    failed = Signal(object)  # HelpViewerError

    def __init__(
        self, kept: KeptArticles, articles: ArticleController, tasks: TaskRunner
    ) -> None:
        super().__init__(tasks)
        self._kept = kept
        self._articles = articles
        self._tasks = tasks
        articles.offer_changes(kept.is_changed)
        articles.changes_asked.connect(self._find)
        kept.updates_changed.connect(articles.show_offer_of_changes)

    @Slot(object)
    def _find(self, key: ArticleKey) -> None:
        """Find what changed in the article in the pane, and have it shown."""
        shown = self._articles.shown_page
        assert shown is not None  # noqa: S101 - it was asked for above an article
        card, page = shown
        former, labels = self._kept.former_page(key), _labels(card)
        task = self._tasks.start(lambda: _changes(former, page.html, labels))
        task.succeeded.connect(lambda html: self._show(key, page.html, html))
        task.failed.connect(self._report)

    def _show(self, key: ArticleKey, compared: str, html: str) -> None:
        shown = self._articles.shown_page
        if shown and shown[1].html == compared:  # else another article came, or a newer page
            self._articles.show_changes(key, html)

    @Slot(object)
    def _report(self, error: HelpViewerError) -> None:
        self.failed.emit(error)


def _changes(former: Callable[[], str], html: str, labels: Labels) -> str:
    """Return the page that shows what changed; the page as it is if nothing did."""
    found = find_changes(former(), html)
    return changes_html(found, labels) if found else html


def _labels(card: Card) -> Labels:
    """Return what is said above the parts of an article, in the reader's direction."""
    translate = QCoreApplication.translate
    counts = Counts()

    def unchanged(count: int) -> str:
        return kept_apart(counts.unchanged_paragraphs(count), card)

    return Labels(
        removed=kept_apart(translate("Changes", "Removed"), card),
        added=kept_apart(translate("Changes", "Added"), card),
        unchanged=unchanged,
    )
