from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.errors import IndexUnavailableError
from helpviewer.gui.browse.listing import Listing
from helpviewer.gui.search_controller import SearchController
from helpviewer.gui.search_thread import SearchThread
from tests.gui.conftest import OpenLibrary

FEES = (
    "---\ntitle: Trading fees\nupdated: 2026-01-01\nviews: 9\n---\nMakers pay less than takers."
)
LIMITS = (
    "---\ntitle: Withdrawal limits\nupdated: 2026-03-01\nviews: 70\n---\nFees are not limits."
)
NEWS = "---\ntitle: Maintenance on Sunday\nupdated: 2026-02-01\n---\nTrading stops for an hour."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS, "news/maintenance.md": NEWS}


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[SearchThread]:
    thread = SearchThread()
    yield thread
    thread.stop()


@pytest.fixture
def controller(thread: SearchThread) -> SearchController:
    return SearchController(thread)


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
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.set_text("fees")
    listing: Listing = changed.args[0]
    assert ids(listing) == ["faq/fees", "faq/limits"]
    assert listing.articles[0].title.marks == ((8, 4),)
    passage = listing.passages[listing.articles[1].card.key]
    assert passage.text[slice(*_span(passage.marks[0]))] == "Fees"


def _span(mark: tuple[int, int]) -> tuple[int, int]:
    start, length = mark
    return start, start + length


def test_the_order_of_results_is_another_than_that_of_browsing(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.set_order("views")
    with qtbot.waitSignal(controller.listing_changed):
        controller.set_text("fees")
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.set_order("updated")
    assert ids(changed.args[0]) == ["faq/limits", "faq/fees"]
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
    assert [listing.text for listing in shown] == ["main"]
    assert ids(shown[0]) == ["news/maintenance"]


def test_a_category_narrows_a_search(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    controller.set_text("trading")
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.set_category("news")
    assert ids(changed.args[0]) == ["news/maintenance"]


def test_a_repaired_word_is_told_and_can_be_taken_back(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.set_text("withdrawl limits")
    assert [c.typed for c in changed.args[0].corrections] == ["withdrawl"]
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.search_literally()
    assert changed.args[0].corrections == ()


def test_another_snapshot_answers_the_same_question(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library(ARTICLES))
    with qtbot.waitSignal(controller.listing_changed):
        controller.set_text("referral")
    bonus = {"faq/bonus.md": "# Referral bonus\n\nFor each friend."}
    with qtbot.waitSignal(controller.listing_changed) as changed:
        controller.use(open_library(bonus))
    assert ids(changed.args[0]) == ["faq/bonus"]


def test_a_category_that_is_gone_is_left(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    controller.use(open_library({"faq/fees.md": FEES}))
    controller.set_category("faq")
    controller.use(open_library({"news/maintenance.md": NEWS, "faq/fees.md": FEES}))
    assert controller.category == "faq"


def test_a_damaged_index_is_reported(
    qtbot: QtBot, controller: SearchController, open_library: OpenLibrary
) -> None:
    snapshot = open_library(ARTICLES)
    for file in snapshot.place.index_folder(snapshot.generation).iterdir():
        file.write_bytes(b"")
    controller.use(snapshot)
    with qtbot.waitSignal(controller.search_failed) as failed:
        controller.set_text("fees")
    assert isinstance(failed.args[0], IndexUnavailableError)
