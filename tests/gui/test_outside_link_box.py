"""Links that lead out: in a box of their own, and by every way that a reader can follow one."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QUrl,
    Slot,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.caution_sentences import CAUTIONS
from helpviewer.gui.clicked_link import clicked_link
from helpviewer.gui.dialogs import Dialogs
from helpviewer.gui.guide.guide_list import GuideList
from helpviewer.gui.guide.guide_panel import GuidePanel
from helpviewer.gui.outside_link_box import OutsideLinkBox
from helpviewer.gui.sharing_controller import SharingController
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.cautions import Caution, CautionKind
from helpviewer.library.outside_links import OutsideLink, examine
from helpviewer.library.page import Link, Page
from helpviewer.paths import bundled
from helpviewer.policy import OutsideLinks, Policy
from tests.gui.conftest import MakeProgram, the

ORDINARY = OutsideLink("https://bank.example/fees", "bank.example")
STRANGE = examine("https://bank.example@evil.example:81/")
MENUS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    schemes = ("http", "https", "mailto", "file", "data", "ftp")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # type: ignore[arg-type]  # a str it is
    yield browser
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


Follow = Callable[..., OutsideLinkBox | None]


@pytest.fixture
def follow(qtbot: QtBot, browser: Browser) -> Follow:
    """Follow ``follow(link, OutsideLinks.ASK)``; return the box that comes, if one does."""

    windows: list[QWidget] = []

    def follow(link: OutsideLink, wish: OutsideLinks) -> OutsideLinkBox | None:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        icons = Icons(bundled("resources") / "icons")
        Dialogs(Policy(outside_links=wish), icons, window).follow_outside_link(link)
        return window.findChild(OutsideLinkBox)

    return follow


def buttons(box: OutsideLinkBox) -> list[str]:
    found = [button for button in box.findChildren(QPushButton) if button.isVisible()]
    return sorted(button.text().replace("&", "") for button in found)


def press(qtbot: QtBot, box: OutsideLinkBox, name: str) -> None:
    found = [b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == name]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def default(box: OutsideLinkBox) -> str:
    return next(b.text() for b in box.findChildren(QPushButton) if b.isDefault())


def labels(box: OutsideLinkBox) -> list[str]:
    found = (label.text().replace("\u200b", "") for label in box.findChildren(QLabel))
    return [text for text in found if text]


def test_it_shows_the_host_and_the_whole_address(qtbot: QtBot, follow: Follow) -> None:
    address = "https://a.bank.example/" + "<b>" * 900
    box = follow(OutsideLink(address, "a.bank.example"), OutsideLinks.ASK)
    assert box
    assert labels(box) == ["This link leads out of the help, to:", "a.bank.example"]
    assert the(QPlainTextEdit, box).toPlainText() == address
    assert {label.textFormat() for label in box.findChildren(QLabel)} == {
        Qt.TextFormat.PlainText
    }
    assert buttons(box) == ["Cancel", "Copy address", "Open"]
    press(qtbot, box, "Copy address")
    assert QGuiApplication.clipboard().text() == address
    box.reject()


def test_enter_opens_an_ordinary_address(
    qtbot: QtBot, follow: Follow, browser: Browser
) -> None:
    box = follow(ORDINARY, OutsideLinks.ASK)
    assert box
    assert default(box) == "Open"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert browser.opened == [ORDINARY.address]


def test_a_strange_address_is_not_opened_by_enter_alone(
    qtbot: QtBot, follow: Follow, browser: Browser
) -> None:
    box = follow(STRANGE, OutsideLinks.ASK)
    assert box
    assert labels(box)[1:] == [
        "evil.example",
        "“bank.example” before the @ is a name, and not the site.",
        "The address has an unusual port: 81.",
    ]
    assert "“bank.example” before the @" in box.accessibleDescription()
    assert "Cancel" in default(box)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert browser.opened == []


def test_who_wants_to_opens_a_strange_address(
    qtbot: QtBot, follow: Follow, browser: Browser
) -> None:
    box = follow(STRANGE, OutsideLinks.ALWAYS)
    assert box
    press(qtbot, box, "Open")
    assert browser.opened == [STRANGE.address]


def test_an_ordinary_address_is_opened_unasked_if_that_is_wanted(
    follow: Follow, browser: Browser
) -> None:
    assert follow(ORDINARY, OutsideLinks.ALWAYS) is None
    assert browser.opened == [ORDINARY.address]


@pytest.mark.parametrize("link", [ORDINARY, STRANGE])
def test_nothing_is_opened_where_nothing_may_be(
    qtbot: QtBot, follow: Follow, browser: Browser, link: OutsideLink
) -> None:
    box = follow(link, OutsideLinks.NEVER)
    assert box
    assert buttons(box) == ["Close", "Copy address"]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert browser.opened == []


def test_an_address_that_nobody_can_read_is_not_opened(
    follow: Follow, browser: Browser
) -> None:
    box = follow(clicked_link("https://a b/", None, None), OutsideLinks.ALWAYS)
    assert box
    assert the(QPlainTextEdit, box).toPlainText() == "https://a b/"
    assert buttons(box) == ["Close", "Copy address"]
    assert browser.opened == []
    box.reject()


def test_a_mail_is_told_from_a_site(follow: Follow) -> None:
    box = follow(examine("mailto:a@bank.example?bcc=b@evil.example"), OutsideLinks.ASK)
    assert box
    assert labels(box) == [
        "This link leads out of the help. It begins a mail to:",
        "a@bank.example",
        "The mail is filled in already: bcc.",
    ]
    box.reject()


def test_a_right_to_left_window_shows_addresses_from_left_to_right(
    qapp: QApplication, follow: Follow
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = follow(ORDINARY, OutsideLinks.ASK)
        assert box
        host = next(label for label in box.findChildren(QLabel) if label.accessibleName())
        assert host.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert host.alignment() & Qt.AlignmentFlag.AlignRight
        assert the(QPlainTextEdit, box).layoutDirection() is Qt.LayoutDirection.LeftToRight
        box.reject()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_caution_has_a_sentence() -> None:
    assert set(CAUTIONS) == set(CautionKind)


def test_the_text_of_the_link_counts_however_its_address_is_written() -> None:
    page = Page("", "", links=(Link("https://EVIL.example/ü", "https://bank.example"),))
    link = clicked_link("https://evil.example/%C3%BC", page, None)
    assert link.cautions == (Caution(CautionKind.OTHER_TEXT, "bank.example"),)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rest=st.text(max_size=30) | st.text("ab.@:/\\?#[]%20x-:", max_size=30))
def test_what_is_shown_as_the_host_is_where_qt_goes(rest: str) -> None:
    link = clicked_link(f"https://{rest}", None, None)
    address = QUrl(link.address)
    if link.host:
        assert address.isValid()
        host = address.host(QUrl.ComponentFormattingOption.FullyEncoded)
        assert host == link.host.strip("[]")
        assert link.address.isascii()


REFUSED = [
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "file:///etc/passwd",
    "file://evil/share",
    "//evil/share",
    "\\\\evil\\share",
    "data:text/html,x",
    "ftp://evil.example",
    "ms-msdt:/id",
    "vbscript:x",
    "qrc:/x",
    "view-source:https://evil.example",
    "about:blank",
    "smb://evil/share",
    "helpviewer://search/x",
    "https:evil.example",
    "/etc/passwd",
    "../../etc/passwd",
    "",
]


class Ways(NamedTuple):
    """The ways by which a reader can follow a link that somehow came to be in the program."""

    program: DesktopProgram
    qtbot: QtBot

    def click(self, target: str) -> None:
        self.program.window.pane.anchorClicked.emit(QUrl(target))

    def report(self, target: str) -> None:
        self.program.window.pane.link_clicked.emit(target)

    def guide(self, target: str) -> None:
        the(GuidePanel, self.program.window).link_chosen.emit(target)


@pytest.fixture
def ways(qtbot: QtBot, make_program: MakeProgram) -> Ways:
    article = "# Fees\n\nSee <https://bank.example/> and [limits](limits.md)."
    program = make_program(
        {"fees.md": article, "limits.md": "# Limits"},
        article="fees",
        policy=Policy(outside_links=OutsideLinks.ALWAYS),
    )
    qtbot.waitUntil(lambda: program.window.findChild(GuidePanel) is not None)
    return Ways(program, qtbot)


@pytest.mark.parametrize("way", ["click", "report", "guide"])
def test_what_is_no_outside_link_opens_nothing(ways: Ways, browser: Browser, way: str) -> None:
    for target in REFUSED:
        getattr(ways, way)(target)
        for box in ways.program.window.findChildren(QMessageBox):
            box.reject()
        assert ways.program.window.findChild(OutsideLinkBox) is None
    assert browser.opened == []
    assert ways.program.articles.shown
    assert ways.program.articles.shown.id == "fees"
    assert not ways.program.window.pane.source().isValid()


def test_what_is_no_outside_link_is_never_copied(ways: Ways) -> None:
    controller = the(SharingController, ways.program.window)
    for target in REFUSED:
        controller.copy_target(target)
        assert QGuiApplication.clipboard().text() == ""
        assert ways.program.window.pane.outside_target(target) == ""


def on_link(program: DesktopProgram) -> QPoint:
    pane = program.window.pane
    cursor = pane.document().find("bank.example")
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    return pane.cursorRect(cursor).center()


def test_a_link_is_opened_by_a_click_by_enter_from_the_menu_and_from_the_guide(
    ways: Ways, browser: Browser
) -> None:
    program, qtbot = ways
    pane, left = program.window.pane, Qt.MouseButton.LeftButton
    qtbot.mouseClick(pane.viewport(), left, pos=on_link(program))
    assert browser.opened == ["https://bank.example/"]
    pane.setFocus()
    pane.moveCursor(pane.textCursor().MoveOperation.Start)
    while pane.textCursor().charFormat().anchorHref() != "https://bank.example/":
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert browser.opened == ["https://bank.example/"] * 2

    def row_of_link() -> QModelIndex:
        models = [view.model() for view in program.window.findChildren(GuideList)]
        rows = [model.index(row, 0) for model in models for row in range(model.rowCount())]
        found = [row for row in rows if "bank.example" in row.data()]
        return found[0] if found else QModelIndex()

    program.window.reading.toggle_guide()
    qtbot.waitUntil(lambda: row_of_link().isValid())
    view = next(
        view
        for view in program.window.findChildren(GuideList)
        if view.model() is row_of_link().model()
    )
    view.setCurrentIndex(row_of_link())
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert browser.opened == ["https://bank.example/"] * 3


@MENUS
def test_the_menu_opens_and_copies_a_link(ways: Ways, browser: Browser) -> None:
    program = ways.program
    for name in ("Open", "Copy address"):
        program.window.pane.menu_asked.emit(on_link(program))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(one for one in menu.actions() if one.text() == name).trigger()
        menu.close()
    assert browser.opened == ["https://bank.example/"]
    assert QGuiApplication.clipboard().text() == "https://bank.example/"


def test_no_other_button_of_the_mouse_leads_elsewhere(ways: Ways, browser: Browser) -> None:
    program, qtbot = ways
    button = Qt.MouseButton
    for pressed in (button.MiddleButton, button.BackButton, button.ForwardButton):
        qtbot.mouseClick(program.window.pane.viewport(), pressed, pos=on_link(program))
    assert set(browser.opened) <= {"https://bank.example/"}
    assert not program.window.pane.source().isValid()


def test_a_selection_that_is_dragged_out_has_only_links_that_lead_outside(
    ways: Ways,
) -> None:
    pane = ways.program.window.pane
    pane.selectAll()
    data: QMimeData = pane.createMimeDataFromSelection()
    assert "https://bank.example/" in data.html()
    assert "article:" not in data.html()
    assert data.urls() == []


@pytest.mark.parametrize("target", [one for one in REFUSED if one])
def test_an_article_that_is_asked_for_by_a_strange_address_is_not_there(
    make_program: MakeProgram, target: str, browser: Browser
) -> None:
    program = make_program({"fees.md": "# Fees"}, article=target)
    QCoreApplication.processEvents()
    assert browser.opened == []
    assert program.error is not None
