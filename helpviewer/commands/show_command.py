"""Print an article."""

import argparse

from helpviewer.commands.library_opening import open_snapshot
from helpviewer.commands.library_options import add_library_options, situation
from helpviewer.commands.output import print_json
from helpviewer.library.article import Card
from helpviewer.library.page import Page
from helpviewer.snapshot import Snapshot

_FORMATS = ("text", "markdown", "html", "json")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "article", metavar="ARTICLE", help="an id, a path, an address or a title"
    )
    parser.add_argument("--format", choices=_FORMATS, default="text", help="how (text)")
    add_library_options(parser)


def run(options: argparse.Namespace) -> int:
    """Print one article in the format asked for."""
    snapshot = open_snapshot(situation(options))
    card = snapshot.library.find(options.article)
    match options.format:
        case "markdown":
            print(snapshot.store.article(card.key).body.strip())
        case "html":
            print(f"<h1>{_escape(card.title)}</h1>\n{snapshot.store.page(card.key).html}")
        case "json":
            print_json(_as_json(snapshot, card))
        case _:
            print(_text(card.title, snapshot.store.page(card.key)))
    return 0


def _text(title: str, page: Page) -> str:
    """Return an article for a terminal: its title and its headings underlined."""
    headings = {heading.title for heading in page.outline}
    blocks = [
        f"\n{line}\n{'-' * len(line)}" if line in headings else line
        for line in page.text.splitlines()
    ]
    return "\n".join([title, "=" * len(title), "", *blocks])


def _as_json(snapshot: Snapshot, card: Card) -> dict[str, object]:
    article, page = snapshot.store.article(card.key), snapshot.store.page(card.key)
    return {
        **card_as_json(card),
        "summary": card.summary,
        "tags": list(card.tags),
        "keywords": list(article.keywords),
        "url": card.url,
        "verified_by": card.verified_by,
        "verified_until": card.verified_until and card.verified_until.isoformat(),
        "related": list(card.related),
        "languages": [other.language for other in snapshot.library.translations(card.id)],
        "outline": [
            {"level": heading.level, "anchor": heading.anchor, "title": heading.title}
            for heading in page.outline
        ],
        "links": [{"target": link.target, "text": link.text} for link in page.links],
        "images": list(page.images),
        "text": page.text,
        "html": page.html,
        "markdown": article.body,
    }


def card_as_json(card: Card) -> dict[str, object]:
    """Return what scripts get of an article in a list."""
    return {
        "id": card.id,
        "title": card.title,
        "category": card.category,
        "published": card.published and card.published.isoformat(),
        "updated": card.updated and card.updated.isoformat(),
        "views": card.views,
        "language": card.language,
        "audience": card.audience.value,
        "path": card.path,
    }


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
