"""What the pages of the settings change, in the whole program."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.article.typography import Column
from helpviewer.gui.settings_dialog import SettingsDialog
from helpviewer.gui.settings_page import SettingsPage
from helpviewer.gui.theme.tokens import ThemeName
from helpviewer.gui.window_tools import WindowTools
from helpviewer.settings import Settings
from helpviewer.settings_file import write_settings
from tests.gui.conftest import MakeProgram, the

Control = QComboBox | QCheckBox | QLineEdit
ARTICLES = {"a.md": "---\nid: a\ntitle: One\n---\nText."}
ON_PAGES = {
    "window.theme",
    "window.menu_bar",
    "window.language",
    "library.language",
    "library.folder",
    "window.text_size",
    "window.reduced_motion",
    "links.outside",
    "personal.feedback",
    "search.recent",
    "search.unanswered",
    "personal.articles",
    "offline",
    "feed.url",
    "feed.mode",
    "feed.interval",
    "feed.quiet_hours",
}


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return ready(qtbot, make_program(ARTICLES))


def ready(qtbot: QtBot, program: DesktopProgram) -> DesktopProgram:
    qtbot.waitUntil(lambda: program.window.findChild(WindowTools) is not None)
    return program


def settings_of(program: DesktopProgram) -> SettingsDialog:
    program.window.top_bar.settings_asked.emit()
    return the(SettingsDialog, program.window)


def box(dialog: SettingsDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def switch(dialog: SettingsDialog, name: str) -> QCheckBox:
    return next(b for b in dialog.findChildren(QCheckBox) if b.text() == name)


def choose(chooser: QComboBox, value: object) -> None:
    chooser.setCurrentIndex(chooser.findData(value))
    chooser.activated.emit(chooser.currentIndex())


def line(dialog: SettingsDialog, name: str) -> QLineEdit:
    return next(b for b in dialog.findChildren(QLineEdit) if b.accessibleName() == name)


def write(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.editingFinished.emit()


def hint_of(control: Control) -> str:
    return control.accessibleDescription()


def kept(tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "data" / "config" / "config.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


def test_the_pages_are_five(program: DesktopProgram) -> None:
    dialog = settings_of(program)
    tabs = the(QTabWidget, dialog)
    assert [tabs.tabText(page) for page in range(tabs.count())] == [
        "General",
        "Reading",
        "Search",
        "Updates",
        "Advanced",
    ]
    dialog.reject()


def test_no_page_scrolls_sideways_where_there_is_little_room(program: DesktopProgram) -> None:
    dialog = settings_of(program)
    dialog.resize(376, 376)  # as text of twice the size has it on a window 800 pixels wide
    tabs = the(QTabWidget, dialog)
    for page in dialog.findChildren(SettingsPage):
        tabs.setCurrentWidget(page)
        QApplication.processEvents()
        assert dialog.width() == 376
        assert page.horizontalScrollBar().maximum() == 0
    dialog.reject()


def test_a_locked_setting_says_so_on_every_page(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    fixed = Settings(locked=frozenset(ON_PAGES))
    program = ready(qtbot, make_program(ARTICLES, settings=fixed))
    dialog = settings_of(program)
    told = 0
    for page in dialog.findChildren(SettingsPage):
        boxes: list[Control] = [*page.findChildren(QComboBox)]
        boxes += page.findChildren(QCheckBox)
        boxes += page.findChildren(QLineEdit)
        controls = [control for control in boxes if hint_of(control)]
        assert all(not c.isEnabled() for c in controls)
        assert all(hint_of(c) == "Fixed by your administrator." for c in controls)
        told += len(controls)
    hints = [label.text() for label in dialog.findChildren(QLabel)]
    assert told == len(ON_PAGES)
    assert hints.count("Fixed by your administrator.") == len(ON_PAGES)
    dialog.reject()


def test_how_articles_are_set_is_one_choice_in_the_menu_and_in_the_dialog(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    assert program._typography is not None
    typography = program._typography
    dialog = settings_of(program)
    choose(box(dialog, "Size of the text in articles"), 150)
    choose(box(dialog, "Width of articles"), int(Column.WIDE))
    assert typography.chosen == (150, False, Column.WIDE)
    with qtbot.waitSignal(typography.changed):
        typography.enlarge()
    assert box(dialog, "Size of the text in articles").currentText() == "175 %"
    assert kept(tmp_path) == {}
    dialog.reject()


def test_the_text_of_the_window_grows_at_once_and_next_time(
    qtbot: QtBot, qapp: QApplication, program: DesktopProgram, tmp_path: Path
) -> None:
    usual = qapp.font().pointSizeF()
    dialog = settings_of(program)
    size = box(dialog, "Size of the text in the window")
    try:
        choose(size, 150)
        assert qapp.font().pointSizeF() == pytest.approx(1.5 * usual)
        qtbot.waitUntil(lambda: kept(tmp_path) == {"window": {"text_size": 150}})
    finally:
        choose(size, 100)
        dialog.reject()
    qtbot.waitUntil(lambda: kept(tmp_path) == {"window": {"text_size": 100}})
    assert qapp.font().pointSizeF() == usual


def test_what_holds_from_the_next_start_says_so(program: DesktopProgram) -> None:
    dialog = settings_of(program)
    later = "From the next start."
    for name in ("Language of the window", "Links that lead out of the help"):
        assert hint_of(box(dialog, name)).endswith(later)
    for name in (
        "Ask whether an article helped",
        "Remember what I read, and show what changed since",
        "Stay offline",
    ):
        assert hint_of(switch(dialog, name)).endswith(later)
    assert later not in hint_of(box(dialog, "Menu bar"))
    dialog.reject()


def test_where_a_feed_is_and_when_it_is_asked_is_kept(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    dialog = settings_of(program)
    url, quiet = line(dialog, "Address of the feed"), line(dialog, "Quiet hours")
    assert (url.text(), quiet.text()) == ("", "")
    assert hint_of(url).endswith("From the next start.")
    write(url, " https://help.example/feed/ ")
    write(quiet, "22:00-06:00")
    choose(box(dialog, "Look for new articles"), 1440)
    choose(box(dialog, "Articles of the feed"), "replace")
    wanted = {
        "url": "https://help.example/feed/",
        "mode": "replace",
        "interval": 1440,
        "quiet_hours": "22:00-06:00",
    }
    qtbot.waitUntil(lambda: kept(tmp_path) == {"feed": wanted})
    write(url, "")
    qtbot.waitUntil(lambda: kept(tmp_path) == {"feed": wanted | {"url": ""}})
    dialog.reject()


def test_what_cannot_be_an_address_or_a_time_is_told_and_not_kept(
    program: DesktopProgram, tmp_path: Path
) -> None:
    dialog = settings_of(program)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    for name, text, objection in (
        ("Address of the feed", "http://help.example/", "The address of a feed begins with"),
        ("Quiet hours", "at night", "Quiet hours are written like 22:00-06:00."),
    ):
        write(line(dialog, name), text)
        news = [label.text() for label in dialog.findChildren(QLabel)]
        assert any(label.startswith(objection) for label in news if label not in told)
    assert kept(tmp_path) == {}
    dialog.reject()


def test_outside_links_and_offline_are_kept(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    dialog = settings_of(program)
    links = box(dialog, "Links that lead out of the help")
    assert [links.itemData(row) for row in range(links.count())] == ["always", "ask", "never"]
    choose(links, "never")
    switch(dialog, "Stay offline").click()
    wanted = {"links": {"outside": "never"}, "offline": True}
    qtbot.waitUntil(lambda: kept(tmp_path) == wanted)
    dialog.reject()


def test_the_articles_are_read_again_when_asked(qtbot: QtBot, program: DesktopProgram) -> None:
    program.tasks.wait()
    dialog = settings_of(program)
    again = next(
        button
        for button in dialog.findChildren(QPushButton)
        if button.text() == "Read the articles again"
    )
    with qtbot.waitSignal(program.library.settled, timeout=20_000):
        again.click()
    told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "The articles are being read again." in told
    dialog.reject()


def test_a_value_that_only_the_file_can_have_is_shown(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    odd = Settings().with_value("window.text_size", 110).with_value("library.folder", "/help")
    program = ready(qtbot, make_program(ARTICLES, settings=odd))
    dialog = settings_of(program)
    assert box(dialog, "Size of the text in the window").currentText() == "110"
    assert box(dialog, "Articles to start with").currentText() == "/help"
    dialog.reject()


def test_the_file_that_another_program_changes_holds_at_once(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    file = tmp_path / "data" / "config" / "config.toml"
    dialog = settings_of(program)
    choose(box(dialog, "Appearance"), "light")  # so that there is a file
    qtbot.waitUntil(lambda: kept(tmp_path) == {"window": {"theme": "light"}})
    program.tasks.wait()
    write_settings(file, {"window.theme": "dark", "search.recent": False})
    qtbot.waitUntil(lambda: program.appearance.theme.name is ThemeName.DARK)
    assert box(dialog, "Appearance").currentText() == "Dark"
    assert not switch(dialog, "Remember recent searches").isChecked()
    file.write_text("[window]\ntheme = ", "utf-8")
    file.write_text("[window]\ntheme = 'contrast'\n", "utf-8")
    qtbot.waitUntil(lambda: program.appearance.theme.name is ThemeName.CONTRAST)
    assert switch(dialog, "Remember recent searches").isChecked()
    dialog.reject()
