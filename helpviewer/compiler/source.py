"""What is compiled."""

from pathlib import Path
from typing import NamedTuple

from helpviewer.library.article import Audience, Trust
from helpviewer.library.files import printable_path, real_path


class LibrarySource(NamedTuple):
    """A folder of Markdown, and for whom it is compiled.

    Attributes:
        folder: Where the articles are; it is only read.
        trust: How far they are trusted.
        audience: Whose articles are taken.
    """

    folder: Path
    trust: Trust = Trust.FOLDER
    audience: Audience = Audience.PUBLIC

    @property
    def origin(self) -> str:
        """What a generation that was made of it is marked with."""
        return printable_path(real_path(self.folder))
