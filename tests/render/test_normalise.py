from textwrap import dedent

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from helpviewer.render.blocks import Kind
from helpviewer.render.markdown import to_html
from helpviewer.render.markup import read_page
from helpviewer.render.normalise import normalise
from helpviewer.render.scanner import scan
from tests.render import authors


def norm(text: str) -> str:
    return normalise(dedent(text).strip("\n"))


def lines(text: str) -> str:
    return dedent(text).strip("\n")


@pytest.mark.parametrize("indent", [2, 3, 4])
def test_every_level_of_a_list_is_indented_by_four_columns(indent: int) -> None:
    space = " " * indent
    text = f"1. one\n{space}- two\n{space * 2}- three\n{space}- four\n2. five"
    if indent == 2:
        text = text.replace("1. one", "- one").replace("2. five", "- five")
    levels = [len(line) - len(line.lstrip()) for line in normalise(text).split("\n")]
    assert levels == [0, 4, 8, 4, 0]


def test_what_belongs_to_an_item_moves_along_with_it() -> None:
    text = """
        1. Open a terminal:
           ```bash
           ls
             -la
           ```
           Then look.

           > Quoted
        2. Compare:

           | a | b |
           |---|---|
           | 1 | 2 |

               indented
    """
    assert norm(text) == lines("""
        1.  Open a terminal:

            ```bash
            ls
              -la
            ```

            Then look.

            > Quoted

        2.  Compare:

            | a | b |
            |---|---|
            | 1 | 2 |

                indented
    """)


def test_a_paragraph_may_go_on_without_indentation() -> None:
    assert norm("- a\nb\n\n> c\nd") == "-   a\n    b\n\n> c\n> d"


def test_numbers_may_have_a_parenthesis() -> None:
    assert norm("3) a\n4) b") == "3.  a\n4.  b"


def test_text_after_a_big_number_is_indented_like_any_other() -> None:
    assert norm("100. a\n     b") == "100. a\n    b"


@pytest.mark.parametrize(
    "block",
    ["- a", "1. a", "# a", "> a", "| a | b |\n|---|---|", "```\na\n```", "<div>a</div>", "___"],
)
def test_a_block_right_after_a_paragraph_gets_a_blank_line(block: str) -> None:
    assert norm(f"Text\n{block}").startswith("Text\n\n")


@pytest.mark.parametrize("block", ["# a", "```\na\n```", "    a", "| a | b |\n|---|---|"])
def test_a_list_right_after_a_block_gets_a_blank_line(block: str) -> None:
    assert norm(f"Text\n\n{block}\n- item").endswith("\n\n-   item")


def test_a_number_in_the_middle_of_a_sentence_starts_no_list() -> None:
    assert norm("It was in\n2023. Then") == "It was in\n2023\\. Then"
    assert "<p>It was in\n2023. Then</p>" in to_html(norm("It was in\n2023. Then"))


def test_what_is_indented_too_far_to_be_a_block_goes_on_with_its_paragraph() -> None:
    text = "Text\n      - more\n      # and\n      > more\n      |--|--|\n      !!! note"
    assert read_page(to_html(norm(text))).text == "Text - more # and > more |--|--| !!! note"


def test_what_would_be_a_fence_or_html_is_joined_to_the_line_before() -> None:
    assert norm("Text\n      ```\n      a\n      ```") == "Text ```\na ```"
    assert norm("Text\n      <div>") == "Text <div>"


def test_lists_with_other_markers_are_other_lists() -> None:
    for first, second in ("- a", "* b"), ("- a", "1. b"), ("1. a", "1) b"):
        made = to_html(normalise(f"{first}\n{second}"))
        assert made.count("<ul>") + made.count("<ol>") == 2


def test_code_right_after_a_list_is_not_of_it() -> None:
    assert "<pre><code>b\n" in to_html(norm("- a\n\n<!-- -->\n\n    b"))
    assert to_html(norm("-\n\n    b")).endswith("<pre><code>b\n</code></pre>")


