import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from helpviewer.errors import RenderFailedError
from helpviewer.importing.html_body import Targets, body_markdown, plain_markdown
from helpviewer.library.article import Format
from helpviewer.library.page import Page, Source
from helpviewer.render.render import render

SAME = Targets(lambda href: href, lambda source: source, {"h_1"})


def markdown(html: str) -> str:
    return body_markdown(html, SAME).rstrip("\n")


def shown(text: str) -> Page:
    return render(Source(text, Format.MARKDOWN, "a.md"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a <b>bold </b>x</p>", "a **bold** x"),
        ("<p><strong>Note:</strong> x", "**Note:** x"),
        ("<p><b>Note:</b>x", "<strong>Note:</strong>x"),
        ("<p><b><strong>x</strong></b> <i>y</i><em></em>", "**x** <em>y</em>"),
        ("<p>a<br>b", "a  \nb"),
        ("<h2 id='h_1'>A <br> b</h2>", "## A b {#h_1}"),
        ("<h2 id='h_2'>A</h2><h3></h3>", "## A"),
        ("<a name='h_1'></a><p>x", '<a id="h_1"></a>\n\nx'),
        ("<p><a href='/x'><pre>a</pre></a><i></i>", "```\na\n```"),
        ("<p>H<sub>2</sub>O", "H<sub>2</sub>O"),
        ("<p>Press <kbd>Ctrl+&lt;</kbd>", "Press <kbd>Ctrl+\\<</kbd>"),
        ("<p>In <code>a*b</code>", "In `a*b`"),
        ("<a href='https://x.org/a b(c)'>t [1]</a>", "[t \\[1\\]](https://x.org/a%20b%28c%29)"),
        ("<a href='https://x.org'></a>y", "y"),
        ("<img src='a\\b.png' alt='x\n[y]'>", "![x \\[y\\]](a%5Cb.png)"),
        ("<pre><code class='language-py'>\na\n\n  ```b\n</code></pre>",
         "````py\na\n\n  ```b\n````"),
        ("<pre>a<br>b <b>c</b></pre>", "```\na\nb c\n```"),
        ("<pre></pre>x", "x"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ol start=3><li><p>a</p><p>b</p></ol>", "3. a\n\n   b"),
        ("<div class='callout callout-danger'>x<p>y</div>", "> [!CAUTION]\n> x\n>\n> y"),
        ("<div class='wrapper'>x</div>", "x"),
        ("<figure><img src='i.png'><figcaption> A <b>b</b></figcaption></figure>",
         "![](i.png)\n*A **b***"),
        ("<details><summary>More</summary><p>x</details>",
         "<details>\n<summary>More</summary>\n\nx\n\n</details>"),
        ("<table><tr><th>A</th><th>B</th></tr><tr><td>1<br>2</td><td>a|b</td></tr></table>",
         "| A | B |\n| --- | --- |\n| 1<br>2 | a\\|b |"),
        ("<table><tr><td colspan=2>x<pre>a\n\nb</pre></table>",
         '<table><tr><td colspan="2">x<pre>a&#10;&#10;b</pre></td></tr></table>'),
        ("<ul><li>x<table><tr><td rowspan='2'>a_b &lt;i&gt; * 1<table><tr><td>n"
         "</td></tr></table></td></tr></table></li></ul>",
         '- x\n\n  <table><tr><td rowspan="2">a_b &lt;i&gt; * 1<table><tr><td>n'
         "</td></tr></table></td></tr></table>"),
        ("<iframe src='//v.test/1' title='How to'></iframe>", "[How to](https://v.test/1)"),
        ("<video><source src='https://v.test/2'></video>",
         "[https://v.test/2](https://v.test/2)"),
        ("<iframe></iframe><!-- c --><script>x</script><style>y</style>z", "z"),
        ("<p>a&nbsp;b \x07</p><p>&nbsp;</p>", "a b"),
        ("1. one<br>2) two<br># three", "1\\. one  \n2\\) two  \n\\# three"),
        ("<p>a - b # c &amp; d > e: f = g", "a - b # c & d > e: f = g"),
    ],
)  # fmt: skip
def test_html_becomes_markdown_that_means_the_same(html: str, expected: str) -> None:
    assert markdown(html) == expected


_ODD = st.text(st.sampled_from("ab1 .,:;!?#*_-+=~`'\"|\\/<>[](){}^$&@%\n"), max_size=24)


@settings(deadline=None)  # the first one imports the renderer
@given(text=_ODD | st.text(st.characters(exclude_categories=["C", "Z"]), max_size=12))
@example("    code")
@example("- [ ] x")
@example("[^1]: x")
@example("***\n===\n---\n| a |\n: b")
@example("!!! note\n    x")
@example("*[a]: b")
def test_no_text_becomes_markup(text: str) -> None:
    html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    page = shown(body_markdown(f"<p>{html}</p>", SAME))
    assert "".join(page.text.split()) == "".join(text.split())


_TAGGED = st.tuples(
    st.sampled_from(["a", "b!", "(c)", "1", " ", "é "]),
    st.sampled_from(["b", "i", "em", "code", "kbd", "u", ""]),
)


@settings(deadline=None)
@given(st.lists(_TAGGED, max_size=5))
@example([("a", "i"), ("a", "i")])
@example([("b!", "b"), ("a", "")])
def test_emphasis_leaves_no_marks_in_the_text(pieces: list[tuple[str, str]]) -> None:
    html = "".join(f"<{tag}>{word}</{tag}>" if tag else word for word, tag in pieces)
    page = shown(markdown(f"<p>{html}</p>"))
    assert "".join(page.text.split()) == "".join("".join(word for word, _ in pieces).split())


def test_a_table_that_stays_html_shows_what_it_did() -> None:
    cells = "<td colspan='2'>a_b *c* &lt;port&gt;<pre>1\n\n2</pre></td>"
    page = shown(markdown(f"<p>x</p><table><tr>{cells}</tr></table><p>y</p>"))
    assert page.text.split() == ["x", "a_b", "*c*", "<port>", "1", "2", "y"]


def test_tags_that_are_nested_too_deeply_are_taken_as_text() -> None:
    deep = "<div>" * 300 + "# one<p>two"
    for html in (deep, "<p>x" * 1000):
        with pytest.raises(RenderFailedError):
            markdown(html)
    assert plain_markdown(deep + "<script>x") == "\\# one\n\ntwo\n"


def test_the_deepest_tags_that_are_taken_are_not_too_deep() -> None:
    assert markdown("<div>" * 190 + "x") == "x"
