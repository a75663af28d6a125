"""What one visit leaves to the next, and what becomes of a kiosk when something fails."""

import sqlite3
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.errors import StoreError
from helpviewer.gui.kiosk.attract_screen import AttractScreen
from helpviewer.gui.kiosk.kiosk import Kiosk
from helpviewer.gui.layout import Early
from helpviewer.gui.theme.appearance import ThemeChoice
from helpviewer.sync.status import FeedStatus
from tests.gui.kiosk.conftest import MakeKiosk, come


def set_up(kiosk: Kiosk, *lines: str) -> None:
    """Write settings, as the feed may while the kiosk runs."""
    file = kiosk._request.paths.settings
    file.write_text("\n".join(lines), "utf-8")


def early(qtbot: QtBot, kiosk: Kiosk) -> Early:
    qtbot.waitUntil(lambda: kiosk.visit.early is not None)
    assert kiosk.visit.early
    return kiosk.visit.early


def alert(kiosk: Kiosk) -> str:
    return kiosk.visit.view._pieces.alert.accessibleName()


def finish(qtbot: QtBot, kiosk: Kiosk) -> None:
    kiosk.visit.bar.finish_asked.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting)


def test_what_the_feed_announces_while_nobody_is_there_is_shown_at_once(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    former = kiosk.visit
    kiosk._upkeep.looked.emit(FeedStatus(""))
    assert kiosk.visit is former  # nothing is new
    set_up(
        kiosk,
        "[unattended]",
        'announcement = "Counter 3 is closed"',
        "usage = false",
        "speech = false",
        "[window]",
        'theme = "dark"',
        "text_size = 125",
    )
    kiosk._upkeep.looked.emit(FeedStatus(""))
    qtbot.waitUntil(lambda: kiosk.visit is not former)
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting, timeout=20_000)
    assert alert(kiosk) == "Counter 3 is closed"
    assert kiosk.appearance.choice is ThemeChoice.DARK
    assert kiosk.look.text_size == 125
    come(qtbot, kiosk)
    finish(qtbot, kiosk)
    assert not (kiosk._request.paths.state / "usage").exists()


def test_what_is_announced_during_a_visit_waits_for_its_end(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    former = kiosk.visit
    set_up(kiosk, "[unattended]", 'announcement = "Counter 3 is closed"')
    kiosk._upkeep.looked.emit(FeedStatus(""))
    kiosk._renew()
    assert kiosk.visit is former
    finish(qtbot, kiosk)
    assert alert(kiosk) == "Counter 3 is closed"


def test_settings_that_cannot_be_read_change_nothing(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk(announcement="Counter 3 is closed")
    come(qtbot, kiosk)
    set_up(kiosk, "[unattended")
    finish(qtbot, kiosk)
    assert alert(kiosk) == "Counter 3 is closed"


def test_the_next_visitor_does_not_see_what_helped_the_one_before(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    window = early(qtbot, kiosk)
    qtbot.waitUntil(lambda: window.articles.shown_page is not None)
    window.articles.links.answered.emit(True)
    surroundings = window.articles._surroundings
    qtbot.waitUntil(lambda: surroundings._told is True)  # this visitor sees their answer
    finish(qtbot, kiosk)
    window = early(qtbot, kiosk)
    qtbot.waitUntil(lambda: window.articles.shown_page is not None)
    kiosk.visit.program.tasks.wait()  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert window.articles._surroundings._told is None
    kiosk._tasks.wait()
    (file,) = (kiosk._request.paths.state / "usage").iterdir()
    assert '"helped": "yes"' in file.read_text("utf-8")
    assert not kiosk._request.paths.personal.exists()


def test_passers_by_and_every_visitor_see_the_colour_of_the_library(
    qtbot: QtBot, make_kiosk: MakeKiosk, tmp_path: Path
) -> None:
    kiosk = make_kiosk()
    town = 'title = "Town hall"\n[brand]\ncolor = "#0a5c36"\n'
    (tmp_path / "library" / "library.toml").write_text(town, "utf-8")
    with qtbot.waitSignal(early(qtbot, kiosk).library.settled, timeout=20_000):
        early(qtbot, kiosk).library.refresh()
    assert "#0a5c36" in painted(kiosk.shell)
    area = kiosk.visit.view.area
    qtbot.waitUntil(lambda: len(area.findChildren(AttractScreen)) == 1)  # the former is gone
    come(qtbot, kiosk)
    kiosk.visit.bar.contrast_toggled.emit(True)
    assert "#0a5c36" not in painted(kiosk.shell)
    finish(qtbot, kiosk)
    assert "#0a5c36" in painted(kiosk.shell)
    kiosk.appearance.use_brand(None)  # the application outlives the kiosk


def painted(window: QWidget) -> set[str]:
    """Return the colours of a window, of every fourth pixel."""
    picture = window.grab().toImage()
    places = product(range(0, picture.width(), 4), range(0, picture.height(), 4))
    return {picture.pixelColor(x, y).name() for x, y in places}


def test_what_was_marked_is_forgotten_too(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    clipboard = QApplication.clipboard()
    clipboard.setText("a secret")
    if clipboard.supportsSelection():
        clipboard.setText("a secret", QClipboard.Mode.Selection)
    finish(qtbot, kiosk)
    assert clipboard.text() == ""
    assert clipboard.text(QClipboard.Mode.Selection) == ""


def test_visitors_hear_nothing_of_the_machine(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    window = early(qtbot, kiosk)
    sidebar = window.window.sidebar
    assert sidebar.status == ""
    assert not sidebar._problems.isVisible()
    window.library.failed.emit(StoreError(Path("/home/kiosk/library.db"), "the disk is full"))
    assert sidebar.status == "Something went wrong here. Please try again in a few minutes."


def test_an_article_that_is_not_there_does_not_end_a_kiosk(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    kiosk.visit.end()
    kiosk._begin("en", "no-such-article")
    window = early(qtbot, kiosk)
    qtbot.waitUntil(lambda: window.articles.shown_page is not None)
    assert kiosk.visit.program.error is None


def test_a_damaged_database_is_made_anew_before_anybody_sees_it(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    snapshot = early(qtbot, kiosk).library.snapshot
    assert snapshot
    snapshot.place.database.write_bytes(b"no database")
    kiosk.visit.bar.finish_asked.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting, timeout=20_000)
    with sqlite3.connect(f"file:{snapshot.place.database}?mode=ro", uri=True) as database:
        assert database.execute("PRAGMA quick_check").fetchone() == ("ok",)
    database.close()


def test_a_source_that_is_gone_changes_nothing_and_its_return_is_noticed(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    folder = kiosk._request.source.folder
    hidden = folder.rename(folder.with_name("elsewhere"))
    come(qtbot, kiosk)
    kiosk.visit.bar.finish_asked.emit()
    qtbot.waitUntil(lambda: kiosk.visit.early is not None)
    hidden.rename(folder)
    kiosk._show_waiting()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting, timeout=20_000)


@pytest.mark.parametrize("how", ["_quit", "_restart"])
def test_the_end_by_the_staff_is_counted_in_a_visit(
    qtbot: QtBot, make_kiosk: MakeKiosk, how: str
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    getattr(kiosk, how)()
    kiosk._tasks.wait()
    (file,) = (kiosk._request.paths.state / "usage").iterdir()
    assert '"how": "by staff"' in file.read_text("utf-8")