def test_quotes_that_are_apart_stay_apart() -> None:
    assert to_html(norm("> a\n\n> b")).count("<blockquote>") == 2


def test_an_item_after_a_quote_in_the_item_before_is_of_the_same_list() -> None:
    made = to_html(norm("1. a\n   > ```\n   > b\n   > ```\n   >\n2. c"))
    assert made.count("<ol>") == 1
    assert made.count("<li>") == 2


def test_a_tag_alone_goes_on_with_the_item_that_it_is_not_indented_for() -> None:
    made = to_html(norm("- a\n<br>\n- b"))
    assert made.count("<ul>") == 1
    assert made.count("<li>") == 2


def test_lists_within_lists_may_start_on_one_line() -> None:
    made = to_html(norm("- - a\n  - b\n- > c"))
    assert made.count("<ul>") == 2
    assert made.count("<li>") == 4
    assert made.count("<blockquote>") == 1


def test_an_empty_item_is_an_item() -> None:
    assert to_html(norm("- a\n-\n- c")).count("<li>") == 3


def test_an_item_may_begin_on_the_next_line() -> None:
    made = to_html(norm("-\n  a\n\n  b\n\nc"))
    assert made.index("<p>b</p>") < made.index("</li>") < made.index("<p>c</p>")


@pytest.mark.parametrize(
    "mark", ["> [!WARNING]", ">[!WARNING]", "> [!warning]", ">![warning]", "> ![Warning]  "]
)
def test_callouts_of_every_dialect_are_githubs(mark: str) -> None:
    assert norm(f"{mark}\n> Text") == "> [!WARNING]\n> Text"


def test_a_callout_of_another_name_gets_githubs() -> None:
    assert norm(">![info]\n> Text") == "> [!NOTE]\n> Text"
    assert norm("> [!danger]\n> Text") == "> [!CAUTION]\n> Text"


def test_a_quote_that_begins_with_a_link_or_an_image_is_no_callout() -> None:
    for text in ("> [note]\n> Text", "> ![a cat]\n> Text", "> ![cat]\n> Text", "![note]"):
        assert norm(text) == text


@pytest.mark.parametrize(
    ("info", "kept"),
    [
        ("bash theme={null}", "bash"),
        (" python", "python"),
        ("{.python #id}", "python"),
        ("js{1,3}", "js"),
        ("c++", "c++"),
        ("title=x", ""),
        ('"><b>', ""),
        ("", ""),
    ],
)
def test_of_what_follows_a_fence_only_the_language_is_kept(info: str, kept: str) -> None:
    assert norm(f"```{info}\ncode\n```") == f"```{kept}\ncode\n```"


def test_a_fence_that_nobody_closes_ends_with_its_item_or_the_text() -> None:
    assert norm("- a\n  ```\n  b\n\nc") == "-   a\n\n    ```\n    b\n    \n    ```\n\nc"
    assert norm("~~~\na") == "~~~\na\n~~~"


def test_a_shorter_fence_is_code() -> None:
    assert norm("````\n```\n````") == "````\n```\n````"


def test_a_paragraph_that_is_underlined_is_a_heading() -> None:
    assert norm("Two\nlines\n===\nText") == "# Two lines\n\nText"
    assert norm("- Item\n  ---") == "-   ## Item"


def test_a_line_across_is_no_underline() -> None:
    assert norm("Text\n\n---\nText") == "Text\n\n___\n\nText"
    assert norm("> Text\n---") == "> Text\n\n___"
    assert norm("> Text\n===") == "> Text\n> \\==="


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("# Title #", "# Title"),
        ("## Title ###  ", "## Title"),
        ("# C#", "# C\\#"),
        ("# C\\#", "# C\\#"),
        ("# C## ", "# C\\#\\#"),
        ("# #", "# "),
        ("# C:\\", "# C:\\\\"),
        ("#hashtag", "\\#hashtag"),
        ("####### seven", "\\####### seven"),
    ],
)
def test_only_closing_hashes_are_no_part_of_a_title(title: str, kept: str) -> None:
    assert norm(title) == kept


