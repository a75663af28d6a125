import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.headings import FirstHeading, first_heading, plain_title


@pytest.mark.parametrize(
    ("body", "title", "rest"),
    [
        ("# Print\nText", "Print", "Text"),
        ("\n\n  ## Print ##\nText", "Print", "Text"),
        ("# Print {#print}\nText", "Print", "Text"),
        ("# Print ## {#print}\nText", "Print", "Text"),
        ("# C#\nText", "C#", "Text"),
        ("# Print", "Print", ""),
        ("\nPrint\n===\nText", "Print", "Text"),
    ],
)
def test_a_heading_at_the_beginning_is_found_with_the_text_after_it(
    body: str, title: str, rest: str
) -> None:
    heading = first_heading(body)
    assert heading
    assert (heading.title, body[heading.end :]) == (title, rest)


@pytest.mark.parametrize(
    "body",
    [
        "<!-- made by a tool -->\n# Print",
        "![logo](logo.png)\n\n# Print",
        "Text\n\n## Not this\n\nPrint\n=====\n",
        "```sh\n# not this\n```\n# Print",
        "~~~~\n~~~\n# not this\n~~~~\n# Print",
        "    # not this\n# Print",
        "#not this\n# Print",
    ],
)
def test_a_main_heading_further_down_is_found_and_stays(body: str) -> None:
    assert first_heading(body) == FirstHeading("Print", 0)


@pytest.mark.parametrize(
    "body",
    ["", "Text", "Text\n\n## Steps", "one\ntwo\n===", "| a |\n===", "> a\n==", "# ##", "==="],
)
def test_other_text_has_no_heading(body: str) -> None:
    assert first_heading(body) is None


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("**Print** a *page*", "Print a page"),
        ("The my_file_name option", "The my_file_name option"),
        ("2*3*4", "2*3*4"),
        ("`__init__` and `a\\_b`", "__init__ and a\\_b"),
        ("[Print](print.md) ![x](x.png) [paper]", "Print x [paper]"),
        ("R&amp;D \\_x\\_", "R&D _x_"),
        ("**Very _important_**", "Very important"),
        ("a" * 400, "a" * 300),
    ],
)
def test_a_title_is_plain_text(markup: str, title: str) -> None:
    assert plain_title(markup) == title


@pytest.mark.parametrize(
    "line",
    [
        "a" + " " * 10**6 + "b{",
        "[" * 10**6,
        "*a" * 10**6,
        "#" * 10**6,
        "`" * 10**6,
        "{#" * 10**6,
    ],
    ids=["spaces", "brackets", "stars", "hashes", "ticks", "anchors"],
)
def test_no_heading_takes_long(line: str) -> None:
    started = time.process_time()
    first_heading(f"# {line}\n" + "\n" * 10**6)
    assert time.process_time() - started < 0.5


@given(body=st.text(alphabet="# `~=*_[]()\\\n\tab>|-{}"))
def test_what_follows_a_heading_is_the_end_of_the_text(body: str) -> None:
    heading = first_heading(body)
    assert heading is None or (heading.title and 0 <= heading.end <= len(body))
