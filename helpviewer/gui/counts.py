"""Counts in the reader's language."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Puts numbers into words.

    It is a QObject because `make translations` finds a plural only in the `tr` of one. One of a
    thing has a text of its own, so that English is right without a translation file.
    """

    def views(self, count: int) -> str:
        """Return how often an article was read: ``11,570 views``."""
        if count == 1:
            return self.tr("%Ln view", "", count)
        return self.tr("%Ln views", "", count)

    def minutes(self, count: int) -> str:
        """Return how long an article takes to read: ``4 min read``."""
        return self.tr("%Ln min read", "", count)

    def unchanged_paragraphs(self, count: int) -> str:
        """Return how much of an article is as it was: ``4 unchanged paragraphs``."""
        if count == 1:
            return self.tr("%Ln unchanged paragraph", "", count)
        return self.tr("%Ln unchanged paragraphs", "", count)
