"""How long the window's thread works until an article is painted.

``QT_QPA_PLATFORM=offscreen python -m benchmarks.opening_articles [--library DIR] [--rounds 3]``

Every article of a library is opened in the real window, by its stored page, in an order that is
the same each time. Reported is the thread's computing time from the click to the end of the
first paint; its ratio is to the time for which Qt itself, in an empty ``QTextBrowser`` of the
same size, sets and paints the same page's HTML, without any of our typography.
"""

import argparse
import random
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QTextBrowser

from benchmarks.reader import Paints, process_until, reading
from benchmarks.typing_latency import quantiles
from helpviewer.library.article import ArticleKey
from helpviewer.paths import bundled


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--library", type=Path, default=bundled("articles"))
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with TemporaryDirectory() as data, reading(options.library, Path(data)) as reader:
        keys = reader.articles
        random.Random(5).shuffle(keys)  # noqa: S311 - only their order
        pages = {key: reader.html(key) for key in keys}
        plain = PlainBrowser()
        times: dict[ArticleKey, list[float]] = {key: [] for key in keys}
        floors: list[float] = []
        for _ in range(options.rounds):
            for key in keys:
                times[key].append(reader.open(key))
                floors.append(plain.open(pages[key]))
        report(times, floors)


class PlainBrowser:
    """Shows HTML as Qt does by itself."""

    def __init__(self) -> None:
        self._browser = QTextBrowser()
        self._browser.resize(760, 800)
        self._paints = Paints(self._browser.viewport())
        self._browser.show()

    def open(self, html: str) -> float:
        """Show a page; return the milliseconds of this thread's work until it is painted."""
        before = time.thread_time()
        self._paints.count = 0
        self._browser.setHtml(html)
        process_until(lambda: self._paints.count > 0)
        return 1000 * (time.thread_time() - before)


def report(times: dict[ArticleKey, list[float]], floors: list[float]) -> None:
    """Print what was measured, and which articles took longest."""
    usual = [statistics.median(found) for found in times.values()]
    everything = [taken for found in times.values() for taken in found]
    print(f"{len(times)} articles, {len(everything)} openings, milliseconds of computing")
    print(f"median of each article   {quantiles(usual)}")
    print(f"every opening            {quantiles(everything)}")
    print(f"Qt's plain browser       {quantiles(floors)}")
    ratio = statistics.median(everything) / statistics.median(floors)
    print(f"ratio of the medians     {ratio:.2f}")
    for key in sorted(times, key=lambda key: -statistics.median(times[key]))[:5]:
        print(f"  {statistics.median(times[key]):6.1f}  {key.id}")


if __name__ == "__main__":
    main()
