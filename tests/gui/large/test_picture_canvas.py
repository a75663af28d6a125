import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpviewer.gui.large.picture_canvas import PictureCanvas

RED, WHITE = "#ff0000", "#ffffff"


def picture(width: int, height: int, color: str = RED) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(color))
    return image


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    """A canvas of 400 by 300 with a picture of 800 by 400."""
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_levels([picture(800, 400), picture(400, 200)])
    return canvas


def turn(canvas: PictureCanvas, notches: int, x: int, y: int) -> None:
    place = QPointF(x, y)
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_a_large_picture_fits_and_a_small_one_is_at_most_doubled(canvas: PictureCanvas) -> None:
    assert canvas.percent == 50
    assert canvas.place.getRect() == (0, 50, 400, 200)
    canvas.show_levels([picture(20, 20)])
    assert canvas.percent == 200


def test_keys_zoom_in_out_and_back_to_the_whole(qtbot: QtBot, canvas: PictureCanvas) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.percent == 62
    qtbot.keyClick(canvas, Qt.Key.Key_Equal)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.percent == 62
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.percent == 50
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.percent == 50  # smaller than the window there is nothing to see


def test_the_wheel_zooms_where_the_pointer_is(canvas: PictureCanvas) -> None:
    def under_pointer() -> QPointF:
        return (QPointF(100, 120) - canvas.place.topLeft()) / canvas.percent

    before = under_pointer()
    turn(canvas, 4, 100, 120)
    assert canvas.percent == 122
    assert (under_pointer() - before).manhattanLength() < 0.05
    turn(canvas, 40, 100, 120)
    assert canvas.percent == 800


def test_arrows_move_a_zoomed_picture_but_never_beyond_its_edge(
    qtbot: QtBot, canvas: PictureCanvas
) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.place.left() == 0  # all of it is seen
    turn(canvas, 6, 200, 150)
    left = canvas.place.left()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.place.left() == left - 80
    for _ in range(50):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.place.right() == pytest.approx(400)
    assert canvas.place.bottom() == pytest.approx(300)
    canvas.resize(2000, 2000)
    assert canvas.place.center() == QPointF(1000, 1000)


def test_dragging_moves_it_and_is_no_click(qtbot: QtBot, canvas: PictureCanvas) -> None:
    turn(canvas, 6, 200, 150)
    left = canvas.place.left()
    with qtbot.assertNotEmitted(canvas.clicked_beside):
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        qtbot.mouseMove(canvas, QPoint(240, 150))
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(240, 150))
    assert canvas.place.left() == left + 40


def test_only_a_click_beside_the_picture_is_reported(
    qtbot: QtBot, canvas: PictureCanvas
) -> None:
    with qtbot.assertNotEmitted(canvas.clicked_beside):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        qtbot.mouseClick(canvas, Qt.MouseButton.RightButton, pos=QPoint(200, 10))
    with qtbot.waitSignal(canvas.clicked_beside):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))


def test_a_see_through_picture_stands_on_paper(canvas: PictureCanvas) -> None:
    assert canvas.grab().toImage().pixelColor(200, 150).name() == RED
    canvas.show_levels([picture(400, 300, "#00000000")])
    assert canvas.grab().toImage().pixelColor(200, 150).name() == WHITE
