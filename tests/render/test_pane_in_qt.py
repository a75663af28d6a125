import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QTextDocument, QTextFrame, QTextTable
from PySide6.QtWidgets import QApplication

from helpviewer.library.article import Format
from helpviewer.library.page import Source
from helpviewer.paths import bundled
from helpviewer.render.pane import to_rich_text
from helpviewer.render.render import render
from tests.render import authors, hostile

ALL = frozenset(range(1_000))
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def count_tables(frame: QTextFrame) -> int:
    children = frame.childFrames()
    return sum(isinstance(child, QTextTable) + count_tables(child) for child in children)


def assert_boxes_match(body: str, form: Format = Format.MARKDOWN) -> None:
    html = render(Source(body, form, "a.md")).html
    for expanded in (frozenset[int](), ALL):
        rich = to_rich_text(html, expanded=expanded)
        document = QTextDocument()
        document.setHtml(rich.html)
        assert count_tables(document.rootFrame()) == len(rich.boxes), rich.html


@pytest.mark.parametrize("folder", ["faq", "product-documents", "announcements"])
def test_qt_sees_the_boxes_of_every_article(qapp: QApplication, folder: str) -> None:
    articles = sorted(Path(bundled("articles"), folder).rglob("*.md"))
    assert articles
    for article in articles:
        assert_boxes_match(FRONT_MATTER.sub("", article.read_text("utf-8")))


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN])
def test_qt_sees_the_boxes_of_what_is_hostile(qapp: QApplication, form: Format) -> None:
    for body in hostile.HTML + hostile.MARKDOWN:
        assert_boxes_match(body, form)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=authors.texts)
def test_qt_sees_the_boxes_of_anything(qapp: QApplication, text: str) -> None:
    assert_boxes_match(text)
