from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from helpviewer.gui.tabs.remembered_tabs import RememberedTabs, recall_tabs, remember_tabs
from helpviewer.library.article import ArticleId, ArticleKey

FEES, LIMITS = (ArticleKey(ArticleId(name), "en") for name in ("fees", "a/b, c"))
TABS = RememberedTabs((FEES, LIMITS, FEES), 2)


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "window.ini")


def settings(file: str) -> QSettings:
    return QSettings(file, QSettings.Format.IniFormat)


def test_tabs_come_back_as_they_were(file: str) -> None:
    remember_tabs(settings(file), "bank", TABS)
    assert recall_tabs(settings(file), "bank") == TABS


def test_they_are_those_of_one_library(file: str) -> None:
    remember_tabs(settings(file), "bank", TABS)
    assert recall_tabs(settings(file), "shop") is None


def test_another_library_with_one_tab_is_no_reason_to_forget_them(file: str) -> None:
    remember_tabs(settings(file), "bank", TABS)
    remember_tabs(settings(file), "shop", None)
    assert recall_tabs(settings(file), "bank") == TABS


def test_what_is_forgotten_leaves_nothing_behind(file: str) -> None:
    remember_tabs(settings(file), "bank", TABS)
    remember_tabs(settings(file), "bank", None)
    assert settings(file).allKeys() == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "7",
        "[]",
        '["bank", 0]',
        '["bank", "x", []]',
        '["bank", 0, [["fees"]]]',
        '["bank", 0, []]',
        '["bank", -1, [["fees", "en"]]]',
        '["bank", 1, [["fees", "en"]]]',
    ],
)
def test_what_cannot_be_read_is_nothing_to_come_back_to(file: str, text: str) -> None:
    state = settings(file)
    state.setValue("window/tabs", text)
    assert recall_tabs(state, "bank") is None
