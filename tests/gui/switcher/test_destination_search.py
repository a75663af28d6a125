import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.switcher.destination_search import DestinationSearch
from helpviewer.gui.switcher.destinations import (
    Destination,
    ToArticle,
    ToCategory,
    ToCommand,
    ToHeading,
)
from helpviewer.search.results import Passage
from tests.gui.conftest import OpenLibrary

COMMANDS = tuple(
    Destination(ToCommand(number), Passage(name))
    for number, name in enumerate(["Open a folder", "Dark", "Über uns", "取引の履歴"])
)
HEADING = Destination(ToHeading("dark"), Passage("The dark side of the folder"))


def titles(found: list[Destination]) -> list[str]:
    return [there.title.text for there in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dar", ["Dark", "The dark side of the folder"]),
        ("fold op", ["Open a folder"]),
        ("FOLDER", ["The dark side of the folder", "Open a folder"]),
        ("older", []),
        ("uber", ["Über uns"]),
        ("履歴", ["取引の履歴"]),
        ("dark open", []),
        ("!?", ["The dark side of the folder", *titles(list(COMMANDS))]),
    ],
)
def test_each_word_typed_begins_a_word_and_whole_beginnings_come_first(
    text: str, found: list[str]
) -> None:
    search = DestinationSearch(None, (HEADING, *COMMANDS))
    assert titles(search.search(text)) == found


def test_articles_and_nested_categories_are_found_and_marked(open_library: OpenLibrary) -> None:
    snapshot = open_library(
        {"Help/Fees/a.md": "# Fees of makers", "Help/b.md": "# Makers", "c.md": "# Other"}
    )
    search = DestinationSearch(snapshot.library)
    found = search.search("fee")
    assert [(there.title.text, there.detail) for there in found] == [
        ("Fees of makers", ""),
        ("Fees", "Help"),
    ]
    assert isinstance(found[0].target, ToArticle)
    assert found[1].target == ToCategory("Help/Fees")
    assert found[0].title.marks == ((0, 4),)
    assert titles(search.search("mak")) == ["Makers", "Fees of makers"]
    assert titles(search.search("mak nothing")) == []
    assert search.search(" ") == []


@given(text=st.text(max_size=30))
def test_no_text_that_can_be_typed_breaks_it(text: str) -> None:
    found = DestinationSearch(None, COMMANDS).search(text)
    assert {there.target for there in found} <= {there.target for there in COMMANDS}


@given(name=st.sampled_from([there.title.text for there in COMMANDS]), cut=st.integers(1, 9))
def test_every_beginning_of_a_name_finds_it(name: str, cut: int) -> None:
    assert name in titles(DestinationSearch(None, COMMANDS).search(name[:cut]))
