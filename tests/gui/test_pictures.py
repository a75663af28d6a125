"""The window looks as it did; `tests/gui/pictures` says how its pictures are made anew."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from helpviewer.paths import bundled
from tests.gui.pictures.comparing import difference, share_noticed
from tests.gui.pictures.scenes import FOLDER, SCENES, Scene, take

_MOST = 0.002  # of the pixels
_FAILED = bundled("articles").parent / "build" / "pictures"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep what the program made of the library from picture to picture."""
    return tmp_path_factory.mktemp("data")


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_window_looks_as_it_did(scene: Scene, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    take(scene, data, file)
    picture, before = QImage(str(file)), QImage(str(FOLDER / f"{scene.name}.png"))
    assert picture.size() == before.size()
    differences = difference(picture, before)
    share = share_noticed(differences)
    if share > _MOST:
        _FAILED.mkdir(parents=True, exist_ok=True)
        picture.save(str(_FAILED / f"{scene.name}.png"))
        differences.save(str(_FAILED / f"{scene.name}-difference.png"))
    assert share <= _MOST, f"look at {_FAILED / scene.name}.png"


def test_a_few_pixels_and_a_shade_are_no_difference_but_a_word_is() -> None:
    before = QImage(100, 100, QImage.Format.Format_RGB32)
    before.fill(QColor("white"))
    shade, word = QImage(before), QImage(before)
    shade.fill(QColor(235, 235, 235))
    for x in range(50):
        word.setPixelColor(x, 50, QColor("navy"))
    assert share_noticed(difference(shade, before)) == 0
    assert share_noticed(difference(word, before)) == 0.005
