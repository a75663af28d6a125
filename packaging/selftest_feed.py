"""Makes the feed that ``helpviewer --selftest`` verifies: two articles, valid until 2100.

Run it as ``.venv/bin/python packaging/selftest_feed.py`` when the format of feeds has changed;
what it writes to ``resources/selftest`` is committed. The keys that sign it are thrown away.
"""

import secrets
import shutil
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from helpviewer.publisher.keys import KeyFolder
from helpviewer.publisher.options import Options
from helpviewer.publisher.publication import prepare, write
from helpviewer.publisher.repository import Repository

FEED = Path(__file__).resolve().parent.parent / "resources" / "selftest" / "feed"

_PUBLISHED = datetime(2026, 11, 22, tzinfo=UTC)
_SIGNED = datetime(2100, 1, 1, tzinfo=UTC)  # so that the shortest signature lasts until then
_ARTICLES = {
    "signed.md": "# A signed article\n\nIt came from a feed, as its publisher signed it.",
    "second.md": "# A second article\n\nSee [the first one](signed.md).",
}
_PASSPHRASE = secrets.token_urlsafe()


def _ask(_name: str, *, is_new: bool) -> str:
    """Know the passphrase of every key."""
    return _PASSPHRASE


def main() -> None:
    """Publish the articles, and keep only what readers fetch."""
    shutil.rmtree(FEED, ignore_errors=True)
    with TemporaryDirectory() as work:
        folder = Path(work, "articles")
        folder.mkdir()
        for name, text in _ARTICLES.items():
            (folder / name).write_text(f"{text}\n", encoding="utf-8")
        publication = prepare(folder, FEED, Options(_PUBLISHED))
        write(publication, FEED)
        keys = KeyFolder([Path(work, "keys")], _ask)
        Repository(FEED, keys, _SIGNED).create(publication.content)


if __name__ == "__main__":
    main()
