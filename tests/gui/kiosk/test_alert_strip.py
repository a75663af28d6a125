from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.alert_strip import AlertStrip
from helpviewer.gui.theme.icons import Icons
from helpviewer.paths import bundled

ICONS = Icons(bundled("resources") / "icons")


def show(qtbot: QtBot, text: str) -> AlertStrip:
    strip = AlertStrip(text, ICONS)
    qtbot.addWidget(strip)
    strip.resize(400, 100)
    return strip


def test_the_sentence_is_shown_and_spoken_as_it_is_written(qtbot: QtBot) -> None:
    strip = show(qtbot, "Counter <b>3</b> is closed")
    assert strip.accessibleName() == "Counter <b>3</b> is closed"
    (label,) = [label for label in strip.findChildren(QLabel) if label.text()]
    assert label.textFormat() is Qt.TextFormat.PlainText
    strip.show()
    assert label.isVisible()


def test_a_long_sentence_takes_more_lines(qtbot: QtBot) -> None:
    strip = show(qtbot, "Counter 3 is closed. " * 8)
    assert strip.heightForWidth(300) > 2 * show(qtbot, "Closed").heightForWidth(300)


def test_without_a_sentence_there_is_nothing(qtbot: QtBot) -> None:
    assert show(qtbot, "").isHidden()
