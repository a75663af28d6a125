import pytest

from helpviewer.gui.article.table_pane import TablePane
from helpviewer.gui.article.wide_tables import table_alone
from helpviewer.render.rich_text import RichText
from tests.gui.article.samples import RIGHT_TO_LEFT, MakePane, box, show

NAMES = [
    "Instrument",
    "Currency",
    "Leverage",
    "Maintenance",
    "Margin",
    "Interval",
    "Settlement",
]


def table(names: list[str]) -> str:
    head = "".join(f'<th class="data">{name}</th>' for name in names)
    cells = "".join(f'<td class="data">{name.upper()}</td>' for name in names)
    return f'<table class="data" width="100%"><tr>{head}</tr><tr>{cells}</tr></table>'


def test_a_table_is_wide_where_its_words_do_not_fit(make_pane: MakePane) -> None:
    pane = make_pane(width=500)
    show(
        pane,
        f"{box()}<p>A</p>{table(NAMES)}<p>B</p>{table(NAMES[:2])}",
        "quote",
        "data",
        "data",
    )
    wide = pane.wide_tables()
    assert [(found.number, found.title) for found in wide] == [(1, ", ".join(NAMES))]
    assert wide[0].width > 500
    pane.resize(1000, 700)
    show(pane, table(NAMES[:3]), "data")
    assert not pane.wide_tables()


def test_the_title_of_an_arabic_table_begins_with_its_first_column(make_pane: MakePane) -> None:
    pane = make_pane(width=500)
    show(pane, table(NAMES), "data", direction=RIGHT_TO_LEFT)
    assert pane.wide_tables()[0].title == ", ".join(NAMES)


def test_alone_it_is_as_wide_as_it_would_be_and_as_high_as_it_is(make_pane: MakePane) -> None:
    pane = make_pane(width=500)
    show(pane, f"{box()}{table(NAMES)}", "quote", "data")
    wide = pane.wide_tables()[0]
    alone = TablePane(*pane.alone(wide))
    alone.setParent(pane)
    alone.show()
    assert alone.toPlainText().split() == [*NAMES, *map(str.upper, NAMES)]
    assert alone.width() == wide.width + 80
    assert alone.height() == alone.document().size().height()
    assert not alone.wide_tables()


@pytest.mark.parametrize(
    ("number", "text", "boxes"),
    [
        (0, "<table A><table >b</table><table >c</table></table>", ("quote", "code", "data")),
        (1, "<table >b</table>", ("code",)),
        (2, "<table >c</table>", ("data",)),
        (3, "<table >d</table>", ("rule",)),
        (4, "", ()),
    ],
)
def test_one_box_is_cut_out_with_all_that_is_in_it(
    number: int, text: str, boxes: tuple[str, ...]
) -> None:
    html = "<p><table A><table >b</table><table >c</table></table><p><table >d</table>"
    rich = RichText(html, ("quote", "code", "data", "rule"))
    assert table_alone(rich, number) == RichText(text, boxes)
