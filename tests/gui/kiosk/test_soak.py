"""The short form of `benchmarks/prove_kiosk_soak.py`, and what it has found."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.soak import Soak
from helpviewer.app import Program
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.kiosk.visit import Visit
from tests.conftest import KeptRenderer
from tests.gui.kiosk.conftest import MakeKiosk, come


@pytest.fixture(autouse=True)
def quick_compiling(kept_renderer: KeptRenderer) -> None:
    """Let no process be there but those of the kiosk: they are counted."""
    kept_renderer.end()


@pytest.fixture
def soak(qapp: QApplication, tmp_path: Path) -> Iterator[Soak]:
    usual_font, interval = qapp.font(), QGuiApplication.styleHints().mouseDoubleClickInterval()
    soak = Soak(qapp, tmp_path, seed=11, rest=100)
    yield soak
    soak.deleteLater()
    soak.kiosk.deleteLater()
    soak.kiosk._translation.drop()
    qapp.setFont(usual_font)
    qapp.setQuitOnLastWindowClosed(True)
    QGuiApplication.styleHints().setMouseDoubleClickInterval(interval)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def alive(kind: type) -> int:
    gc.unfreeze()  # else they are not looked at
    gc.collect()
    return sum(type(thing) is kind for thing in gc.get_objects())


def end_visit(qtbot: QtBot, kiosk: Kiosk) -> None:
    kiosk.visit.bar.finish_asked.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting)


def test_whatever_visitors_do_nothing_breaks(soak: Soak) -> None:
    soak.run(100)
    assert soak.troubles.noted == []
    (sample,) = soak.samples
    assert sample.children == 0


def test_nothing_of_former_visits_is_kept(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    for _ in range(4):
        come(qtbot, kiosk)
        kiosk.visit.choose_language()
        end_visit(qtbot, kiosk)
    qtbot.waitUntil(lambda: (alive(Program), alive(Visit)) == (1, 1))


def test_a_former_window_lets_go_of_the_articles(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    program: Any = kiosk.visit.program
    store = program.library.snapshot.store
    end_visit(qtbot, kiosk)
    with pytest.raises(Exception, match="closed"):
        store.cards()


def test_a_window_that_is_thrown_away_before_it_was_painted_does_nothing_more(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    first: Any = kiosk.visit.program
    first.stop()
    first.is_complete = False
    first._after_first_paint()
    first._after_first_article()
    assert not first.is_complete


def test_the_window_is_never_larger_than_its_screen(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    kiosk.visit.bar.text_size_asked.emit(200)
    kiosk.shell.fill(QRect(0, 0, 400, 300))
    QApplication.processEvents()
    assert kiosk.shell.minimumSizeHint().isEmpty() or kiosk.shell.minimumSize().isEmpty()
    kiosk.shell.setGeometry(0, 0, 400, 300)
    assert (kiosk.shell.width(), kiosk.shell.height()) == (400, 300)
