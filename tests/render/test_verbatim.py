import pytest

from helpviewer.render.markdown import to_html
from helpviewer.render.normalise import normalise


def html(text: str) -> str:
    return to_html(normalise(text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("- a\n\n  ```\n  <b>\n    x\n  ```", "li"),
        ("> ```\n> <b>\n>   x\n> ```", "blockquote"),
        ("!!! note\n    ```\n    <b>\n      x\n    ```", "div"),
        ("Term\n:   ```\n    <b>\n      x\n    ```", "dd"),
    ],
)
def test_code_is_code_wherever_it_stands(text: str, place: str) -> None:
    made = html(text)
    assert "<pre><code>&lt;b&gt;\n  x\n</code></pre>" in made
    assert made.index(f"<{place}") < made.index("<pre>") < made.index(f"</{place}>")


def test_code_and_text_may_take_turns_in_a_step() -> None:
    made = html("1. Run\n   ```\n   a\n   ```\n   then\n   ```\n   b\n   ```\n2. Done")
    assert made.count("<pre>") == made.count("<li>") == 2
    assert made.count("<ol>") == 1


def test_blank_lines_within_indented_code_belong_to_it() -> None:
    assert html("    a\n\n      b\n\ntext") == (
        "<pre><code>a\n\n  b\n</code></pre>\n<p>text</p>"
    )


def test_indented_code_ends_with_its_item() -> None:
    made = html("- a\n\n      b\n\n- c\n\n      d")
    assert made.count("<pre>") == 2


def test_raw_html_is_left_as_it_is() -> None:
    text = "<table>\n  <tr><td>*a*</td></tr>\n</table>"
    assert html(text) == text


def test_raw_html_may_stand_in_a_list() -> None:
    made = html("- a\n\n  <div>*b*</div>\n- c")
    assert "<div>*b*</div>" in made
    assert made.count("<li>") == 2


def test_tags_that_nobody_closes_cost_no_time() -> None:
    assert "<em>x</em>" in html("<div " * 20_000 + "\n\n*x*")


def test_the_last_line_end_belongs_to_no_block() -> None:
    assert html("| a |\n|---|\n| 1 |\n") == html("| a |\n|---|\n| 1 |")


def test_the_words_of_a_language_are_marked() -> None:
    made = html("```python\ndef f(): ...\n```")
    assert '<code class="language-python"><span class="k">def</span>' in made


def test_a_language_that_nobody_knows_is_plain() -> None:
    assert html("```klingon\n<x>\n```") == (
        '<pre><code class="language-klingon">&lt;x&gt;\n</code></pre>'
    )


def test_empty_lines_at_the_ends_of_code_stay() -> None:
    assert html("```\n\nx\n\n```") == "<pre><code>\nx\n\n</code></pre>"
    assert html("```text\n\nx\n\n```").endswith(">\nx\n\n</code></pre>")
