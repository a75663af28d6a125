import pytest

from helpviewer.feed.places import is_id, is_place


@pytest.mark.parametrize("text", ["faq/print", "0815", "Ünïcode ✓", "https://a.example/?p=1"])
def test_every_printable_text_can_be_an_id(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", " ", "a" * 201, "a\nb", "a\0", "a\u202eb", "\ud800"])
def test_what_cannot_be_printed_is_no_id(text: str) -> None:
    assert not is_id(text)


@pytest.mark.parametrize("text", ["a.png", "faq/images/Bild 1.png", "图/a.png", "..a/b"])
def test_a_place_is_a_path_within_the_library(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize(
    "text", ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a\0b", "a/" * 200 + "b"]
)
def test_what_leads_out_of_it_or_nowhere_is_no_place(text: str) -> None:
    assert not is_place(text)
