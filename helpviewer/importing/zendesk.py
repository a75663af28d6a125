"""Zendesk: categories, sections and articles, in one language or another."""

from collections.abc import Iterator, Sequence
from typing import Any

from helpviewer.importing.export import Entry
from helpviewer.importing.gathering import Gathered, gather
from helpviewer.importing.help_centre import AttachedFile, HelpCentre, HelpPage, Section
from helpviewer.importing.notes import Notes
from helpviewer.importing.record import Record


def read_zendesk(entries: Sequence[Entry], notes: Notes) -> HelpCentre:
    """Return the help centre that the answers of Zendesk's API describe."""
    gathered = gather(entries, _kind, notes)
    return HelpCentre(list(_pages(gathered)), _sections(gathered), gathered.is_complete)


def _kind(entry: Entry) -> str:
    return entry.kind or ("article" if "body" in entry.values else "section")


def _pages(gathered: Gathered) -> Iterator[HelpPage]:
    files = _files(gathered)
    for record in [*gathered.records("article"), *_translations(gathered)]:
        if record.values.get("draft"):
            record.note("left out: it is a draft")
            continue
        yield _page(record, files.get(record.id(), ()))


def _page(record: Record, files: tuple[AttachedFile, ...]) -> HelpPage:
    number = record.id()
    section = record.id("section_id")
    return HelpPage(
        id=f"zendesk/{number}",
        title=record.text("title"),
        html=record.written("body"),
        section=f"section {section}" if section else "",
        language=record.language("locale"),
        url=record.text("html_url"),
        published=record.day("created_at"),
        updated=record.day("edited_at"),  # a vote changes updated_at
        tags=record.texts("label_names"),
        order=record.quietly.number("position"),
        internal=record.says("user_segment_id") or record.has("user_segment_ids"),
        files=files,
        numbers=(number,),
    )


def _translations(gathered: Gathered) -> Iterator[Record]:
    """Yield articles in other languages, where those were exported on their own."""
    articles = {id_: values for (id_, _), values in gathered.objects.get("article", {}).items()}
    written = {
        (id_, str(locale)) for id_, locale in gathered.objects.get("article", {})
    }  # in this language the article itself is there
    for record in gathered.records("translation"):
        source = record.id("source_id")
        if record.values.get("source_type", "Article") != "Article":
            continue
        if source not in articles:
            record.note(f"left out: article {source} is in none of the files")
        elif (source, str(record.values.get("locale"))) not in written:
            own: dict[str, Any] = {"edited_at": record.values.get("updated_at"), "id": source}
            values = {**articles[source], **record.values, **own}
            yield Record(values, record.where, gathered.notes)


def _files(gathered: Gathered) -> dict[str, tuple[AttachedFile, ...]]:
    files: dict[str, tuple[AttachedFile, ...]] = {}
    for record in gathered.records("attachment"):
        file = AttachedFile(record.text("file_name"), record.text("content_url"))
        article = record.id("article_id")
        files[article] = (*files.get(article, ()), file)
    return files


def _sections(gathered: Gathered) -> dict[str, Section]:
    sections: dict[str, Section] = {}
    for kind in ("category", "section"):
        for record in gathered.records(kind):
            _add(sections, _section(record, kind), record.language("locale"))
    for record in gathered.records("translation"):
        kind = str(record.values.get("source_type")).lower()
        section = sections.get(f"{kind} {record.id('source_id')}")
        if section:
            named = section._replace(name=record.text("title"))
            _add(sections, named, record.language("locale"))
    return sections


def _section(record: Record, kind: str) -> Section:
    outer, category = record.id("parent_section_id"), record.id("category_id")
    parent = f"section {outer}" if outer else f"category {category}" if category else ""
    order = record.quietly.number("position")
    return Section(f"{kind} {record.id()}", record.text("name"), parent, order)


def _add(sections: dict[str, Section], section: Section, language: str) -> None:
    """Add a section, or its name in another language."""
    known = sections.get(section.id, section)
    names = {**known.names, language: section.name} if language else known.names
    sections[section.id] = known._replace(names=names)
