import time

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import Format
from helpviewer.library.page import Page, Source
from helpviewer.render.plain import plain_page


def plain(text: str) -> Page:
    return plain_page(Source(text, Format.TEXT, "a.txt"))


def test_paragraphs_and_lines_stay_as_they_are() -> None:
    page = plain("One <b>\ntwo\n\n \n  three &amp;\n")
    assert page.html == "<p>One &lt;b&gt;<br>two</p>\n<p>\xa0\xa0three &amp;amp;</p>"
    assert page.text == "One <b>\ntwo\n\n \n  three &amp;"


def test_an_empty_text_is_an_empty_page() -> None:
    assert plain("\n\n") == Page("", "")


def test_what_nobody_can_see_is_left_out() -> None:
    assert plain("\ufeffa\0\u202eb\u2067c").text == "ab\u2067c\u2069"


@given(text=st.text())
def test_no_text_breaks_it_and_no_letter_is_lost(text: str) -> None:
    page = plain(text)
    letters = [letter for letter in text if letter.isalnum()]
    assert [letter for letter in page.text if letter.isalnum()] == letters


def test_a_million_characters_take_no_time() -> None:
    for text in ("word " * 200_000, "a\n" * 500_000, "\n \n" * 333_333, " " * 1_000_000):
        start = time.process_time()
        plain(text)
        assert time.process_time() - start < 5
