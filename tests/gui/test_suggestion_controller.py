from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.browse.suggestion_model import (
    ForgetRecent,
    RecentSearch,
    SuggestedTitle,
    Suggestion,
)
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.browse.suggestions import Suggestions
from helpviewer.gui.recent_searches import RecentSearches
from helpviewer.gui.suggestion_controller import SuggestionController
from helpviewer.gui.tasks import Task, TaskRunner
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.paths import bundled
from helpviewer.search.results import Hit, Passage
from tests.gui.conftest import the


def hit(title: str) -> Hit:
    return Hit(ArticleKey(ArticleId(title.lower()), "en"), 1.0, Passage(title))


def titled(title: str) -> SuggestedTitle:
    return SuggestedTitle(hit(title).key, Passage(title))


def searches(*texts: str) -> list[Suggestion]:
    return [RecentSearch(text) for text in texts]


@pytest.fixture
def tasks(qapp: object) -> TaskRunner:
    return TaskRunner()


@pytest.fixture
def recent(tasks: TaskRunner, tmp_path: Path, qtbot: QtBot) -> RecentSearches:
    recent = RecentSearches(
        tmp_path / "personal.db", tasks, remembers=True, keeps_unanswered=True
    )
    recent.use("bank", "en")
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))
    return recent


@pytest.fixture
def controller(recent: RecentSearches) -> SuggestionController:
    return SuggestionController(recent)


@pytest.fixture
def shown(controller: SuggestionController) -> list[list[Suggestion]]:
    """Return what was suggested, the latest last."""
    told: list[list[Suggestion]] = [[]]
    controller.suggestions_changed.connect(lambda suggestions: told.append(list(suggestions)))
    return told


