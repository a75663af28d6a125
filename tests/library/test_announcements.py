from datetime import date

from helpviewer.library.announcements import pinned_announcements
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.library.library_file import LibraryInfo

TODAY = date(2026, 11, 22)


def card(name: str, category: str, until: date | None, updated: date | None = None) -> Card:
    key = ArticleKey(ArticleId(name), "en")
    return Card(key, f"{name}.md", name, category, updated=updated, pinned_until=until)


def test_pinned_announcements_come_the_newest_first() -> None:
    cards = [
        card("old", "announcements", TODAY, date(2026, 1, 1)),
        card("undated", "announcements", TODAY),
        card("new", "announcements/service", TODAY, date(2026, 11, 1)),
        card("over", "announcements", date(2026, 11, 21), TODAY),
        card("unpinned", "announcements", None, TODAY),
        card("elsewhere", "faq", TODAY, TODAY),
    ]
    library = Library(LibraryInfo(id="help", title="Help"), cards)
    names = [one.title for one in pinned_announcements(library, TODAY)]
    assert names == ["new", "old", "undated"]
