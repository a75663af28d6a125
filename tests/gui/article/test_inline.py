from helpviewer.gui.article.pane import ArticlePane
from tests.gui.article.samples import RIGHT_TO_LEFT, MakePane, box, show


def pills(pane: ArticlePane) -> list[tuple[str, bool]]:
    """Return the text of every pill, and whether it is a key."""
    return [
        (pill.block.text()[pill.start : pill.end], pill.is_key)
        for pill in pane._typesetter._pills
    ]


def markers(pane: ArticlePane) -> list[tuple[str, int]]:
    """Return the text of every marker, and its level."""
    return [(marker.text, marker.level) for marker in pane._typesetter._markers]


def test_code_and_keys_within_lines_have_pills(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p>Run <code>make run</code> or press <kbd>F5</kbd>.</p>")
    assert pills(pane) == [("make run", False), ("F5", True)]


def test_code_beside_a_key_has_a_pill_of_its_own(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p><code>ab</code><kbd>c</kbd></p>")
    assert pills(pane) == [("ab", False), ("c", True)]


def test_code_in_a_code_box_has_none(make_pane: MakePane) -> None:
    pane = make_pane()
    listing = box("<pre><code>ls\ncd</code></pre>")
    show(pane, f"{listing}<p><code>x</code></p>{listing}", "code", "code")
    assert pills(pane) == [("x", False)]


def test_a_pill_that_is_wrapped_has_a_rectangle_on_every_line(make_pane: MakePane) -> None:
    pane = make_pane(width=300)
    show(pane, f"<p>A word, <code>{'and more ' * 8}</code></p>")
    rectangles = [place for _, place in pane._typesetter.scene().pills]
    assert len(rectangles) > 1
    assert len({place.top() for place in rectangles}) == len(rectangles)
    assert all(place.left() >= 20 and place.right() <= 285 for place in rectangles)


def test_a_pill_in_arabic_text_covers_the_code_alone(make_pane: MakePane) -> None:
    pane = make_pane()
    arabic = "\u0634\u063a\u0644 "
    show(
        pane, f"<p>{arabic * 3}<code>make run</code> {arabic * 3}</p>", direction=RIGHT_TO_LEFT
    )
    show_alone = make_pane()
    show(show_alone, "<p><code>make run</code></p>")
    (_, within), (_, alone) = (
        shown._typesetter.scene().pills[0] for shown in (pane, show_alone)
    )
    assert abs(within.width() - alone.width()) <= 4


def test_items_are_numbered_as_the_author_did(make_pane: MakePane) -> None:
    pane = make_pane()
    nested = "<ul><li>Bullet</li></ul>"
    show(pane, f'<ol start="3"><li>Three{nested}</li><li><p>Four</p><p>Still</p></li></ol>')
    assert markers(pane) == [("3.", 1), ("", 2), ("4.", 1)]


def test_an_item_with_a_tick_box_has_no_bullet(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, '<ul><li><img src="icon:task-done">Done</li><li>Open</li></ul>')
    assert markers(pane) == [("", 1)]


def test_an_item_with_a_picture_keeps_its_number(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, '<ol><li><img src="attachment:a.png"></li></ol>')
    assert markers(pane) == [("1.", 1)]


def test_a_marker_stands_before_its_text(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    html = "<ul><li>Item</li></ul>"
    show(pane, html)
    ((_, point),) = pane._typesetter.scene().markers
    assert point.x() == 68
    show(pane, html, direction=RIGHT_TO_LEFT)
    ((_, point),) = pane._typesetter.scene().markers
    assert point.x() == 772


def test_text_without_code_or_lists_is_not_searched_for_them(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, "<p>Text</p>")
    assert pills(pane) == []
    assert markers(pane) == []
