from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.link_sheet import ArticleLinkSheet, LinkSheet
from helpviewer.gui.kiosk.message_sheet import MessageSheet
from helpviewer.gui.kiosk.qr_code import QrCode
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.outside_links import examine
from helpviewer.paths import bundled
from tests.gui.conftest import the

ADDRESS = "https://status.example.com/mail"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def link_sheet(window: QWidget, address: str, *, can_open: bool = False) -> LinkSheet:
    icons = Icons(bundled("resources") / "icons")
    sheet = LinkSheet(window, examine(address), icons, can_open=can_open)
    sheet.open()
    return sheet


def words(sheet: Sheet) -> list[str]:
    found = (label.text().replace("\u200b", "") for label in sheet.findChildren(QLabel))
    return [text for text in found if text]


def buttons(sheet: Sheet) -> dict[str, QPushButton]:
    return {button.text(): button for button in sheet.findChildren(QPushButton)}


def test_it_shows_where_a_link_leads_and_its_code(window: QWidget) -> None:
    sheet = link_sheet(window, ADDRESS)
    assert words(sheet) == [
        "This link leads out of the help",
        "It leads to:",
        "status.example.com",
        "Point your phone's camera at the code, or write down the address:",
        ADDRESS,
    ]
    assert the(QrCode, sheet).isVisible()
    assert the(QrCode, sheet).accessibleName() == "QR code of the address below"
    assert list(buttons(sheet)) == ["Close"]


def test_nothing_of_it_can_be_selected_or_followed(window: QWidget) -> None:
    sheet = link_sheet(window, "https://a.example/<a href='https://b.example'>b</a>")
    for label in sheet.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        assert not label.textInteractionFlags() & (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def test_an_allowed_address_can_be_opened(qtbot: QtBot, window: QWidget) -> None:
    sheet = link_sheet(window, ADDRESS, can_open=True)
    with qtbot.waitSignal(sheet.opening_chosen) as told:
        qtbot.mouseClick(buttons(sheet)["Open"], Qt.MouseButton.LeftButton)
    assert told.args == [ADDRESS]
    assert sheet.isHidden()


def test_a_strange_address_comes_with_its_cautions(window: QWidget) -> None:
    sheet = link_sheet(window, "https://bank.example@evil.example:81/", can_open=True)
    assert words(sheet)[2:5] == [
        "evil.example",
        "“bank.example” before the @ is a name, and not the site.",
        "The address has an unusual port: 81.",
    ]
    assert buttons(sheet)["Open"].objectName() == "touch"


def test_a_mail_names_its_recipients(window: QWidget) -> None:
    assert words(link_sheet(window, "mailto:desk@example.com"))[1:3] == [
        "It begins a mail to:",
        "desk@example.com",
    ]


def test_an_address_that_nobody_can_read_has_no_code_and_is_not_opened(
    window: QWidget,
) -> None:
    sheet = link_sheet(window, "https://a b/", can_open=True)
    assert sheet.findChild(QrCode) is None
    assert list(buttons(sheet)) == ["Close"]
    assert words(sheet)[1] == "Nobody can say where it leads, so it cannot be used:"


def test_an_address_that_is_too_long_for_a_code_is_told_so(window: QWidget) -> None:
    sheet = link_sheet(window, ADDRESS + "?" + "a" * 3000)
    assert "This address is too long for a code. It is:" in words(sheet)
    assert sheet.findChild(QrCode) is None


@pytest.mark.usefixtures("right_to_left")
def test_an_address_is_read_from_the_left_in_every_window(window: QWidget) -> None:
    sheet = link_sheet(window, ADDRESS)
    found = {label.accessibleName(): label for label in sheet.findChildren(QLabel)}
    for text in ("status.example.com", ADDRESS):
        assert found[text].layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert found[text].alignment() & Qt.AlignmentFlag.AlignRight


def test_an_article_can_be_taken_along(window: QWidget) -> None:
    sheet = ArticleLinkSheet(window, "Fees", "https://help.example/fees", is_lowered=True)
    sheet.open()
    assert words(sheet)[:2] == ["Take this article with you", "Fees"]
    assert words(sheet)[-1] == "https://help.example/fees"
    assert the(QrCode, sheet).isVisible()


def test_a_message_is_read_and_put_away(qtbot: QtBot, window: QWidget) -> None:
    sheet = MessageSheet(window, "Gone", "This article is not here any more.")
    sheet.open()
    assert words(sheet) == ["Gone", "This article is not here any more."]
    assert list(buttons(sheet)) == ["OK"]
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
