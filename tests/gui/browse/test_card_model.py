from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.card_model import BATCH, CardModel, ListedArticle, ListRole
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.search.results import Passage


def listed(name: str, summary: str = "") -> ListedArticle:
    card = Card(ArticleKey(ArticleId(name), "en"), f"{name}.md", name.title(), "faq", summary)
    return ListedArticle(card, "FAQ", Passage(card.title))


def model_of(*articles: ListedArticle) -> CardModel:
    model = CardModel(lambda article: f"spoken {article.card.title}")
    model.set_articles(articles)
    return model


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(listed("fees"), listed("limits")))


def test_a_long_list_is_loaded_as_the_reader_scrolls(qtbot: QtBot) -> None:
    model = model_of(*(listed(f"article {number}") for number in range(BATCH + 50)))
    assert model.rowCount() == BATCH
    model.fetchMore(model.index(-1))
    assert model.rowCount() == BATCH + 50
    assert not model.canFetchMore(model.index(-1))


def test_an_article_far_down_is_loaded_when_it_is_asked_for(qtbot: QtBot) -> None:
    model = model_of(*(listed(f"article {number}") for number in range(3 * BATCH)))
    last = ArticleKey(ArticleId(f"article {3 * BATCH - 1}"), "en")
    assert model.row_of(last) == 3 * BATCH - 1
    assert model.rowCount() == 3 * BATCH


def test_an_article_that_is_not_listed_has_no_row(qtbot: QtBot) -> None:
    assert model_of(listed("fees")).row_of(ArticleKey(ArticleId("limits"), "en")) is None


def test_a_passage_takes_the_place_of_the_summary(qtbot: QtBot) -> None:
    model = model_of(listed("fees", summary="What we charge."))
    index = model.index(0)
    assert index.data(ListRole.PASSAGE) == Passage("What we charge.")
    found = Passage("a maker fee of 0.08 %", ((8, 3),))
    with qtbot.waitSignal(model.dataChanged):
        model.set_passages({ArticleKey(ArticleId("fees"), "en"): found})
    assert index.data(ListRole.PASSAGE) == found


def test_a_screen_reader_hears_more_than_the_title(qtbot: QtBot) -> None:
    model = model_of(listed("fees", summary="What we charge."))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken Fees"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "What we charge."
