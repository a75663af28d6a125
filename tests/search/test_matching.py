import pytest

from helpviewer.search import matching
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Query, Relaxation
from tests.search.conftest import MakeIndex, document, found


@pytest.fixture
def large(make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch) -> SearchIndex:
    """Return an index of 30 articles that takes itself for a large one."""
    monkeypatch.setattr(matching, "_LARGE", 20)
    boards = [document(f"Board {number}", "board and cable") for number in range(28)]
    return make_index(*boards, document("Board keypad"), document("Keypad"))


def total(index: SearchIndex, text: str) -> int:
    return index.search(Query(text, complete=True)).total


def test_a_common_word_finds_articles_if_it_is_alone(large: SearchIndex) -> None:
    assert total(large, "board") == 29
    assert total(large, "board cable") == 29


@pytest.mark.parametrize("text", ["board keypad", "keypad board", "cable keypad board"])
def test_a_common_word_only_raises_what_others_find(large: SearchIndex, text: str) -> None:
    assert found(large, text, complete=True) == ["board keypad", "keypad"]


def test_a_common_word_finds_articles_if_the_others_find_none(large: SearchIndex) -> None:
    assert total(large, "board qqqqqq") == 29
    assert total(large, "qqqqqq board") == 29
    assert total(large, "qqqqqq board cable") == 29


def test_a_common_word_that_no_other_article_has_is_missing(large: SearchIndex) -> None:
    results = large.search(Query("cable keypad", complete=True))
    assert results.relaxation == Relaxation(words=2, matched=1)


def test_what_is_being_typed_is_added_to_what_was_typed(large: SearchIndex) -> None:
    for text in ("board", "board ", "board k", "board ke", "board key", "board keypad"):
        assert found(large, text)[0].startswith("board")
    assert found(large, "board key") == ["board keypad", "keypad"]
    assert found(large, "cab")[0].startswith("board")
