"""What the index learns of an article."""

from dataclasses import dataclass
from datetime import date

from helpviewer.library.article import ArticleKey


@dataclass(frozen=True, slots=True)
class Document:
    """One article as the index sees it: plain text, nothing rendered.

    Attributes:
        key: Its identity.
        title: Plain text, one line.
        category: Its category's path, such as ``"faq/deposits"``.
        headings: The headings of its body, in order.
        summary: One or two sentences; may be empty.
        text: The body as plain text, one line per block.
        keywords: Other words that people search it by; they weigh as much as the title.
        tags: Its subjects; ``tag:`` finds them.
        updated: The day its text last changed, if anybody said.
        views: How often it was read; None means that nobody counted, which is not 0.
    """

    key: ArticleKey
    title: str
    category: str = ""
    headings: tuple[str, ...] = ()
    summary: str = ""
    text: str = ""
    keywords: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    updated: date | None = None
    views: int | None = None
