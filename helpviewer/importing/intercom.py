"""Intercom: collections within collections, and articles with their translations."""

from collections.abc import Iterator, Sequence

from helpviewer.importing.export import Entry
from helpviewer.importing.gathering import Gathered, gather
from helpviewer.importing.help_centre import HelpCentre, HelpPage, Section
from helpviewer.importing.notes import Notes
from helpviewer.importing.record import Record
from helpviewer.library.languages import language_tag


def read_intercom(entries: Sequence[Entry], notes: Notes) -> HelpCentre:
    """Return the help centre that the answers of Intercom's API describe."""
    gathered = gather(entries, _kind, notes)
    return HelpCentre(list(_pages(gathered)), _sections(gathered), gathered.is_complete)


def _kind(entry: Entry) -> str:
    if entry.values.get("type") in {"article", "collection"}:
        return str(entry.values["type"])
    return "article" if "body" in entry.values else "collection"


def _pages(gathered: Gathered) -> Iterator[HelpPage]:
    for record in gathered.records("article"):
        for language, content in _contents(record):
            state = content.text("state")
            if state == "published":
                yield _page(record, content, language)
            else:
                content.note(f"left out: it is {state or 'of no state'}")


def _contents(record: Record) -> Iterator[tuple[str, Record]]:
    """Yield what an article says in each language."""
    usual = record.language("default_locale")
    yield usual, record
    yield from ((tag, text) for tag, text in _translations(record) if tag != usual)


def _translations(record: Record) -> Iterator[tuple[str, Record]]:
    contents = record.table("translated_content")
    for locale, content in contents.values.items():
        if isinstance(content, dict) and (tag := language_tag(locale)):
            yield tag, contents.table(locale)


def _page(record: Record, content: Record, language: str) -> HelpPage:
    number, parent = record.id(), record.id("parent_id")
    return HelpPage(
        id=f"intercom/{number}",
        title=content.text("title"),
        html=content.written("body"),
        section=f"collection {parent}" if parent else "",
        language=language,
        url=content.text("url"),
        summary=content.text("description"),
        published=content.day("created_at"),
        updated=content.day("updated_at"),
        views=record.table("statistics").quietly.number("views"),
        tags=record.table("tags").quietly.texts("tags"),
        numbers=(number,),
    )


def _sections(gathered: Gathered) -> dict[str, Section]:
    sections = {}
    for record in gathered.records("collection"):
        id_, parent = f"collection {record.id()}", record.id("parent_id")
        names = {tag: text.quietly.text("name") for tag, text in _translations(record)}
        sections[id_] = Section(
            id=id_,
            name=record.text("name"),
            parent=f"collection {parent}" if parent else "",
            order=record.quietly.number("order"),
            names={tag: name for tag, name in names.items() if name},
        )
    return sections
