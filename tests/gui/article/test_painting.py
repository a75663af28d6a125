import pytest

from helpviewer.gui.theme.tokens import DARK, LIGHT, THEMES, Theme
from tests.gui.article.samples import RIGHT_TO_LEFT, MakePane, box, colors_in, show

FIRST = 42  # the first pixels of the column, in a pane of 840
LAST = 797
MIDDLE = 600
DATA = (
    "<table><thead><tr><th>A</th></tr></thead>"
    "<tbody><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></tbody></table>"
)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", LIGHT.callouts)
def test_a_callout_has_its_colour_and_a_bar(
    make_pane: MakePane, theme: Theme, kind: str
) -> None:
    pane = make_pane(width=840, theme=theme)
    show(pane, box(), f"callout-{kind}")
    colors = theme.callouts[kind]
    assert colors.bar in colors_in(pane, FIRST)
    assert colors.bar not in colors_in(pane, LAST)
    assert colors.background in colors_in(pane, MIDDLE)


def test_the_bar_of_an_arabic_callout_is_at_its_right(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, box(), "callout-tip", direction=RIGHT_TO_LEFT)
    bar = LIGHT.callouts["tip"].bar
    assert bar in colors_in(pane, LAST)
    assert bar not in colors_in(pane, FIRST)


def test_the_icon_of_a_callout_is_beside_its_bar(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    bar = LIGHT.callouts["caution"].bar
    show(pane, box(), "callout-caution")
    assert any(bar in colors_in(pane, x) for x in range(50, 80))
    assert not any(bar in colors_in(pane, x) for x in range(760, 790))
    show(pane, box(), "callout-caution", direction=RIGHT_TO_LEFT)
    assert any(bar in colors_in(pane, x) for x in range(760, 790))


def test_code_stands_on_a_panel_of_its_own(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, box("<pre>x</pre>"), "code")
    assert {LIGHT.code, LIGHT.code_border} <= colors_in(pane, MIDDLE)


def test_the_head_of_a_table_and_every_other_row_are_tinted(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, DATA, "data")
    seen = colors_in(pane, MIDDLE)
    assert {LIGHT.table_head, LIGHT.zebra, LIGHT.border, LIGHT.surface} <= seen


def test_a_quote_has_a_bar_and_a_rule_is_a_line(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, f"{box()}<p>Text</p>{box('&nbsp;')}<p>Text</p>", "quote", "rule")
    assert LIGHT.control in colors_in(pane, FIRST)
    assert LIGHT.border in colors_in(pane, MIDDLE)


def test_what_can_be_unfolded_looks_different_once_it_is(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, box(), "details-closed")
    closed = pane.grab().toImage()
    show(pane, box(), "details-open")
    assert pane.grab().toImage() != closed


def test_code_within_a_line_has_a_pill_and_a_key_an_outline(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, "<p><code>iiii</code></p>")
    assert LIGHT.pill in colors_in(pane, FIRST + 1)
    show(pane, "<p><kbd>iiii</kbd></p>")
    outline = colors_in(pane, FIRST + 1)
    assert LIGHT.pill not in outline
    assert LIGHT.control in outline


def test_bullets_and_numbers_are_painted_before_their_items(make_pane: MakePane) -> None:
    pane = make_pane(width=840)
    show(pane, "<ul><li>Item</li></ul>")
    assert any(LIGHT.muted in colors_in(pane, x) for x in range(45, 60))
    show(pane, "<ol><li>Item</li></ol>")
    assert any(colors_in(pane, x) != {LIGHT.surface} for x in range(40, 60))
    show(pane, "<ul><li>Item<ul><li>Inner</li></ul></li></ul>")
    assert any(LIGHT.muted in colors_in(pane, x) for x in range(70, 90))


def test_nothing_is_painted_over_text_that_is_far_away(make_pane: MakePane) -> None:
    pane = make_pane(width=840, height=400)
    show(pane, f"<p>Text</p>{'<p>Line</p>' * 60}<ul><li>Far</li></ul>{box()}", "callout-tip")
    assert LIGHT.callouts["tip"].bar not in colors_in(pane, FIRST)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    assert LIGHT.callouts["tip"].bar in colors_in(pane, FIRST)


def test_the_themes_paint_the_same_article_differently(make_pane: MakePane) -> None:
    html, kinds = f"<h2>Title</h2><p><a href='#a'>Link</a></p>{box()}{DATA}", ("code", "data")
    pictures = []
    for theme in (LIGHT, DARK):
        pane = make_pane(theme=theme)
        show(pane, html, *kinds)
        pictures.append(pane.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0].pixelColor(5, 5).name() == LIGHT.surface
    assert pictures[1].pixelColor(5, 5).name() == DARK.surface
