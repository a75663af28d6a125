from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from helpviewer.gui.article.image_object import room_for_image
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.picture_reader import PictureReader
from helpviewer.gui.article.typography import Typography
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.tokens import DARK, LIGHT
from tests.gui.article.samples import (
    RIGHT_TO_LEFT,
    Files,
    MakePane,
    box,
    colors_in,
    encoded,
    png,
    show,
)
from tests.gui.article.test_images import huge_png

RED = "#ff0000"
PICTURE = '<img src="attachment:a.png" alt="A red field">'


def extent(pane: ArticlePane, color: str = RED) -> tuple[int, int]:
    """Return the first and last column of the pane that show a colour."""
    image = pane.grab().toImage()
    wanted = QColor(color).rgb()
    rows = range(0, image.height(), 7)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in rows)
    ]
    return (columns[0], columns[-1]) if columns else (-1, -1)


def width(pane: ArticlePane) -> int:
    first, last = extent(pane)
    return last - first + 1


def files(picture: bytes) -> Files:
    return Files({"a.png": picture})


def test_a_picture_is_as_wide_as_its_file_says(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, f"<p>{PICTURE}</p>", images=files(png(60, 40)))
    assert width(pane) == 60


def test_a_picture_is_never_wider_than_the_column(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, f"<p>{PICTURE}</p>", images=files(png(2000, 200)))
    assert extent(pane) == (41, 798)  # within its border
    pane.resize(400, 700)
    assert extent(pane) == (21, 378)


@pytest.mark.parametrize(
    ("html", "kind", "room"),
    [
        (f"<ul><li>{PICTURE}</li></ul>", None, 760 - 28),
        (box(PICTURE), "callout-note", 760 - 48 - 20),
        (f"<dl><dt>Term</dt><dd>{PICTURE}</dd></dl>", None, 760 - 28),
        (f"<table><tr><td>{PICTURE}</td><td>Text</td></tr></table>", "data", 760 / 2),
        (box(f"<ul><li>{PICTURE}</li></ul>"), "quote", 760 - 20 - 8 - 28),
    ],
    ids=["item", "callout", "definition", "cell", "item in a quote"],
)
def test_a_picture_is_never_wider_than_the_text_round_it(
    make_pane: MakePane, html: str, kind: str | None, room: float
) -> None:
    pane = make_pane(width=840)
    show(pane, html, *([kind] if kind else []), images=files(png(2000, 200)))
    position = pane.toPlainText().index("\ufffc")
    assert room_for_image(pane.document(), position) == room
    assert width(pane) <= room


def test_a_picture_grows_with_the_text_but_not_beyond_the_column(make_pane: MakePane) -> None:
    pane = make_pane(width=900)
    pane.set_typography(Typography(200))
    show(pane, f"<p>{PICTURE}</p>", images=files(png(60, 40)))
    assert width(pane) == 120


def test_an_author_can_say_how_wide_a_picture_is(make_pane: MakePane) -> None:
    pane = make_pane()
    sized = PICTURE.replace("<img", '<img width="30"')
    show(pane, f"<p>{sized}</p>", images=files(png(60, 40)))
    assert width(pane) == 30


def test_a_screenshot_has_a_border_and_a_drawing_its_own_shape(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, f"<p>{PICTURE}</p>", images=files(png(760, 300)))
    assert LIGHT.border in colors_in(pane, 40)
    drawing = QImage(760, 300, QImage.Format.Format_ARGB32)
    drawing.fill(QColor(RED))
    drawing.setPixelColor(759, 299, QColor("transparent"))
    show(pane, f"<p>{PICTURE}</p>", images=files(encoded(drawing, b"png")))
    assert LIGHT.border not in colors_in(pane, 40)
    assert extent(pane) == (40, 799)


@pytest.mark.parametrize("picture", [None, b"<html>", b""], ids=["absent", "other", "empty"])
def test_in_place_of_a_missing_picture_stands_a_frame(
    make_pane: MakePane, picture: bytes | None
) -> None:
    pane = make_pane(width=840)
    show(pane, f"<p>{PICTURE}</p>", images=Files({"a.png": picture} if picture else {}))
    assert LIGHT.code in colors_in(pane, 400)
    with_words = pane.grab().toImage()
    show(pane, "<p><img src='attachment:a.png' alt='Something else'></p>")
    assert pane.grab().toImage() != with_words


def test_the_words_of_a_missing_picture_are_never_cut(make_pane: MakePane) -> None:
    pane = make_pane(width=400)
    words = "A long description of what is to be seen here. " * 6
    show(pane, f'<p><img src="attachment:a.png" alt="{words}"></p>')
    long = pane.document().size().height()
    show(pane, '<p><img src="attachment:a.png" alt="Short"></p>')
    assert long > pane.document().size().height() + 60


def test_a_missing_picture_of_an_arabic_article_begins_at_the_right(
    make_pane: MakePane,
) -> None:
    pane = make_pane(width=840)
    html = '<p><img src="attachment:a.png" alt=""></p>'
    show(pane, html)
    assert any(LIGHT.muted in colors_in(pane, x) for x in range(55, 80))
    show(pane, html, direction=RIGHT_TO_LEFT)
    assert any(LIGHT.muted in colors_in(pane, x) for x in range(760, 785))


