import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.begin_words import begin_words
from helpviewer.gui.kiosk.language_sheet import LanguageSheet
from helpviewer.gui.kiosk.own_names import own_names
from helpviewer.gui.theme.icons import Icons
from helpviewer.paths import bundled

MANY = ["en", "de", "fr", "es", "pl", "ar"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(window: QWidget, languages: list[str], present: str) -> LanguageSheet:
    icons = Icons(bundled("resources") / "icons")
    sheet = LanguageSheet(window, languages, present, icons)
    sheet.open()
    QApplication.processEvents()
    return sheet


def button(sheet: LanguageSheet, name: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == name)


def test_each_language_has_its_own_name() -> None:
    assert own_names(["en", "de", "es", "ru", "ar", "ja", "zh-Hant", "tlh"]) == {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "ru": "Русский",
        "ar": "العربية",
        "ja": "日本語",
        "zh-Hant": "繁體中文",
        "tlh": "Tlh",
    }


def test_the_country_tells_two_of_one_name_apart() -> None:
    names = own_names(["pt", "pt-BR"])
    assert names == {"pt": "Português", "pt-BR": "Português (Brasil)"}


def test_a_language_is_chosen_by_its_name(qtbot: QtBot, window: QWidget) -> None:
    sheet = opened(window, ["en", "de"], "en")
    with qtbot.waitSignal(sheet.language_chosen) as told:
        qtbot.mouseClick(button(sheet, "Deutsch"), Qt.MouseButton.LeftButton)
    assert told.args == ["de"]
    assert sheet.isHidden()


def test_the_present_one_has_a_sign_and_the_keyboard(window: QWidget) -> None:
    sheet = opened(window, MANY, "fr")
    present, other = button(sheet, "Français"), button(sheet, "English")
    assert not present.icon().isNull()
    assert other.icon().isNull()
    assert present.accessibleDescription() == "The present language"
    assert QApplication.focusWidget() is present


def test_many_stand_in_two_columns_and_few_in_one(window: QWidget) -> None:
    few = opened(window, ["en", "de"], "en")
    assert button(few, "English").x() == button(few, "Deutsch").x()
    few.leave()
    many = opened(window, MANY, "en")
    assert button(many, "English").y() == button(many, "Deutsch").y()


def test_each_name_is_written_in_its_own_direction(window: QWidget) -> None:
    sheet = opened(window, ["en", "ar"], "en")
    assert button(sheet, "العربية").isRightToLeft()
    assert not button(sheet, "English").isRightToLeft()


def test_a_screen_asks_in_each_language_that_it_knows_or_in_english() -> None:
    assert list(begin_words(["de", "pt-BR", "tlh"])) == ["de", "pt-BR"]
    assert begin_words(["tlh"]) == {"en": "Touch the screen to begin"}
