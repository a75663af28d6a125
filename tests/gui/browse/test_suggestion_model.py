from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from helpviewer.gui.browse.suggestion_model import (
    ForgetRecent,
    RecentSearch,
    SuggestedTitle,
    Suggestion,
    SuggestionModel,
    SuggestionRole,
)
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.results import Passage

FEES = SuggestedTitle(ArticleKey(ArticleId("fees"), "en"), Passage("Trading fees", ((8, 2),)))


def model_of(*suggestions: Suggestion) -> SuggestionModel:
    model = SuggestionModel()
    model.set_suggestions(suggestions)
    return model


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(RecentSearch("fee"), FEES, ForgetRecent()))


def test_a_row_is_shown_as_its_text(qapp: object) -> None:
    model = model_of(RecentSearch("fee"), FEES, ForgetRecent())
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown == ["fee", "Trading fees", "Clear recent searches"]
    assert model.index(1).data(SuggestionRole.SUGGESTION) is FEES


def test_a_screen_reader_hears_what_the_icon_shows(qapp: object) -> None:
    model = model_of(RecentSearch("fee"), FEES, ForgetRecent())
    role = Qt.ItemDataRole.AccessibleTextRole
    heard = [model.index(row).data(role) for row in range(model.rowCount())]
    assert heard == ["fee, recent search", "Trading fees, article", "Clear recent searches"]
    hints = [
        model.index(row).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(3)
    ]
    assert hints == ["Press Delete to forget this search.", None, None]


def test_a_title_is_found_again_when_other_words_are_marked(qapp: object) -> None:
    model = model_of(RecentSearch("fee"), FEES)
    assert model.row_of(FEES._replace(title=Passage("Trading fees", ((8, 4),)))) == 1
    assert model.row_of(RecentSearch("fee")) == 0
    assert model.row_of(ForgetRecent()) is None


def test_what_nobody_asks_of_a_suggestion_has_no_answer(qapp: object) -> None:
    assert model_of(FEES).index(0).data(Qt.ItemDataRole.DecorationRole) is None
