import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import Format
from helpviewer.library.page import Source
from helpviewer.render.page_markdown import to_markdown
from helpviewer.render.render import render
from helpviewer.render.tree import parse_page


def page(markdown: str) -> str:
    return render(Source(markdown, Format.MARKDOWN, "")).html


def markdown_of(html: str) -> str:
    return to_markdown(parse_page(html), lambda target: target)


SAMPLES = [
    "## Heading *em*\n\n**Strong**, ~~gone~~, `co|de`, <kbd>Ctrl</kbd>, H<sub>2</sub>O.",
    "- one\n- two\n  - three\n    1. four\n    2. five\n- six",
    "3. three\n4. four",
    "- one\n\n  second paragraph\n\n- two\n\n  ```sh\n  ls\n  ```",
    "- [ ] open\n- [x] done",
    "> quoted\n>\n> - list",
    "> [!WARNING] My title\n> Text\n>\n> more",
    "> [!NOTE]\n> Text",
    "```python\ndef f():\n\n    return `1`\n```",
    "````\n```\ninner\n```\n````",
    "| a | b |\n| :-- | --: |\n| 1 \\| 2 | `x` |\n| **3** | |",
    "<details><summary>Sum *mary*</summary>\n\nText\n\n</details>",
    "<details open><summary>S</summary>\n\n- a\n\n</details>",
    "Term\n: one\n: two\n\nOther\n: three",
    "![Alt text](images/a%20b.png)\n*Caption*",
    "Above\n\n---\n\nBelow",
    "one\\\ntwo",
    "<https://example.com/a_b> and [text](https://example.com/x) and [up](#here)",
    "Text[^a] and[^b].\n\n[^a]: First.\n\n    Second.\n\n[^b]: Other.",
]


@pytest.mark.parametrize("sample", SAMPLES)
def test_markdown_of_a_page_makes_the_same_page_again(sample: str) -> None:
    html = page(sample)
    assert page(markdown_of(html)) == html


@given(text=st.text("ab *_`#>-+1.)[]<&;~|\\!:=\n", max_size=40))
def test_words_mean_themselves_whatever_is_among_them(text: str) -> None:
    words = " ".join(text.split())
    html = page(markdown_of(in_a_paragraph(words)))
    read = "".join(parse_page(html).itertext())
    assert "".join(read.split()) == "".join(words.split())


def in_a_paragraph(words: str) -> str:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    return f"<p>{escaped}</p>"


def test_links_lead_where_they_lead_outside_or_are_words() -> None:
    body = parse_page('<p><a href="article:fees">Fees</a> <a href="article:gone">Gone</a></p>')
    targets = {"article:fees": "https://help.example/fees"}
    assert to_markdown(body, lambda target: targets.get(target, "")) == (
        "[Fees](https://help.example/fees) Gone\n"
    )


def test_a_cell_that_spans_others_is_followed_by_empty_ones() -> None:
    html = (
        '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c<p>d</p>e</td></tr></table>'
    )
    assert markdown_of(html) == "| a | b |\n| --- | --- |\n| c<br>d<br>e |  |\n"


def test_a_table_has_its_caption_above() -> None:
    html = '<table><caption>Fees</caption><tr><th style="text-align:right">a</th></tr></table>'
    assert markdown_of(html) == "*Fees*\n\n| a |\n| --: |\n"


def test_quotations_and_empty_marks_leave_no_marks() -> None:
    assert markdown_of("<p><q>a</q><b> </b><code></code><a>x</a></p>") == "“a” x\n"
    assert markdown_of("<p>a<b> c </b>d</p>") == "a **c** d\n"


def test_a_bracket_in_an_address_does_not_end_it() -> None:
    html = '<p><a href="https://example.com/x(1)">a</a></p>'
    assert markdown_of(html) == "[a](https://example.com/x%281%29)\n"


def test_nothing_is_no_line() -> None:
    assert markdown_of("") == ""
    assert (
        markdown_of('<figure><img alt="a" src="attachment:a.png"></figure>') == "![a](a.png)\n"
    )
