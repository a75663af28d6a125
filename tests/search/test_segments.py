"""Whoosh's private parts are read right; if they change, the public way answers the same."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.matching import ListMatcher

from helpviewer.search.codec import _RARE
from helpviewer.search.schema import FIELD
from helpviewer.search.segments import Segments, SegmentWriter, read_blocks, read_publicly


def write(
    folder: Path, *articles: dict[str, float], deleting: tuple[int, ...] = ()
) -> Segments:
    writer = SegmentWriter(folder, create=not any(folder.iterdir()))
    for article in articles:
        writer.add(article)
    writer.delete(deleting)
    writer.commit([1.0] * len(articles))
    return Segments(folder)


def matchers(segments: Segments, word: str) -> list[object]:
    return [leaf.postings(FIELD, word) for leaf, _offset in segments._leaves]


def test_a_word_is_found_in_every_segment(tmp_path: Path) -> None:
    write(tmp_path, {"fee": 1.0, "print": 2.0}, {"print": 1.0}).close()
    segments = write(tmp_path, {"fee": 4.0})
    assert list(segments.postings("fee")[0]) == [0, 2]
    assert list(segments.postings("print")[0]) == [0, 1]
    assert segments.count == 3


def test_an_unknown_word_is_nowhere(tmp_path: Path) -> None:
    segments = write(tmp_path, {"fee": 1.0})
    assert [len(column) for column in segments.postings("print")] == [0, 0]


def test_an_index_without_articles_can_be_asked(tmp_path: Path) -> None:
    segments = write(tmp_path)
    assert segments.count == 0
    assert len(segments.postings("fee")[0]) == 0
    assert segments.deleted() == []


def test_deleted_articles_are_known_by_their_numbers(tmp_path: Path) -> None:
    write(tmp_path, {"fee": 1.0}, {"fee": 1.0}).close()
    write(tmp_path, {"fee": 1.0}, deleting=(1,)).close()
    segments = write(tmp_path, deleting=(0, 2))
    assert segments.deleted() == [0, 1, 2]


def test_postings_may_have_deleted_articles_among_them(tmp_path: Path) -> None:
    write(tmp_path, *({"fee": 1.0} for _ in range(3000))).close()
    segments = write(tmp_path, {"fee": 1.0}, deleting=tuple(range(1500)))
    numbers, impacts = segments.postings("fee")
    assert set(numbers) >= set(range(1500, 3001))
    assert len(numbers) == len(impacts)


@settings(max_examples=12)
@given(count=st.sampled_from([1, 8, 9, 24, 25, 1023, 1024, 1025, 2600]), seed=st.integers(1, 9))
def test_whole_blocks_hold_what_the_public_interface_tells(
    tmp_path_factory: pytest.TempPathFactory, count: int, seed: int
) -> None:
    articles = [{"fee": float(1 + n * seed % 7)} if n % seed == 0 else {} for n in range(count)]
    segments = write(tmp_path_factory.mktemp("index"), *articles)
    for quick, slow in zip(matchers(segments, "fee"), matchers(segments, "fee"), strict=True):
        blocks, expected = read_blocks(quick), read_publicly(slow)
        assert blocks == (expected if len(expected[0]) > _RARE else None)


def test_the_postings_of_rare_words_stand_beside_the_word(tmp_path: Path) -> None:
    segments = write(tmp_path, *({"fee": 2.0} for _ in range(_RARE)))
    numbers, impacts = segments.postings("fee")
    assert list(numbers) == list(range(_RARE))
    assert set(impacts) == {impacts[0]}


def test_what_is_not_kept_in_blocks_is_read_by_the_public_interface() -> None:
    matcher = ListMatcher([3, 5], weights=[1.0, 2.0])
    assert read_blocks(matcher) is None
    numbers, impacts = read_publicly(matcher)
    assert (list(numbers), list(impacts)) == ([3, 5], [1.0, 2.0])


def test_another_layout_of_a_block_is_read_by_the_public_interface(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    segments = write(tmp_path, {"fee": 1.0}, {"fee": 2.0})
    expected = segments.postings("fee")
    monkeypatch.setattr("helpviewer.search.segments._block", lambda _matcher: ((0, 1), [1.0]))
    assert segments.postings("fee") == expected


def test_a_word_may_be_any_text(tmp_path: Path) -> None:
    segments = write(tmp_path, {"日本": 1.0, "\ud800": 1.0})
    assert list(segments.postings("日本")[0]) == [0]
    assert list(segments.postings("\ud800")[0]) == [0]


def test_cancelling_leaves_no_article(tmp_path: Path) -> None:
    writer = SegmentWriter(tmp_path, create=True)
    writer.add({"fee": 1.0})
    writer.cancel()
    assert Segments(tmp_path).count == 0


def test_the_row_of_a_rare_word_says_what_whoosh_expects(tmp_path: Path) -> None:
    segments = write(tmp_path, {"print": 1.0}, {"fee": 1.0}, {"fee": 3.0})
    leaf: Any = segments._leaves[0][0]
    info = leaf.term_info(FIELD, "fee")
    _numbers, impacts = segments.postings("fee")
    assert info.is_inlined()
    assert (info.doc_frequency(), info.min_id(), info.max_id()) == (2, 1, 2)
    assert info.weight() == pytest.approx(sum(impacts))
    assert info.max_weight() == pytest.approx(max(impacts))
