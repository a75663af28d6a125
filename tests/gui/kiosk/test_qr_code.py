import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.kiosk.link_sheet import LinkSheet, for_phones
from helpviewer.gui.kiosk.qr_code import QrCode, qr_image
from helpviewer.gui.theme.appearance import Appearance, ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.library.outside_links import examine
from helpviewer.paths import bundled

ADDRESS = "https://status.example.com/mail?from=kiosk&place=hall"

needs_zbar = pytest.mark.skipif(not shutil.which("zbarimg"), reason="zbarimg is not installed")


def read_code(picture: QImage, file: Path) -> str:
    """Return what a phone reads in a picture."""
    picture.save(str(file))
    command = ["zbarimg", "--quiet", "--raw", str(file)]
    found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    return found.stdout.strip()


@needs_zbar
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("text", [ADDRESS, "https://example.com/" + "path/" * 120])
def test_a_code_says_its_text(tmp_path: Path, text: str, ratio: float) -> None:
    assert read_code(qr_image(text, 288, ratio), tmp_path / "code.png") == text


def test_modules_are_whole_pixels_and_four_white_ones_are_round_them() -> None:
    picture = qr_image("https://a.example", 300, 1.0)
    modules = 25 + 2 * 4
    assert picture.width() == 300 // modules * modules
    module = picture.width() // modules
    ring = [picture.pixelColor(x, 4 * module - 1) for x in range(picture.width())]
    assert set(map(QColor.name, ring)) == {"#ffffff"}
    assert picture.pixelColor(4 * module, 4 * module) == QColor("black")
    assert picture.pixelColor(5 * module - 1, 4 * module) == QColor("black")


def test_a_screen_with_more_pixels_gets_a_finer_code_of_the_same_size() -> None:
    usual, fine = (qr_image(ADDRESS, 288, ratio) for ratio in (1.0, 2.0))
    assert fine.width() >= 2 * usual.width()
    assert fine.deviceIndependentSize().width() <= 288


@pytest.mark.parametrize("text", ["a" * 1500, "a" * 5000, "\ud800"])
def test_what_no_phone_could_read_has_no_code(qtbot: QtBot, text: str) -> None:
    assert qr_image(text, 288, 1.0).isNull()
    code = QrCode(text)
    qtbot.addWidget(code)
    assert code.is_empty
    assert code.sizeHint().isEmpty()


def test_letters_that_phones_guess_at_are_encoded() -> None:
    assert for_phones("https://bücher.example/ж?q=ü") == (
        "https://xn--bcher-kva.example/%D0%B6?q=%C3%BC"
    )
    assert for_phones("https://a.example/%7e b") == "https://a.example/%7e b"


@needs_zbar
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_phone_reads_the_code_from_the_screen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, theme: str, percent: int
) -> None:
    look = Appearance(qapp, ThemeChoice(theme), touch=True)
    look.set_text_size(percent)
    try:
        window = QWidget()
        window.resize(1280, 800)
        qtbot.addWidget(window)
        window.show()
        sheet = LinkSheet(window, examine(ADDRESS), Icons(bundled("resources") / "icons"))
        sheet.open()
        QApplication.processEvents()
        assert read_code(window.grab().toImage(), tmp_path / "screen.png") == ADDRESS
    finally:
        look.choose("light")
        look.set_text_size(100)
