"""Pages made up of few words, so that two of them have much in common."""

from html import escape

from hypothesis import strategies as st

_words = st.lists(
    st.sampled_from(
        ["fee", "limit", "pay", "you", "now", "5", "&", "<b>", ".", "مرحبا", "手数"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


def _within(tag: str, inner: str) -> str:
    return f"<{tag}>{inner}</{tag.partition(' ')[0]}>"


_INLINE = ("strong", "em", 'a href="article:x"', "code")
_runs = st.one_of(
    _words.map(lambda words: escape(words, quote=False)),
    st.tuples(st.sampled_from(_INLINE), _words).map(
        lambda pair: _within(pair[0], escape(pair[1], quote=False))
    ),
    st.sampled_from(["<br>", '<img src="attachment:a.png" alt="A &quot;b&quot;">']),
)
lines = st.lists(_runs, min_size=1, max_size=4).map(" ".join)
_paragraphs = st.tuples(
    st.sampled_from(["p", 'h2 id="fees"', "h3", "pre", 'p class="callout-title"']), lines
).map(lambda pair: _within(*pair))


def _nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3)
    items = st.lists(st.one_of(lines, inner), min_size=1, max_size=3)
    return st.one_of(
        items.map(lambda parts: _within("ul", "".join(_within("li", part) for part in parts))),
        several.map(lambda parts: _within("blockquote", "\n".join(parts))),
        several.map(lambda parts: _within('div class="callout-tip"', "".join(parts))),
        st.tuples(lines, several).map(
            lambda pair: _within("details", _within("summary", pair[0]) + "".join(pair[1]))
        ),
        rows.map(lambda found: _within("table", _within("tbody", found))),
        st.tuples(lines, inner).map(lambda pair: _within("ul", _within("li", "\n".join(pair)))),
    )


rows = st.lists(
    st.lists(lines, min_size=1, max_size=3).map(
        lambda cells: _within("tr", "".join(_within("td", cell) for cell in cells))
    ),
    min_size=1,
    max_size=3,
).map("".join)
blocks = st.one_of(
    _paragraphs, st.just("<hr>"), st.recursive(_paragraphs, _nested, max_leaves=5)
)
pages = st.lists(blocks, max_size=7).map("\n".join)
"""Pages' HTML, of every kind of block."""
