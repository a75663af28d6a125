"""Freshdesk: categories, folders within folders, and articles."""

from collections.abc import Iterator, Sequence

from helpviewer.importing.export import Entry
from helpviewer.importing.gathering import Gathered, gather
from helpviewer.importing.help_centre import AttachedFile, HelpCentre, HelpPage, Section
from helpviewer.importing.notes import Notes
from helpviewer.importing.record import Record

_PUBLISHED = 2  # status of an article
_EVERYBODY = 1  # visibility of a folder


def read_freshdesk(entries: Sequence[Entry], notes: Notes) -> HelpCentre:
    """Return the help centre that the answers of Freshdesk's API describe."""
    gathered = gather(entries, _kind, notes)
    return HelpCentre(list(_pages(gathered)), _sections(gathered), gathered.is_complete)


def _kind(entry: Entry) -> str:
    """Tell what an entry of a list is that has no name."""
    if entry.kind in {"article", "category", "folder"}:
        return entry.kind
    if "title" in entry.values or "folder_id" in entry.values:
        return "article"
    is_folder = not entry.values.keys().isdisjoint(("visibility", "category_id"))
    return "folder" if is_folder else "category"


def _pages(gathered: Gathered) -> Iterator[HelpPage]:
    hidden = {
        record.id()
        for record in gathered.records("folder")
        if record.values.get("visibility", _EVERYBODY) != _EVERYBODY
    }
    for record in gathered.records("article"):
        if record.number("status") != _PUBLISHED:
            record.note("left out: it is a draft")
            continue
        yield _page(record)._replace(internal=record.id("folder_id") in hidden)


def _page(record: Record) -> HelpPage:
    folder, category = record.id("folder_id"), record.id("category_id")
    seo = record.table("seo_data").quietly
    return HelpPage(
        id=f"freshdesk/{record.id()}",
        title=record.text("title"),
        html=record.written("description"),
        section=f"folder {folder}" if folder else f"category {category}" if category else "",
        language=record.language("language"),
        summary=seo.text("meta_description"),
        published=record.day("created_at"),
        updated=record.day("updated_at"),
        views=record.number("hits"),
        tags=record.texts("tags"),
        keywords=seo.texts("meta_keywords"),
        order=record.quietly.number("position"),
        files=tuple(_files(record)),
        numbers=(record.id(),),
    )


def _files(record: Record) -> Iterator[AttachedFile]:
    for file in record.tables("attachments"):
        yield AttachedFile(file.text("name"), file.text("attachment_url"))


def _sections(gathered: Gathered) -> dict[str, Section]:
    sections = _told_by_articles(gathered)
    for record in gathered.records("category"):
        id_ = f"category {record.id()}"
        sections[id_] = Section(id_, record.text("name"), "", record.quietly.number("position"))
    for record in gathered.records("folder"):
        id_ = f"folder {record.id()}"
        sections[id_] = _folder(record, sections.get(id_))
    return sections


def _told_by_articles(gathered: Gathered) -> dict[str, Section]:
    """Return what articles say of their folders and categories."""
    sections = {}
    for record in gathered.records("article"):
        folder, category = f"folder {record.id('folder_id')}", record.id("category_id")
        for level in record.tables("hierarchy"):
            data = level.table("data").quietly
            id_ = f"{level.quietly.text('type')} {data.id()}"
            sections[id_] = Section(id_, data.text("name"))
        name = sections[folder].name if folder in sections else ""
        sections[folder] = Section(folder, name, f"category {category}" if category else "")
    return sections


def _folder(record: Record, told: Section | None) -> Section:
    outer, category = record.id("parent_folder_id"), record.id("category_id")
    parent = f"folder {outer}" if outer else f"category {category}" if category else ""
    if not parent and told:  # where folders are listed by category, they do not name it
        parent = told.parent
    order = record.quietly.number("position")
    return Section(f"folder {record.id()}", record.text("name"), parent, order)
