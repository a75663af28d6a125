from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from helpviewer.gui.article.header import header_html, reading_minutes
from helpviewer.library.article import ArticleId, ArticleKey, Audience, Card, Category

NBSP = "&nbsp;"


@pytest.fixture(autouse=True)
def locale(qapp: QApplication) -> Iterator[None]:
    """Speak American English, whatever the machine does."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def card(title: str = "Change the paper", **known: object) -> Card:
    key = ArticleKey(ArticleId("paper"), "en")
    return Card(key, "paper.md", title, "faq", **known)  # type: ignore[arg-type] # test data


def text_of(html: str) -> str:
    return html.replace(NBSP, " ")


def test_a_header_tells_dates_reading_time_and_views_as_the_reader_writes_them() -> None:
    paper = card(published=date(2023, 9, 5), updated=date(2026, 5, 13), views=11570)
    shown = text_of(header_html(paper, minutes=4))
    assert "Published Sep 5, 2023" in shown
    assert "Updated May 13, 2026" in shown
    assert "4 min read" in shown
    assert "11,570 views" in shown


def test_dates_and_numbers_are_written_as_in_the_readers_country() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    shown = text_of(header_html(card(published=date(2023, 9, 5), views=11570)))
    assert "5. Sept. 2023" in shown
    assert "11.570" in shown


def test_what_the_reader_is_told_keeps_its_direction_above_a_hebrew_article() -> None:
    hebrew = card()._replace(key=ArticleKey(ArticleId("paper"), "he"))
    note = "In Hebrew: there is no version in English."
    shown = text_of(header_html(hebrew, minutes=1, language_note=note))
    assert "\u20661 min read\u2069<br>\u2066<img" in shown
    assert f"{note}\u2069" in shown
    QLocale.setDefault(QLocale("ar"))
    assert "\u2066" not in header_html(hebrew, minutes=1)


def test_one_view_is_not_one_views() -> None:
    assert ">1 view<" in text_of(header_html(card(views=1))).replace("</p>", "<")


def test_views_that_nobody_counted_are_not_shown() -> None:
    assert "view" not in header_html(card(views=None))
    assert "0 views" in text_of(header_html(card(views=0)))


def test_a_date_that_is_the_same_twice_is_told_once() -> None:
    day = date(2026, 4, 30)
    shown = header_html(card(published=day, updated=day))
    assert "Published" in shown
    assert "Updated" not in shown


def test_a_card_of_which_nothing_is_known_has_but_a_title() -> None:
    assert header_html(card()) == "<h1>Change the paper</h1>"


def test_the_categories_lead_to_the_article() -> None:
    crumbs = [Category("faq", "FAQ"), Category("faq/a & b", "Paper & ink")]
    shown = header_html(card(), crumbs)
    assert shown.index("FAQ") < shown.index("Paper &amp; ink") < shown.index("<h1>")
    assert '<a class="tag" href="category:faq%2Fa%20%26%20b">' in shown


def test_what_changed_is_offered_and_then_the_article() -> None:
    assert "changes:" not in header_html(card())
    offered = text_of(header_html(card(), shows_changes=False))
    assert '<a href="changes:show">Show what changed</a>' in offered
    shown = text_of(header_html(card(), shows_changes=True))
    assert '<a href="changes:hide">Show the article</a>' in shown


def test_what_comes_from_an_article_cannot_become_html() -> None:
    evil = '<img src="file:///etc/passwd">'
    shown = header_html(card(evil), [Category(evil, evil)], language_note=evil)
    assert "file:///etc/passwd" in shown
    assert "<img src=&quot;file" in shown or '<img src="file' not in shown
    assert shown.count("<img") == 1  # the icon of the note


def test_an_article_for_staff_is_marked() -> None:
    assert "Internal" in header_html(card(audience=Audience.INTERNAL))
    assert "Internal" not in header_html(card())


def test_another_language_than_the_readers_is_told() -> None:
    note = "This article is not translated yet."
    assert note in header_html(card(), language_note=note)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("", 1), ("word " * 220, 1), ("word " * 880, 4), ("\u6587" * 1500, 3)],
    ids=["nothing", "a screenful", "English", "Chinese"],
)
def test_reading_takes_a_minute_per_screenful(text: str, minutes: int) -> None:
    assert reading_minutes(text) == minutes


def test_tags_are_links_that_search_for_them() -> None:
    shown = header_html(card(tags=("C++ & API", "fees")))
    assert '<a class="tag" href="tag:C%2B%2B%20%26%20API">C++ &amp; API</a>' in shown
    assert 'href="tag:fees"' in shown
    assert "icon:tag" not in header_html(card())


@pytest.mark.parametrize(
    ("by", "until", "told"),
    [
        ("Ada", None, "Verified by Ada<"),
        ("Ada", date(9999, 1, 2), "Verified by Ada until Jan 2, 9999<"),
        ("", date(9999, 1, 2), "Verified until Jan 2, 9999<"),
        ("Ada", date(2020, 1, 2), "Verified by Ada until Jan 2, 2020: it may be out of date<"),
        ("", date(2020, 1, 2), "Verified until Jan 2, 2020: it may be out of date<"),
        ("{date}", date(9999, 1, 2), "Verified by {date} until Jan 2, 9999<"),
    ],
)
def test_who_vouches_for_an_article_is_told_and_when_no_longer(
    by: str, until: date | None, told: str
) -> None:
    shown = text_of(header_html(card(verified_by=by, verified_until=until)))
    assert told in shown
    assert ('class="mark"' in shown) is (until == date(2020, 1, 2))
