from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from helpviewer.gui.product_name import use_product_name


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[QGuiApplication]:
    former = qapp.applicationDisplayName()
    yield qapp
    qapp.setApplicationDisplayName(former)


def test_the_desktop_calls_the_program_as_its_package_does(
    app: QGuiApplication, tmp_path: Path
) -> None:
    file = tmp_path / "product-name.txt"
    file.write_text("Acme Help\n", encoding="utf-8")
    use_product_name(app, file)
    assert app.applicationDisplayName() == "Acme Help"


def test_without_a_package_of_ones_own_nothing_changes(
    app: QGuiApplication, tmp_path: Path
) -> None:
    former = app.applicationDisplayName()
    use_product_name(app, tmp_path / "product-name.txt")
    assert app.applicationDisplayName() == former
    (tmp_path / "product-name.txt").write_bytes(b"\xff\xfe\x00")
    use_product_name(app, tmp_path / "product-name.txt")
    assert app.applicationDisplayName() == former
