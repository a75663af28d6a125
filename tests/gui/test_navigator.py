import pytest
from pytestqt.qtbot import QtBot

from helpviewer.gui.history import Place
from helpviewer.gui.navigator import Navigator
from helpviewer.library.article import ArticleId, ArticleKey


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


class Visits:
    """A navigator, and where it led."""

    def __init__(self) -> None:
        self.scroll = 0
        self.navigator = Navigator(lambda: self.scroll)
        self.places: list[Place] = []
        self.ways: list[tuple[bool, bool]] = []
        self.navigator.opened.connect(self.places.append)
        self.navigator.history_changed.connect(
            lambda back, forward: self.ways.append((back, forward))
        )


@pytest.fixture
def visits(qtbot: QtBot) -> Visits:
    return Visits()


def test_before_the_first_article_nobody_asks_how_far_it_is_scrolled(qtbot: QtBot) -> None:
    asked = iter([480])
    navigator = Navigator(lambda: next(asked))
    navigator.open(key("fees"))
    navigator.open(key("limits"))
    navigator.history.go_back()
    assert navigator.here == Place(key("fees"), "", 480)


def test_back_returns_to_where_the_reader_was_scrolled_to(visits: Visits) -> None:
    visits.navigator.open(key("fees"))
    visits.scroll = 480
    visits.navigator.open(key("limits"))
    visits.navigator.go_back()
    assert visits.places[-1] == Place(key("fees"), "", 480)


def test_forward_undoes_back(visits: Visits) -> None:
    visits.navigator.open(key("fees"))
    visits.navigator.open(key("limits"))
    visits.navigator.go_back()
    visits.navigator.go_forward()
    assert [place.key.id for place in visits.places] == ["fees", "limits", "fees", "limits"]
    assert visits.ways[-1] == (True, False)


def test_a_new_way_forgets_the_old_way_forward(visits: Visits) -> None:
    for name in ("fees", "limits"):
        visits.navigator.open(key(name))
    visits.navigator.go_back()
    visits.navigator.open(key("deposit"))
    visits.navigator.go_forward()
    assert visits.places[-1].key == key("deposit")
    assert visits.ways[-1] == (True, False)


def test_opening_the_same_place_again_adds_no_step(visits: Visits) -> None:
    visits.navigator.open(key("fees"))
    visits.navigator.open(key("fees"))
    visits.navigator.go_back()
    assert visits.ways == [(False, False)]
    assert len(visits.places) == 2  # shown again, but remembered once


def test_a_heading_of_the_same_article_is_a_step(visits: Visits) -> None:
    visits.navigator.open(key("fees"))
    visits.navigator.open(key("fees"), "makers")
    visits.navigator.go_back()
    assert visits.places[-1] == Place(key("fees"))


def test_a_reader_who_came_back_to_an_article_stays_there_when_others_go(
    visits: Visits,
) -> None:
    for name in ("fees", "limits", "deposit", "fees"):
        visits.navigator.open(key(name))
    visits.navigator.forget_missing(lambda known: known.id != "deposit")
    assert visits.ways[-1] == (True, False)


def test_articles_that_are_gone_leave_the_history(visits: Visits) -> None:
    for name in ("fees", "limits", "deposit"):
        visits.navigator.open(key(name))
    visits.navigator.forget_missing(lambda known: known.id != "limits")
    visits.navigator.go_back()
    assert visits.places[-1].key == key("fees")


def test_there_is_no_way_before_the_first_article(visits: Visits) -> None:
    visits.navigator.go_back()
    visits.navigator.go_forward()
    assert visits.navigator.here is None
    assert not visits.places
