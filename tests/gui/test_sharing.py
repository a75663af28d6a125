"""Taking the open article out of the program, in the whole window."""

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.sharing_controller import SharingController
from helpviewer.policy import OutsideLinks, Policy
from tests.gui.conftest import MakeProgram, the

FEES = (
    "---\nid: fees\ntitle: 'Fees: all/most'\nupdated: 2026-03-01\n"
    "url: https://help.example/fees\n---\n"
    "Makers pay **less**, see [limits](limits.md#daily).\n\n## Table\n\n- one\n- two\n\n"
    "```\npay --now\n```\n\n<details><summary>More</summary>\n\nHidden\n\n</details>\n\n"
    "## Last\n\nEnd"
)
LIMITS = "---\nid: limits\ntitle: Limits\nupdated: 2026-02-01\n---\n## Daily\n\nTen a day."
ARTICLES = {"faq/fees.md": FEES, "faq/limits.md": LIMITS}
MENUS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def action(program: DesktopProgram, name: str) -> QAction:
    found = [act for act in program.window.findChildren(QAction) if act.text() == name]
    assert len(found) == 1, name
    return found[0]


def started(qtbot: QtBot, make_program: MakeProgram, **asked: object) -> DesktopProgram:
    program = make_program(ARTICLES, **asked)
    program.window.activateWindow()
    qtbot.waitUntil(lambda: bool(names(program)))
    return program


def names(program: DesktopProgram) -> list[str]:
    return [act.text() for act in program.window.pane.actions() if act.icon().isNull() is False]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def controller_of(program: DesktopProgram) -> SharingController:
    return the(SharingController, program.window)


def menu_at(program: DesktopProgram, word: str) -> QMenu:
    pane = program.window.pane
    cursor = pane.document().find(word)
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    place = pane.cursorRect(cursor).center()
    pane.menu_asked.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, name: str) -> None:
    next(act for act in menu.actions() if act.text() == name).trigger()
    menu.close()


def chosen_file(program: DesktopProgram, path: Path) -> None:
    dialog = the(QFileDialog, program.window)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


def test_every_command_has_a_key_and_stands_in_the_menu(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program)
    more = [
        menu
        for menu in program.window.top_bar.findChildren(QMenu)
        if action(program, "Print…") in menu.actions()
    ]
    assert len(more) == 1
    shown = [act.text() for act in more[0].actions() if not act.isSeparator()][:8]
    assert shown == [
        "Print…",
        "Save as PDF…",
        "Save as HTML…",
        "Read in browser",
        "Copy article as Markdown",
        "Copy this section as Markdown",
        "Copy link",
        "Copy public link",
    ]
    for name in shown:
        command = action(program, name)
        assert command.isEnabled()
        assert command.shortcut().toString() in command.toolTip()


def test_the_section_in_sight_is_copied_with_a_key(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program)
    pane = program.window.pane
    qtbot.keyClick(program.window, Qt.Key.Key_C, CTRL_SHIFT)
    assert clipboard() == (
        "Makers pay **less**, see [limits](helpviewer://article/limits#daily).\n"
    )
    pane.resize(pane.width(), 120)
    pane.scroll_to("table")
    qtbot.keyClick(program.window, Qt.Key.Key_C, CTRL_SHIFT)
    assert clipboard() == (
        "## Table\n\n- one\n- two\n\n```\npay --now\n```\n\n"
        "<details><summary>More</summary>\n\nHidden\n\n</details>\n"
    )


