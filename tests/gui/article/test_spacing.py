import pytest

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.typography import Typography
from tests.gui.article.samples import RIGHT_TO_LEFT, MakePane, box, show

IMAGE = '<img src="attachment:absent.png" alt="Picture">'


def margins(pane: ArticlePane, number: int) -> tuple[float, float]:
    """Return the room above and below a paragraph."""
    shape = pane.document().findBlockByNumber(number).blockFormat()
    return shape.topMargin(), shape.bottomMargin()


@pytest.mark.parametrize("images", [IMAGE, f"{IMAGE} {IMAGE}", f"{IMAGE}<br>{IMAGE}"])
def test_a_picture_is_set_off_from_the_text(make_pane: MakePane, images: str) -> None:
    pane = make_pane()
    show(pane, f"<p>Above</p><p>{images}</p><p>Below</p>")
    assert margins(pane, 1) == (20, 15)


def test_a_caption_stands_closer_to_its_picture_than_text_does(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, f'<p>Above</p><p>{IMAGE}</p><p class="caption">What is seen</p>')
    assert margins(pane, 1) == (20, 6)


def test_a_picture_within_a_sentence_is_left_there(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, f"<p>Above</p><p>{IMAGE} is a picture.</p>")
    assert margins(pane, 1) == (0, 14)


def test_the_room_grows_with_the_text(make_pane: MakePane) -> None:
    pane = make_pane()
    pane.set_typography(Typography(200))
    show(pane, f"<p>Above</p><p>{IMAGE}</p><p>Below</p>")
    assert margins(pane, 1) == (40, 30)


def test_a_definition_is_indented_from_where_its_language_begins(make_pane: MakePane) -> None:
    pane = make_pane()
    html = "<dl><dt>Term</dt><dd>Meaning</dd></dl>"
    show(pane, html)
    shape = pane.document().findBlockByNumber(1).blockFormat()
    assert (shape.leftMargin(), shape.rightMargin()) == (28, 0)
    show(pane, html, direction=RIGHT_TO_LEFT)
    shape = pane.document().findBlockByNumber(1).blockFormat()
    assert (shape.leftMargin(), shape.rightMargin()) == (0, 28)


def test_code_in_an_arabic_article_begins_at_the_left(make_pane: MakePane) -> None:
    pane = make_pane()
    code, text = box("<pre>one\ntwo</pre>"), "<p>Text</p>"
    show(pane, code + text, "code", direction=RIGHT_TO_LEFT)
    directions = {
        block.text(): block.textDirection()
        for block in (pane.document().find(word).block() for word in ("one", "Text"))
    }
    assert len(set(directions.values())) == 2