def test_a_tick_box_hangs_before_its_item(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    done, undone = '<img src="icon:task-done">', '<img src="icon:task-open">'
    show(pane, f"<ul><li>{done}Done</li><li>{undone}Open</li></ul>")
    column = range(40, 62)
    assert any(LIGHT.good in colors_in(pane, x) for x in column)
    assert any(LIGHT.muted in colors_in(pane, x) for x in column)
    show(pane, f"<ul><li>{done}Done</li></ul>", direction=RIGHT_TO_LEFT)
    assert any(LIGHT.good in colors_in(pane, x) for x in range(778, 800))


def test_an_icon_in_a_line_comes_from_the_program(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    source = Files()
    show(pane, '<p><img src="icon:lock" width="15">Internal</p>', images=source)
    assert any(LIGHT.muted in colors_in(pane, x) for x in range(40, 56))
    assert source.asked == []


@pytest.mark.parametrize(
    "address",
    ["{path}", "file://{path}", "FILE://{path}", "//localhost{path}", "attachment:{path}"],
)
def test_a_file_of_the_machine_is_never_shown(
    make_pane: MakePane, tmp_path: Path, address: str
) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(png(300, 300))
    pane = make_pane()
    source = address.format(path=path)
    hostile = f"""
        <style>@import url({source}); body {{ background-image: url({source}) }}</style>
        <link rel="stylesheet" href="{source}">
        <body background="{source}"><p><img src="{source}"></p>
        <table background="{source}"><tr><td background="{source}">Text</td></tr></table>
        </body>"""
    show(pane, hostile, "data")
    assert extent(pane) == (-1, -1)


def test_what_is_drawn_is_asked_of_the_source_and_of_nobody_else(make_pane: MakePane) -> None:
    pane = make_pane()
    source = Files({"a.png": png(20, 20)})
    show(
        pane,
        '<p><img src="attachment:a.png"><img src="http://host/b.png"><img src="file:///c.png">'
        '<img src="data:image/png;base64,AAAA"><img src="d.png"></p>',
        images=source,
    )
    pane.grab()
    assert source.asked == ["a.png"]


def test_a_copy_of_the_document_gets_its_pictures_from_the_pane(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, f"<p>{PICTURE}</p>", images=files(png(20, 10)))
    url = "attachment:a.png"
    assert pane.loadResource(2, url).width() == 20  # type: ignore[attr-defined] # an image
    assert pane.loadResource(2, "file:///etc/passwd").width() == 1  # type: ignore[attr-defined]
    assert pane.loadResource(3, "file:///etc/passwd") == b""


def test_a_picture_without_room_is_still_a_picture(make_pane: MakePane) -> None:
    pane = make_pane(width=60)
    show(pane, box(box(PICTURE)), "callout-tip", "callout-tip", images=files(png(90, 90)))
    position = pane.toPlainText().index("\ufffc")
    assert room_for_image(pane.document(), position) == 1


def test_a_large_picture_is_read_on_another_thread_and_drawn_when_it_is_there(
    qtbot: QtBot, make_pane: MakePane
) -> None:
    tasks = TaskRunner()
    reader = PictureReader(tasks, tasks)
    pane = make_pane(width=840)
    pane.read_pictures_later(reader)
    large, small = png(1200, 600), png(60, 40, "#0000ff")
    picture = f'<p>{PICTURE}</p><p><img src="attachment:b.png"></p>'
    with qtbot.waitSignal(reader.picture_read):
        show(pane, picture, images=Files({"a.png": large, "b.png": small}))
        assert width(pane) == 1  # not there yet; nothing waits for it
        assert extent(pane, "#0000ff") != (-1, -1)
    assert width(pane) == 758
    pane.set_theme(DARK)
    assert width(pane) == 758  # the old one stands in while it is read again
    tasks.wait()


def test_a_large_picture_whose_pixels_are_broken_says_what_it_would_show(
    qtbot: QtBot, make_pane: MakePane
) -> None:
    tasks = TaskRunner()
    reader = PictureReader(tasks, tasks)
    pane = make_pane()
    pane.read_pictures_later(reader)
    with qtbot.waitSignal(reader.picture_read):
        show(pane, f"<p>{PICTURE}</p>", images=files(huge_png(1200, 600)))
        pane.grab()
    with_words = pane.grab().toImage()
    show(pane, '<p><img src="attachment:a.png"></p>', images=files(huge_png(500, 300)))
    assert with_words != pane.grab().toImage()
    assert LIGHT.muted in colors_in(pane, 98)  # its icon


def test_a_small_broken_picture_shows_no_more_than_an_icon(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, f"<p>{PICTURE}</p>", images=files(huge_png(30, 30)))
    assert LIGHT.muted not in colors_in(pane, 72)  # beside it is nothing of its words
    assert extent(pane, LIGHT.code)[1] < 71
