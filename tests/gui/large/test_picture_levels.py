import pytest
from PySide6.QtWidgets import QApplication

from helpviewer.gui.large.picture_levels import level_for, read_levels
from tests.gui.article.samples import Files, png
from tests.gui.article.test_images import SVG, huge_png


def widths(files: Files, url: str = "attachment:a") -> list[int]:
    return [level.width() for level in read_levels(files, url)]


def test_each_level_is_half_as_wide_as_the_one_before(qapp: QApplication) -> None:
    assert widths(Files({"a": png(2000, 10)})) == [2000, 1000, 500]


def test_even_a_tiny_picture_has_a_level(qapp: QApplication) -> None:
    assert widths(Files({"a": png(1, 1)})) == [1]


def test_a_picture_of_too_many_pixels_is_read_smaller(qapp: QApplication) -> None:
    assert widths(Files({"a": png(6000, 10)}))[0] == 4096


def test_a_drawing_is_drawn_larger_than_it_says(qapp: QApplication) -> None:
    assert widths(Files({"a": SVG}, trusted_svg=True)) == [60]
    assert widths(Files({"a": SVG})) == []


@pytest.mark.filterwarnings("ignore")
def test_what_is_broken_missing_or_of_another_kind_has_no_level(qapp: QApplication) -> None:
    assert widths(Files({"a": b"no picture"})) == []
    assert widths(Files(), "file:///etc/passwd") == []
    assert widths(Files({"a": huge_png(7000, 7000)})) == []


def test_what_is_drawn_is_scaled_down_by_less_than_half(qapp: QApplication) -> None:
    levels = read_levels(Files({"a": png(2000, 10)}), "attachment:a")
    assert [level_for(levels, width).width() for width in (10, 500, 501, 1001, 9000)] == [
        500, 500, 1000, 2000, 2000,
    ]  # fmt: skip
