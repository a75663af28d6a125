from dataclasses import replace
from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.card_facts import Fact, badges, describe, facts
from helpviewer.gui.browse.card_model import ListedArticle
from helpviewer.library.article import Audience
from helpviewer.search.results import Passage
from tests.gui.browse.samples import card

DAY, LATER = date(2023, 9, 5), date(2024, 1, 31)


def listed(note: str = "", **more: Any) -> ListedArticle:
    shown = card("fees", **more)
    return ListedArticle(shown, "FAQ", Passage(shown.title), note)


def test_what_nobody_knows_is_not_shown(qtbot: QtBot) -> None:
    assert facts(card("fees")) == []
    assert describe(listed()) == "Fees, FAQ"


def test_dates_and_views_are_shown_with_their_icons(qtbot: QtBot) -> None:
    assert facts(card("fees", published=DAY, updated=LATER, views=11_570)) == [
        Fact("calendar", "Sep 5, 2023"),
        Fact("refresh-cw", "Jan 31, 2024"),
        Fact("eye", "11,570"),
    ]
    assert facts(card("fees", published=DAY, updated=DAY)) == [Fact("calendar", "Sep 5, 2023")]


def test_a_screen_reader_hears_all_of_it(qtbot: QtBot) -> None:
    spoken = describe(listed(published=DAY, updated=LATER, views=1))
    assert spoken.startswith("Fees, FAQ, published Sep 5, 2023, updated Jan 31, 2024, 1 view")


def test_a_label_tells_an_article_from_its_twins_and_what_is_internal(qtbot: QtBot) -> None:
    internal = listed("institutions", audience=Audience.INTERNAL)
    assert list(badges(internal)) == ["institutions", "Internal"]
    assert describe(internal) == "Fees, institutions, Internal, FAQ"


def test_what_is_unread_or_gone_is_heard_with_the_title(qtbot: QtBot) -> None:
    unread = replace(listed(), is_unread=True)
    assert describe(unread) == "Fees, new or changed since your last visit, FAQ"
    assert describe(replace(listed(), is_gone=True)) == "Fees, Removed, FAQ"