def test_recent_searches_come_before_titles_and_the_way_to_clear_them_last(
    recent: RecentSearches, controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    recent.remember("fee schedule")
    controller.suggest("fee")
    controller.add_titles("fee", (hit("Fees"),))
    assert shown[-1] == [*searches("fee schedule"), titled("Fees"), ForgetRecent()]


def test_without_recent_searches_there_is_nothing_to_clear(
    controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    controller.suggest("fee")
    controller.add_titles("fee", (hit("Fees"),))
    assert shown[-1] == [titled("Fees")]


def test_the_empty_box_offers_eight_searches_and_a_text_four_and_six_titles(
    recent: RecentSearches, controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    for number in range(10):
        recent.remember(f"fees {number}")
    controller.suggest_recent()
    assert shown[-1] == [
        *searches(*(f"fees {number}" for number in range(9, 1, -1))),
        ForgetRecent(),
    ]
    controller.suggest("fees")
    controller.add_titles("fees", [hit(f"Title {number}") for number in range(9)])
    assert shown[-1] == [
        *searches("fees 9", "fees 8", "fees 7", "fees 6"),
        *(titled(f"Title {number}") for number in range(6)),
        ForgetRecent(),
    ]


def test_titles_for_an_older_text_are_dropped(
    controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    controller.suggest("fe")
    controller.suggest("fee ")
    controller.add_titles("fe", (hit("Ferry"),))
    assert shown[-1] == []
    controller.add_titles("fee", (hit("Fees"),))
    assert shown[-1] == [titled("Fees")]


def test_titles_stay_while_the_reader_types_on_and_go_with_another_text(
    controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    controller.suggest("fe")
    controller.add_titles("fe", (hit("Fees"),))
    controller.suggest("fee")
    assert shown[-1] == [titled("Fees")]
    controller.suggest("f")
    assert shown[-1] == [titled("Fees")]
    controller.suggest("limits")
    assert shown[-1] == []


def test_the_empty_box_suggests_no_titles(
    controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    controller.suggest("f")
    controller.add_titles("f", (hit("Fees"),))
    controller.suggest("")
    controller.add_titles("", (hit("Fees"),))
    assert shown[-1] == []


def test_a_text_that_nobody_typed_suggests_nothing(
    recent: RecentSearches, controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    recent.remember("fee schedule")
    controller.suggest("fee")
    controller.set_text("fee")  # the box reports what was typed twice
    assert shown[-1] != []
    controller.set_text("fees")
    controller.add_titles("fees", (hit("Fees"),))
    assert shown[-1] == []


def test_once_stopped_late_titles_open_nothing(
    controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    controller.suggest("fee")
    controller.stop()
    controller.add_titles("fee", (hit("Fees"),))
    assert shown[-1] == []


def test_a_confirmed_search_is_remembered_and_ends_the_suggestions(
    recent: RecentSearches, controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    controller.suggest("fee")
    controller.confirm()
    assert shown[-1] == []
    assert recent.matching("", 8) == ["fee"]
    controller.keep("limits")
    assert recent.matching("", 8) == ["limits", "fee"]


def test_a_forgotten_search_disappears_at_once(
    recent: RecentSearches, controller: SuggestionController, shown: list[list[Suggestion]]
) -> None:
    recent.remember("fees")
    recent.remember("limits")
    controller.suggest_recent()
    recent.forget("limits")
    assert shown[-1] == [*searches("fees"), ForgetRecent()]
    recent.forget_all()
    assert shown[-1] == []


def test_without_recent_searches_the_down_key_leads_to_the_articles(
    qtbot: QtBot, recent: RecentSearches, controller: SuggestionController
) -> None:
    with qtbot.waitSignal(controller.list_asked, timeout=0):
        controller.suggest_recent_or_leave()
    recent.remember("fees")
    with qtbot.assertNotEmitted(controller.list_asked):
        controller.suggest_recent_or_leave()


@pytest.fixture
def parts(
    qtbot: QtBot, recent: RecentSearches, controller: SuggestionController
) -> Iterator[tuple[SearchBox, Suggestions]]:
    """Return a box and its list in an open window, connected as in the program."""
    window = QWidget()
    qtbot.addWidget(window)
    icons = Icons(bundled("resources") / "icons")
    box = SearchBox(icons, window)
    box.setGeometry(10, 10, 350, 40)
    suggestions = Suggestions(box, icons, LIGHT, window)
    box.text_typed.connect(controller.suggest)
    box.text_edited.connect(controller.set_text)
    box.recent_asked.connect(controller.suggest_recent_or_leave)
    box.search_confirmed.connect(controller.confirm)
    controller.suggestions_changed.connect(suggestions.show_suggestions)
    suggestions.closed.connect(controller.stop)
    suggestions.search_chosen.connect(box.show_search)
    suggestions.search_chosen.connect(controller.keep)
    suggestions.forget_asked.connect(recent.forget)
    suggestions.forget_all_asked.connect(recent.forget_all)
    window.resize(400, 400)
    window.show()
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    yield box, suggestions
    window.close()


def test_from_the_empty_box_to_a_search_with_keys_alone(
    qtbot: QtBot, recent: RecentSearches, parts: tuple[SearchBox, Suggestions]
) -> None:
    box, suggestions = parts
    view = the(SuggestionView, suggestions)
    for text in ("limits", "fees"):
        qtbot.keyClicks(box, text)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    qtbot.keyClick(box, Qt.Key.Key_Down)  # opens what was searched
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert recent.matching("", 8) == ["limits"]
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert box.text() == "limits"
    assert not suggestions.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Backspace)  # typing opens it again
    assert suggestions.isVisible()


def test_a_search_that_the_program_shows_opens_nothing(
    recent: RecentSearches, parts: tuple[SearchBox, Suggestions]
) -> None:
    box, suggestions = parts
    recent.remember("fee schedule")
    box.show_search("fee")
    assert not suggestions.isVisible()


def test_titles_that_come_after_enter_open_nothing(
    qtbot: QtBot, controller: SuggestionController, parts: tuple[SearchBox, Suggestions]
) -> None:
    box, suggestions = parts
    qtbot.keyClicks(box, "fee")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    controller.add_titles("fee", (hit("Fees"),))
    assert not suggestions.isVisible()


def test_clearing_the_last_row_leaves_the_titles(
    qtbot: QtBot,
    recent: RecentSearches,
    controller: SuggestionController,
    parts: tuple[SearchBox, Suggestions],
) -> None:
    box, suggestions = parts
    view = the(SuggestionView, suggestions)
    recent.remember("fee schedule")
    qtbot.keyClicks(box, "fee")
    controller.add_titles("fee", (hit("Fees"),))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.model().rowCount() == 1
    assert suggestions.isVisible()
    assert box.hasFocus()
    assert recent.matching("", 8) == []
