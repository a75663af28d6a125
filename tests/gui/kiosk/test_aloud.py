"""Offering to read aloud, on machines whose voice comes and goes."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Slot
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.idle_sheet import IdleSheet
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.kiosk.message_sheet import MessageSheet
from helpviewer.gui.kiosk.speaking.mouth import Mouth
from helpviewer.gui.kiosk.visitor_button import VisitorButton
from helpviewer.speech.voice import Manner
from tests.gui.kiosk.conftest import MakeKiosk, come


class Hoarse(Mouth):
    """Cannot speak."""

    def say(self, text: str, manner: Manner) -> None:
        self.failed.emit()

    @Slot()
    def hush(self) -> None:
        pass


def is_offered(kiosk: Kiosk) -> bool:
    buttons = kiosk.visit.bar.findChildren(VisitorButton)
    (button,) = [b for b in buttons if b.accessibleName() == "Read aloud"]
    return not button.isHidden()


def test_a_voice_that_fails_is_told_of_and_looked_for_again_after_the_visit(
    qtbot: QtBot, make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # this machine has none
    kiosk = make_kiosk()
    kiosk.aloud.offer(is_wanted=False)
    kiosk.aloud.use(Hoarse())
    assert is_offered(kiosk)
    come(qtbot, kiosk)
    kiosk.visit.bar.speech_toggled.emit(True)
    qtbot.waitUntil(lambda: isinstance(kiosk.visit.sheets.current, MessageSheet))
    assert kiosk.visit.sheets.current
    assert kiosk.visit.sheets.current.accessibleName() == "No voice"
    assert not is_offered(kiosk)
    kiosk.visit.bar.finish_asked.emit()
    assert kiosk.aloud.speaking is None
    assert not is_offered(kiosk)
    kiosk.aloud.stop()


def test_a_voice_that_is_found_is_offered_if_it_is_still_wanted(
    make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PATH", "")
    kiosk = make_kiosk()
    kiosk.aloud.offer(is_wanted=True)
    kiosk._tasks.wait()
    qtbot.waitUntil(lambda: not is_offered(kiosk) or kiosk.aloud.speaking is None)
    kiosk.aloud.use(Hoarse())
    assert is_offered(kiosk)
    kiosk.aloud.offer(is_wanted=False)
    assert kiosk.aloud.speaking is None


def test_the_warning_is_said_aloud(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    assert kiosk.aloud.speaking
    speaker = kiosk.aloud.speaking.speaker
    kiosk.visit.bar.speech_toggled.emit(True)
    said: list[str] = []
    speaker.spoken.connect(lambda text, _language: said.append(text))
    kiosk.watch.warned.emit(20)
    assert isinstance(kiosk.visit.sheets.current, IdleSheet)
    qtbot.waitUntil(lambda: any("Are you still there?" in text for text in said))


def test_it_may_be_turned_on_while_the_language_changes(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    assert kiosk.aloud.speaking
    kiosk.visit.language_chosen.emit("de")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert kiosk.visit.early is None  # the former window is gone, the other one is not there
    kiosk.aloud.speaking.speaker.set_on(True)  # by its key
    qtbot.waitUntil(lambda: kiosk.visit.early is not None)
    button = next(b for b in kiosk.visit.bar.findChildren(VisitorButton) if b.isChecked())
    assert button.accessibleName() == "Vorlesen"
