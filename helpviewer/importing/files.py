"""The files of a library, as texts: an article, and what the library says of itself."""

from collections.abc import Sequence
from typing import Any

from helpviewer.importing.help_centre import HelpPage
from helpviewer.library.article import Category
from helpviewer.library.headings import MAX_TITLE

_YAML: dict[str, Any] = {"allow_unicode": True, "width": 1_000_000}


def article_file(page: HelpPage, body: str) -> bytes:
    """Return the file of an article.

    Args:
        page: With its language, and only with those related articles that there are.
        body: Its text as Markdown.
    """
    fields: dict[str, Any] = {
        "id": page.id,
        "title": page.title[:MAX_TITLE],
        "summary": page.summary,
        "language": page.language,
        "published": page.published,
        "updated": page.updated,
        "views": page.views if page.views is None or page.views >= 0 else None,
        "tags": list(page.tags),
        "keywords": list(page.keywords),
        "url": page.url,
        "audience": "internal" if page.internal else "",
        "related": list(page.related),
        "order": page.order,
    }
    matter = "".join(_line(name, value) for name, value in fields.items())
    return f"---\n{matter}---\n\n{body}".encode("utf-8", "replace")


def _line(name: str, value: Any) -> str:
    """Return a field as a line of YAML; nothing if it has no value."""
    import yaml  # noqa: PLC0415 - 25 ms

    if value in ("", [], None):
        return ""
    if isinstance(value, list):
        return f"{name}: {yaml.safe_dump(value, default_flow_style=True, **_YAML)}"
    return str(yaml.safe_dump({name: value}, **_YAML))


def library_file(id_: str, title: str, language: str, categories: Sequence[Category]) -> bytes:
    """Return ``library.toml``; without an id, the library is known by its folder."""
    import tomlkit  # noqa: PLC0415 - 13 ms

    document = tomlkit.document()
    for name, value in (("id", id_), ("title", title), ("language", language)):
        if value:
            document.add(name, tomlkit.item(value))
    tables = tomlkit.aot()
    for category in categories:
        table = tomlkit.table()
        table.add("path", category.path)
        table.add("name", category.name)
        others = {tag: name for tag, name in category.names.items() if name != category.name}
        if others:
            names = tomlkit.inline_table()
            names.update(others)
            table.add("names", names)
        tables.append(table)
    if categories:
        document.add("categories", tables)
    return tomlkit.dumps(document).encode("utf-8", "replace")
