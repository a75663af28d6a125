from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.speaking.silent_voice import SilentVoice
from helpviewer.gui.kiosk.speaking.speaking import Speaking
from helpviewer.gui.kiosk.speaking.speech_controls import SpeechControls
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.gui.theme.touch_rules import touch_stylesheet
from helpviewer.paths import bundled

ICONS = Icons(bundled("resources") / "icons")
LEAST = 48  # device-independent pixels


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, ThemeChoice.LIGHT, touch=True)
    yield made
    made.deleteLater()
    qapp.setStyleSheet(touch_stylesheet(LIGHT))


@pytest.fixture
def controls(qtbot: QtBot, appearance: Appearance) -> SpeechControls:
    controls = SpeechControls(ICONS)
    qtbot.addWidget(controls)
    controls.resize(1200, 60)
    controls.show()
    return controls


def buttons(controls: SpeechControls) -> list[QToolButton]:
    return controls.findChildren(QToolButton)


def test_every_wish_is_reported(qtbot: QtBot, controls: SpeechControls) -> None:
    wishes = (
        controls.pause_asked,
        controls.repeat_asked,
        controls.slower_asked,
        controls.faster_asked,
        controls.quieter_asked,
        controls.louder_asked,
    )
    for button, wish in zip(buttons(controls), wishes, strict=True):
        with qtbot.waitSignal(wish):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_button_has_a_name_and_room_for_a_finger(controls: SpeechControls) -> None:
    assert [button.accessibleName() for button in buttons(controls)] == [
        "Pause or go on",
        "Say again",
        "Slower",
        "Faster",
        "Quieter",
        "Louder",
    ]
    for button in buttons(controls):
        assert button.width() >= LEAST
        assert button.height() >= LEAST


def test_words_give_way_where_there_is_no_room(controls: SpeechControls) -> None:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert buttons(controls)[0].toolButtonStyle() is not icon_only
    controls.resize(500, 60)
    assert {button.toolButtonStyle() for button in buttons(controls)} == {icon_only}


def test_a_touch_leaves_the_keyboard_where_it_is(controls: SpeechControls) -> None:
    assert {button.focusPolicy() for button in buttons(controls)} == {Qt.FocusPolicy.TabFocus}


def test_the_first_button_tells_whether_it_pauses(controls: SpeechControls) -> None:
    assert buttons(controls)[0].text() == "Go on"
    controls.mark_reading(True)
    assert buttons(controls)[0].text() == "Pause"
    assert buttons(controls)[0].accessibleName() == "Pause or go on"


def test_the_buttons_work_without_an_article(qtbot: QtBot, controls: SpeechControls) -> None:
    speaking = Speaking(SilentVoice(), controls)
    heard: list[str] = []
    speaking.speaker.spoken.connect(lambda text, _language: heard.append(text))
    row = speaking.make_controls(ICONS)
    qtbot.addWidget(row)
    speaking.speaker.set_on(True)
    qtbot.waitUntil(lambda: not speaking.speaker.is_speaking)
    said = list(heard)
    row.pause_asked.emit()
    row.repeat_asked.emit()
    qtbot.waitUntil(lambda: not speaking.speaker.is_speaking)
    assert heard == said * 2
    speaking.end_visit()
    assert not speaking.speaker.is_on
    speaking.stop()
