"""The files of an export: pages of JSON, each wrapped in its own way."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from helpviewer.errors import ImportingError
from helpviewer.importing.notes import Notes
from helpviewer.library.files import read_file, real_path

_LARGEST = 512 * 1024 * 1024  # bytes
_SINGULARS = {
    "articles": "article",
    "results": "article",  # of an article search
    "article_attachments": "attachment",
    "categories": "category",
    "collections": "collection",
    "folders": "folder",
    "sections": "section",
    "translations": "translation",
}
_COUNTS = ("count", "total_count")


class Entry(NamedTuple):
    """One object of an export.

    Attributes:
        kind: What its wrapper calls it, such as ``article``; empty if it has none.
        values: Its fields.
        total: How many objects there are, as its page says; 0 if it does not.
    """

    kind: str
    values: Mapping[str, Any]
    total: int = 0


def read_export(files: Sequence[Path], notes: Notes) -> list[Entry]:
    """Return what stands in all `files`, in their order; a file without objects is noted.

    Raises:
        ImportingError: A file cannot be read, or is no JSON.
    """
    entries: list[Entry] = []
    for file in files:
        found = list(_entries(_parsed(file)))
        if not found:
            notes.add(file.name, "there is nothing in it to import")
        entries += found
    return entries


def _parsed(file: Path) -> Any:
    try:
        content = read_file(file, real_path(file).parent, _LARGEST)
        return json.loads(content.decode("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or str(error)
    except (ValueError, RecursionError) as error:
        reason = f"it is no JSON ({error})"
    raise ImportingError(f"{file}: {reason}")


def _entries(value: Any, kind: str = "", total: int = 0) -> Iterator[Entry]:
    """Yield the objects within a page, a list of pages, or the answer to a single question."""
    if isinstance(value, list):
        for part in value:
            yield from _entries(part, kind, total)
    elif isinstance(value, dict) and "id" in value:
        yield Entry(kind, value, total)
    elif isinstance(value, dict):
        counts = (value.get(name) for name in _COUNTS)
        told = next((count for count in counts if type(count) is int), total)
        for name, part in value.items():
            inner = kind if name in {"items", "data"} else _SINGULARS.get(name, str(name))
            yield from _entries(part, inner, told)
