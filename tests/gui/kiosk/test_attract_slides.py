from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.kiosk.attract_slides import MOST_SLIDES, Slide, choose_slides
from helpviewer.library.article import ArticleId, ArticleKey, Audience, Card, Category
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo

TODAY = date(2026, 5, 1)
INFO = LibraryInfo(
    "bank", "Bank", categories=(Category("fees", "Fees"), Category("cards", "Cards"))
)


def make_card(title: str, category: str = "fees", **more: object) -> Card:
    key = ArticleKey(ArticleId(title), "en")
    return Card(key, f"{title}.md", title, category)._replace(**more)  # type: ignore[arg-type]


def titles(*cards: Card, most: int = MOST_SLIDES) -> list[str]:
    return [slide.title for slide in choose_slides(Library(INFO, cards), TODAY, most)]


def test_announcements_of_the_day_come_first_and_then_what_is_read_most() -> None:
    found = titles(
        make_card("Rarely", views=3),
        make_card("Often", views=900),
        make_card("Today", "announcements", pinned_until=TODAY),
        make_card("Over", "announcements", pinned_until=date(2026, 4, 30), views=5000),
        make_card("Never pinned", "announcements", views=5000),
    )
    assert found == ["Today", "Often", "Rarely"]


def test_an_article_that_is_not_for_the_public_is_never_shown() -> None:
    secret = Audience.INTERNAL
    found = titles(
        make_card("Open", views=1),
        make_card("Secret", views=900, audience=secret),
        make_card("Hush", "announcements", pinned_until=TODAY, audience=secret),
    )
    assert found == ["Open"]


def test_where_nobody_counted_each_category_has_its_first_article() -> None:
    found = titles(
        make_card("Alone", ""),
        make_card("Zoo", "cards"),
        make_card("Amounts"),
        make_card("Begin here", order=1),
        make_card("Blocked", "cards/loss"),
    )
    assert found == ["Begin here", "Blocked", "Alone", "Amounts", "Zoo"]


def test_a_slide_says_what_an_article_is_about() -> None:
    cards = [
        make_card("News", "announcements", pinned_until=TODAY, summary="A new desk."),
        make_card("Amounts", views=2),
        make_card("Alone", "", views=1),
    ]
    assert choose_slides(Library(INFO, cards), TODAY) == (
        Slide("News", "A new desk.", is_news=True),
        Slide("Amounts", "Fees"),
        Slide("Alone", ""),
    )


def test_a_library_without_articles_has_none() -> None:
    assert titles() == []


@given(
    views=st.lists(st.none() | st.integers(0, 5), max_size=12),
    most=st.integers(0, 6),
    internal=st.sets(st.integers(0, 11)),
)
def test_each_public_article_is_shown_once_at_most(
    views: list[int | None], most: int, internal: set[int]
) -> None:
    cards = [
        make_card(
            f"{number:02}",
            views=times,
            audience=Audience.INTERNAL if number in internal else Audience.PUBLIC,
        )
        for number, times in enumerate(views)
    ]
    found = titles(*cards, most=most)
    assert len(found) == len(set(found)) <= most
    assert not internal & {int(title) for title in found}
