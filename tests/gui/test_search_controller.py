import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from helpviewer.errors import IndexUnavailableError, StoreError, UnexpectedError
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.search_controller import SearchController
from helpviewer.gui.search_thread import FIRST_PASSAGES, SearchThread
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query, SearchResults
from helpviewer.snapshot import Snapshot
from tests.gui.conftest import OpenLibrary

FEES = (
    "---\ntitle: Trading fees\nupdated: 2026-01-01\nviews: 9\n---\nMakers pay less than takers."
)
LIMITS = (
    "---\ntitle: Withdrawal limits\nupdated: 2026-03-01\nviews: 70\n---\nFees are not limits."
)
NEWS = "---\ntitle: Maintenance on Sunday\nupdated: 2026-02-01\n---\nTrading stops for an hour."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS, "news/maintenance.md": NEWS}


class TracedThread(SearchThread):
    """Lets coverage see what runs on a thread that Python did not start."""

    def run(self) -> None:
        sys.settrace(threading.gettrace())
        super().run()


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[SearchThread]:
    thread = TracedThread()
    yield thread
    thread.stop()


@pytest.fixture
def controller(thread: SearchThread) -> SearchController:
    return SearchController(thread, pause=0)


def searched(qtbot: QtBot, controller: SearchController, act: Callable[[], object]) -> Listing:
    """Act, and return what is listed when no better answer is to come."""
    listings: list[Listing] = []
    controller.listing_changed.connect(listings.append)
    act()
    qtbot.waitUntil(lambda: not controller.is_waiting)
    controller.listing_changed.disconnect(listings.append)
    return listings[-1]


def ids(listing: Listing) -> list[str]:
    return [article.card.id for article in listing.articles]


