from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.errors import PersonalDataError
from helpviewer.personal.searches import PastSearches


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "personal.db"


@pytest.fixture
def searches(path: Path) -> PastSearches:
    return PastSearches(path, "handbook")


def test_reading_makes_no_file(path: Path, searches: PastSearches) -> None:
    assert searches.recent() == []
    assert searches.unanswered() == []
    searches.forget()
    searches.forget_unanswered()
    assert not path.parent.exists()


def test_the_newest_search_comes_first_and_each_once(searches: PastSearches) -> None:
    for text in ("fee", "limit", "FEE"):
        searches.remember(text)
    assert searches.recent() == ["FEE", "limit"]
    assert searches.recent(1) == ["FEE"]
    assert searches.recent(-1) == []


def test_a_search_is_kept_as_one_short_line(searches: PastSearches) -> None:
    for text in ("  trading \n fee ", "a" * 300, " ", "\x00\udcff"):
        searches.remember(text)
    assert searches.recent() == ["a" * 200, "trading fee"]


def test_the_oldest_searches_are_forgotten(searches: PastSearches) -> None:
    for number in range(103):
        searches.remember(f"search {number}")
    kept = searches.recent(1_000)
    assert (len(kept), kept[0], kept[-1]) == (100, "search 102", "search 3")


def test_one_search_is_forgotten_or_all(searches: PastSearches) -> None:
    for text in ("fee", "limit", "Tax"):
        searches.remember(text)
    searches.forget(" tax ")
    assert searches.recent() == ["limit", "fee"]
    searches.forget()
    assert searches.recent() == []


def test_what_is_forgotten_cannot_be_found_in_the_file(
    path: Path, searches: PastSearches
) -> None:
    searches.remember("a very private matter")
    assert b"very private" in path.read_bytes()
    searches.forget()
    assert b"very private" not in path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == ["personal.db"]


def test_the_most_frequent_unanswered_search_comes_first(searches: PastSearches) -> None:
    for text in ("refund", "ledger  nano", "Ledger Nano", "tax"):
        searches.note_unanswered(text, "en")
    searches.note_unanswered("ledger nano", "de")
    searches.note_unanswered("", "en")
    found = [(search.text, search.language, search.times) for search in searches.unanswered()]
    assert found == [
        ("Ledger Nano", "en", 2),
        ("ledger nano", "de", 1),
        ("tax", "en", 1),
        ("refund", "en", 1),
    ]
    last = searches.unanswered()[0].last
    assert timedelta(0) <= datetime.now(UTC) - last < timedelta(minutes=1)


def test_unanswered_searches_are_forgotten_apart_from_recent_ones(
    searches: PastSearches,
) -> None:
    searches.remember("fee")
    searches.note_unanswered("tax", "en")
    searches.forget_unanswered()
    assert (searches.recent(), searches.unanswered()) == (["fee"], [])


def test_each_library_has_its_own_searches(path: Path, searches: PastSearches) -> None:
    other = PastSearches(path, "another")
    searches.remember("fee")
    other.remember("limit")
    other.note_unanswered("tax", "en")
    searches.forget_unanswered()
    other.forget()
    assert (searches.recent(), other.recent()) == (["fee"], [])
    assert [search.text for search in other.unanswered()] == ["tax"]


def test_a_place_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    searches = PastSearches(tmp_path / "data" / "personal.db", "handbook")
    with pytest.raises(PersonalDataError, match=r"personal\.db cannot be used"):
        searches.remember("fee")


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None
)
@given(texts=st.lists(st.text(max_size=250), max_size=5))
def test_any_text_can_be_kept(searches: PastSearches, texts: list[str]) -> None:
    searches.forget()
    for text in texts:
        searches.remember(text)
        searches.note_unanswered(text, "en")
    kept = searches.recent()
    assert len({text.casefold() for text in kept}) == len(kept) <= len(texts)
    assert all(text and len(text) <= 200 and text.isprintable() for text in map(_visible, kept))
    for text in kept:
        searches.forget(text)
    assert searches.recent() == []


def _visible(text: str) -> str:
    """Return a text without spaces and marks that Python counts as not printable."""
    return "".join(c for c in text if c.isprintable()) or "-"
