from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from helpviewer.gui.guide.heading_places import HeadingPlaces

LINES = "<p>Words</p>" * 30
HTML = (
    f'<h1>Fees</h1>{LINES}<h2><a name="a"></a>One</h2>{LINES}'
    f'<p><a name="b"></a>No heading</p><h3><a name="c"></a>Two</h3>{LINES}'
)


def test_the_reader_is_at_the_last_heading_above(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(HTML)
    places = HeadingPlaces(document, ["", "a", "folded away", "c"])
    bottom = document.size().height()
    rows = [places.row_at(bottom * part / 20) for part in range(21)]
    assert rows == sorted(rows)
    assert set(rows) == {0, 1, 3}


def test_above_the_first_of_them_the_reader_is_at_none(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(HTML)
    assert HeadingPlaces(document, ["a"]).row_at(0) == -1
    assert HeadingPlaces(QTextDocument(), ["a"]).row_at(0) == -1
