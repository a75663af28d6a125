from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from helpviewer.gui.field_icons import ClearButton, FieldIcon
from helpviewer.gui.theme.fonts import application_font
from helpviewer.gui.theme.icons import Icons
from helpviewer.paths import bundled
from tests.gui.conftest import the

ICONS = Icons(bundled("resources") / "icons")


@pytest.fixture
def field(qtbot: QtBot, qapp: QApplication) -> Iterator[QLineEdit]:
    field = QLineEdit()
    qtbot.addWidget(field)
    FieldIcon(ICONS.icon("search"), field)
    ClearButton(ICONS, "Clear", field)
    field.resize(300, 40)
    field.show()
    yield field
    qapp.setFont(application_font())


def test_the_icon_is_before_the_text_and_the_button_after_it(field: QLineEdit) -> None:
    field.setText("fees")
    assert the(FieldIcon, field).geometry().getRect() == (7, 12, 16, 16)
    assert the(ClearButton, field).geometry().getRect() == (269, 8, 24, 24)
    assert (field.textMargins().left(), field.textMargins().right()) == (26, 24)


def test_they_change_sides_with_the_direction_of_reading(field: QLineEdit) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setText("fees")
    field.resize(301, 40)
    assert the(FieldIcon, field).x() == 301 - 7 - 16
    assert the(ClearButton, field).x() == 7
    assert (field.textMargins().left(), field.textMargins().right()) == (24, 26)


def test_they_are_as_large_as_the_text(qapp: QApplication, field: QLineEdit) -> None:
    qapp.setFont(application_font(200))
    field.setText("fees")
    field.resize(300, 80)
    assert the(FieldIcon, field).width() == 32
    assert the(ClearButton, field).iconSize().width() == 32


def test_there_is_a_button_only_where_there_is_something_to_clear(
    qtbot: QtBot, field: QLineEdit
) -> None:
    assert not the(ClearButton, field).isVisible()
    field.setText("fees")
    with qtbot.waitSignal(field.textEdited):
        qtbot.mouseClick(the(ClearButton, field), Qt.MouseButton.LeftButton)
    assert not the(ClearButton, field).isVisible()
    assert field.text() == ""
