"""Which images each article shows: what rendering tells, remembered for the next time."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from helpviewer.compiler.rendering import render_articles
from helpviewer.errors import FeedError
from helpviewer.feed.digests import sha256
from helpviewer.feed.strict_json import Value, canonical, parse
from helpviewer.library.article import Article
from helpviewer.publisher.files import File
from helpviewer.render.page import RENDERER_VERSION

_FILE = "publisher-images.json"
_MAY_SHOW = re.compile(r"!\[|<img\b", re.IGNORECASE)  # all that Markdown and HTML have for it


class Shown(NamedTuple):
    """Which images each article shows.

    Attributes:
        images: Library paths, by the digest of the article; only of articles with a page.
        file: The same, to be remembered beside the feed. Readers do not need it.
    """

    images: Mapping[str, tuple[str, ...]]
    file: File


def shown_images(articles: Mapping[str, Article], out: Path) -> Shown:
    """Return which images articles show; only those that are new are rendered.

    Args:
        articles: By their digests.
        out: Where the feed was published before.
    """
    known = _remembered(out)
    candidates = {
        digest: article
        for digest, article in articles.items()
        if _MAY_SHOW.search(article.body)
    }
    images = {digest: known[digest] for digest in candidates if digest in known}
    final = dict(images)
    missing = {digest: candidates[digest] for digest in candidates if digest not in known}
    for digest, _, page, rendered in render_articles(missing):
        images[digest] = page.images
        if rendered.final:
            final[digest] = page.images
    return Shown(images, _file(final))


def _remembered(out: Path) -> dict[str, tuple[str, ...]]:
    """Return what was remembered; nothing if another renderer made it, or nobody knows."""
    try:
        value = parse((out / _FILE).read_bytes())
    except (OSError, FeedError):
        return {}
    if not isinstance(value, dict) or value.get("renderer") != str(RENDERER_VERSION):
        return {}
    images = value.get("images")
    entries = images.items() if isinstance(images, dict) else ()
    return {
        digest: tuple(name for name in names if isinstance(name, str))
        for digest, names in entries
        if isinstance(names, list)
    }


def _file(images: Mapping[str, tuple[str, ...]]) -> File:
    value: Value = {
        "renderer": str(RENDERER_VERSION),
        "images": {digest: list[Value](names) for digest, names in images.items()},
    }
    content = canonical(value)
    return File(_FILE, content, sha256(content))
