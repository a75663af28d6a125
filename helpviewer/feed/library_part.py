"""``library.json``: what a collection says of itself, as ``library.toml`` does of a folder."""

from typing import Any

from helpviewer.errors import FeedError
from helpviewer.feed import limits
from helpviewer.feed.strict_json import Value, canonical, objection, parse
from helpviewer.library.article import Category
from helpviewer.library.characters import one_line
from helpviewer.library.colors import color_code
from helpviewer.library.languages import language_tag
from helpviewer.library.library_file import LibraryInfo

_MOST_CATEGORIES = 2_000


def library_bytes(info: LibraryInfo) -> bytes:
    """Return what `read_library` makes the same of, but for the id."""
    return canonical(
        {
            "title": info.title,
            "language": info.language,
            "brand": {"name": info.brand, "icon": info.icon, **_colors(info)},
            "titles": dict(info.titles),
            "categories": [_category_value(category) for category in info.categories],
            "synonyms": info.synonyms,
        }
    )


def read_library(content: bytes, id_: str) -> LibraryInfo:
    """Return what a collection says of itself; what is odd in it counts as not said.

    Args:
        content: The file.
        id_: What this reader keeps the library's data under.

    Raises:
        FeedError: It cannot be used at all.
    """
    if len(content) > limits.LIBRARY:
        raise FeedError("library.json is too large")
    value = parse(content)
    if not isinstance(value, dict) or objection(value):
        raise FeedError("library.json cannot be used")
    brand = _table(value, "brand")
    synonyms = value.get("synonyms")
    return LibraryInfo(
        id=id_,
        title=_text(value, "title") or id_,
        language=language_tag(_text(value, "language")) or "en",
        brand=_text(brand, "name"),
        icon=_text(brand, "icon"),
        titles=_texts(value, "titles"),
        categories=_categories(value.get("categories")),
        synonyms=synonyms if isinstance(synonyms, str) else "",
        color=color_code(_text(brand, "color")),
        color_dark=color_code(_text(brand, "color_dark")),
    )


def _colors(info: LibraryInfo) -> dict[str, str]:
    """Return the colours that are said: without any, the file is what it always was."""
    colors = {"color": info.color, "color_dark": info.color_dark}
    return {name: color for name, color in colors.items() if color}


def _category_value(category: Category) -> dict[str, Any]:
    return {
        "path": category.path,
        "name": category.name,
        "icon": category.icon,
        "names": dict(category.names),
    }


def _categories(value: Value) -> tuple[Category, ...]:
    entries = value if isinstance(value, list) else []
    return tuple(
        Category(
            path, _text(entry, "name") or path, _text(entry, "icon"), _texts(entry, "names")
        )
        for entry in entries[:_MOST_CATEGORIES]
        if isinstance(entry, dict) and (path := _text(entry, "path"))
    )


def _table(value: dict[str, Value], name: str) -> dict[str, Value]:
    table = value.get(name)
    return table if isinstance(table, dict) else {}


def _text(value: dict[str, Value], name: str) -> str:
    text = value.get(name)
    return one_line(text)[: limits.TITLE] if isinstance(text, str) else ""


def _texts(value: dict[str, Value], name: str) -> dict[str, str]:
    table = _table(value, name)
    texts = {language_tag(key): _text(table, key) for key in table}
    return {language: text for language, text in texts.items() if language and text}
