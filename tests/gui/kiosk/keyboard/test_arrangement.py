from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from helpviewer.gui.kiosk.keyboard.arrangement import arranged, height_in
from helpviewer.gui.theme.fonts import application_font
from helpviewer.kiosk.keyboards.board import Board
from helpviewer.kiosk.keyboards.keys import Function, Gap, Letter, rows
from helpviewer.kiosk.keyboards.offered import LAYOUTS, layout_for

SCREENS = [QSize(1280, 800), QSize(1080, 1920), QSize(1920, 1080)]
LANGUAGES = [layout.language for layout in LAYOUTS]
PAGES = [Function.LETTERS, Function.NUMBERS, Function.SYMBOLS, Function.LANGUAGES]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_large_enough_apart_from_others_and_on_the_screen(
    qapp: QApplication, language: str, screen: QSize, percent: int
) -> None:
    qapp.setFont(application_font(percent))
    board = Board(LAYOUTS, language)
    height = height_in(screen, board.layout.letters)
    assert height <= screen.height() * 0.45
    size = QSize(screen.width(), height)
    for page in PAGES:
        board.press(page)
        places = arranged(board.rows, size, board.layout.letters)
        keys = [place.rect for row in places for place in row]
        assert all(key.width() >= 48 and key.height() >= 48 for key in keys)
        assert all(QRect(0, 0, size.width(), size.height()).contains(key) for key in keys)
        larger = [key.adjusted(-3, -3, 3, 3) for key in keys]  # rounding takes a pixel or two
        assert not any(one.intersects(other) for one, other in combinations(larger, 2))
    qapp.setFont(application_font())


def test_keys_are_higher_where_there_is_room_but_not_without_end() -> None:
    letters = layout_for("en").letters
    assert height_in(QSize(1280, 400), letters) == 4 * 48 + 5 * 8
    assert height_in(QSize(1280, 800), letters) == round(800 * 0.38)
    assert height_in(QSize(1280, 9000), letters) == 4 * 72 + 5 * 8


TEN = rows("a b c d e f g h i j", "1 2 3 4 5 6 7 8 9 0")


def test_a_short_row_stands_in_the_middle() -> None:
    row, _, _ = arranged(rows("x", "a", "z"), QSize(608, 200), TEN)
    assert abs(row[0].rect.center().x() - 304) <= 1


def test_shift_and_delete_take_what_their_row_leaves() -> None:
    written = rows("{shift} a b c d e f g {delete}", "a", "z")
    row, _, _ = arranged(written, QSize(1008, 400), TEN)
    widths = [place.rect.width() for place in row]
    assert widths == [142, *[92] * 7, 142]


def test_gaps_keep_columns_in_line() -> None:
    over, under, _ = arranged(rows("a b c", "d {} f", "z"), QSize(600, 200), TEN)
    assert under[1].key == Gap()
    assert under[2].key == Letter("f")
    assert over[2].rect.x() == under[2].rect.x()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_row_stays_where_it_is_when_the_page_is_turned(language: str) -> None:
    board = Board(LAYOUTS, language)
    there = set()
    for page in PAGES:
        board.press(page)
        last = arranged(board.rows, QSize(1280, 400), board.layout.letters)[-1]
        there.add(
            tuple((place.rect.x(), place.rect.y(), place.rect.height()) for place in last)
        )
    assert len(there) == 1
