from PySide6.QtWidgets import QApplication

from helpviewer.gui.article.footer import NO, YES, Question, footer_text
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.library.reading_order import Neighbours
from helpviewer.render.rich_text import NOTHING


def card(title: str = "Fees", id_: str = "fees") -> Card:
    return Card(ArticleKey(ArticleId(id_), "en"), f"{id_}.md", title, "faq")


def test_where_there_is_nothing_to_tell_there_is_no_footer(qapp: QApplication) -> None:
    assert footer_text(card()) == NOTHING


def test_a_reader_is_asked_and_thanked(qapp: QApplication) -> None:
    asked = footer_text(card(), question=Question()).html
    assert YES in asked
    assert NO in asked
    assert "Thank you" not in asked
    assert "icon:check" not in asked
    thanked = footer_text(card(), question=Question(answer=False)).html
    assert "Thank you." in thanked
    assert thanked.index(YES) < thanked.index("icon:check") < thanked.index(NO)


def test_the_articles_to_read_on_are_links(qapp: QApplication) -> None:
    related = [card("Limits & more", "limits/ü #1")]
    beside = Neighbours(card("Before", "before"), card("After", "after"))
    text = footer_text(card(), beside=beside, related=related)
    assert '<a href="article:limits%2F%C3%BC%20%231">Limits &amp; more</a>' in text.html
    assert text.html.index("article:limits") < text.html.index("article:before")
    assert text.html.index("article:before") < text.html.index("article:after")
    assert text.boxes == ("rule",)


def test_the_readers_words_keep_their_direction_below_a_hebrew_article(
    qapp: QApplication,
) -> None:
    hebrew = card()._replace(key=ArticleKey(ArticleId("fees"), "he"))
    asked = footer_text(hebrew, question=Question()).html
    assert "\u2066<b>Was this article helpful?</b>" in asked
