import gzip
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.errors import FeedError
from helpviewer.feed.compression import packed, unpacked


@given(content=st.binary(max_size=2_000), more=st.integers(0, 10))
def test_what_was_packed_comes_out_again(content: bytes, more: int) -> None:
    file = packed(content)
    assert gzip.decompress(file) == content
    assert unpacked(file, len(content) + more) == content


def test_equal_contents_give_equal_files() -> None:
    assert packed(b"help" * 100) == packed(b"help" * 100)
    assert packed(b"help")[:10].hex() == "1f8b08000000000002ff"  # no name, no time, no system


@given(content=st.binary(min_size=1, max_size=2_000), data=st.data())
def test_no_more_is_unpacked_than_is_allowed(content: bytes, data: st.DataObject) -> None:
    most = data.draw(st.integers(0, len(content) - 1))
    with pytest.raises(FeedError, match="unpacks to more than"):
        unpacked(packed(content), most)


@given(content=st.binary(max_size=500), data=st.data())
def test_a_file_that_is_cut_off_is_refused(content: bytes, data: st.DataObject) -> None:
    file = packed(content)
    end = data.draw(st.integers(0, len(file) - 1))
    with pytest.raises(FeedError, match="is cut off"):
        unpacked(file[:end], 1_000)


@given(content=st.binary(max_size=200), most=st.integers(0, 1_000))
def test_no_bytes_do_more_than_be_refused(content: bytes, most: int) -> None:
    with suppress(FeedError):
        assert len(unpacked(content, most)) <= most


@pytest.mark.parametrize("end", [b"x", packed(b"more")])
def test_nothing_may_follow_the_end(end: bytes) -> None:
    with pytest.raises(FeedError, match="something follows"):
        unpacked(packed(b"help") + end, 100)


def test_a_damaged_file_is_refused() -> None:
    file = bytearray(packed(b"help" * 50))
    file[-8] ^= 1  # of the checksum
    with pytest.raises(FeedError, match="cannot be unpacked"):
        unpacked(bytes(file), 1_000)


def test_a_file_is_read_in_pieces_and_a_bomb_is_never_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "bomb.json.gz"
    file.write_bytes(packed(b"\0" * 50_000_000))
    assert unpacked(file, 50_000_000) == b"\0" * 50_000_000
    with pytest.raises(FeedError, match="more than 49,999,999 bytes"):
        unpacked(file, 49_999_999)