def test_markdown_within_html_is_markdown_after_a_blank_line() -> None:
    made = to_html(norm("<details>\n<summary>S</summary>\n\n- *a*\n  - b\n\n</details>"))
    assert "<em>a</em>" in made
    assert made.count("<ul>") == 2
    assert made.index("<details>") < made.index("<em>") < made.index("</details>")


def test_an_element_may_say_that_it_holds_markdown() -> None:
    assert "<em>a</em>" in to_html(norm('<div markdown="1">\n*a*\n</div>'))


def test_html_that_nobody_closes_ends_at_the_blank_line() -> None:
    assert "<em>b</em>" in to_html(norm("<div>\na\n\n*b*"))


def test_lines_of_html_keep_their_indentation() -> None:
    text = "<pre>\n    a\n\n  b\n</pre>"
    assert norm(text) == text


def test_definitions_footnotes_and_admonitions_hold_blocks() -> None:
    text = """
        Term
        : Definition
          - item

        [^1]: Note
            - item

        !!! note
            - item
              - inner
    """
    assert norm(text) == lines("""
        Term
        :   Definition

            -   item

        [^1]: Note

            -   item

        !!! note

            -   item
                -   inner
    """)


def test_a_colon_without_a_term_defines_nothing() -> None:
    assert norm("# Title\n: text") == "# Title\n\n: text"


def test_what_is_nested_without_end_is_taken_as_its_parents_sibling() -> None:
    text = "\n".join("  " * depth + f"- {depth}" for depth in range(40))
    deepest = max(len(line) - len(line.lstrip()) for line in normalise(text).split("\n"))
    assert deepest == 60
    assert normalise("> " * 40 + "a") == "> " * 16 + "a"


@given(text=authors.texts)
@example(text="2. a\n\n  > b\n\n     c")
@example(text="- a\n  <pre>\n\nb")
def test_a_normalised_text_stays_as_it_is(text: str) -> None:
    normal = normalise(text)
    assert normalise(normal) == normal


@given(text=st.text())
def test_no_text_breaks_it(text: str) -> None:
    normalise(text)


@pytest.mark.parametrize(
    ("before", "indent"),
    [("", ""), ("- a\n\n", "  "), ("> a\n>\n", "> "), ("1. a\n   - b\n\n", "     ")],
    ids=["text", "list", "quote", "nested"],
)
@given(code=st.lists(st.text(st.sampled_from("a #->`|<:"), max_size=4), max_size=5))
def test_code_is_not_touched(before: str, indent: str, code: list[str]) -> None:
    lines = [f"{indent}{line}" for line in ("`````py", *code, "`````")]
    normal = scan(normalise(before + "\n".join(lines)))
    assert [line.text for line in normal if line.kind is Kind.CODE] == code


def test_code_that_only_its_indentation_keeps_from_ending_keeps_it() -> None:
    assert normalise("  ```\n    ```\n  a\n  ```") == "```\n    ```\na\n```"


def test_a_tab_may_stand_for_the_space_after_a_marker() -> None:
    assert norm("-\ta\n\n\tb") == "-   a\n\n    b"
    assert norm(">\ta\n>\n>\t    b") == "> a\n>\n>       b"


def test_tabs_in_code_stay_tabs() -> None:
    assert norm("```\n\ta\tb\n```") == "```\n\ta\tb\n```"


@given(items=authors.items)
def test_every_item_of_a_list_is_one_of_the_page(items: authors.Items) -> None:
    words = [f"word{number}" for number in range(40)]
    text = "\n".join(authors.written(items, iter(words)))
    made = to_html(normalise(text))
    shown = read_page(made).text.split()
    assert shown == words[: len(shown)]
    assert made.count("<li>") == len(shown) == text.count("word")
