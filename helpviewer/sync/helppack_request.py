"""What is asked of a help pack, and what is answered."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Self

from helpviewer.library.article import Audience
from helpviewer.paths import UserPaths
from helpviewer.settings import Settings
from helpviewer.sync.report import SyncReport
from helpviewer.sync.request import settings_message, settings_of


class HelpPackRequest(NamedTuple):
    """A help pack that is to be opened.

    Attributes:
        file: Where it is.
        paths: The reader's folders.
        settings: What was chosen.
        audience: Who reads here.
        trusted: The fingerprint that the reader has agreed to; empty if nobody was asked yet.
    """

    file: Path
    paths: UserPaths
    settings: Settings
    audience: Audience = Audience.PUBLIC
    trusted: str = ""

    def as_message(self) -> dict[str, Any]:
        """Return what a worker is asked with."""
        return {
            "file": str(self.file),
            "paths": [str(folder) for folder in self.paths],
            "settings": settings_message(self.settings),
            "audience": self.audience,
            "trusted": self.trusted,
        }

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Self:
        """Return the request that `as_message` made a message of."""
        return cls(
            Path(message["file"]),
            UserPaths(*map(Path, message["paths"])),
            settings_of(message["settings"]),
            Audience(message["audience"]),
            message["trusted"],
        )


class HelpPackFacts(NamedTuple):
    """What is to be known of a help pack before it is trusted; all of it is verified.

    Attributes:
        name: What the file is called.
        id: What its library is kept under; the same for every pack of one feed.
        title: What the library is called.
        articles: How many it has.
        published: When they were.
        fingerprint: What its publisher can tell by telephone, to be compared.
        keys: How many keys the publisher has.
        threshold: How many of them have to agree to others.
    """

    name: str
    id: str
    title: str
    articles: int
    published: datetime
    fingerprint: str
    keys: int
    threshold: int

    def as_message(self) -> dict[str, Any]:
        """Return the facts as a worker sends them, and as ``--json`` prints them."""
        return self._asdict() | {"published": self.published.isoformat()}

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Self:
        """Return the facts that `as_message` made a message of."""
        return cls(**{**message, "published": datetime.fromisoformat(message["published"])})


class OpenedHelpPack(NamedTuple):
    """What came of opening a help pack.

    Attributes:
        facts: What it is.
        report: What was taken of it; None if its publisher is to be trusted first.
    """

    facts: HelpPackFacts
    report: SyncReport | None = None

    def as_message(self) -> dict[str, Any]:
        """Return it as a worker sends it."""
        report = self.report.as_message() if self.report else None
        return {"facts": self.facts.as_message(), "report": report}

    @classmethod
    def of_message(cls, message: Mapping[str, Any]) -> Self:
        """Return what `as_message` made a message of."""
        report = SyncReport.of_message(message["report"]) if message["report"] else None
        return cls(HelpPackFacts.of_message(message["facts"]), report)
