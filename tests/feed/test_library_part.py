import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.errors import FeedError
from helpviewer.feed.library_part import library_bytes, read_library
from helpviewer.feed.stats import read_stats, stats_bytes
from helpviewer.library.article import Category
from helpviewer.library.characters import one_line
from helpviewer.library.library_file import LibraryInfo

texts = st.text("abc é", min_size=1, max_size=5).map(one_line).filter(bool)
colors = st.sampled_from(["", "#0a5c36", "#7fd6a4"])
names = st.dictionaries(st.sampled_from(["de", "ar", "pt-BR"]), texts)
infos = st.builds(
    LibraryInfo,
    id=st.just("help"),
    title=texts,
    language=st.sampled_from(["en", "ar"]),
    brand=texts | st.just(""),
    icon=texts | st.just(""),
    titles=names,
    categories=st.lists(
        st.builds(Category, texts, texts, texts | st.just(""), names), max_size=3
    ).map(tuple),
    synonyms=st.text("a = \n"),
    color=colors,
    color_dark=colors,
)


@given(info=infos)
def test_a_collection_says_of_itself_what_its_folder_does(info: LibraryInfo) -> None:
    content = library_bytes(info)
    assert read_library(content, "help") == info
    assert library_bytes(read_library(content, "help")) == content


def test_the_id_is_the_readers() -> None:
    content = library_bytes(LibraryInfo(id="theirs", title="Help"))
    assert read_library(content, "mine").id == "mine"


def test_a_colour_that_is_none_counts_as_not_said() -> None:
    value = {"title": "Help", "brand": {"color": "blurple", "color_dark": 7}}
    info = read_library(json.dumps(value).encode(), "mine")
    assert (info.color, info.color_dark) == ("", "")


def test_without_colours_the_file_is_what_it_was_before_there_were_any() -> None:
    assert b"color" not in library_bytes(LibraryInfo(id="help", title="Help"))


def test_what_is_odd_counts_as_not_said() -> None:
    value = {
        "title": 3,
        "language": "Klingon",
        "brand": "Northwind",
        "titles": {"de": 3, "Klingon": "a"},
        "categories": [3, {"name": "no path"}, {"path": "faq"}],
        "synonyms": [],
    }
    info = read_library(json.dumps(value).encode(), "mine")
    assert info == LibraryInfo(id="mine", title="mine", categories=(Category("faq", "faq"),))


@pytest.mark.parametrize("content", [b"[]", b'{"a": NaN}', b"<html>", b" " * 1_048_577])
def test_what_is_no_such_file_is_refused(content: bytes) -> None:
    with pytest.raises(FeedError):
        read_library(content, "mine")


def test_views_come_back_and_odd_counts_are_passed_over() -> None:
    assert read_stats(stats_bytes({"print": 0, "fax@de": 11_570})) == {
        "print": 0,
        "fax@de": 11_570,
    }
    assert read_stats(b'{"views": {"a": -1, "b": true, "c": "3", "d": 1e9, "e": 5}}') == {
        "e": 5
    }


@pytest.mark.parametrize("content", [b"[]", b"{}", b'{"views": []}'])
def test_counts_that_are_none_are_refused(content: bytes) -> None:
    with pytest.raises(FeedError):
        read_stats(content)
