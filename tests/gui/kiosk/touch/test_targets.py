"""Nothing that is to be touched is smaller than a fingertip."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpviewer.app import Program
from tests.gui.kiosk.touch.conftest import StartVisit

ARTICLES = {
    "accounts/open.md": "# Open an account\nBring your identity card.",
    "accounts/close.md": "# Close an account\nWrite to us.",
    "cards/lost.md": "# A lost card\nCall us at once.",
}
LANDSCAPE, PORTRAIT = (1280, 800), (1080, 1920)
LEAST = 48


def too_small(window: QWidget) -> list[str]:
    """Return whatever can be seen and pressed, and is less than 48 pixels wide or high."""
    return [
        f"{type(part).__name__} {part.objectName()!r}: {size.width()} x {size.height()}"
        for part, size in pressed(window)
        if size.width() < LEAST or size.height() < LEAST
    ]


def pressed(window: QWidget) -> Iterator[tuple[QWidget, QSize]]:
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QAbstractButton | QLineEdit):
            yield part, part.size()
        elif isinstance(part, QAbstractItemView) and part.model().rowCount():
            yield part, part.visualRect(part.model().index(0, 0)).size()


def show_every_state(program: Program, qtbot: QtBot) -> Iterator[str]:
    """Name what a visitor sees, one after the other."""
    window, box = program.window, program.window.top_bar.search_box
    yield "at first"
    box.show_search("acount")
    qtbot.waitUntil(lambda: window.article_list.told.count("Showing results") == 1)
    yield "with a search that was repaired"
    box.show_search("qqqqxxxx")
    qtbot.waitUntil(lambda: window.article_list.told.startswith("0"))
    yield "with a search that found nothing"
    window.workspace.show_article()
    yield "in the article"
    window.workspace.open_categories()
    yield "with the categories"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_buttons_fields_and_rows_are_at_least_48_pixels_wide_and_high(
    start_visit: StartVisit, qtbot: QtBot, percent: int, size: tuple[int, int]
) -> None:
    program = start_visit(ARTICLES, "light", percent, size=size)
    found: dict[tuple[str, str], list[str]] = {}
    for state in show_every_state(program, qtbot):
        for theme in ("light", "dark", "contrast"):
            program.appearance.choose(theme)
            found[state, theme] = too_small(program.window)
    assert len(found) == 15
    assert found == {seen: [] for seen in found}


def test_they_stay_so_when_the_text_becomes_larger_and_usual_again(
    start_visit: StartVisit, qtbot: QtBot
) -> None:
    program = start_visit(ARTICLES, size=LANDSCAPE)
    for percent in (200, 100):
        program.appearance.set_text_size(percent)
        assert too_small(program.window) == []


def test_the_order_is_chosen_by_touches_without_a_menu(
    start_visit: StartVisit, qtbot: QtBot
) -> None:
    program = start_visit(ARTICLES, size=LANDSCAPE)
    order = next(
        button
        for button in program.window.article_list.findChildren(QAbstractButton)
        if button.objectName() == "choice"
    )
    seen = [order.text()]
    for _ in range(4):
        order.click()
        qtbot.waitUntil(lambda: order.text() != seen[-1])
        seen.append(order.text())
    assert seen == ["Title", "Recently updated", "Newest", "Most viewed", "Title"]
