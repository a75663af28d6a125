from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from helpviewer.gui.explanation_dialog import ExplanationDialog
from helpviewer.library.article import ArticleId, ArticleKey, Card
from helpviewer.search.explain import Explanation, Reason, ReasonKind
from tests.gui.conftest import the

KEY = ArticleKey(ArticleId("kyc"), "en")
CARD = Card(KEY, "kyc.md", "Verify <who> you are", "faq")
REASONS = (
    Reason(ReasonKind.WORD, 4.5, "verify", "verification"),
    Reason(ReasonKind.WORD, 2.25, "who", "who"),
    Reason(ReasonKind.FILTER, 1.0),
    Reason(ReasonKind.MISSING, -1.125),
    Reason(ReasonKind.TITLE, 0.5),
    Reason(ReasonKind.AGE_AND_VIEWS, 0.004),
    Reason(ReasonKind.TITLE_FIRST, 1_000.0),
)


def shown(qtbot: QtBot) -> tuple[ExplanationDialog, list[str]]:
    dialog = ExplanationDialog(CARD, Explanation(KEY, 1007.129, REASONS))
    qtbot.addWidget(dialog)
    return dialog, the(QTextBrowser, dialog).toPlainText().strip().split("\n")


def test_every_part_of_the_score_is_told_in_words_with_its_number(qtbot: QtBot) -> None:
    _, lines = shown(qtbot)
    assert list(zip(lines[::2], lines[1::2], strict=False)) == [
        ("“verify” in the article, as “verification”", "4.50"),
        ("“who” in the article", "2.25"),
        ("What was asked for with a filter", "1.00"),
        ("Words that are missing", "-1.13"),
        ("Words in the title", "0.50"),
        ("Recent, or often read", "0.00"),
        ("The title is what you typed, or begins with it", "1,000.00"),
        ("Score", "1,007.13"),
    ]


def test_numbers_are_written_as_the_reader_does(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        _, lines = shown(qtbot)
    finally:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert lines[-1] == "1.007,13"


def test_the_text_can_be_selected_and_escape_closes_the_box(qtbot: QtBot) -> None:
    dialog, _ = shown(qtbot)
    table = the(QTextBrowser, dialog)
    flags = table.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert table.accessibleName() == "Why this result?"
    with qtbot.waitSignal(dialog.rejected, timeout=0):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_in_a_right_to_left_window_the_numbers_stand_left(
    qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _, lines = shown(qtbot)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert lines[:2] == ["4.50", "“verify” in the article, as “verification”"]
