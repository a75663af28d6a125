"""Every text of the window is translated: a made-up language finds those that are not."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from helpviewer.gui.translation import use_language
from helpviewer.paths import bundled
from tests.gui.conftest import MakeProgram

TOOLS = Path(sys.executable).parent
PACKAGE = Path(__file__).parents[2] / "helpviewer"
PLACEHOLDER = re.compile(r"%L?n|\{\w+\}|&\w")
ARTICLES = {
    "0/1.md": "---\ntitle: '7'\npublished: 2026-01-01\nupdated: 2026-01-02\nviews: 3\n---\n5 5",
    "0/2.md": "---\ntitle: '8'\npublished: soon\n---\n6",
}


def pseudo(text: str) -> str:
    """Return a text that is longer, and can be told from English at a glance."""
    kept = iter([*PLACEHOLDER.findall(text), ""])
    parts = [
        part.translate(str.maketrans("aeiou", "áéíöü")) for part in PLACEHOLDER.split(text)
    ]
    return "[" + "".join(part + next(kept) for part in parts) + " ~~~]"


@pytest.fixture(scope="session")
def pseudo_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Extract every text from the source, and compile a translation of it."""
    folder = tmp_path_factory.mktemp("pseudo")
    ts, qm = folder / "pseudo.ts", folder / "pseudo.qm"
    sources = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *sources, "-ts", ts], check=True, capture_output=True
    )
    tree = ET.parse(ts)  # noqa: S314 - made one line above
    tree.getroot().set("language", "en_US")
    for message in tree.getroot().iter("message"):
        text = pseudo(message.findtext("source") or "")
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for child in list(translation):
            translation.remove(child)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    subprocess.run([TOOLS / "pyside6-lrelease", ts, "-qm", qm], check=True, capture_output=True)
    return qm


def visible_texts(widget: QWidget) -> Iterator[str]:
    """Yield every text that a widget and what lies in it show or tell a screen reader."""
    for part in [widget, *widget.findChildren(QWidget)]:
        yield from (part.toolTip(), part.accessibleName(), part.windowTitle())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QLineEdit):
            yield part.placeholderText()
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def test_no_text_of_the_window_is_left_untranslated(
    qtbot: QtBot, qapp: QApplication, pseudo_language: Path, make_program: MakeProgram
) -> None:
    translator = QTranslator()
    assert translator.load(str(pseudo_language))
    qapp.installTranslator(translator)
    try:
        program = make_program(ARTICLES)
        program.window.top_bar.search_box.setText("5 9999")
        qtbot.waitUntil(lambda: not program.search.is_waiting)
        shown = {text for text in visible_texts(program.window) if re.search(r"[^\W\d_]", text)}
    finally:
        qapp.removeTranslator(translator)
    authors_own = {"library", "7 — library"}  # the folder's name, and an article's title
    qts_own = {"Scroll Left", "Scroll Right"}  # of a tab bar; Qt's own translations have them
    raw = {text for text in shown - authors_own - qts_own if "[" not in text}
    assert not raw
    assert len(shown) > 25  # else nothing was looked at


@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_text_has_a_translation(language: str) -> None:
    file = bundled("resources") / "translations" / f"helpviewer_{language}.ts"
    messages = list(ET.parse(file).getroot().iter("message"))  # noqa: S314 - our own file
    unfinished = [
        message.findtext("source")
        for message in messages
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
    ]
    assert not unfinished
    assert len(messages) > 80


def test_the_translations_hold_every_text_of_the_source(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *sources, "-ts", fresh], check=True, capture_output=True
    )
    german = bundled("resources") / "translations" / "helpviewer_de.ts"
    assert texts_of(fresh) == texts_of(german), "run `make translations`"


def texts_of(ts: Path) -> set[tuple[str | None, str | None]]:
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(ts).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def test_an_arabic_window_stands_the_other_way_round(
    qtbot: QtBot, qapp: QApplication, make_program: MakeProgram
) -> None:
    try:
        use_language(qapp, "ar", bundled("resources") / "translations")
        program = make_program(ARTICLES)
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        window = program.window
        assert (
            window.sidebar.x() > window.article_list.mapTo(window, window.rect().topLeft()).x()
        )
        assert "بحث" in window.top_bar.search_box.placeholderText()
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
