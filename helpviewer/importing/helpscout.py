"""Help Scout Docs: collections, categories, and articles one by one."""

from collections.abc import Iterator, Sequence

from helpviewer.importing.export import Entry
from helpviewer.importing.gathering import Gathered, gather
from helpviewer.importing.help_centre import HelpCentre, HelpPage, Section
from helpviewer.importing.notes import Notes
from helpviewer.importing.record import Record


def read_helpscout(entries: Sequence[Entry], notes: Notes) -> HelpCentre:
    """Return the help centre that the answers of Help Scout's Docs API describe."""
    gathered = gather(entries, _kind, notes)
    return HelpCentre(list(_pages(gathered)), _sections(gathered), gathered.is_complete)


def _kind(entry: Entry) -> str:
    if entry.kind in {"article", "category", "collection"}:
        return entry.kind
    return "article" if "text" in entry.values else "category"


def _pages(gathered: Gathered) -> Iterator[HelpPage]:
    hidden = {
        kind: {
            r.id() for r in gathered.records(kind) if r.values.get("visibility") == "private"
        }
        for kind in ("category", "collection")
    }
    for record in gathered.records("article"):
        status = record.text("status")
        if status != "published":
            record.note(f"left out: it is {status or 'of no status'}")
            continue
        page = _page(record, gathered.ids("category"))
        inside = record.id("collectionId") in hidden["collection"] or not hidden[
            "category"
        ].isdisjoint(record.texts("categories"))
        yield page._replace(internal=inside)


def _page(record: Record, categories: set[str]) -> HelpPage:
    own = [name for name in record.texts("categories") if name in categories]
    number = record.quietly.number("number")
    dated = "lastPublishedAt" if record.has("lastPublishedAt") else "updatedAt"
    return HelpPage(
        id=f"helpscout/{record.id()}",
        title=record.text("name"),
        html=record.written("text"),
        section=f"category {own[0]}" if own else f"collection {record.id('collectionId')}",
        url=record.text("publicUrl"),
        published=record.day("createdAt"),
        updated=record.day(dated),
        views=record.number("viewCount"),
        keywords=record.quietly.texts("keywords"),
        related=tuple(f"helpscout/{other}" for other in record.quietly.texts("related")),
        order=record.quietly.number("order"),
        numbers=(record.id(), *([str(number)] if number is not None else [])),
    )


def _sections(gathered: Gathered) -> dict[str, Section]:
    sections: dict[str, Section] = {}
    for record in gathered.records("collection"):
        order = record.quietly.number("order")
        id_ = f"collection {record.id()}"
        sections[id_] = Section(id_, record.text("name"), "", order)
    for record in gathered.records("category"):
        order, parent = (
            record.quietly.number("order"),
            f"collection {record.id('collectionId')}",
        )
        id_ = f"category {record.id()}"
        sections[id_] = Section(id_, record.text("name"), parent, order)
    return sections
