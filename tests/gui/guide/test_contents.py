from PySide6.QtCore import QRectF

from helpviewer.gui.article.wide_tables import WideTable
from helpviewer.gui.guide.contents import Contents, Picture, pictures_of
from helpviewer.gui.guide.guide_model import GuideEntry
from helpviewer.library.page import Heading, Link, Page


def of(outline: tuple[Heading, ...] = (), links: tuple[Link, ...] = ()) -> Contents:
    return Contents.of("Fees", Page("", "", outline, links), ())


def test_the_outline_begins_with_the_title_which_leads_to_the_top() -> None:
    outline = (Heading(2, "a", "One"), Heading(3, "b", "Two"), Heading(2, "c", "Three"))
    assert of(outline=outline).headings == (
        GuideEntry("Fees", ""),
        GuideEntry("One", "a", 0),
        GuideEntry("Two", "b", 1),
        GuideEntry("Three", "c", 0),
    )


def test_links_are_listed_once_and_those_within_the_page_not_at_all() -> None:
    links = (
        Link("article:limits.md", "Limits"),
        Link("#top", "Up"),
        Link("article:limits.md", "limits again"),
        Link("https://bank.example/", " the\n bank "),
        Link("mailto:help@bank.example", ""),
    )
    listed = of(links=links).links
    assert [(row.text, row.icon) for row in listed] == [
        ("Limits", "file-text"),
        ("the bank", "external-link"),
        ("mailto:help@bank.example", "external-link"),
    ]
    assert [row.hint for row in listed] == [
        "",
        "https://bank.example/",
        "mailto:help@bank.example",
    ]


def test_pictures_are_called_by_caption_words_or_file() -> None:
    html = (
        '<figure><img src="attachment:a.png" alt="A &gt; B"><figcaption>The <em>form</em>'
        '</figcaption></figure><p><img alt="1 > 0 &amp; 2" src="attachment:b.png">'
        '<img src="attachment:images/c%20d.png" alt=""><img src="attachment:a.png"></p>'
    )
    found = pictures_of(html)
    assert found == [
        Picture("attachment:a.png", "A > B", "The form"),
        Picture("attachment:b.png", "1 > 0 & 2"),
        Picture("attachment:images/c%20d.png", ""),
    ]
    assert [picture.words for picture in found] == ["The form", "1 > 0 & 2", "c d.png"]


def test_pictures_and_wide_tables_are_rows_too() -> None:
    table = WideTable(3, "Day, Fee", QRectF(), 900)
    page = Page(html='<img src="attachment:a.png" alt="A form">', text="")
    contents = Contents.of("Fees", page, [table])
    assert contents.pictures == (GuideEntry("A form", "attachment:a.png"),)
    assert contents.tables == (GuideEntry("Day, Fee", "3"),)