def test_without_a_search_the_category_is_listed_at_once(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    with qtbot.waitSignal(controller.listing_changed, timeout=0) as changed:
        controller.use(open_library(ARTICLES))
    assert ids(changed.args[0]) == ["faq/limits", "news/maintenance", "faq/fees"]
    with qtbot.waitSignal(controller.listing_changed, timeout=0) as changed:
        controller.set_category("faq")
    assert ids(changed.args[0]) == ["faq/limits", "faq/fees"]
    assert changed.args[0].heading == "faq"


def test_a_search_lists_what_it_finds_with_the_words_marked(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    listing = searched(qtbot, controller, lambda: controller.set_text("fees"))
    assert ids(listing) == ["faq/fees", "faq/limits"]
    assert listing.articles[0].title.marks == ((8, 4),)
    passage = listing.passages[listing.articles[1].card.key]
    assert passage.text[slice(*_span(passage.marks[0]))] == "Fees"


def _span(mark: tuple[int, int]) -> tuple[int, int]:
    start, length = mark
    return start, start + length


class Opener(threading.Event):
    """Lets an index be opened when it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Event()


class Broken(SearchIndex):
    """An index whose files broke after it was opened."""

    def search(self, query: Query, among: frozenset[ArticleKey] | None = None) -> SearchResults:
        raise IndexUnavailableError(Path("index"), query.text)


def held_back(
    snapshot: Snapshot, kind: type[SearchIndex] = SearchIndex
) -> tuple[Snapshot, Opener]:
    """Return the snapshot with an index that cannot be opened before the event is set."""
    opener = Opener()

    class Held(Snapshot):
        def open_index(self) -> SearchIndex:
            assert opener.wait(10)
            index = super().open_index()
            index.__class__ = kind
            opener.done.set()
            return index

    return Held(*snapshot), opener


def test_the_order_of_results_is_another_than_that_of_browsing(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.set_order("views")
    controller.set_text("fees")
    listing = searched(qtbot, controller, lambda: controller.set_order("updated"))
    assert ids(listing) == ["faq/limits", "faq/fees"]
    with qtbot.waitSignal(controller.listing_changed, timeout=0) as changed:
        controller.set_text("")
    assert ids(changed.args[0]) == ["faq/limits", "faq/fees", "news/maintenance"]


def test_the_answer_to_a_text_that_was_typed_over_is_dropped(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    shown: list[Listing] = []
    controller.listing_changed.connect(shown.append)
    for text in ("m", "ma", "mai", "main"):
        controller.set_text(text)
    qtbot.waitUntil(lambda: not controller.is_waiting)
    assert {listing.text for listing in shown} == {"main"}
    assert ids(shown[-1]) == ["news/maintenance"]


def test_a_category_narrows_a_search(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.set_text("trading")
    listing = searched(qtbot, controller, lambda: controller.set_category("news"))
    assert ids(listing) == ["news/maintenance"]


def test_a_repaired_word_is_told_and_can_be_taken_back(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    listing = searched(qtbot, controller, lambda: controller.set_text("withdrawl limits"))
    assert [c.typed for c in listing.corrections] == ["withdrawl"]
    assert searched(qtbot, controller, controller.search_literally).corrections == ()


def test_another_snapshot_answers_the_same_question(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    searched(qtbot, controller, lambda: controller.set_text("referral"))
    snapshot = open_library({"faq/bonus.md": "# Referral bonus\n\nFor each friend."})
    assert ids(searched(qtbot, controller, lambda: controller.use(snapshot))) == ["faq/bonus"]


def test_a_category_that_is_gone_is_left(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library({"faq/fees.md": FEES}))
    controller.set_category("faq")
    controller.use(open_library({"news/maintenance.md": NEWS, "faq/fees.md": FEES}))
    assert controller.category == "faq"


def damage(snapshot: Snapshot) -> None:
    for file in snapshot.place.index_folder(snapshot.generation).iterdir():
        file.write_bytes(b"")


def test_a_damaged_index_is_told_once_and_titles_go_on_answering(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot = open_library(ARTICLES)
    damage(snapshot)
    failures: list[object] = []
    controller.search_failed.connect(failures.append)
    controller.use(snapshot)
    for text in ("fe", "fee", "fees"):
        listing = searched(qtbot, controller, partial(controller.set_text, text))
        assert ids(listing) == ["faq/fees"]
        assert listing.by_titles
        assert not listing.can_explain
    assert [type(error) for error in failures] == [IndexUnavailableError]


def test_titles_answer_while_the_index_is_being_opened(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot, opener = held_back(open_library(ARTICLES))
    controller.use(snapshot)
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.set_text("fees")
    assert ids(changed.args[0]) == ["faq/fees"]
    assert controller.is_waiting
    with qtbot.waitSignal(controller.listing_changed) as changed:
        opener.set()
    assert ids(changed.args[0]) == ["faq/fees", "faq/limits"]
    assert not controller.is_waiting


def test_nothing_is_said_to_be_missing_before_all_texts_were_searched(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot, opener = held_back(open_library(ARTICLES))
    controller.use(snapshot)
    shown: list[Listing] = []
    controller.listing_changed.connect(shown.append)
    with qtbot.waitSignal(controller.suggestions_found):  # it comes after the first answer
        controller.set_text("makers")
    assert shown == []
    with qtbot.waitSignal(controller.listing_changed):
        opener.set()
    assert ids(shown[0]) == ["faq/fees"]


def test_the_former_index_answers_until_the_new_one_is_open(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    searched(qtbot, controller, lambda: controller.set_text("makers"))
    snapshot, opener = held_back(
        open_library({**ARTICLES, "faq/who.md": "# Who makers are\n\nThose who wait."})
    )
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.use(snapshot)
    assert ids(changed.args[0]) == ["faq/fees"]  # by its text: no title has the word
    with qtbot.waitSignal(controller.listing_changed) as changed:
        opener.set()
    assert ids(changed.args[0]) == ["faq/who", "faq/fees"]


def test_an_index_that_nobody_waits_for_any_more_is_let_go(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    first, opener = held_back(open_library(ARTICLES))
    controller.use(first)
    with qtbot.waitSignal(controller.listing_changed):
        controller.set_text("fees")
    second = open_library({"faq/fees.md": "# Fees\n\nThere are none."})
    QTimer.singleShot(0, opener.set)
    listing = searched(qtbot, controller, lambda: controller.use(second))
    assert listing.articles[0].title.text == "Fees"
    assert opener.done.wait(10)


def test_the_index_can_be_opened_before_anything_is_typed(
    qtbot: QtBot, thread: SearchThread, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot, opener = held_back(open_library(ARTICLES))
    controller.prepare()  # there is nothing to be opened yet
    controller.use(snapshot)
    controller.prepare()
    opener.set()
    qtbot.waitUntil(opener.done.is_set)
    assert ids(searched(qtbot, controller, lambda: controller.set_text("fees"))) == [
        "faq/fees",
        "faq/limits",
    ]


def test_matches_are_counted_by_category_until_the_search_ends(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    searched(qtbot, controller, lambda: controller.set_text("trading"))
    with qtbot.waitSignal(controller.counts_changed) as counted:
        controller.set_category("news")
    assert counted.args[0] == {"": 2, "faq": 1, "news": 1}
    with qtbot.waitSignal(controller.counts_changed, timeout=0) as counted:
        controller.set_text("")
    assert counted.args[0] is None


def test_titles_are_suggested_while_a_word_is_typed_but_not_after_enter(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    with qtbot.waitSignal(controller.suggestions_found) as found:
        controller.set_text("tra")
    text, hits = found.args
    assert (text, [hit.title.text for hit in hits]) == ("tra", ["Trading fees"])
    qtbot.waitUntil(lambda: not controller.is_waiting)
    with (
        qtbot.assertNotEmitted(controller.suggestions_found),
        qtbot.waitSignal(controller.counts_changed),  # it comes later
    ):
        controller.confirm()


def test_the_words_to_mark_are_those_of_the_search(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    words: list[tuple[str, ...]] = []
    controller.words_changed.connect(words.append)
    controller.use(open_library(ARTICLES))
    assert words == []
    searched(qtbot, controller, lambda: controller.set_text("fees"))
    assert "fees" in words[-1]
    controller.set_text("")
    assert words[-1] == ()


def test_without_a_hit_there_are_ways_on(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.set_category("news")
    listing = searched(qtbot, controller, lambda: controller.set_text("takers"))
    assert not listing.articles
    assert listing.in_category
    assert listing.ways_on.elsewhere == 1
    assert [node.category.path for node in listing.ways_on.categories] == ["faq", "news"]
    found = searched(qtbot, controller, controller.search_everywhere)
    assert ids(found) == ["faq/fees"]
    controller.set_text("tradink feez")
    listing = searched(qtbot, controller, controller.search_literally)
    assert [hit.title.text for hit in listing.ways_on.nearest] == ["Trading fees"]


def test_a_search_without_hits_counts_as_asked_once_the_reader_stops(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    asked: list[str] = []
    controller.went_unanswered.connect(asked.append)
    controller.use(open_library(ARTICLES))
    searched(qtbot, controller, lambda: controller.set_text("xylophone"))
    qtbot.waitUntil(lambda: asked == ["xylophone"])
    searched(qtbot, controller, controller.confirm)
    searched(qtbot, controller, lambda: controller.set_text("zither "))
    qtbot.waitUntil(lambda: asked == ["xylophone", "zither"])


def test_enter_counts_a_search_without_hits_at_once(
    qtbot: QtBot, thread: SearchThread, open_library: OpenLibrary
) -> None:
    patient = SearchController(thread, pause=60_000)
    asked: list[str] = []
    patient.went_unanswered.connect(asked.append)
    patient.use(open_library(ARTICLES))
    searched(qtbot, patient, lambda: patient.set_text("xylophone"))
    assert asked == []
    searched(qtbot, patient, patient.confirm)
    assert asked == ["xylophone"]


def test_hits_in_another_category_are_no_search_without_hits(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    asked: list[str] = []
    controller.went_unanswered.connect(asked.append)
    controller.use(open_library(ARTICLES))
    controller.set_category("news")
    searched(qtbot, controller, lambda: controller.set_text("takers"))
    searched(qtbot, controller, controller.confirm)
    assert asked == []


def test_a_blank_at_the_end_finishes_a_word(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    assert searched(qtbot, controller, lambda: controller.set_text("withdr")).articles
    listing = searched(qtbot, controller, lambda: controller.set_text("withdr "))
    assert listing.text == "withdr"
    assert controller.text == "withdr"


def test_a_result_is_explained_on_demand(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    listing = searched(qtbot, controller, lambda: controller.set_text("fees"))
    assert listing.can_explain
    with qtbot.waitSignal(controller.explained) as explained:
        controller.explain(listing.articles[0].card.key)
    card, explanation = explained.args
    assert card.title == "Trading fees"
    assert explanation.total == pytest.approx(explanation.score)


def test_another_library_begins_without_a_search(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    searched(qtbot, controller, lambda: controller.set_text("fees"))
    with qtbot.waitSignals([controller.counts_changed, controller.words_changed], timeout=0):
        controller.forget()
    assert not controller.is_waiting


def test_an_index_that_breaks_while_it_is_searched_is_given_up(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot, opener = held_back(open_library(ARTICLES), Broken)
    opener.set()
    controller.use(snapshot)
    with qtbot.waitSignal(controller.search_failed) as failed:
        listing = searched(qtbot, controller, lambda: controller.set_text("fees"))
    assert isinstance(failed.args[0], IndexUnavailableError)
    assert ids(listing) == ["faq/fees"]
    assert listing.by_titles


def test_hits_show_their_summaries_when_the_articles_cannot_be_read(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot = open_library(ARTICLES)
    failures: list[object] = []
    controller.search_failed.connect(failures.append)
    controller.use(snapshot._replace(generation=snapshot.generation._replace(number=99)))
    for text in ("fee", "fees"):
        listing = searched(qtbot, controller, partial(controller.set_text, text))
        assert ids(listing) == ["faq/fees", "faq/limits"]
        assert listing.passages == {}
    assert [type(error) for error in failures] == [StoreError]


def test_the_passages_of_later_hits_follow(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    many = {f"{n}.md": f"# Page {n}\n\nAbout fees." for n in range(FIRST_PASSAGES + 2)}
    controller.use(open_library(many))
    with qtbot.waitSignal(controller.passages_found) as found:
        controller.set_text("fees")
    assert len(found.args[0]) == 2


def test_more_is_listed_when_the_reader_comes_to_the_end(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    many = {f"{n}.md": f"# Page {n}\n\nAbout fees." for n in range(50)}
    controller.use(open_library(many))
    first = searched(qtbot, controller, lambda: controller.set_text("fees"))
    assert (len(first.articles), first.total, first.has_more) == (40, 50, True)
    more = searched(qtbot, controller, controller.show_more)
    assert (len(more.articles), more.total, more.has_more) == (50, 50, False)
    assert ids(more)[:40] == ids(first)
    typed_on = searched(qtbot, controller, lambda: controller.set_text("fees page"))
    assert len(typed_on.articles) == 40


def test_an_article_that_is_no_result_has_no_explanation(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.explain(ArticleKey(ArticleId("faq/fees"), "en"))  # nothing is searched
    searched(qtbot, controller, lambda: controller.set_text("maintenance"))
    with (
        qtbot.assertNotEmitted(controller.explained),
        qtbot.waitSignal(controller.counts_changed),
    ):
        controller.explain(ArticleKey(ArticleId("faq/fees"), "en"))
        controller.set_text("maintenan")


def test_what_nobody_foresaw_is_told_and_the_next_search_answers(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    class Strange(Library):
        def __getitem__(self, key: ArticleKey) -> Card:
            raise ZeroDivisionError

    snapshot = open_library(ARTICLES)
    strange = Strange(snapshot.library.info, snapshot.library)
    controller.use(snapshot._replace(library=strange))
    with qtbot.waitSignal(controller.search_failed) as failed:
        controller.set_text("fees")
    assert isinstance(failed.args[0], UnexpectedError)
    controller.use(snapshot)
    qtbot.waitUntil(lambda: not controller.is_waiting)


def test_results_of_another_order_are_sorted_but_not_explained(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.set_text("fees")
    listing = searched(qtbot, controller, lambda: controller.set_order("title"))
    assert not listing.can_explain


def test_the_index_of_another_library_answers_nothing_here(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary, tmp_path: Path
) -> None:
    snapshot = open_library(ARTICLES)
    controller.use(snapshot)
    searched(qtbot, controller, lambda: controller.set_text("makers"))
    other, opener = held_back(snapshot)
    moved = other._replace(place=snapshot.place._replace(indexes=tmp_path / "nowhere"))
    controller.forget()
    opener.set()
    listing = searched(qtbot, controller, lambda: controller.use(moved))
    assert listing.by_titles
