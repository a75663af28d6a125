import json

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QCloseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QListView, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.idle_sheet import IdleSheet
from helpviewer.gui.kiosk.kiosk import Exit, Kiosk
from helpviewer.gui.kiosk.link_sheet import ArticleLinkSheet, LinkSheet
from helpviewer.gui.kiosk.message_sheet import MessageSheet
from helpviewer.gui.kiosk.pin_sheet import PinSheet
from helpviewer.gui.kiosk.screen_typing import ScreenTyping
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.staff_sheet import StaffSheet
from helpviewer.gui.layout import Early
from helpviewer.gui.theme.appearance import ThemeChoice
from helpviewer.kiosk.pin import hash_pin
from tests.gui.conftest import ShownWindows, the
from tests.gui.kiosk.conftest import MakeKiosk, come

CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


def early(qtbot: QtBot, kiosk: Kiosk) -> Early:
    qtbot.waitUntil(lambda: kiosk.visit.early is not None)
    assert kiosk.visit.early
    return kiosk.visit.early


def title(kiosk: Kiosk) -> str:
    shown = kiosk.visit.early.articles.shown_page if kiosk.visit.early else None
    return shown[0].title if shown else ""


def listed(kiosk: Kiosk) -> list[str]:
    model = the(QListView, kiosk.visit.layout.window.article_list).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def typing_of(kiosk: Kiosk) -> ScreenTyping:
    assert kiosk.visit.typing
    return kiosk.visit.typing


def sheet_of(kiosk: Kiosk) -> Sheet | None:
    return kiosk.visit.sheets.current


def search(qtbot: QtBot, kiosk: Kiosk, text: str) -> None:
    qtbot.keyClicks(kiosk.visit.layout.bar.search_box, text)


