"""Those who write the articles, and publish them as a signed feed."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from demo.program import run_program
from helpviewer.paths import bundled

_PASSPHRASE = "only for this demonstration"  # noqa: S105 - of keys that live for a minute


class Edit(NamedTuple):
    """A change to an article's file.

    Attributes:
        path: The file, in the folder of articles.
        old: What stood there, once or more often.
        new: What stands there now.
    """

    path: str
    old: str
    new: str


class HelpCentre:
    """A copy of the bundled articles, their feed and its keys, in a folder of their own."""

    def __init__(self, root: Path) -> None:
        self.feed = root / "feed"
        self._articles = shutil.copytree(bundled("articles"), root / "articles")
        self._keys = root / "keys"

    @property
    def root(self) -> Path:
        """The file by which readers know whose signatures count."""
        return self.feed / "metadata" / "1.root.json"

    def begin(self) -> str:
        """Make the keys, and publish for the first time; return what was said of it."""
        return self._publish("init")

    def publish(self, edits: Sequence[Edit]) -> str:
        """Change the articles, and publish what is new; return what was said of it."""
        for edit in edits:
            file = self._articles / edit.path
            text = file.read_text(encoding="utf-8")
            assert edit.old in text
            file.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
        return self._publish("update")

    def paths(self, category: str) -> list[str]:
        """Return the files of a category."""
        found = (self._articles / category).rglob("*.md")
        return sorted(file.relative_to(self._articles).as_posix() for file in found)

    def _publish(self, action: str) -> str:
        said = run_program(
            "publish", action, self._articles, self.feed, "--keys", self._keys,
            HELPVIEWER_PASSPHRASE=_PASSPHRASE,
        )  # fmt: skip
        return said.splitlines()[0]
