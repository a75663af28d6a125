"""Code as HTML, its words marked with Pygments' classes."""

from functools import cache
from html import escape

from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexers import get_all_lexers, get_lexer_by_name


def code_block(code: str, language: str) -> str:
    """Return `code` as HTML; a language that nobody knows is no reason to fail."""
    if not language:
        return f"<pre><code>{escape(code)}</code></pre>"
    if language.lower() in _languages():
        lexer = get_lexer_by_name(language, stripnl=False)
        marked = highlight(code, lexer, HtmlFormatter(nowrap=True))
    else:
        marked = escape(code)
    return f'<pre><code class="language-{escape(language)}">{marked}</code></pre>'


@cache
def _languages() -> frozenset[str]:
    """Return every name of a language, without a look for plug-ins in other packages."""
    return frozenset(alias for lexer in get_all_lexers(plugins=False) for alias in lexer[1])
