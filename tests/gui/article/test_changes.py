"""How what changed in an article looks."""

import pytest
from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.article_style import style_sheet
from helpviewer.gui.theme.tokens import LIGHT, THEMES, Theme
from tests.gui.article.samples import (
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    MakePane,
    box,
    color_at,
    show,
)
from tests.gui.theme.test_article_style import contrast


def formats(html: str, theme: Theme) -> list[QTextCharFormat]:
    document = QTextDocument()
    document.setDefaultStyleSheet(style_sheet(theme))
    document.setHtml(html)
    return [QTextCharFormat(run.format) for run in document.firstBlock().textFormats()]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_that_came_or_went_are_told_by_a_line_and_can_be_read(
    qapp: QApplication, theme: Theme
) -> None:
    html = '<p><del class="change">less</del><ins class="change">more</ins></p>'
    gone, new = formats(html, theme)
    assert gone.fontStrikeOut()
    assert new.fontUnderline()
    for one in (gone, new):
        color, behind = one.foreground().color().name(), one.background().color().name()
        assert contrast(color, behind) >= 4.5
        assert QColor(behind) != QColor(theme.surface)


def test_an_insertion_by_the_author_is_underlined_and_no_more(qapp: QApplication) -> None:
    _, own = formats("<p>An <ins>own</ins></p>", LIGHT)
    assert own.fontUnderline()
    assert own.background().color().alpha() == 0 or not own.hasProperty(
        QTextCharFormat.Property.BackgroundBrush
    )


@pytest.mark.parametrize(("kind", "callout"), [("added", "tip"), ("removed", "caution")])
@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_a_box_has_a_bar_on_the_side_where_its_text_begins(
    make_pane: MakePane, kind: str, callout: str, direction: object
) -> None:
    pane = make_pane()
    show(pane, box(), f"change-{kind}", direction=direction)  # type: ignore[arg-type] # a direction
    place = pane._typesetter.scene().boxes[0].place
    colors = LIGHT.callouts[callout]
    left = color_at(pane, round(place.left()) + 2, round(place.center().y()))
    right = color_at(pane, round(place.right()) - 2, round(place.center().y()))
    bar, other = (left, right) if direction is LEFT_TO_RIGHT else (right, left)
    assert (bar, other) == (colors.bar, colors.background)
