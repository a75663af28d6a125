"""Sources and pages as JSON objects, for the pipe between renderer and worker."""

from collections.abc import Mapping
from typing import Any

from helpviewer.library.article import Format
from helpviewer.library.page import Heading, Link, Page, Source


def source_to_json(source: Source) -> dict[str, Any]:
    """Return what `source_from_json` makes the same source of."""
    return {"body": source.body, "format": source.format.value, "path": source.path}


def source_from_json(data: Mapping[str, Any]) -> Source:
    """Return the source that `source_to_json` was given."""
    return Source(data["body"], Format(data["format"]), data["path"])


def page_to_json(page: Page) -> dict[str, Any]:
    """Return what `page_from_json` makes the same page of."""
    return {
        "html": page.html,
        "text": page.text,
        "outline": [[heading.level, heading.anchor, heading.title] for heading in page.outline],
        "links": [[link.target, link.text] for link in page.links],
        "images": list(page.images),
    }


def page_from_json(data: Mapping[str, Any]) -> Page:
    """Return the page that `page_to_json` was given."""
    return Page(
        html=data["html"],
        text=data["text"],
        outline=tuple(Heading(*heading) for heading in data["outline"]),
        links=tuple(Link(*link) for link in data["links"]),
        images=tuple(data["images"]),
    )
