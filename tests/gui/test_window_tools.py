"""Keys, settings and what is told of the program, in the whole window."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.about_dialog import AboutDialog
from helpviewer.gui.browse.suggestion_view import SuggestionView
from helpviewer.gui.keys_dialog import KeysDialog
from helpviewer.gui.settings_dialog import SettingsDialog
from helpviewer.gui.switcher.quick_switcher import QuickSwitcher
from helpviewer.gui.switcher.switcher_model import SwitcherRole
from helpviewer.gui.theme.tokens import ThemeName
from helpviewer.gui.window_commands import window_commands
from helpviewer.gui.window_tools import WindowTools
from helpviewer.personal.searches import PastSearches
from helpviewer.settings import SearchSettings, Settings, WindowSettings
from tests.gui.conftest import MakeProgram, the

ARTICLES = {"a.md": "---\nid: a\ntitle: One\n---\nText.", "b.md": "---\nid: b\n---\n# Zwei"}

NOTHING_HELD = Qt.KeyboardModifier.NoModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
EVERYWHERE = Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive


def ready(qtbot: QtBot, program: DesktopProgram) -> DesktopProgram:
    qtbot.waitUntil(lambda: program.window.findChild(WindowTools) is not None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram) -> DesktopProgram:
    return ready(qtbot, make_program(ARTICLES))


def settings_of(program: DesktopProgram) -> SettingsDialog:
    program.window.top_bar.settings_asked.emit()
    return the(SettingsDialog, program.window)


def box(dialog: QDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def switch(dialog: QDialog, name: str) -> QCheckBox:
    return next(b for b in dialog.findChildren(QCheckBox) if b.text() == name)


def button(dialog: QDialog, name: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == name)


def choose(chooser: QComboBox, value: str) -> None:
    chooser.setCurrentIndex(chooser.findData(value))
    chooser.activated.emit(chooser.currentIndex())


def labels(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]


def recent_in_switcher(qtbot: QtBot, program: DesktopProgram) -> list[str]:
    program.window.top_bar.switcher_asked.emit()
    model = the(SuggestionView, the(QuickSwitcher, program.window)).model()
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    program.window.top_bar.switcher_asked.emit()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if row.data(SwitcherRole.KIND) == "Recent search"]


def kept(tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "data" / "config" / "config.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


@pytest.mark.parametrize("key", ["Ctrl+?", "F1"])
def test_every_action_and_key_is_listed_by_its_group(
    qtbot: QtBot, program: DesktopProgram, key: str
) -> None:
    pressed = Qt.Key.Key_Question if key == "Ctrl+?" else Qt.Key.Key_F1
    held = Qt.KeyboardModifier.ControlModifier if key == "Ctrl+?" else NOTHING_HELD
    QTest.keyClick(program.window.pane, pressed, held)
    dialog = the(KeysDialog, program.window)
    table = the(QTreeWidget, dialog)
    groups = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    told = [item.data(0, SPOKEN) for item in table.findItems("*", EVERYWHERE)]
    listed = {
        group.text(0): {
            item.text(0): item.text(1)
            for item in (group.child(row) for row in range(group.childCount()))
            if item is not None
        }
        for group in groups
        if group is not None
    }
    assert listed["Go"]["Go to"] == "Ctrl+K"
    assert listed["Help"]["Keyboard shortcuts"] == "Ctrl+? or F1"
    assert listed["Edit"]["Next match"] == "F3 or Ctrl+G"
    assert listed["Appearance"]["Dark"] == ""
    assert "Go to: Ctrl+K" in told
    dialog.reject()


def test_an_action_that_is_added_later_is_listed_and_an_invisible_one_is_not(
    program: DesktopProgram,
) -> None:
    bar = program.window.top_bar
    seen, unseen = QAction("Print…", bar), QAction("Secret", bar, visible=False)
    seen.setShortcut("Ctrl+P")
    names = [command.name for command in window_commands(program.window)]
    assert "Print" in names
    assert unseen.text() not in names


def test_no_two_commands_of_the_window_have_the_same_key(program: DesktopProgram) -> None:
    keys = [key for command in window_commands(program.window) for key in command.keys]
    assert sorted(keys) == sorted(set(keys))


def test_a_theme_is_shown_at_once_and_kept(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    dialog = settings_of(program)
    choose(box(dialog, "Appearance"), "dark")
    assert program.appearance.theme.name is ThemeName.DARK
    qtbot.waitUntil(lambda: kept(tmp_path) == {"window": {"theme": "dark"}})
    dialog.reject()


def test_a_theme_chosen_in_the_menu_is_kept_too(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    program.window.top_bar.theme_chosen.emit("dark")
    qtbot.waitUntil(lambda: kept(tmp_path) == {"window": {"theme": "dark"}})
    dialog = settings_of(program)
    assert box(dialog, "Appearance").currentText() == "Dark"
    dialog.reject()


def test_languages_and_library_hold_from_the_next_start(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    dialog = settings_of(program)
    choose(box(dialog, "Language of the window"), "de")
    choose(box(dialog, "Language of the articles"), "en")
    folder = box(dialog, "Articles to start with")
    assert [folder.itemText(row) for row in range(folder.count())] == [
        "Articles that came with the program",
        str(tmp_path / "library"),
    ]
    choose(folder, str(tmp_path / "library"))
    assert labels(dialog).count("From the next start.") == 5  # outside links and the feed too
    qtbot.waitUntil(lambda: len(kept(tmp_path)) == 2 and len(str(kept(tmp_path))) > 90)
    assert kept(tmp_path) == {
        "window": {"language": "de"},
        "library": {"language": "en", "folder": str(tmp_path / "library")},
    }
    dialog.reject()


def test_recent_searches_are_no_longer_kept_and_both_kinds_are_cleared(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    assert program.library.snapshot is not None
    past = PastSearches(
        tmp_path / "data" / "data" / "personal.db", program.library.snapshot.library.info.id
    )
    past.remember("fees")
    past.note_unanswered("taxes", "en")
    dialog = settings_of(program)
    button(dialog, "Clear the recent searches in this library").click()
    assert "The recent searches are cleared." in labels(dialog)
    qtbot.waitUntil(lambda: not past.recent())
    button(dialog, "Clear the searches that found nothing in this library").click()
    qtbot.waitUntil(lambda: not past.unanswered())
    switch(dialog, "Remember recent searches").click()
    switch(dialog, "Keep searches that found nothing").click()
    dialog.reject()
    search_box = program.window.top_bar.search_box
    search_box.setFocus()
    QTest.keyClicks(search_box, "text")
    QTest.keyClick(search_box, Qt.Key.Key_Return)
    program.search.went_unanswered.emit("gone")
    program.tasks.wait()
    assert kept(tmp_path) == {"search": {"recent": False, "unanswered": False}}
    assert not past.recent()
    assert not past.unanswered()


def test_recent_searches_are_remembered_again_with_those_that_were_kept(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    assert program.library.snapshot is not None
    past = PastSearches(
        tmp_path / "data" / "data" / "personal.db", program.library.snapshot.library.info.id
    )
    past.remember("fees")
    dialog = settings_of(program)
    remember = switch(dialog, "Remember recent searches")
    remember.click()
    assert recent_in_switcher(qtbot, program) == []
    remember.click()
    qtbot.waitUntil(lambda: recent_in_switcher(qtbot, program) == ["fees"])
    assert past.recent() == ["fees"]
    dialog.reject()


def test_less_movement_stills_the_cursor_and_can_be_taken_back(
    qtbot: QtBot, qapp: QApplication, program: DesktopProgram
) -> None:
    usual = qapp.cursorFlashTime()
    assert usual > 0
    dialog = settings_of(program)
    movement = switch(dialog, "Less movement")
    movement.click()
    assert qapp.cursorFlashTime() == 0
    movement.click()
    assert qapp.cursorFlashTime() == usual
    dialog.reject()


def test_what_the_administrator_has_fixed_is_told_and_cannot_be_changed(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    fixed = Settings(
        window=WindowSettings(theme="light"),
        search=SearchSettings(recent=False),
        locked=frozenset({"window.theme", "search.recent"}),
    )
    program = ready(qtbot, make_program(ARTICLES, settings=fixed))
    dialog = settings_of(program)
    theme = box(dialog, "Appearance")
    assert not theme.isEnabled()
    assert theme.accessibleDescription() == "Fixed by your administrator."
    assert not switch(dialog, "Remember recent searches").isEnabled()
    assert labels(dialog).count("Fixed by your administrator.") == 2
    dialog.changed.emit("window.theme", "dark")
    program.tasks.wait()
    assert kept(tmp_path) == {}
    assert program.appearance.theme.name is ThemeName.LIGHT
    menu = [c for c in window_commands(program.window) if c.group == "Appearance"]
    assert not any(command.action.isEnabled() for command in menu)
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(
    qtbot: QtBot, program: DesktopProgram, tmp_path: Path
) -> None:
    file = tmp_path / "data" / "config" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text("[window", "utf-8")
    dialog = settings_of(program)
    choose(box(dialog, "Appearance"), "dark")
    qtbot.waitUntil(lambda: any("cannot be used" in text for text in labels(dialog)))
    assert file.read_text("utf-8") == "[window"
    dialog.reject()


def test_the_folder_of_the_settings_is_shown(
    program: DesktopProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    answers = [True, False]

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return answers.pop(0)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = settings_of(program)
    assert str(tmp_path / "data" / "config" / "config.toml") in labels(dialog)
    button(dialog, "Open its folder").click()
    assert "The folder cannot be shown here." not in labels(dialog)
    (tmp_path / "data" / "config").mkdir(parents=True)
    button(dialog, "Open its folder").click()
    assert opened == [str(tmp_path / "data"), str(tmp_path / "data" / "config")]
    assert "The folder cannot be shown here." in labels(dialog)
    dialog.reject()


def test_every_control_of_the_settings_has_a_name_and_is_reached_with_tab(
    program: DesktopProgram,
) -> None:
    dialog = settings_of(program)
    tabs = the(QTabWidget, dialog)
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        shown = tabs.widget(page)
        assert shown is not None
        for chooser in shown.findChildren(QComboBox):
            assert chooser.accessibleName()
        for control in (*shown.findChildren(QCheckBox), *shown.findChildren(QPushButton)):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert control.text()
    dialog.reject()


def test_about_tells_versions_that_can_be_copied_and_every_licence(
    program: DesktopProgram,
) -> None:
    program.window.top_bar.about_asked.emit()
    dialog = the(AboutDialog, program.window)
    button(dialog, "Copy details").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("helpviewer ")
    assert {"Python", "Qt", "PySide6"} <= {line.split()[0] for line in copied.splitlines()}
    assert copied in labels(dialog)
    choice, text = the(QComboBox, dialog), the(QPlainTextEdit, dialog)
    parts = {choice.itemText(row).partition(":")[0] for row in range(choice.count())}
    assert {"helpviewer", "Inter", "Lucide", "Qt", "Whoosh", "Markdown", "nh3"} <= parts
    texts = set()
    for row in range(choice.count()):
        choice.setCurrentIndex(row)
        texts.add(text.toPlainText())
    assert len(texts) == choice.count()
    assert all("Copyright" in text for text in texts)
    dialog.reject()
