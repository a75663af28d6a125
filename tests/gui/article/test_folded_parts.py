import re

from pytestqt.qtbot import QtBot

from helpviewer.gui.article.folded_parts import folded_texts
from helpviewer.render.pane import TITLES

OUTER = (
    "<p>Before</p><details><summary>Outer</summary><p>One <b>t</b>wo</p>"
    "<details open><summary>Inner</summary><p>Three</p></details><p>Four</p></details>"
    "<details><p>Without summary</p></details>"
)


def texts(html: str, *expanded: int) -> dict[int, list[str]]:
    found = folded_texts(html, frozenset(expanded), TITLES)
    return {number: re.findall(r"\w+", text) for number, text in found.items()}


def test_a_folded_part_is_read_without_its_summary_and_with_all_that_it_holds(
    qtbot: QtBot,
) -> None:
    found = texts(OUTER)
    assert found.keys() == {0, 2}
    assert found[0] == ["One", "two", "Inner", "Three", "Four"]
    assert found[2] == ["Without", "summary"]


def test_of_an_unfolded_part_only_what_is_folded_within_is_read(qtbot: QtBot) -> None:
    assert texts(OUTER, 0, 2) == {1: ["Three"]}
    assert texts(OUTER, 0, 1, 2) == {}


def test_a_callout_in_a_folded_part_has_its_title(qtbot: QtBot) -> None:
    html = '<details><summary>S</summary><div class="callout-tip"><p>Do.</p></div></details>'
    assert "Tip" in folded_texts(html, frozenset(), TITLES)[0]


def test_details_that_do_not_end_are_read_to_the_end(qtbot: QtBot) -> None:
    assert texts("<details><summary>S</summary>") == {0: []}
