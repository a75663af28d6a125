"""What a window is asked to be and to show."""

from pathlib import Path
from typing import NamedTuple

from helpviewer.compiler.source import LibrarySource
from helpviewer.paths import UserPaths
from helpviewer.policy import Policy
from helpviewer.settings import Settings


class WindowRequest(NamedTuple):
    """What the window is to show first.

    Attributes:
        paths: The reader's folders.
        policy: What the window may do.
        source: The library.
        first: The library that is shown first in its place; None for `source`.
        helppack: A help pack that is opened when the window is painted; None for none.
        language: The reader's language for articles; empty for the window's.
        window_language: The window's language; empty for the system's.
        theme: The theme to start with.
        article: An id, a path, an address or a title; empty for the first of the list.
        anchor: A heading of that article.
        search: What to search for.
        category: A category's path or name.
        screenshot: Write a picture of the window here, and end.
        size: The window's size in device-independent pixels; None for the remembered one.
        timings: Print how long the start took, and end.
        settings: What was chosen, which the reader may change.
        kiosk: Show it locked, for visitors.
        listens_at: Where later starts hand over what they are to show; empty for nowhere.
    """

    paths: UserPaths
    policy: Policy
    source: LibrarySource
    language: str = ""
    window_language: str = ""
    theme: str = "system"
    article: str = ""
    anchor: str = ""
    search: str = ""
    category: str = ""
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    timings: bool = False
    settings: Settings = Settings()
    kiosk: bool = False
    listens_at: str = ""
    first: LibrarySource | None = None
    helppack: Path | None = None

    @property
    def first_source(self) -> LibrarySource:
        """The library that is shown first."""
        return self.first or self.source

    @property
    def remembers_articles(self) -> bool:
        """Whether it is kept for the next time which articles the reader opens."""
        is_errand = self.timings or self.screenshot is not None
        return self.policy.personal_articles and not is_errand
