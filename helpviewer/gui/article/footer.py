"""What stands below an article: whether it helped, and where to read on.

It is part of the document, as the header is: it scrolls, is read out and can be found with the
text, and its links are reached with the same keys.
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from helpviewer.gui.article.header import kept_apart
from helpviewer.library.article import Card
from helpviewer.library.reading_order import ALONE, Neighbours
from helpviewer.render.rich_text import BOX_END, NOTHING, RichText, RichTextWriter

YES, NO = "feedback:yes", "feedback:no"
"""The links with which a reader says whether the article helped; no page may have them."""

_BESIDE = "&nbsp;&nbsp;&nbsp; "


class Question(NamedTuple):
    """Whether the article helped.

    Attributes:
        answer: What the reader said; None if they did not.
    """

    answer: bool | None = None


def footer_text(
    card: Card,
    *,
    question: Question | None = None,
    beside: Neighbours = ALONE,
    related: Sequence[Card] = (),
) -> RichText:
    """Return the foot of an article, for `ArticlePane.show_article`.

    Args:
        card: The article.
        question: What the reader is asked; None if they are not.
        beside: The articles before and after it.
        related: The articles that its author names.
    """
    html = "".join(_parts(card, question, beside, related))
    if not html:
        return NOTHING
    writer = RichTextWriter()
    writer.box("rule")
    writer.tag(f"&nbsp;{BOX_END}{html}")
    return writer.finish()


def _parts(
    card: Card, question: Question | None, beside: Neighbours, related: Sequence[Card]
) -> Iterator[str]:
    translate = QCoreApplication.translate
    if question:
        yield _paragraph("footer", kept_apart(_asked(question), card))
    if related:
        title = escape(translate("ArticleFooter", "Related articles"))
        yield _paragraph("footer-title", kept_apart(title, card))
        items = "".join(f"<li>{_link(other)}</li>" for other in related)
        yield f"<ul>{items}</ul>"
    if beside.previous:
        name = translate("ArticleFooter", "Previous:")
        yield _paragraph("footer", _way("arrow-left", name, beside.previous, card))
    if beside.next:
        name = translate("ArticleFooter", "Next:")
        yield _paragraph("footer", _way("arrow-right", name, beside.next, card))


def _asked(question: Question) -> str:
    translate = QCoreApplication.translate
    parts = [
        f"<b>{escape(translate('ArticleFooter', 'Was this article helpful?'))}</b>",
        _answer(YES, translate("ArticleFooter", "Yes"), chosen=question.answer is True),
        _answer(NO, translate("ArticleFooter", "No"), chosen=question.answer is False),
    ]
    if question.answer is not None:
        parts.append(escape(translate("ArticleFooter", "Thank you.")))
    return _BESIDE.join(parts)


def _answer(target: str, word: str, *, chosen: bool) -> str:
    link = f'<a href="{target}">{escape(word)}</a>'
    return (
        f'<img src="icon:check" width="16" alt="\u2713">&nbsp;<b>{link}</b>' if chosen else link
    )


def _way(icon: str, name: str, to: Card, card: Card) -> str:
    label = kept_apart(f'<span class="label">{escape(name)}</span>', card)
    return f'<img src="icon:{icon}" width="16">&nbsp;{label} {_link(to)}'


def _link(card: Card) -> str:
    return f'<a href="article:{quote(card.id, safe="")}">{escape(card.title)}</a>'


def _paragraph(kind: str, html: str) -> str:
    return f'<p class="{kind}">{html}</p>'
