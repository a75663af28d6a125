import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.keyboard.suggestion_row import SuggestionRow
from helpviewer.gui.theme.appearance import Appearance

TITLES = [("Fees & prices", 1), ("Print a page", 2), ("Paper", 3), ("Ink", 4), ("Power", 5)]


@pytest.fixture
def row(qtbot: QtBot) -> SuggestionRow:
    row = SuggestionRow()
    qtbot.addWidget(row)
    row.resize(1280, row.sizeHint().height())
    row.show()
    qtbot.waitExposed(row)
    return row


def seen(row: SuggestionRow) -> list[QPushButton]:
    return [button for button in row.findChildren(QPushButton) if button.isVisible()]


def text_of(button: QPushButton) -> str:
    """Return what is seen on a button: not that it is set its own way."""
    return button.text().removeprefix("\u2068")


def test_up_to_four_titles_are_shown(row: SuggestionRow) -> None:
    row.show_titles(TITLES)
    assert [text_of(button) for button in seen(row)] == [
        "Fees && prices", "Print a page", "Paper", "Ink",
    ]  # fmt: skip


def test_a_narrow_row_shows_fewer(row: SuggestionRow) -> None:
    row.show_titles(TITLES)
    row.resize(500, row.height())
    assert len(seen(row)) == 2
    row.resize(100, row.height())
    assert len(seen(row)) == 1


def test_choosing_a_title_reports_what_came_with_it(qtbot: QtBot, row: SuggestionRow) -> None:
    row.show_titles(TITLES)
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(seen(row)[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [3]
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.keyClick(seen(row)[1], Qt.Key.Key_Return)
    assert chosen.args == [2]
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.keyClick(seen(row)[0], Qt.Key.Key_Space)
    assert chosen.args == [1]


def test_a_title_that_does_not_fit_is_cut_but_told_whole(
    qtbot: QtBot, row: SuggestionRow
) -> None:
    title = "What to do when the printer says that there is no paper although there is some"
    row.show_titles([(title, 1), *TITLES])
    button = seen(row)[0]
    assert text_of(button).endswith("…")
    assert title.startswith(text_of(button)[:-1])
    assert button.accessibleName() == title
    row.show_titles([(title, 1)])  # alone it has all the room
    qtbot.waitUntil(lambda: text_of(seen(row)[0]) == title)


def test_the_row_is_as_high_without_titles(row: SuggestionRow) -> None:
    height = row.sizeHint().height()
    assert height >= 56
    row.show_titles(TITLES)
    assert row.sizeHint().height() == row.minimumSizeHint().height() == height
    row.show_titles([])
    assert row.sizeHint().height() == height
    assert not seen(row)


def test_larger_text_shows_fewer_titles_in_a_higher_row(
    qtbot: QtBot, appearance: Appearance, row: SuggestionRow
) -> None:
    long = "What to do when the printer says that there is no paper"
    row.show_titles([(long, 0), *TITLES])
    height = row.sizeHint().height()
    appearance.set_text_size(200)
    assert len(seen(row)) == 2
    assert row.sizeHint().height() > height
    metrics = seen(row)[0].fontMetrics()
    qtbot.waitUntil(lambda: metrics.horizontalAdvance(seen(row)[0].text()) > 400)
    assert metrics.horizontalAdvance(seen(row)[0].text()) <= seen(row)[0].width() - 32


def test_a_touch_does_not_take_the_focus(row: SuggestionRow) -> None:
    row.show_titles(TITLES)
    assert all(button.focusPolicy() is Qt.FocusPolicy.TabFocus for button in seen(row))


def test_a_touch_beside_the_titles_does_not_fall_through(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    assert SuggestionRow(place).testAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
