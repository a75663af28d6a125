import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from helpviewer.gui.tabs.tab_row import TabRow
from helpviewer.gui.tabs.tab_strip import TabStrip
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.tokens import LIGHT
from helpviewer.paths import bundled

LONG = "What a reader of ordinary patience would call a long title"


@pytest.fixture
def row(qtbot: QtBot) -> TabRow:
    made = TabRow(Icons(bundled("resources") / "icons"), LIGHT)
    qtbot.addWidget(made)
    made.resize(640, 40)
    made.show()
    return made


@pytest.fixture
def strip(row: TabRow) -> TabStrip:
    return row.strip


def has_scrollers(strip: TabStrip) -> bool:
    return any(
        button.isVisible() and button.objectName().startswith("Scroll")
        for button in strip.findChildren(QToolButton)
    )


def test_showing_tabs_reports_nothing(qtbot: QtBot, strip: TabStrip) -> None:
    with qtbot.assertNotEmitted(strip.tab_chosen):
        strip.show_tabs(["Fees", "Limits"], 1)
        strip.show_tabs(["Limits"], 0)


def test_a_sign_for_and_is_no_key(strip: TabStrip) -> None:
    strip.show_tabs(["Fees & costs"], 0)
    assert strip.tabText(0).endswith("Fees && costs")
    assert strip.accessibleTabName(0) == "Fees & costs"


def test_long_titles_leave_room_for_others_and_many_are_scrolled(
    qtbot: QtBot, strip: TabStrip
) -> None:
    strip.show_tabs([LONG], 0)
    qtbot.waitUntil(lambda: 200 < strip.tabRect(0).width() < 320)
    strip.show_tabs([LONG] * 4, 0)
    qtbot.waitUntil(lambda: 120 < strip.tabRect(0).width() < 160)
    qtbot.waitUntil(lambda: not has_scrollers(strip))
    strip.show_tabs([LONG] * 20, 0)
    qtbot.waitUntil(lambda: has_scrollers(strip))
    assert 100 < strip.tabRect(0).width() < 160


def test_the_first_tab_is_where_reading_begins(row: TabRow, strip: TabStrip) -> None:
    strip.show_tabs(["Fees", "Limits"], 0)
    assert strip.tabRect(0).x() < strip.tabRect(1).x()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.tabRect(0).x() > strip.tabRect(1).x()


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "<p>&lt;img src=&quot;x&quot;&gt; (Alt+1)</p>"),
        (8, "<p>Ninth</p>"),
    ],
)
def test_the_whole_title_is_told_where_the_pointer_rests_as_text_and_never_as_html(
    strip: TabStrip, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _strip: heard.append(text))
    strip.resize(2000, 40)
    strip.show_tabs(['<img src="x">', *"2345678", "Ninth"], 0)
    place = strip.tabRect(number).center()
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, QPoint()))
    assert heard == [told]
