from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.reading_area import ReadingArea

WIDE, NARROW = 1200, 600


class Area(NamedTuple):
    """An area, its article, its other page, and its guide."""

    area: ReadingArea
    article: QWidget
    other: QWidget
    guide: QWidget


@pytest.fixture
def parts(qtbot: QtBot) -> Area:
    area, article, other, guide = ReadingArea(), QLineEdit(), QWidget(), QWidget()
    qtbot.addWidget(area)
    area.set_article(article)
    area.add_page(other)
    guide.setFocusProxy(QLineEdit(guide))
    area.resize(WIDE, 700)
    area.show()
    qtbot.waitUntil(area.isActiveWindow)
    return Area(area, article, other, guide)


def is_shown(parts: Area) -> bool:
    return parts.area.guide is parts.guide


def test_the_room_of_the_guide_is_kept_before_it_is_there(parts: Area) -> None:
    assert parts.article.width() == WIDE - 260
    parts.area.set_guide(parts.guide)
    assert parts.guide.geometry().getRect() == (WIDE - 260, 0, 260, 700)
    assert parts.article.width() == WIDE - 260


def test_in_a_right_to_left_window_it_is_at_the_left(parts: Area) -> None:
    parts.area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parts.area.set_guide(parts.guide)
    assert parts.guide.x() == 0
    assert parts.article.x() == 260


def test_put_away_beside_a_wide_article_it_stays_away_the_next_time(
    parts: Area, tmp_path: Path
) -> None:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    parts.area.set_guide(parts.guide)
    parts.area.toggle_guide()
    assert not is_shown(parts)
    assert parts.article.width() == WIDE
    parts.area.remember(state)
    parts.area.toggle_guide()
    parts.area.recall(state)
    assert not is_shown(parts)


def test_over_a_narrow_article_it_is_there_until_the_reader_has_chosen(parts: Area) -> None:
    parts.area.set_guide(parts.guide)
    parts.area.resize(NARROW, 700)
    assert not is_shown(parts)
    parts.area.toggle_guide()
    assert is_shown(parts)
    assert parts.article.width() == NARROW
    assert parts.guide.isAncestorOf(parts.area.focusWidget())
    parts.area.uncover()
    assert not is_shown(parts)
    assert parts.article.hasFocus()


def test_only_the_article_has_a_guide(parts: Area) -> None:
    parts.area.set_guide(parts.guide)
    parts.area.show_page(parts.other)
    assert not is_shown(parts)
    assert parts.other.width() == WIDE
    parts.area.show_page(parts.article)
    assert is_shown(parts)
