"""What stands above an article: where it belongs, its title, and what is known about it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import escape
from unicodedata import east_asian_width
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from helpviewer.gui.article.markup import ISOLATES
from helpviewer.gui.counts import Counts
from helpviewer.gui.dates import short_date
from helpviewer.library.article import Audience, Card, Category
from helpviewer.library.languages import is_right_to_left

TAG, CATEGORY = "tag:", "category:"
"""Begin a link that searches for a tag, or lists a category, which follows percent-encoded."""

SHOW_CHANGES, SHOW_ARTICLE = "changes:show", "changes:hide"
"""The links that show what changed in an article, and the article again.

No page has links such as these.
"""

_BESIDE = " &nbsp;·&nbsp; "
_LEADS_TO = "&nbsp; &#x203a; &nbsp;"
_WORDS_PER_MINUTE = 220
_CHARACTERS_PER_MINUTE = 500  # of Chinese and Japanese, which have no spaces


def header_html(
    card: Card,
    categories: Sequence[Category] = (),
    *,
    minutes: int | None = None,
    language_note: str = "",
    shows_changes: bool | None = None,
) -> str:
    """Return the head of an article, for `ArticlePane.show_article`.

    Args:
        card: The article.
        categories: Where it belongs, from the outermost in.
        minutes: How long it takes to read, as `reading_minutes` tells; None leaves that out.
        language_note: A sentence for a reader who gets another language than theirs.
        shows_changes: Whether what changed is shown in place of the article; None if it did
            not change.
    """
    lines = (
        _BESIDE.join(_facts(card, minutes)),
        _verification(card),
        _tags(card.tags),
        _note(language_note),
        _changes(shows_changes),
    )
    return "".join(
        (
            _paragraph("breadcrumbs", _LEADS_TO.join(map(_crumb, categories))),
            f"<h1>{escape(card.title)}</h1>",
            _paragraph("meta", "<br>".join(kept_apart(line, card) for line in lines if line)),
        )
    )


def reading_minutes(text: str) -> int:
    """Return how many minutes a reader takes for `text`, at least one."""
    letters = Counter(text)
    dense = sum(letters[letter] for letter in letters if east_asian_width(letter) in "WF")
    minutes = len(text.split()) / _WORDS_PER_MINUTE + dense / _CHARACTERS_PER_MINUTE
    return max(1, round(minutes))


def kept_apart(line: str, card: Card) -> str:
    """Let the reader's words run from left to right in an article that does not."""
    reader_direction = QLocale().textDirection()
    if (
        not is_right_to_left(card.language)
        or reader_direction is Qt.LayoutDirection.RightToLeft
    ):
        return line
    return ISOLATES[0] + line + ISOLATES[1]


def _facts(card: Card, minutes: int | None) -> Iterator[str]:
    """Yield what is known of an article, as HTML; a count that nobody took is not shown."""
    if card.audience is Audience.INTERNAL:
        internal = QCoreApplication.translate("ArticleHeader", "Internal")
        yield f'<span class="mark">{_with_icon("lock", internal)}</span>'
    if card.published:
        published = QCoreApplication.translate("ArticleHeader", "Published {date}")
        yield _fact(published.format(date=short_date(card.published)))
    if card.updated and card.updated != card.published:
        updated = QCoreApplication.translate("ArticleHeader", "Updated {date}")
        yield _fact(updated.format(date=short_date(card.updated)))
    if minutes is not None:
        yield _fact(Counts().minutes(minutes))
    if card.views is not None:
        yield _fact(Counts().views(card.views))


def _fact(text: str) -> str:
    return escape(text).replace(" ", "&nbsp;")  # a line breaks between facts, not within one


def _verification(card: Card) -> str:
    """Say who vouches for an article; a day that is past is told so that nobody misses it."""
    name, until = card.verified_by, card.verified_until
    translate = QCoreApplication.translate
    if until and until < datetime.now(UTC).date():
        past = (
            translate("ArticleHeader", "Verified by {name} until {date}: it may be out of date")
            if name
            else translate("ArticleHeader", "Verified until {date}: it may be out of date")
        )
        told = past.format(name=name, date=short_date(until))
        return f'<span class="mark">{_with_icon("triangle-alert", told)}</span>'
    if not name and not until:
        return ""
    if until and name:
        sentence = translate("ArticleHeader", "Verified by {name} until {date}")
    elif until:
        sentence = translate("ArticleHeader", "Verified until {date}")
    else:
        sentence = translate("ArticleHeader", "Verified by {name}")
    date = short_date(until) if until else ""
    return _with_icon("shield-check", sentence.format(name=name, date=date))


def _tags(tags: Sequence[str]) -> str:
    links = (
        f'<a class="tag" href="{TAG}{quote(tag, safe="")}">{escape(tag)}</a>' for tag in tags
    )
    return f'<img src="icon:tag" width="15">&nbsp;{_BESIDE.join(links)}' if tags else ""


def _note(sentence: str) -> str:
    return _with_icon("languages", sentence) if sentence else ""


def _crumb(category: Category) -> str:
    target = CATEGORY + quote(category.path, safe="")
    return f'<a class="tag" href="{target}">{escape(category.name)}</a>'


def _changes(shown: bool | None) -> str:
    """Offer what changed, or the article again."""
    if shown is None:
        return ""
    translate = QCoreApplication.translate
    changed = translate("ArticleHeader", "Changed since your last visit")
    if shown:
        target, offer = SHOW_ARTICLE, translate("ArticleHeader", "Show the article")
    else:
        target, offer = SHOW_CHANGES, translate("ArticleHeader", "Show what changed")
    return f'{_with_icon("history", changed)}{_BESIDE}<a href="{target}">{escape(offer)}</a>'


def _with_icon(icon: str, text: str) -> str:
    return f'<img src="icon:{icon}" width="15">&nbsp;{escape(text)}'


def _paragraph(kind: str, html: str) -> str:
    return f'<p class="{kind}">{html}</p>' if html else ""
