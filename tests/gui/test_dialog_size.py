from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from helpviewer.gui.dialog_size import resize_dialog, scrolled
from helpviewer.gui.theme.fonts import application_font


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[QDialog]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    yield dialog
    qapp.setFont(application_font())


def test_a_dialog_is_as_large_as_it_should_be(dialog: QDialog) -> None:
    resize_dialog(dialog, 400, 300)
    assert (dialog.width(), dialog.height()) == (400, 300)


def test_it_grows_with_the_text_but_not_over_the_screen(
    qapp: QApplication, dialog: QDialog
) -> None:
    qapp.setFont(application_font(150))
    resize_dialog(dialog, 400, 3000)
    assert dialog.width() == 600
    assert dialog.height() < dialog.screen().availableGeometry().height()


def test_without_a_height_it_is_as_high_as_its_parts(dialog: QDialog) -> None:
    column = QVBoxLayout(dialog)
    column.addWidget(QLabel("One line"))
    resize_dialog(dialog, 400)
    assert dialog.height() == dialog.sizeHint().height()


def test_what_is_higher_than_its_place_is_scrolled(qtbot: QtBot, dialog: QDialog) -> None:
    content = QLabel("\n".join("line" for _ in range(200)))
    column = QVBoxLayout(dialog)
    area = scrolled(content)
    column.addWidget(area)
    resize_dialog(dialog, 400, 300)
    dialog.show()
    assert area.verticalScrollBar().maximum() > 0
