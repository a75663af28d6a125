"""What a window may do: decided once, handed to it, and obeyed everywhere."""

from enum import StrEnum
from typing import NamedTuple

from helpviewer.settings import Settings


class OutsideLinks(StrEnum):
    """What happens to a link that leads out of the library."""

    ALWAYS = "always"  # opened in the browser
    ASK = "ask"  # its whole target is shown first
    NEVER = "never"  # its target is shown, and that is all


class Policy(NamedTuple):
    """What this window may do.

    Attributes:
        offline: No socket is ever opened.
        outside_links: What happens to links that lead out.
        printing: Articles may be printed and saved.
        internal: Internal articles are listed, found and shown.
        open_folders: Another library may be opened.
        recent_searches: Searches are remembered, and suggested again.
        unanswered_searches: Searches that found nothing are kept for those who write articles.
        personal_articles: Favourites, what was viewed and what changed are kept and shown.
        feedback: Readers are asked whether an article helped, and the answer is kept.
    """

    offline: bool = False
    outside_links: OutsideLinks = OutsideLinks.ASK
    printing: bool = True
    internal: bool = False
    open_folders: bool = True
    recent_searches: bool = True
    unanswered_searches: bool = True
    personal_articles: bool = True
    feedback: bool = True

    @classmethod
    def of(cls, settings: Settings) -> "Policy":
        """Return the policy of an ordinary window under these settings."""
        return cls(
            offline=settings.offline,
            outside_links=OutsideLinks(settings.links.outside),
            printing=settings.printing,
            internal=settings.audience == "internal",
            recent_searches=settings.search.recent,
            unanswered_searches=settings.search.unanswered,
            personal_articles=settings.personal.articles,
            feedback=settings.personal.feedback,
        )

    @classmethod
    def of_kiosk(cls, settings: Settings) -> "Policy":
        """Return the policy of a window for visitors: nothing of them is kept or let out."""
        return cls(
            offline=settings.offline,
            outside_links=OutsideLinks.NEVER,
            printing=False,
            internal=False,
            open_folders=False,
            recent_searches=False,
            unanswered_searches=False,
            personal_articles=False,
            feedback=settings.personal.feedback,
        )
