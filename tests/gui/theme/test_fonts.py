import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.fonts import (
    application_font,
    code_font,
    interface_font,
    load_fonts,
    sans_font,
)
from helpviewer.paths import bundled

FONTS = bundled("resources/fonts")


def test_text_is_set_in_the_font_that_ships_with_the_program(qapp: QApplication) -> None:
    load_fonts(FONTS)
    assert QFontInfo(interface_font(16)).family() == "Inter"
    assert QFontInfo(code_font(16)).family() == "JetBrains Mono NL"


def test_arabic_letters_come_from_a_font_that_ships_too(qapp: QApplication) -> None:
    load_fonts(FONTS)
    arabic = QFontDatabase.WritingSystem.Arabic
    assert arabic in QFontDatabase.writingSystems("Noto Sans Arabic")


def test_bold_is_a_font_of_its_own_and_not_smeared(qapp: QApplication) -> None:
    load_fonts(FONTS)
    assert (
        QFontInfo(interface_font(16, QFont.Weight.DemiBold)).weight() == QFont.Weight.DemiBold
    )


def test_letters_are_not_moved_to_whole_pixels(qapp: QApplication) -> None:
    font = sans_font(15)
    assert font.hintingPreference() == QFont.HintingPreference.PreferNoHinting
    assert font.pixelSize() == 15


def test_a_size_of_next_to_nothing_is_still_a_size(qapp: QApplication) -> None:
    assert sans_font(0.2).pixelSize() == 1


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    qapp.setFont(application_font(200))
    yield
    qapp.setFont(before)


def test_text_of_the_window_is_as_high_as_it_says(qapp: QApplication) -> None:
    assert QFontInfo(interface_font(15)).pixelSize() == 15
    assert QFontInfo(application_font()).pixelSize() == 14


@pytest.mark.usefixtures("large")
def test_text_of_the_window_grows_with_that_of_the_application(qapp: QApplication) -> None:
    assert QFontInfo(interface_font(15)).pixelSize() == 30
    assert QFontInfo(sans_font(15)).pixelSize() == 15


def test_a_broken_font_is_reported_and_passed_over(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"not a font")
    with caplog.at_level(logging.WARNING):
        load_fonts(tmp_path)
    assert "Broken.ttf" in caplog.text