def test_the_section_gone_to_is_copied_though_it_never_reaches_the_top(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program)
    pane = program.window.pane
    pane.resize(pane.width(), 450)  # the rest of the article is no higher
    go_to = program.articles.links.follow
    go_to("#table")
    go_to("#last")
    assert pane.section_at(QPoint(pane.width() // 2, 24)) != "last"
    qtbot.keyClick(program.window, Qt.Key.Key_C, CTRL_SHIFT)
    assert clipboard() == "## Last\n\nEnd\n"
    action(program, "Copy link").trigger()
    assert clipboard().endswith("#last")
    program.navigator.go_back()
    qtbot.keyClick(program.window, Qt.Key.Key_C, CTRL_SHIFT)
    assert clipboard().startswith("## Table\n")
    go_to("#last")
    pane.verticalScrollBar().setValue(0)
    pane.resize(pane.width(), 120)
    qtbot.keyClick(program.window, Qt.Key.Key_C, CTRL_SHIFT)
    assert clipboard().startswith("Makers pay")


def test_the_whole_article_is_copied_with_what_is_folded(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program)
    action(program, "Copy article as Markdown").trigger()
    assert clipboard().startswith("# Fees: all/most\n\nMakers pay **less**")
    assert "Hidden" in clipboard()
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("text/markdown").data()).decode() == clipboard()


def test_links_to_the_article_are_copied(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = started(qtbot, make_program)
    action(program, "Copy link").trigger()
    assert clipboard() == "helpviewer://article/fees"
    action(program, "Copy public link").trigger()
    assert clipboard() == "https://help.example/fees"


def test_an_article_that_is_not_published_has_no_public_link(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program, article="limits")
    assert not action(program, "Copy public link").isEnabled()
    assert action(program, "Copy link").isEnabled()


@MENUS
def test_the_menu_offers_what_is_at_its_place(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = started(qtbot, make_program)
    menu = menu_at(program, "limits")
    offered = [act.text() for act in menu.actions()]
    assert offered[:3] == ["Open", "Open in new tab", "Copy address"]
    choose(menu, "Copy address")
    assert clipboard() == "helpviewer://article/limits#daily"
    menu = menu_at(program, "pay --now")
    assert "Open" not in [act.text() for act in menu.actions()]
    choose(menu, "Copy code")
    assert clipboard() == "pay --now"
    choose(menu_at(program, "two"), "Copy this section as Markdown")
    assert clipboard().startswith("## Table")
    choose(menu_at(program, "limits"), "Open")
    assert program.articles.shown is not None
    assert program.articles.shown.id == "limits"


def test_the_article_is_saved_as_a_pdf(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = started(qtbot, make_program)
    action(program, "Save as PDF…").trigger()
    assert the(QFileDialog, program.window).selectedFiles()[0].endswith("Fees all most.pdf")
    chosen_file(program, tmp_path / "fees.pdf")
    data = (tmp_path / "fees.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/URI (helpviewer://article/limits#daily)" in data
    assert b"toggle:" not in data
    assert QGuiApplication.overrideCursor() is None


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = started(qtbot, make_program)
    action(program, "Save as PDF…").trigger()
    dialog = the(QFileDialog, program.window)
    dialog.fileSelected.emit(str(tmp_path / "no" / "fees.pdf"))
    dialog.close()
    status = program.window.sidebar.findChildren(QObject)
    texts = [str(part.property("text")) for part in status]
    assert any("cannot be written" in text for text in texts)


def test_the_article_is_saved_for_a_browser(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = started(qtbot, make_program)
    action(program, "Save as HTML…").trigger()
    chosen_file(program, tmp_path / "fees.html")
    qtbot.waitUntil((tmp_path / "fees.html").exists)
    html = (tmp_path / "fees.html").read_text("utf-8")
    assert "<h1>Fees: all/most</h1>" in html
    assert "Updated Mar 1, 2026" in html
    assert 'href="helpviewer://article/limits#daily"' in html
    assert "prefers-color-scheme: dark" in html
    assert "<script" not in html


class Browser(QObject):
    """Takes what the program hands to the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_the_article_is_read_in_the_browser_and_gone_with_the_window(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program)
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")  # type: ignore[arg-type]  # a str it is
    try:
        action(program, "Read in browser").trigger()
        qtbot.waitUntil(lambda: bool(browser.opened))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (file,) = browser.opened
    assert "Makers pay" in file.read_text("utf-8")
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    program.window.close()
    assert not file.parent.exists()


@pytest.mark.qt_log_ignore("This plugin does not support QPlatformServices", extend=True)
def test_that_there_is_no_browser_is_told(qtbot: QtBot, make_program: MakeProgram) -> None:
    program = started(qtbot, make_program)
    with qtbot.waitSignal(controller_of(program).failed) as heard:
        action(program, "Read in browser").trigger()
    assert "no browser" in str(heard.args[0])


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = started(qtbot, make_program)
    action(program, "Print…").trigger()
    dialog = the(QPrintDialog, program.window)
    printer = dialog.printer()
    printer.setOutputFormat(printer.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "printed.pdf"))
    with qtbot.waitSignal(controller_of(program).failed) as heard:
        dialog.finished.emit(QDialog.DialogCode.Accepted.value)
    assert "printed.pdf" in str(heard.args[0])
    dialog.reject()


def test_nothing_is_taken_while_nothing_is_shown(
    qtbot: QtBot, make_program: MakeProgram
) -> None:
    program = started(qtbot, make_program)
    QGuiApplication.clipboard().setText("before")
    program.articles.clear()
    controller = controller_of(program)
    for act in (
        controller.print_article,
        controller.save_pdf,
        controller.save_html,
        controller.read_in_browser,
        controller.copy_article,
        controller.copy_section_in_sight,
        controller.copy_link,
        controller.copy_public_link,
    ):
        act()
    assert clipboard() == "before"
    assert program.window.findChild(QDialog) is None


def test_printing_asks_for_a_printer(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path
) -> None:
    program = started(qtbot, make_program)
    qtbot.keyClick(program.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = the(QPrintDialog, program.window)
    printer = dialog.printer()
    printer.setOutputFormat(printer.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QDialog.DialogCode.Accepted.value)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


@MENUS
@pytest.mark.parametrize(
    ("policy", "missing"),
    [
        (
            Policy(printing=False),
            {"Print…", "Save as PDF…", "Save as HTML…", "Read in browser"},
        ),
        (Policy(offline=True), {"Read in browser"}),
        (Policy(outside_links=OutsideLinks.NEVER), {"Read in browser"}),
    ],
)
def test_what_the_policy_forbids_is_not_offered(
    qtbot: QtBot, make_program: MakeProgram, policy: Policy, missing: set[str]
) -> None:
    program = started(qtbot, make_program, policy=policy)
    hidden = {act.text() for act in program.window.pane.actions() if not act.isVisible()}
    assert hidden == missing
    menu = menu_at(program, "less")
    assert not missing & {act.text() for act in menu.actions()}
    menu.close()
    if "Print…" in missing:
        qtbot.keyClick(program.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert program.window.findChild(QPrintDialog) is None
