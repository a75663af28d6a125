"""Text that looks like HTML, in parts of the window that Qt would read it in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.elided_label import ElidedLabel
from helpviewer.gui.plain_text import plain_tip
from helpviewer.gui.theme.icons import Icons

HTML = "<img src='/a.png'> & more"


def test_a_tool_tip_shows_tags_as_they_are() -> None:
    document = QTextDocument()
    document.setHtml(plain_tip(HTML))
    assert document.toPlainText() == HTML


def test_an_ordinary_tool_tip_stays_as_it_is() -> None:
    assert plain_tip("1 < 2 & more") == "1 < 2 & more"


def test_a_line_that_gives_way_reads_no_html(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(HTML)
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.resize(20, 20)
    label.grab()
    assert label.toolTip() == plain_tip(HTML)


@pytest.mark.parametrize("name", ["../secret", "sub/secret", "/secret", "Secret", "secret\0"])
def test_the_name_of_an_icon_is_no_path(tmp_path: Path, name: str) -> None:
    (tmp_path / "icons" / "sub").mkdir(parents=True)
    for place in ("secret.svg", "icons/sub/secret.svg", "icons/Secret.svg"):
        (tmp_path / place).write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    icons = Icons(tmp_path / "icons")
    assert not icons.icon(name).pixmap(QSize(9, 9)).toImage().pixelColor(0, 0).alpha()
    assert icons._source(name) == ""
