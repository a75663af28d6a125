"""Rows, as many as are needed, and about equally full."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.flow_layout import FlowLayout, in_rows

GAP = 8


def make_panel(qtbot: QtBot, *widths: int, mirrored: bool = False) -> QWidget:
    panel = QWidget()
    qtbot.addWidget(panel)
    if mirrored:
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(panel)
    flow.setContentsMargins(0, 0, 0, 0)
    flow.setSpacing(GAP)
    for width in widths:
        part = QPushButton()
        part.setMinimumSize(width, 50)
        flow.addWidget(part)
    return panel


def places(panel: QWidget) -> list[QRect]:
    flow = panel.layout()
    assert flow is not None
    items = [flow.itemAt(number) for number in range(flow.count())]
    return [item.geometry() for item in items if item is not None]


def laid_out(panel: QWidget, width: int) -> list[QRect]:
    panel.resize(width, panel.heightForWidth(width))
    panel.ensurePolished()
    flow = panel.layout()
    assert flow is not None
    flow.activate()
    return places(panel)


def test_one_row_is_filled(qtbot: QtBot) -> None:
    panel = make_panel(qtbot, 200, 100)
    assert laid_out(panel, 408) == [QRect(0, 0, 250, 50), QRect(258, 0, 150, 50)]


def test_two_rows_are_about_equally_full(qtbot: QtBot) -> None:
    panel = make_panel(qtbot, 100, 100, 100, 100)
    assert panel.heightForWidth(330) == 50 + GAP + 50
    assert laid_out(panel, 330) == [
        QRect(0, 0, 161, 50),
        QRect(169, 0, 161, 50),
        QRect(0, 58, 161, 50),
        QRect(169, 58, 161, 50),
    ]


def test_rows_begin_at_the_right_in_a_right_to_left_window(qtbot: QtBot) -> None:
    panel = make_panel(qtbot, 200, 100, mirrored=True)
    assert laid_out(panel, 408) == [QRect(158, 0, 250, 50), QRect(0, 0, 150, 50)]


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    panel = make_panel(qtbot, 100, 100)
    panel.findChildren(QPushButton)[0].hide()
    assert laid_out(panel, 300)[1] == QRect(0, 0, 300, 50)


def test_it_is_never_narrower_than_its_widest_part(qtbot: QtBot) -> None:
    panel = make_panel(qtbot, 100, 170, 60)
    flow = panel.layout()
    assert flow is not None
    assert flow.minimumSize() == QSize(170, 50)
    assert flow.sizeHint() == QSize(100 + 170 + 60 + 2 * GAP, 50)


def test_parts_can_be_taken_out(qtbot: QtBot) -> None:
    panel = make_panel(qtbot, 100, 100)
    flow = panel.layout()
    assert flow is not None
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 1


def test_a_flow_of_nothing_has_no_height(qtbot: QtBot) -> None:
    assert make_panel(qtbot).heightForWidth(100) in (-1, 0)


@given(widths=st.lists(st.integers(1, 300), max_size=9), room=st.integers(1, 900))
def test_rows_keep_order_and_room_and_none_could_be_spared(
    widths: list[int], room: int
) -> None:
    rows = in_rows(widths, GAP, room)
    assert [number for row in rows for number in row] == list(range(len(widths)))
    for row in rows:
        assert len(row) == 1 or sum(widths[n] for n in row) + GAP * (len(row) - 1) <= room
    if len(rows) == 2:
        assert sum(widths) + GAP * (len(widths) - 1) > room
