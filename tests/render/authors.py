"""Markdown as authors type it, made up for properties that must hold for all of it."""

from typing import Any

from hypothesis import strategies as st

INDENTS = ("", "", "", " ", "  ", "   ", "    ", "      ", "\t")
MARKS = (
    "", "", "", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "100. ", "> ", ">", "> - ", "- > ",
    "- - ", "-\t", "# ", "#", "###### ", "[^1]: ", ": ", ":   ", "| ", "- [ ] ",
)  # fmt: skip
RESTS = ("", "word", "two words", "a | b", "#", "# C#", "text  ", "text\\")
WHOLE_LINES = (
    "", "", "", "---", "===", "***", "-", ">", "```", "```py title=x", "~~~", "````",
    "|---|---|", "<div>", "</div>", "<div markdown>", "<pre>", "<b>", "<!-- x", "-->",
    "<details>", '!!! note "Title"', "??? tip", "> [!NOTE]", ">![info]", "{: .x}", "[x]: y.md",
)  # fmt: skip

_indents = st.sampled_from(INDENTS)
_marked = st.tuples(_indents, st.sampled_from(MARKS), st.sampled_from(RESTS)).map("".join)
_whole = st.tuples(_indents, st.sampled_from(WHOLE_LINES)).map("".join)

texts = st.lists(_marked | _whole, max_size=14).map("\n".join)
"""Any text, mostly of lines that mean something."""

Items = tuple[tuple[str, Any], ...]
"""Nested lists: for each item its marker, and the items within it."""

items: st.SearchStrategy[Items] = st.recursive(
    st.just(()),
    lambda inner: st.lists(
        st.tuples(st.sampled_from(["-", "1."]), inner), min_size=1, max_size=3
    ).map(tuple),
    max_leaves=8,
)


def written(items: Items, words: Any, indent: str = "") -> list[str]:
    """Return the lines of nested lists, with the next of `words` in each."""
    lines = []
    for marker, inner in items:
        lines.append(f"{indent}{marker} {next(words)}")
        lines += written(inner, words, indent + " " * (len(marker) + 1))
    return lines
