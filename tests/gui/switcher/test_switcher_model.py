import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from helpviewer.gui.switcher.destinations import (
    Destination,
    Target,
    ToArticle,
    ToCategory,
    ToCommand,
    ToHeading,
    ToSearch,
)
from helpviewer.gui.switcher.switcher_model import SwitcherModel, SwitcherRole
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.results import Passage


@pytest.mark.parametrize(
    ("target", "detail", "spoken"),
    [
        (ToArticle(ArticleKey(ArticleId("fees"), "en")), "", "Fees, Article"),
        (ToHeading("fees"), "", "Fees, In this article"),
        (ToCategory("fees"), "", "Fees, Category"),
        (ToCategory("faq/fees"), "FAQ", "Fees, Category in FAQ"),
        (ToSearch("Fees"), "", "Fees, Recent search"),
        (ToCommand(0), "", "Fees, Command"),
        (ToCommand(0), "Ctrl+K", "Fees, Command (Ctrl+K)"),
    ],
)
def test_a_row_says_what_it_leads_to(
    qtmodeltester: ModelTester, target: Target, detail: str, spoken: str
) -> None:
    there = Destination(target, Passage("Fees"), detail)
    model = SwitcherModel()
    model.set_destinations([there])
    qtmodeltester.check(model)
    row = model.index(0, 0)
    assert row.data() == "Fees"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    assert row.data(SwitcherRole.DESTINATION) is there
    assert row.data(Qt.ItemDataRole.ToolTipRole) is None
