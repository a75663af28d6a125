"""How quickly a list of 20,000 cards is painted and scrolled.

``QT_QPA_PLATFORM=offscreen python -m benchmarks.cards [--cards 20000] [--steps 500]``

The list of the window shows cards that differ from each other. Reported is the computing time
of the window's thread from the listing to its first paint, and for each step of 25 pixels; the
ratio is to a plain ``QListView`` of the same titles, without a delegate of ours.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QWidget

from benchmarks.reader import Paints, make_application, process_until
from benchmarks.typing_latency import quantiles
from helpviewer.gui.browse.article_list import ArticleList
from helpviewer.gui.browse.listing import ListedCards, Listing
from helpviewer.gui.browse.shelf import Shelf
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.sorting import SortOrder
from helpviewer.paths import bundled

_STEP = 25  # pixels
_TODAY = date(2026, 1, 1)


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cards", type=int, default=20_000)
    parser.add_argument("--steps", type=int, default=500)
    options = parser.parse_args()
    app = make_application()
    theme = Appearance(app, ThemeChoice.LIGHT).theme
    listing = make_listing(options.cards)
    article_list = ArticleList(Icons(bundled("resources") / "icons"), theme)
    article_list.resize(386, 840)
    article_list.show()
    view = article_list.findChild(QListView)
    plain = QListView()
    plain.resize(386, 840)
    plain.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    plain.setUniformItemSizes(True)
    plain.show()
    app.processEvents()
    titles = QStringListModel([card.title for card in listing.articles.cards])
    ours = painted(view, lambda: article_list.show_listing(listing, None))
    floor = painted(plain, lambda: plain.setModel(titles))
    print(f"first paint of {options.cards} cards: {ours:.1f} ms; plain list {floor:.1f} ms")
    steps, floors = scrolled(view, options.steps), scrolled(plain, options.steps)
    print(f"step of {_STEP} pixels   {quantiles(steps)}")
    print(f"in the plain list    {quantiles(floors)}")
    ratio = statistics.median(steps) / statistics.median(floors)
    print(f"ratio of the medians {ratio:.1f}")


def make_listing(count: int) -> Listing:
    """Return a listing of as many cards, no two of which are alike."""
    cards = [make_card(number) for number in range(count)]
    shelf = Shelf(Library(LibraryInfo("cards", "Cards"), cards))
    listed = shelf.cards("", SortOrder.UPDATED, _TODAY)
    return Listing("All articles", "", SortOrder.UPDATED, ListedCards(shelf, listed), count)


def make_card(number: int) -> Card:
    """Return a card with all that cards show."""
    return Card(
        ArticleKey(ArticleId(f"{number}"), "en"),
        f"{number}.md",
        f"What to do when device {number} does not answer any longer",
        f"category {number % 30}",
        summary=f"Unplug device {number}, wait for half a minute, and plug it in again. " * 2,
        updated=_TODAY - timedelta(days=number % 3000),
        views=number,
    )


def painted(view: QListView | None, act: Callable[[], object]) -> float:
    """Return the milliseconds of this thread's work from what is done to the view's paint."""
    assert view is not None
    viewport = view.findChild(QWidget, "qt_scrollarea_viewport")
    assert viewport is not None
    paints = Paints(viewport)
    before = time.thread_time()
    act()
    process_until(lambda: paints.count > 0)
    taken = 1000 * (time.thread_time() - before)
    viewport.removeEventFilter(paints)
    return taken


def scrolled(view: QListView | None, steps: int) -> list[float]:
    """Return what each step took when the view is scrolled down by so many."""
    assert view is not None
    bar = view.verticalScrollBar()
    return [painted(view, lambda: bar.setValue(bar.value() + _STEP)) for _ in range(steps)]


if __name__ == "__main__":
    main()
