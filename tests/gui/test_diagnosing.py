"""Diagnostics in the whole program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.diagnostics_dialog import DiagnosticsDialog
from helpviewer.gui.window_tools import WindowTools
from helpviewer.policy import Policy
from tests.gui.conftest import MakeProgram, the

ARTICLES = {"a.md": "---\nid: a\ntitle: A private title\n---\nText."}


def opened(qtbot: QtBot, program: DesktopProgram) -> DiagnosticsDialog:
    qtbot.waitUntil(lambda: program.window.findChild(WindowTools) is not None)
    program.window.top_bar.diagnostics_asked.emit()
    program.window.top_bar.diagnostics_asked.emit()  # who is impatient gets one all the same
    qtbot.waitUntil(lambda: program.window.findChild(DiagnosticsDialog) is not None)
    return the(DiagnosticsDialog, program.window)


def buttons(dialog: DiagnosticsDialog) -> dict[str, QPushButton]:
    return {button.text(): button for button in dialog.findChildren(QPushButton)}


def test_the_report_tells_of_window_and_library_and_is_copied(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = make_program(ARTICLES)
    program.window.top_bar.search_box.setText("my secret search")
    dialog = opened(qtbot, program)
    report = the(QPlainTextEdit, dialog).toPlainText()
    lines = [" ".join(line.split()) for line in report.splitlines()]
    assert {"Window", "platform offscreen", "articles 1", "screen reader no"} <= {*lines}
    assert "private title" not in report
    assert "secret" not in report
    buttons(dialog)["Copy"].click()
    assert QGuiApplication.clipboard().text() == report
    assert "Copied." in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
    assert len(program.window.findChildren(DiagnosticsDialog)) == 1


def test_the_log_folder_is_shown_or_the_nearest_one_that_is_there(
    qtbot: QtBot,
    make_program: MakeProgram,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    answers = [True, False]

    def open_url(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return answers.pop(0)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = opened(qtbot, make_program(ARTICLES))
    button = buttons(dialog)["Open the log folder"]
    button.click()
    (tmp_path / "data" / "log").mkdir()
    button.click()
    assert shown == [str(tmp_path / "data"), str(tmp_path / "data" / "log")]
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "The folder cannot be shown here." in told
    dialog.reject()


def test_where_no_folder_may_be_opened_none_is_offered(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    dialog = opened(qtbot, make_program(ARTICLES, policy=Policy(open_folders=False)))
    assert "Open the log folder" not in buttons(dialog)
    dialog.reject()
