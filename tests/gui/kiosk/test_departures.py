"""A visitor of whom nothing is heard, and who is there after all."""

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.idle_sheet import IdleSheet
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.kiosk.language_sheet import LanguageSheet
from tests.gui.kiosk.conftest import MakeKiosk, come


@pytest.fixture
def kiosk(qtbot: QtBot, make_kiosk: MakeKiosk) -> Kiosk:
    """Return a kiosk that has just asked its visitor."""
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    kiosk.watch._seen -= 1000
    kiosk.watch._check()
    assert isinstance(kiosk.visit.sheets.current, IdleSheet)
    return kiosk


def goes_on(kiosk: Kiosk) -> bool:
    """Say whether a visit goes on when the time of the warning is over."""
    kiosk.watch._check()
    return not kiosk.is_waiting


def test_who_does_not_answer_has_left(kiosk: Kiosk) -> None:
    assert not goes_on(kiosk)


def test_who_uses_the_bar_for_all_is_there(kiosk: Kiosk) -> None:
    kiosk.visit.bar.contrast_toggled.emit(True)
    assert kiosk.visit.sheets.current is None
    assert goes_on(kiosk)


def test_what_is_shown_in_place_of_the_question_takes_its_time(kiosk: Kiosk) -> None:
    kiosk.visit.choose_language()
    assert isinstance(kiosk.visit.sheets.current, LanguageSheet)
    assert goes_on(kiosk)


def test_who_has_something_read_is_there_and_is_not_asked(kiosk: Kiosk) -> None:
    kiosk.aloud.reading_changed.emit(True)
    assert kiosk.visit.sheets.current is None
    assert goes_on(kiosk)
    kiosk.watch._seen -= 1000
    kiosk.watch._check()
    assert kiosk.visit.sheets.current is None
    kiosk.aloud.reading_changed.emit(False)
    kiosk.watch._seen -= 1000
    kiosk.watch._check()
    assert isinstance(kiosk.visit.sheets.current, IdleSheet)


def test_nobody_is_asked_where_nobody_is(kiosk: Kiosk) -> None:
    assert not goes_on(kiosk)
    kiosk.aloud.reading_changed.emit(False)  # what was being read has stopped
    kiosk.watch.idled.emit()
    assert kiosk.is_waiting
