from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.fonts import application_font, code_font, interface_font
from helpviewer.gui.theme.scale import Scale, margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    yield Appearance(qapp, ThemeChoice.LIGHT)
    qapp.setFont(application_font())
    qapp.setStyleSheet("")


class Panel(QWidget):
    """A widget as any in the window: whatever has a size gets it from the scale."""

    def __init__(self) -> None:
        super().__init__()
        self.title = styled(QLabel("Title"), "muted")
        self.title.setFont(interface_font(12))
        self.code = QLabel("code")
        self.code.setFont(code_font(scaled(13)))
        self.button = QPushButton("Go")
        self.button.setIconSize(square(16))
        self.button.setMinimumWidth(scaled(120))
        self.button.setMaximumHeight(scaled(40))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(10, 12, 14, 16))
        column.setSpacing(scaled(8))
        column.addWidget(self.title)
        column.addSpacing(scaled(20))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(margins(3, 0, 3, 0))
        self.row.addWidget(self.button)
        column.addLayout(self.row)
        column.addWidget(self.code)

    def sizes(self) -> tuple[object, ...]:
        column = self.layout()
        assert column is not None
        gap = column.itemAt(1)
        assert gap is not None
        return (
            self.title.font().pointSizeF(),
            self.code.font().pixelSize(),
            self.button.font().pointSizeF(),
            self.button.iconSize(),
            self.button.minimumWidth(),
            self.button.maximumHeight(),
            self.button.maximumWidth(),
            column.contentsMargins(),
            column.spacing(),
            gap.sizeHint(),
            self.row.contentsMargins(),
        )


def test_a_widget_that_is_there_gets_the_sizes_of_one_that_is_made_then(
    qtbot: QtBot, appearance: Appearance
) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    appearance.set_text_size(200)
    new = Panel()
    qtbot.addWidget(new)
    assert panel.sizes() == new.sizes()
    assert panel.title.font().pointSizeF() == 18
    appearance.choose("dark")  # another style sheet brings back no old font
    assert panel.title.font().pointSizeF() == 18


def test_there_and_back_nothing_is_left_of_another_size(
    qtbot: QtBot, appearance: Appearance
) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    before = panel.sizes()
    for percent in (400, 150, 100):
        appearance.set_text_size(percent)
    assert panel.sizes() == before


def test_all_that_paint_by_themselves_are_told_of_another_size(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    with qtbot.waitSignal(appearance.theme_changed):
        appearance.set_text_size(150)
    assert Scale.now().factor == pytest.approx(1.5)
    assert square(20) == QSize(30, 30)
    assert "min-height: 54px" in qapp.styleSheet()
