import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.folding import Folding

NAMES = ("first to go", "second", "last to go")


class Button(QToolButton):
    """A button that is 50 pixels wide."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it
        return QSize(50, 30)

    minimumSizeHint = sizeHint  # noqa: N815 - as above


class Row(QWidget):
    """Three such buttons beside a part of 100 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.menu = QMenu(self)
        self.menu.addAction("always there")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        fixed = QWidget()
        fixed.setFixedWidth(100)
        row.addWidget(fixed)
        self.buttons = [Button() for _ in NAMES]
        actions = [QAction(name, self) for name in NAMES]
        for button, action in zip(self.buttons, actions, strict=True):
            button.setDefaultAction(action)
            row.addWidget(button)
        self.folding = Folding(row, self.menu, list(zip(self.buttons, actions, strict=True)))

    def shown(self) -> list[str]:
        return [button.text() for button in self.buttons if not button.isHidden()]

    def offered(self) -> list[str]:
        return [action.text() for action in self.menu.actions() if action.isVisible()]


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    row = Row()
    qtbot.addWidget(row)
    row.show()
    return row


def test_where_there_is_room_for_all_nothing_is_folded(row: Row) -> None:
    row.folding.fit(250)
    assert row.shown() == list(NAMES)
    assert row.offered() == ["always there"]


def test_as_few_as_possible_go_and_the_menu_has_them(row: Row) -> None:
    row.folding.fit(249)
    assert row.shown() == ["second", "last to go"]
    assert row.offered() == ["first to go", "", "always there"]
    row.folding.fit(150)
    assert row.shown() == ["last to go"]
    assert row.offered() == ["second", "first to go", "", "always there"]


@pytest.mark.parametrize("least", [0, 99])
def test_with_no_room_at_all_all_are_in_the_menu_and_come_back(row: Row, least: int) -> None:
    row.folding.fit(least)
    assert row.shown() == []
    row.folding.fit(250)
    assert row.shown() == list(NAMES)
    assert row.offered() == ["always there"]
