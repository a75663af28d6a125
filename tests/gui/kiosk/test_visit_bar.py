import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.visit_bar import VisitBar
from helpviewer.gui.kiosk.visitor_button import VisitorButton
from helpviewer.gui.theme.icons import Icons
from helpviewer.paths import bundled

ICONS = Icons(bundled("resources") / "icons")


@pytest.fixture
def bar(qtbot: QtBot) -> VisitBar:
    bar = VisitBar(ICONS)
    qtbot.addWidget(bar)
    bar.resize(1280, bar.sizeHint().height())
    bar.show()
    return bar


def button(bar: VisitBar, name: str) -> VisitorButton:
    found = [b for b in bar.findChildren(VisitorButton) if b.accessibleName() == name]
    return found[0]


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Back", "back_asked"),
        ("Home", "home_asked"),
        ("Keyboard", "keyboard_asked"),
        ("Take along", "taking_along_asked"),
        ("Categories", "categories_asked"),
    ],
)
def test_each_button_reports_what_is_asked_for(
    qtbot: QtBot, bar: VisitBar, name: str, signal: str
) -> None:
    bar.set_history(can_go_back=True, can_go_forward=True)
    bar.offer_taking_along(is_possible=True)
    bar.offer_categories(is_folded=True)
    spy = QSignalSpy(getattr(bar, signal))
    qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
    assert spy.count() == 1


def test_what_cannot_be_done_cannot_be_pressed(bar: VisitBar) -> None:
    assert not button(bar, "Back").isEnabled()
    assert not button(bar, "Take along").isEnabled()
    assert not button(bar, "Categories").isVisible()
    bar.set_history(can_go_back=True, can_go_forward=False)
    assert button(bar, "Back").isEnabled()


def test_words_give_way_on_a_narrow_screen_and_names_stay(qtbot: QtBot, bar: VisitBar) -> None:
    style = Qt.ToolButtonStyle
    assert button(bar, "Home").toolButtonStyle() is style.ToolButtonTextBesideIcon
    bar.resize(600, bar.height())
    assert button(bar, "Home").toolButtonStyle() is style.ToolButtonIconOnly
    qtbot.waitUntil(lambda: bar.search_box.width() > 200)


def test_there_is_no_key_for_anything(bar: VisitBar) -> None:
    assert bar.category_keys == []
    assert [action for action in bar.findChildren(QAction) if action.shortcuts()] == []
