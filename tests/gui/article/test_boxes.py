import logging

import pytest
from PySide6.QtCore import QRectF

from helpviewer.gui.article.boxes import Box, boxes_of
from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article.typography import Typography
from tests.gui.article.samples import LEFT_TO_RIGHT, RIGHT_TO_LEFT, MakePane, box, show

DATA = "<table><tr><th>Head</th><th>H</th></tr><tr><td>One</td><td>1</td></tr></table>"


def places(pane: ArticlePane) -> list[tuple[str, QRectF]]:
    """Return the boxes of a pane with what they cover."""
    layout = pane.document().documentLayout()
    scene = pane._typesetter.scene()
    assert all(placed.place == placed.box.rectangle(layout) for placed in scene.boxes)
    return [(placed.box.kind, placed.place) for placed in scene.boxes]


def test_boxes_are_named_in_the_order_of_the_text(make_pane: MakePane) -> None:
    pane = make_pane()
    inner = box("<p>Tip</p>" + box("<pre>code</pre>"))
    show(pane, inner + DATA + box(), "callout-tip", "code", "data", "rule")
    assert [kind for kind, _ in places(pane)] == ["callout-tip", "code", "data", "rule"]


def test_a_box_is_as_wide_as_the_column_whatever_its_padding(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    kinds = ["callout-note", "code", "quote", "details-open", "rule"]
    show(pane, "<p>Text</p>".join([box()] * 5), *kinds)
    assert {(place.left(), place.right()) for _, place in places(pane)} == {(40.0, 800.0)}


def test_boxes_do_not_overlap_and_leave_the_room_of_their_kind(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, box() + box() + "<p>Text</p>" + box(), "code", "code", "code")
    first, second, third = (place for _, place in places(pane))
    assert second.top() - first.bottom() == 18
    assert third.top() - second.bottom() == pytest.approx(13 + 26 + 18)


def test_the_larger_of_two_margins_counts_below_a_box(make_pane: MakePane) -> None:
    pane = make_pane()
    layout = pane.document().documentLayout()
    for html, room in (("<p>Below</p>", 13), ("<h2>Below</h2>", 34)):
        show(pane, box() + html, "code")
        ((_, place),) = places(pane)
        below = layout.blockBoundingRect(pane.document().find("Below").block())
        assert below.top() - place.bottom() == room


def test_a_box_at_the_top_has_no_room_above_it(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, box("<p>Text</p>" + box()), "callout-note", "code")
    (_, outer), (_, _inner) = places(pane)
    assert outer.top() == 30


def test_a_box_within_a_box_stays_within_its_padding(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, box("<p>Text</p>" + box() + "<p>Text</p>"), "callout-note", "code")
    (_, outer), (_, inner) = places(pane)
    assert inner.left() - outer.left() == 48
    assert outer.right() - inner.right() == 20
    assert outer.contains(inner)


def test_a_box_in_a_list_begins_where_the_text_of_the_item_does(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    deeper = f"<ul><li>Deeper{box()}</li></ul>"
    show(pane, f"<ol><li>Step{box()}{deeper}</li></ol>{box()}", "code", "code", "code")
    assert [place.left() for _, place in places(pane)] == [68, 96, 40]
    assert {place.right() for _, place in places(pane)} == {800}


def test_a_box_in_an_arabic_list_is_indented_from_the_right(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, f"<ol><li>Step{box()}</li></ol>", "code", direction=RIGHT_TO_LEFT)
    ((_, place),) = places(pane)
    assert (place.left(), place.right()) == (40, 772)


def test_a_box_is_padded_more_where_its_text_begins(make_pane: MakePane) -> None:
    for direction, start in ((RIGHT_TO_LEFT, "right"), (LEFT_TO_RIGHT, "left")):
        pane = make_pane()
        show(pane, box(), "callout-tip", direction=direction)
        cell = pane._typesetter.scene().boxes[0].box.table.cellAt(0, 0)
        padding = cell.format().toTableCellFormat()
        wide, narrow = padding.leftPadding(), padding.rightPadding()
        assert (wide > narrow) is (start == "left")


def test_rows_begin_below_each_other(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, DATA, "data")
    (placed,) = pane._typesetter.scene().boxes
    head, first = placed.row_tops
    assert head == placed.place.top()
    assert head < first < placed.place.bottom()


def test_a_cell_that_spans_rows_belongs_to_its_first(make_pane: MakePane) -> None:
    pane = make_pane()
    spanning = "<table><tr><td rowspan=2>A</td><td>B</td></tr><tr><td>C</td></tr></table>"
    show(pane, spanning, "data")
    (placed,) = pane._typesetter.scene().boxes
    assert len(set(placed.row_tops)) == 2


def test_kinds_that_do_not_match_the_tables_leave_plain_text(
    make_pane: MakePane, caplog: pytest.LogCaptureFixture
) -> None:
    pane = make_pane()
    with caplog.at_level(logging.ERROR):
        show(pane, box("<p>Read me</p>"), "code", "code")
    assert places(pane) == []
    assert "Read me" in pane.toPlainText()
    assert "1 tables has 2 boxes" in caplog.text


def test_a_box_larger_than_life_is_padded_more(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    pane.set_typography(Typography(200))
    show(pane, box("<p>Text</p>" + box()), "callout-note", "code")
    (_, outer), (_, inner) = places(pane)
    assert inner.left() - outer.left() == 96


def test_a_box_knows_its_family_and_variant(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, box(), "callout-tip")
    tip = boxes_of(pane.document(), ["callout-tip"])[0]
    assert (tip.family, tip.variant) == ("callout", "tip")
    assert Box("quote", tip.table).variant == ""
