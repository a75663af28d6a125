import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from helpviewer.gui.theme.icons import Icons

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    '<path d="{}" fill="currentColor"/></svg>'
)
RED, BLUE = QColor("#ff0000"), QColor("#0000ff")
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def icons(qapp: QApplication, tmp_path: Path) -> Icons:
    """Icons that are painted all over, and an arrow that is painted in its left half."""
    (tmp_path / "full.svg").write_text(SQUARE.format("M0 0h24v24h-24z"))
    (tmp_path / "arrow-left.svg").write_text(SQUARE.format("M0 0h12v24h-12z"))
    return Icons(tmp_path)


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[None]:
    """Put the application's palette back afterwards."""
    before = qapp.palette()
    yield
    qapp.setPalette(before)


def color_at(picture: QPixmap | QImage, x: int, y: int) -> str:
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    return image.pixelColor(x, y).name(QColor.NameFormat.HexArgb)


def set_text_color(qapp: QApplication, color: QColor) -> None:
    palette = qapp.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, color)
    qapp.setPalette(palette)


def test_an_icon_is_drawn_in_the_colour_that_is_asked_for(icons: Icons) -> None:
    assert color_at(icons.pixmap("full", RED, 16), 8, 8) == "#ffff0000"
    assert color_at(icons.pixmap("full", BLUE, 16), 8, 8) == "#ff0000ff"


def test_a_transparent_colour_stays_transparent(icons: Icons) -> None:
    half = QColor(255, 0, 0, 128)
    assert icons.pixmap("full", half, 16).toImage().pixelColor(8, 8).alpha() in (127, 128)


def test_an_icon_has_as_many_pixels_as_the_screen(icons: Icons) -> None:
    picture = icons.pixmap("full", RED, 16, ratio=1.5)
    assert picture.size() == QSize(24, 24)
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)


def test_of_many_sizes_only_the_latest_pictures_are_kept(icons: Icons) -> None:
    for size in range(1, 1000):
        icons.pixmap("full", RED, size / 10)
    assert icons.kept == 100
    for size in range(1, 500):
        icons.pixmap("full", RED, size)
    assert icons.kept == 300


def test_an_icon_that_points_turns_round_where_text_reads_from_right_to_left(
    icons: Icons,
) -> None:
    plain = icons.pixmap("arrow-left", RED, 16, 1, LEFT_TO_RIGHT)
    turned = icons.pixmap("arrow-left", RED, 16, 1, RIGHT_TO_LEFT)
    assert (color_at(plain, 4, 8), color_at(plain, 12, 8)) == ("#ffff0000", "#00000000")
    assert (color_at(turned, 4, 8), color_at(turned, 12, 8)) == ("#00000000", "#ffff0000")


def test_an_icon_without_a_direction_does_not_turn_round(icons: Icons) -> None:
    plain = icons.pixmap("full", RED, 16, 1, LEFT_TO_RIGHT)
    assert icons.pixmap("full", RED, 16, 1, RIGHT_TO_LEFT).toImage() == plain.toImage()


def test_an_icon_that_was_handed_out_follows_the_palette(
    icons: Icons, qapp: QApplication, palette: None
) -> None:
    set_text_color(qapp, RED)
    icon = icons.icon("full")
    copy = QIcon(icon)
    assert color_at(icon.pixmap(16), 8, 8) == "#ffff0000"
    set_text_color(qapp, BLUE)
    assert color_at(icon.pixmap(16), 8, 8) == "#ff0000ff"
    assert color_at(copy.pixmap(16), 8, 8) == "#ff0000ff"


def test_a_chosen_icon_has_the_colour_of_chosen_text(icons: Icons, qapp: QApplication) -> None:
    chosen = icons.icon("full").pixmap(QSize(16, 16), QIcon.Mode.Selected)
    expected = qapp.palette().color(QPalette.ColorRole.HighlightedText)
    assert color_at(chosen, 8, 8) == expected.name(QColor.NameFormat.HexArgb)


def test_a_disabled_icon_has_the_colour_of_disabled_text(
    icons: Icons, qapp: QApplication
) -> None:
    disabled = icons.icon("full").pixmap(QSize(16, 16), QIcon.Mode.Disabled)
    role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup.Disabled
    expected = qapp.palette().color(group, role)
    assert color_at(disabled, 8, 8) == expected.name(QColor.NameFormat.HexArgb)


def test_an_icon_is_painted_in_the_middle_of_its_place(icons: Icons) -> None:
    canvas = QImage(40, 20, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    icons.icon("full").paint(painter, canvas.rect())
    painter.end()
    assert [color_at(canvas, x, 10)[:3] for x in (5, 20, 35)] == ["#00", "#ff", "#00"]


def test_a_missing_icon_is_blank_and_reported_once(
    icons: Icons, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        missing = icons.icon("no-such-icon").pixmap(16)
        icons.pixmap("no-such-icon", RED, 24)
    assert color_at(missing, 8, 8) == "#00000000"
    assert caplog.text.count("no-such-icon.svg") == 1
