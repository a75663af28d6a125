import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.feed.foreign_text import joined, title_from, with_absolute_links
from helpviewer.library.article import Format

PAGE = "https://a.example/2024/print.html"


@pytest.mark.parametrize(
    ("body", "kind", "title"),
    [
        ("Cats are neat. \n\nMore", Format.TEXT, "Cats are neat."),
        ("<h1>Cats &amp; dogs</h1><p>More", Format.HTML, "Cats & dogs"),
        ("<style>p { color: red }</style>\n<p>Cats", Format.HTML, "Cats"),
        ("Cats<br>are", Format.HTML, "Cats"),
        ("\n# Cats\nMore", Format.MARKDOWN, "Cats"),
        ("1 < 2 and 3", Format.HTML, "1 < 2 and 3"),
        ("", Format.TEXT, ""),
        ("<p></p>", Format.HTML, ""),
        ("word " * 30, Format.TEXT, "word " * 11 + "word…"),
    ],
)
def test_the_first_words_are_a_title(body: str, kind: Format, title: str) -> None:
    assert title_from(body, kind) == title


@given(body=st.text("<>/a script!&\n\"'=", max_size=200), kind=st.sampled_from(Format))
def test_a_title_is_one_line_of_bearable_length(body: str, kind: Format) -> None:
    title = title_from(body, kind)
    assert len(title) <= 61
    assert "\n" not in title


@pytest.mark.parametrize(
    ("html", "absolute"),
    [
        ('<a href="fax.html">Fax</a>', '<a href="https://a.example/2024/fax.html">Fax</a>'),
        ("<img alt=a src='/a.png'>", "<img alt=a src='https://a.example/a.png'>"),
        (
            '<A HREF = "?p=1&amp;q=2">',
            '<A HREF = "https://a.example/2024/print.html?p=1&amp;q=2">',
        ),
        ('<a href="#ink">Ink</a>', '<a href="#ink">Ink</a>'),
        ('<a href="https://b.example/">B</a>', '<a href="https://b.example/">B</a>'),
        ('<a href="mailto:a@a.example">', '<a href="mailto:a@a.example">'),
        ('<code>&lt;a href="x"&gt;</code>', '<code>&lt;a href="x"&gt;</code>'),
        ('<a href="http://[">', '<a href="">'),
        ('<a data-href="x">', '<a data-href="x">'),
    ],
)
def test_links_no_longer_depend_on_their_page(html: str, absolute: str) -> None:
    assert with_absolute_links(html, PAGE) == absolute


def test_what_is_no_address_leads_nowhere() -> None:
    assert joined("https://a.example/", "http://[::1") == ""
    assert joined("", "http://[::1") == ""
