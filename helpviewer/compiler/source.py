"""What is compiled."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from helpviewer.library.article import Audience, Trust
from helpviewer.library.files import printable_path, real_path

HELP_PACK_SCHEME = "helppack:"
"""What the addresses of feeds begin with that have no server; a digest follows."""


class FeedMode(StrEnum):
    """How a feed's articles stand to those of the folder."""

    OVERLAY = "overlay"  # in the place of those with the same id and language
    REPLACE = "replace"  # in the place of them all, once something was received


class FeedSource(NamedTuple):
    """A feed that is part of a library.

    Attributes:
        url: Its address; of one that came in a help pack, what tells it from others.
        mode: How its articles stand to those of the folder.
    """

    url: str
    mode: FeedMode = FeedMode.OVERLAY

    @property
    def has_server(self) -> bool:
        """Whether it can be asked for something new; else it came in a help pack."""
        return not self.url.startswith(HELP_PACK_SCHEME)


class LibrarySource(NamedTuple):
    """A folder of Markdown, perhaps with a feed, and for whom it is compiled.

    Attributes:
        folder: Where the articles are; it is only read.
        trust: How far they are trusted.
        audience: Whose articles are taken.
        feed: What of it comes over the network; here only what was received is read.
    """

    folder: Path
    trust: Trust = Trust.FOLDER
    audience: Audience = Audience.PUBLIC
    feed: FeedSource | None = None

    @property
    def origin(self) -> str:
        """What a generation that was made of it is marked with.

        The articles that ship are the same wherever the program stands.
        """
        if self.trust is Trust.BUNDLED:
            return Trust.BUNDLED.value
        return printable_path(real_path(self.folder))
