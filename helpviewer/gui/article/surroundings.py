"""What stands above and below the articles of a library, with what others know of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from helpviewer.gui.article.header import header_html, reading_minutes
from helpviewer.gui.names import language_name
from helpviewer.library.article import ArticleKey, Card
from helpviewer.library.library import Library
from helpviewer.render.rich_text import RichText

if TYPE_CHECKING:
    from collections.abc import Callable

    from helpviewer.library.page import Page
    from helpviewer.library.reading_order import ReadingOrder


class Surroundings:
    """Makes the head and the foot of articles, and remembers what those in the pane tell.

    Attributes:
        answer: Returns whether the reader said that an article helped; None asks nobody.
        is_changed: Says whether it can be shown what changed; None offers nothing.
    """

    def __init__(self) -> None:
        self.answer: Callable[[Card], bool | None] | None = None
        self.is_changed: Callable[[ArticleKey], bool] | None = None
        self._told: bool | None = None  # the answer that the foot shows
        self._offers_changes = False
        self._reading_order: ReadingOrder | None = None

    def forget_order(self) -> None:
        """Find out anew what stands beside what: another state of the library is shown."""
        self._reading_order = None

    @property
    def offers_changes(self) -> bool:
        """Whether the head says that the article changed."""
        return self._offers_changes

    def tells_changes(self, key: ArticleKey) -> bool:
        """Tell whether the head says what is known of changes by now."""
        return self._has_changes(key) is self._offers_changes

    def tells_answer(self, card: Card) -> bool:
        """Tell whether the foot shows what the reader said by now."""
        return self.answer is None or self.answer(card) is self._told

    def head(self, card: Card, page: "Page", library: Library, *, shows_changes: bool) -> str:
        """Return what stands above an article, for `ArticlePane.show_article`."""
        self._offers_changes = self._has_changes(card.key)
        return header_html(
            card,
            library.breadcrumbs(card.category),
            minutes=reading_minutes(page.text) if page.text else None,
            language_note=_language_note(card, library.language),
            shows_changes=shows_changes if self._offers_changes else None,
        )

    def foot(self, card: Card, library: Library) -> RichText:
        """Return what stands below an article, for `ArticlePane.show_article`."""
        from helpviewer.gui.article.footer import (  # noqa: PLC0415 - not before the first paint
            Question,
            footer_text,
        )
        from helpviewer.library.reading_order import ReadingOrder  # noqa: PLC0415 - as above

        if self._reading_order is None:
            self._reading_order = ReadingOrder(library)
        self._told = self.answer(card) if self.answer else None
        named = map(library.get, card.related)
        return footer_text(
            card,
            question=Question(self._told) if self.answer else None,
            beside=self._reading_order.beside(card),
            related=[other for other in named if other and other.id != card.id],
        )

    def _has_changes(self, key: ArticleKey) -> bool:
        return self.is_changed is not None and self.is_changed(key)


def _language_note(card: Card, wanted: str) -> str:
    """Say in which language the article is, if it is not the reader's."""
    if card.language.partition("-")[0] == wanted.partition("-")[0]:
        return ""
    sentence = QCoreApplication.translate(
        "ArticleHeader", "In {language}: there is no version in {wanted}."
    )
    return sentence.format(language=language_name(card.language), wanted=language_name(wanted))
