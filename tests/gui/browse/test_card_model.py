from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.card_model import BATCH, CardModel, ListRole
from helpviewer.library.article import Card
from helpviewer.search.results import Passage
from tests.gui.browse.samples import card, key, rows_of


def model_of(*cards: Card) -> CardModel:
    model = CardModel(lambda article: f"spoken {article.card.title}")
    model.set_articles(rows_of(*cards), {})
    return model


def numbered(count: int) -> list[Card]:
    return [card(f"article {number}") for number in range(count)]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(card("fees"), card("limits")))


def test_a_long_list_is_loaded_as_the_reader_scrolls(qtbot: QtBot) -> None:
    model = model_of(*numbered(BATCH + 50))
    assert model.rowCount() == BATCH
    model.fetchMore(model.index(-1))
    assert model.rowCount() == BATCH + 50
    assert not model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert model.rowCount() == BATCH + 50


def test_more_is_wanted_once_when_all_rows_are_loaded(qtbot: QtBot) -> None:
    model = model_of()
    model.set_articles(rows_of(*numbered(3)), {}, has_more=True)
    assert model.canFetchMore(model.index(-1))
    with qtbot.waitSignal(model.more_wanted, timeout=0):
        model.fetchMore(model.index(-1))
    with qtbot.assertNotEmitted(model.more_wanted):
        model.fetchMore(model.index(-1))


def test_what_follows_the_same_articles_is_added_to_them(qtbot: QtBot) -> None:
    model = model_of(*numbered(3))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        assert not model.set_articles(rows_of(*numbered(5)), {})
    assert model.rowCount() == 5
    with qtbot.waitSignal(model.modelReset):
        assert model.set_articles(rows_of(*numbered(4)), {})


def test_an_article_far_down_is_loaded_when_it_is_asked_for(qtbot: QtBot) -> None:
    model = model_of(*numbered(3 * BATCH))
    last = key(f"article {3 * BATCH - 1}")
    assert model.row_of(last) is None
    with qtbot.waitSignal(model.rowsInserted, timeout=0):
        model.load(last)
    assert model.row_of(last) == 3 * BATCH - 1
    assert model.rowCount() == 3 * BATCH


def test_an_article_very_far_down_is_not_worth_a_long_wait(qtbot: QtBot) -> None:
    model = model_of(*numbered(20 * BATCH))
    model.load(key(f"article {20 * BATCH - 1}"))
    assert model.rowCount() == BATCH


def test_an_article_that_is_not_listed_has_no_row(qtbot: QtBot) -> None:
    assert model_of(card("fees")).row_of(key("limits")) is None


def test_a_passage_takes_the_place_of_the_summary(qtbot: QtBot) -> None:
    model = model_of(card("limits"), card("fees", summary="What we charge."))
    index = model.index(1)
    assert index.data(ListRole.PASSAGE) == Passage("What we charge.")
    found = Passage("a maker fee of 0.08 %", ((8, 3),))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_passages({key("fees"): found})
    assert [changed.args[0].row(), changed.args[1].row()] == [1, 1]
    assert index.data(ListRole.PASSAGE) == found


def test_the_same_articles_are_only_painted_anew(qtbot: QtBot) -> None:
    fees, limits = card("fees"), card("limits")
    model = model_of(fees, limits)
    found = Passage("a maker fee", ((8, 3),))
    model.set_articles(rows_of(fees, limits), {fees.key: found})
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged, timeout=0),
    ):
        assert not model.set_articles(rows_of(fees, limits), {limits.key: found})
    assert model.index(0).data(ListRole.PASSAGE) == found  # until its new one comes
    assert not model.set_articles(rows_of(fees, limits), {})
    assert model.index(0).data(ListRole.PASSAGE) == Passage("")


def test_other_articles_or_another_order_reset_the_list(qtbot: QtBot) -> None:
    model = model_of(card("fees"), card("limits"))
    for cards in ((card("limits"), card("fees")), (card("fees"),)):
        with qtbot.waitSignal(model.modelReset, timeout=0):
            assert model.set_articles(rows_of(*cards), {})
    model.clear()
    assert model.rowCount() == 0


def test_a_screen_reader_hears_more_than_the_title(qtbot: QtBot) -> None:
    model = model_of(card("fees", summary="What we charge."))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken Fees"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "What we charge."
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_unread_articles_are_marked_and_only_what_changes_is_painted_anew(qtbot: QtBot) -> None:
    model = model_of(card("fees"), card("limits"), card("news"))
    model.set_unread({key("limits"), key("elsewhere")})
    marks = [model.index(row).data(ListRole.ARTICLE).is_unread for row in range(3)]
    assert marks == [False, True, False]
    with qtbot.waitSignal(model.dataChanged, timeout=0) as changed:
        model.set_unread(set())
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert not model.index(1).data(ListRole.ARTICLE).is_unread
