"""The article in the pane, as far as looking for something in it needs to know it."""

from collections.abc import Mapping
from functools import cached_property


class Reading:
    """The article in the pane; it does not change.

    Args:
        html: Of its page.
        language: Its language, a BCP 47 tag.
        expanded: Which of its details are unfolded.
        titles: As for `to_rich_text`.
    """

    def __init__(
        self, html: str, language: str, expanded: frozenset[int], titles: Mapping[str, str]
    ) -> None:
        self.language = language
        self._html = html
        self._expanded = expanded
        self._titles = titles

    @cached_property
    def folded_texts(self) -> Mapping[int, str]:
        """What can be read in the parts that are folded, by their numbers."""
        from helpviewer.gui.article.folded_parts import (  # noqa: PLC0415 - not before the
            folded_texts,  # first paint
        )

        return folded_texts(self._html, self._expanded, self._titles)
