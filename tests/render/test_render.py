import inspect
import re
import sys

import pytest

from helpviewer.errors import RenderFailedError
from helpviewer.library.article import Format
from helpviewer.library.page import Heading, Link, Page, Source
from helpviewer.render.render import MAX_LENGTH, render
from tests.render import hostile
from tests.render.page_checks import assert_harmless


def page(body: str, form: Format = Format.MARKDOWN, path: str = "faq/a.md") -> Page:
    return render(Source(body, form, path))


def test_an_article_becomes_a_page_with_all_that_readers_search_and_click() -> None:
    made = page(
        "## Send it back\n\nWrite to [us](../contact.md#mail) **first**.\n\n![A box](box.png)"
    )
    assert made == Page(
        html='<h2 id="send-it-back">Send it back</h2>\n'
        '<p>Write to <a href="article:contact.md#mail">us</a> <strong>first</strong>.</p>\n'
        '<p><img alt="A box" src="attachment:faq/box.png"></p>',
        text="Send it back\nWrite to us first.",
        outline=(Heading(2, "send-it-back", "Send it back"),),
        links=(Link("article:contact.md#mail", "us"),),
        images=("faq/box.png",),
    )


def test_html_is_taken_as_it_is() -> None:
    assert page("<p>*no* <b>yes</b></p>", Format.HTML).html == "<p>*no* <b>yes</b></p>"


def test_plain_text_is_not_read_as_anything() -> None:
    assert page("# <b>", Format.TEXT).html == "<p># &lt;b&gt;</p>"


@pytest.mark.parametrize("body", hostile.HTML)
def test_nothing_hostile_is_left_of_html(body: str) -> None:
    assert_harmless(page(body, Format.HTML))


@pytest.mark.parametrize("body", hostile.HTML + hostile.MARKDOWN)
def test_nothing_hostile_is_left_of_markdown(body: str) -> None:
    assert_harmless(page(body))


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN])
def test_no_address_from_elsewhere_is_left_but_in_links(form: Format) -> None:
    for body in hostile.HTML + hostile.MARKDOWN:
        html = re.sub(r'href="https?://[^"]*"', "", page(body, form).html)
        attributes = re.findall(r'="([^"]*)"', html)
        assert not [value for value in attributes if "evil" in value], body


@pytest.mark.parametrize("source", ["javascript:alert(1)", "file:///etc/passwd", "//evil"])
def test_of_a_page_within_a_page_only_a_link_is_left_or_nothing(source: str) -> None:
    assert page(f'<iframe src="{source}">x</iframe>', Format.HTML) == Page("", "")


def test_what_a_script_says_is_not_shown_either() -> None:
    made = page("<p>a<script>alert(1)</script><style>p{}</style>b</p>", Format.HTML)
    assert made.text == "ab"


def test_an_article_that_is_too_long_is_refused() -> None:
    assert page("a" * MAX_LENGTH).text
    with pytest.raises(RenderFailedError, match="longer than 256,000 characters"):
        page("a" * (MAX_LENGTH + 1))


def test_text_may_be_of_any_length() -> None:
    assert len(page("a" * (MAX_LENGTH + 1), Format.TEXT).text) == MAX_LENGTH + 1


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * hostile.DEEP,
        "*" * 2 * hostile.DEEP + "a" + "*" * 2 * hostile.DEEP,
    ],
    ids=["tags", "stars"],
)
def test_what_is_nested_too_deeply_is_refused(body: str) -> None:
    with pytest.raises(RenderFailedError, match="nested too deeply"):
        page(body)


def test_lists_and_quotes_may_be_nested_as_deeply_as_one_likes() -> None:
    steps = "\n".join("  " * depth + f"- step{depth}" for depth in range(100))
    assert page(steps).text.split("\n") == [f"step{depth}" for depth in range(100)]
    assert page(">" * 5_000 + "quoted").text == "quoted"


def test_what_python_cannot_follow_is_refused() -> None:
    steps = "\n".join("  " * depth + f"- {depth}" for depth in range(16))
    whole = page(steps)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 50)
    try:
        with pytest.raises(RenderFailedError, match="nested too deeply"):
            page(steps)
    finally:
        sys.setrecursionlimit(limit)
    assert page(steps) == whole


def test_admonitions_may_be_nested_as_deeply_as_one_likes() -> None:
    boxes = "\n".join("    " * depth + "!!! note" for depth in range(100))
    assert page(boxes).html.count("callout-note") == 17


def test_a_video_becomes_a_link_to_it() -> None:
    made = page('<iframe width="560" src="https://video.example/embed/1"></iframe>')
    assert made.links == (
        Link("https://video.example/embed/1", "https://video.example/embed/1"),
    )
