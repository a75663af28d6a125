import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.article.columns import shares
from helpviewer.gui.article.pane import ArticlePane
from tests.gui.article.samples import RIGHT_TO_LEFT, Files, MakePane, png, show

widths = st.floats(min_value=1, max_value=2000, allow_nan=False)
columns = st.lists(st.tuples(widths, widths), min_size=1, max_size=8)


def table(*rows: list[str]) -> str:
    inner = "".join(
        f"<tr>{''.join(f'<td class=data>{cell}</td>' for cell in row)}</tr>" for row in rows
    )
    return f'<table class="data" width="100%">{inner}</table>'


def lines(pane: ArticlePane, word: str) -> int:
    """Return on how many lines the paragraph with `word` stands."""
    return pane.document().find(word).block().layout().lineCount()


def left_edge(pane: ArticlePane, word: str) -> float:
    block = pane.document().find(word).block()
    return pane.document().documentLayout().blockBoundingRect(block).left()


@given(columns=columns, room=st.integers(min_value=1, max_value=2000))
def test_columns_fill_the_room_and_no_more(
    columns: list[tuple[float, float]], room: int
) -> None:
    found = shares([min(pair) for pair in columns], [max(pair) for pair in columns], room)
    assert sum(found) == room
    assert min(found) >= 0


@given(columns=columns, extra=st.integers(min_value=0, max_value=2000))
def test_no_word_is_broken_if_there_is_room_for_all(
    columns: list[tuple[float, float]], extra: int
) -> None:
    least = [min(pair) for pair in columns]
    found = shares(least, [max(pair) for pair in columns], round(sum(least) + 1) + extra)
    assert all(share >= low - 1 for share, low in zip(found, least, strict=True))


def test_where_there_is_no_room_the_widest_columns_are_cut() -> None:
    assert shares([40, 300, 50, 400], [40, 300, 50, 400], 290) == [40, 100, 50, 100]


def test_words_stay_whole_where_a_long_address_needs_the_room(make_pane: MakePane) -> None:
    pane = make_pane(width=420)
    head = ["Code", "HTTP", "Meaning", "Retry", "What to do"]
    address = "https://status.northwind.example/maintenance/planned/2026"
    row = ["<code>50001</code>", "503", "Service in maintenance", "ask first", address]
    show(pane, table(head, row), "data")
    assert [lines(pane, word) for word in ("HTTP", "Meaning", "Retry", "50001")] == [1] * 4
    assert lines(pane, "Service") == 2
    assert lines(pane, "ask") <= 2
    assert lines(pane, "status") > 2
    assert pane.document().size().width() <= 421


def test_columns_are_shared_out_anew_when_the_pane_changes_its_width(
    make_pane: MakePane,
) -> None:
    pane = make_pane(width=900)
    show(pane, table(["Some words", "and some more words"]), "data")
    wide = left_edge(pane, "more")
    pane.resize(600, 700)
    assert left_edge(pane, "more") < wide
    pane.resize(900, 700)
    assert left_edge(pane, "more") == wide


def test_a_long_address_does_not_take_the_room_of_the_others(make_pane: MakePane) -> None:
    pane = make_pane(width=600)
    address = "https://example.com/" + "path" * 40
    show(pane, table(["Word another", address]), "data")
    assert lines(pane, "Word") == 1


def test_the_first_column_of_an_arabic_table_is_at_the_right(make_pane: MakePane) -> None:
    pane = make_pane()
    show(pane, table(["first", "second"]), "data", direction=RIGHT_TO_LEFT)
    assert left_edge(pane, "first") > left_edge(pane, "second")


@pytest.mark.parametrize("size", [40, 2000])
def test_a_picture_in_a_cell_has_its_room(make_pane: MakePane, size: int) -> None:
    pane = make_pane(width=840)
    picture = '<img src="attachment:a.png">'
    show(pane, table([picture, "Text " * 60]), "data", images=Files({"a.png": png(size, 20)}))
    assert left_edge(pane, "Text") >= 40 + min(size, 760 / 2 - 24)
    assert pane.document().size().width() <= 841


def test_a_cell_may_span_columns_or_hold_another_table(make_pane: MakePane) -> None:
    pane = make_pane()
    spanning = '<tr><td colspan="2">Over both</td></tr><tr><td>a</td><td>b</td></tr>'
    inner = table(["inner", "cells"])
    show(pane, f"<table>{spanning}</table>{table([inner, 'Text'])}", "data", "data", "data")
    assert lines(pane, "Over") == lines(pane, "inner") == lines(pane, "cells") == 1
