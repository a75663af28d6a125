"""What is asked of a sync."""

from collections.abc import Mapping
from functools import reduce
from pathlib import Path
from typing import Any, NamedTuple, Self

from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.worker import request_of, source_of
from helpviewer.paths import UserPaths
from helpviewer.settings import Settings


class SyncRequest(NamedTuple):
    """What is asked of a sync.

    Attributes:
        source: The library; its feed is brought up to date.
        paths: The reader's folders.
        settings: How servers are reached, and when.
        by_hand: Somebody asks; else what another window has just received is not asked again.
        folder: A copy of the feed's files, to take them from instead of its server: a folder,
            or a help pack.
        check: Only find out whether there is something new.
    """

    source: LibrarySource
    paths: UserPaths
    settings: Settings
    by_hand: bool = False
    folder: Path | None = None
    check: bool = False

    @property
    def is_signed(self) -> bool:
        """Whether the feed counts only as far as its publisher signed it."""
        feed = self.source.feed
        return self.settings.feed.trust == "signed" or bool(feed and not feed.has_server)

    def as_message(self) -> dict[str, Any]:
        """Return what a worker is asked with."""
        return request_of(self.source, self.paths) | {
            "settings": settings_message(self.settings),
            "by_hand": self.by_hand,
            "copy": str(self.folder or ""),
            "check": self.check,
        }

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Self:
        """Return the request that `as_message` made a message of."""
        source, paths = source_of(message)
        return cls(
            source,
            paths,
            settings_of(message["settings"]),
            message["by_hand"],
            Path(message["copy"]) if message["copy"] else None,
            message["check"],
        )


def settings_message(settings: Settings) -> dict[str, object]:
    """Return settings as a worker is told them."""
    return settings.changes_from(Settings())


def settings_of(message: Mapping[str, object]) -> Settings:
    """Return the settings that `settings_message` made a message of."""
    return reduce(lambda settings, one: settings.with_value(*one), message.items(), Settings())
