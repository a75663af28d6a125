"""Putting together what several files of an export say of the same objects."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from helpviewer.importing.export import Entry
from helpviewer.importing.notes import Notes
from helpviewer.importing.record import Record

KindOf = Callable[[Entry], str]
"""Returns what kind of object an entry is, such as ``article``."""

_Key = tuple[str, str]  # id, and language as it is written


class Gathered(NamedTuple):
    """The objects of an export by kind, each once.

    Attributes:
        objects: By kind, then by id and language.
        notes: Where their records note what is wrong with them.
        is_complete: As many articles are there as the export speaks of.
    """

    objects: Mapping[str, Mapping[_Key, Mapping[str, Any]]]
    notes: Notes
    is_complete: bool

    def records(self, kind: str) -> Iterator[Record]:
        """Yield the objects of a kind."""
        for (id_, _), values in self.objects.get(kind, {}).items():
            yield Record(values, _where(kind, id_, values), self.notes)

    def ids(self, kind: str) -> set[str]:
        """Return the ids of the objects of a kind."""
        return {id_ for id_, _ in self.objects.get(kind, {})}


def gather(entries: Sequence[Entry], kind_of: KindOf, notes: Notes) -> Gathered:
    """Return the objects of an export; of one that comes twice, what is said later counts.

    So a list without texts can be followed by each article's own file, and pages may overlap.
    """
    objects: dict[str, dict[_Key, dict[str, Any]]] = {}
    announced = 0
    for entry in entries:
        kind = kind_of(entry)
        record = Record(entry.values, kind or "an object", notes)
        if not record.id():
            record.note("left out: its id is missing, or cannot be one")
            continue
        of_kind = objects.setdefault(kind, {})
        key = record.id(), str(entry.values.get("locale") or "")
        of_kind[key] = {**of_kind.get(key, {}), **entry.values}
        announced = max(announced, entry.total if kind == "article" else 0)
    found = len(objects.get("article", {}))
    if found < announced:
        reason = f"pages are missing: it has {found} articles, and speaks of {announced}"
        notes.add("the export", reason)
    return Gathered(objects, notes, is_complete=found >= announced)


def _where(kind: str, id_: str, values: Mapping[str, Any]) -> str:
    name = values.get("title") or values.get("name")
    return f"{kind} {id_} ({name})" if isinstance(name, str) else f"{kind} {id_}"
