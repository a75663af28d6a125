import pytest
from PySide6.QtWidgets import QApplication

from helpviewer.gui.kiosk.keyboard.typing_suggestions import TypingSuggestions
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.results import Hit, Passage


def hit(title: str) -> Hit:
    return Hit(ArticleKey(ArticleId(title.lower()), "en"), 1.0, Passage(title))


@pytest.fixture
def shown(qapp: QApplication) -> list[list[str]]:
    """What is suggested, one list for each change."""
    return []


@pytest.fixture
def suggestions(shown: list[list[str]]) -> TypingSuggestions:
    made = TypingSuggestions()
    made.titles_changed.connect(lambda titles: shown.append([title for title, _ in titles]))
    return made


def test_titles_come_for_what_is_typed(
    suggestions: TypingSuggestions, shown: list[list[str]]
) -> None:
    suggestions.suggest("fe")
    suggestions.add_titles("fe", [hit("Fees")])
    assert shown == [["Fees"]]


def test_a_title_comes_with_its_article(suggestions: TypingSuggestions) -> None:
    told: list[object] = []
    suggestions.titles_changed.connect(told.append)
    suggestions.suggest("fe")
    suggestions.add_titles("fe ", [hit("Fees")])
    assert told == [(("Fees", ArticleKey(ArticleId("fees"), "en")),)]


def test_titles_of_a_text_that_is_no_more_are_not_shown(
    suggestions: TypingSuggestions, shown: list[list[str]]
) -> None:
    suggestions.suggest("fe")
    suggestions.suggest("fee")
    suggestions.add_titles("fe", [hit("Ferry")])
    assert shown == []


def test_titles_stay_while_letters_are_added_and_go_when_the_text_is_another(
    suggestions: TypingSuggestions, shown: list[list[str]]
) -> None:
    suggestions.suggest("fe")
    suggestions.add_titles("fe", [hit("Fees")])
    suggestions.suggest("fee")
    assert shown == [["Fees"]]
    suggestions.suggest("p")
    assert shown == [["Fees"], []]


def test_nothing_is_suggested_for_no_text(
    suggestions: TypingSuggestions, shown: list[list[str]]
) -> None:
    suggestions.suggest("fe")
    suggestions.add_titles("fe", [hit("Fees")])
    suggestions.suggest(" ")
    suggestions.add_titles("", [hit("Fees")])
    assert shown == [["Fees"], []]


def test_after_stopping_a_late_answer_is_not_shown(
    suggestions: TypingSuggestions, shown: list[list[str]]
) -> None:
    suggestions.suggest("fe")
    suggestions.stop()
    suggestions.add_titles("fe", [hit("Fees")])
    assert shown == [[]]