def press(qtbot: QtBot, kiosk: Kiosk, text: str) -> None:
    buttons = kiosk.shell.findChildren(QPushButton)
    (button,) = [button for button in buttons if button.isVisible() and button.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_kiosk_waits_and_the_waking_touch_opens_nothing(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    qtbot.waitUntil(lambda: bool(title(kiosk)))
    before = title(kiosk)
    come(qtbot, kiosk)
    assert title(kiosk) == before
    assert sheet_of(kiosk) is None
    assert QApplication.focusWidget() is kiosk.visit.layout.bar.search_box


def test_nobody_closes_it(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    assert not kiosk.shell.close()
    event = QCloseEvent()
    kiosk.shell.closeEvent(event)
    assert not event.isAccepted()
    assert kiosk.shell.isVisible()


def test_there_is_no_shortcut_no_menu_and_no_second_window(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    keys = [a.text() for a in kiosk.shell.findChildren(QAction) if not a.shortcut().isEmpty()]
    assert keys == []
    shortcuts = kiosk.shell.findChildren(QShortcut)
    assert [s.key().toString() for s in shortcuts if not s.key().isEmpty()] == []
    assert [menu.title() for menu in kiosk.shell.findChildren(QMenu) if menu.isVisible()] == []
    assert kiosk.shell.findChildren(QDialog) == []
    visible = [part for part in QApplication.topLevelWidgets() if part.isVisible()]
    assert visible == [kiosk.shell]


def test_no_part_of_it_is_a_window_of_its_own_even_for_a_moment(
    qtbot: QtBot, shown_windows: ShownWindows, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    early(qtbot, kiosk)
    kiosk.watch.idled.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting)
    assert set(shown_windows.kinds) == {"KioskShell"}


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_no_visitor_needs_do_nothing(
    qtbot: QtBot, make_kiosk: MakeKiosk, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    search(qtbot, kiosk, "permit")
    box = kiosk.visit.layout.bar.search_box
    QApplication.clipboard().setText("as before")
    for part in (box, kiosk.visit.layout.window.pane, kiosk.shell):
        qtbot.keyClick(part, key, held)
    assert (box.text(), box.selectedText()) == ("permit", "")
    assert QApplication.clipboard().text() == "as before"
    assert kiosk.shell.isFullScreen()
    assert sheet_of(kiosk) is None


def test_an_article_in_another_language_is_shown_in_a_window_of_that_language(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    first = early(qtbot, kiosk)
    first.navigator.open(first.library.snapshot.library.find("moving/report").key)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: title(kiosk) == "Report a move")
    kiosk.visit.language_chosen.emit("de")
    qtbot.waitUntil(lambda: title(kiosk) == "Umzug melden")
    assert not kiosk.visit.is_attracting
    assert QLocale().language() is QLocale.Language.German
    assert kiosk.visit.layout.bar.search_box.accessibleName() == "Suche"


def test_arabic_is_mirrored(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    kiosk.visit.language_chosen.emit("ar")
    early(qtbot, kiosk)
    assert kiosk.visit.view.isRightToLeft()


def test_every_trace_of_a_visit_is_gone_after_it(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    first = early(qtbot, kiosk)
    home, size = title(kiosk), QApplication.font().pointSizeF()
    qtbot.waitUntil(lambda: len(listed(kiosk)) == 2)

    search(qtbot, kiosk, "permit")  # a query
    qtbot.waitUntil(lambda: listed(kiosk) == ["Get a parking permit"])
    first.navigator.open(first.library.snapshot.library.find("parking/permit").key)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: title(kiosk) == "Get a parking permit")  # an article, a history
    kiosk.visit.program.search.set_category("parking")  # a category
    first.typography.enlarge()  # a zoom
    QApplication.clipboard().setText("a secret")
    kiosk.visit.bar.contrast_toggled.emit(True)
    kiosk.visit.bar.text_size_asked.emit(200)
    kiosk.visit.bar.lowering_toggled.emit(True)
    kiosk.visit.bar.speech_toggled.emit(True)
    typing_of(kiosk).show_keyboard()
    kiosk.visit.language_chosen.emit("de")
    early(qtbot, kiosk)
    kiosk.visit.choose_language()  # a sheet

    kiosk.visit.bar.finish_asked.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting)
    come(qtbot, kiosk)
    visit = kiosk.visit
    after = early(qtbot, kiosk)
    qtbot.waitUntil(lambda: len(listed(kiosk)) == 2)
    assert {
        "query": visit.layout.bar.search_box.text(),
        "category": visit.program.search.place,
        "article": title(kiosk),
        "can go back": after.navigator.history.can_go_back,
        "scrolled": visit.layout.window.pane.verticalScrollBar().value(),
        "zoom": after.typography.chosen.percent,
        "language": visit.language,
        "locale": QLocale().language(),
        "clipboard": QApplication.clipboard().text(),
        "theme": kiosk.appearance.choice,
        "text size": QApplication.font().pointSizeF(),
        "lowered": visit.view.is_lowered,
        "speaks": kiosk.aloud.speaking.speaker.is_on if kiosk.aloud.speaking else None,
        "sheet": visit.sheets.current,
        "keyboard": typing_of(kiosk).is_shown,
    } == {
        "query": "",
        "category": "",
        "article": home,
        "can go back": False,
        "scrolled": 0,
        "zoom": 100,
        "language": "en",
        "locale": QLocale.Language.English,
        "clipboard": "",
        "theme": ThemeChoice.LIGHT,
        "text size": size,
        "lowered": False,
        "speaks": False,
        "sheet": None,
        "keyboard": False,
    }


def test_whoever_is_still_there_can_say_so(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    search(qtbot, kiosk, "permit")
    kiosk.watch.warned.emit(20)
    assert isinstance(sheet_of(kiosk), IdleSheet)
    kiosk.watch.woken.emit()
    assert sheet_of(kiosk) is None
    assert kiosk.visit.layout.bar.search_box.text() == "permit"


def test_a_visit_ends_when_nobody_answers(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    search(qtbot, kiosk, "permit")
    kiosk.watch.warned.emit(20)
    kiosk.watch.idled.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting)
    assert kiosk.visit.layout.bar.search_box.text() == ""


def test_a_link_that_leads_out_is_shown_to_take_along(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    early(qtbot, kiosk).articles.links.outside_link_clicked.emit("https://state.example/forms")
    sheet = sheet_of(kiosk)
    assert isinstance(sheet, LinkSheet)
    assert "Open" not in [button.text() for button in sheet.findChildren(QPushButton)]


def test_pages_of_allowed_hosts_may_be_opened(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(allowed_hosts="state.example")
    come(qtbot, kiosk)
    early(qtbot, kiosk).articles.links.outside_link_clicked.emit("https://state.example/forms")
    sheet = sheet_of(kiosk)
    assert isinstance(sheet, LinkSheet)
    assert "Open" in [button.text() for button in sheet.findChildren(QPushButton)]


def test_a_missing_article_is_told_of(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    early(qtbot, kiosk).articles.links.missing_link_clicked.emit("missing.md")
    assert isinstance(sheet_of(kiosk), MessageSheet)


def test_a_published_article_can_be_taken_along(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    parts = early(qtbot, kiosk)
    snapshot = parts.library.snapshot
    assert snapshot
    parts.navigator.open(snapshot.library.find("moving/report").key)
    qtbot.waitUntil(lambda: title(kiosk) == "Report a move")
    kiosk.visit.layout.bar.taking_along_asked.emit()
    assert isinstance(sheet_of(kiosk), ArticleLinkSheet)


def test_internal_articles_are_not_there_whatever_the_settings_say(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    qtbot.waitUntil(lambda: len(listed(kiosk)) == 2)
    assert "Staff only" not in listed(kiosk)


def test_the_staff_leaves_by_chord_and_pin(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(pin=hash_pin("27182"))
    come(qtbot, kiosk)
    qtbot.keyClick(kiosk.visit.layout.bar.search_box, Qt.Key.Key_Q, CHORD)
    sheet = sheet_of(kiosk)
    assert isinstance(sheet, PinSheet)
    qtbot.keyClicks(sheet, "1111")
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    with qtbot.waitSignal(kiosk._staff._check.refused):
        pass
    qtbot.keyClicks(sheet, "27182")
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(sheet_of(kiosk), StaffSheet))
    with qtbot.waitSignal(kiosk.left) as left:
        press(qtbot, kiosk, "Quit the program")
    assert left.args == [Exit.LEFT] == [77]


def test_without_a_pin_nobody_is_asked_for_one(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    qtbot.keyClick(kiosk.visit.layout.bar.search_box, Qt.Key.Key_Q, CHORD)
    assert sheet_of(kiosk) is None


def test_what_visitors_do_is_counted_without_words(qtbot: QtBot, make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(device="hall-1")
    come(qtbot, kiosk)
    parts = early(qtbot, kiosk)
    snapshot = parts.library.snapshot
    assert snapshot
    (other,) = [card for card in snapshot.library if card.title != title(kiosk)]
    parts.navigator.open(other.key)
    qtbot.waitUntil(lambda: title(kiosk) == other.title)
    kiosk.visit.program.search.went_unanswered.emit("my name is Ann")
    kiosk.visit.bar.finish_asked.emit()
    kiosk._tasks.wait()
    (file,) = (kiosk._request.paths.state / "usage").iterdir()
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [line["event"] for line in lines] == [
        "visit began",
        "article opened",
        "nothing found",
        "visit ended",
    ]
    assert "Ann" not in file.read_text("utf-8")


def test_what_the_feed_announces_is_shown_to_the_next_visitor(
    qtbot: QtBot, make_kiosk: MakeKiosk
) -> None:
    kiosk = make_kiosk()
    come(qtbot, kiosk)
    file = kiosk._request.paths.settings
    text = file.read_text("utf-8")
    file.write_text(
        text.replace('announcement = ""', 'announcement = "Counter 3 is closed"'), "utf-8"
    )
    kiosk.visit.bar.finish_asked.emit()
    qtbot.waitUntil(lambda: kiosk.visit.is_attracting)
    alert = kiosk.visit.view._pieces.alert
    assert alert.isVisible()
    assert alert.accessibleName() == "Counter 3 is closed"
