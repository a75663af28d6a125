"""What each help centre says of its sections, where the samples do not."""

from typing import Any

from helpviewer.importing.categories import categories_of
from helpviewer.importing.export import Entry
from helpviewer.importing.freshdesk import read_freshdesk
from helpviewer.importing.help_centre import Section
from helpviewer.importing.helpscout import read_helpscout
from helpviewer.importing.intercom import read_intercom
from helpviewer.importing.notes import Note, Notes
from helpviewer.importing.zendesk import read_zendesk


def entries(kind: str, *values: dict[str, Any]) -> list[Entry]:
    return [Entry(kind, value) for value in values]


def test_sections_have_names_in_the_languages_that_were_exported() -> None:
    pages = [
        *entries("section", {"id": 2, "name": "Help", "locale": "en-us", "category_id": 3}),
        *entries("section", {"id": 2, "name": "Hilfe", "locale": "de", "category_id": 3}),
        *entries("translation", {"id": 7, "source_id": 2, "source_type": "Section",
                                 "locale": "fr", "title": "Aide"}),
    ]  # fmt: skip
    (section,) = read_zendesk(pages, Notes()).sections.values()
    names = {"en-US": "Help", "de": "Hilfe", "fr": "Aide"}
    assert section == Section("section 2", "Help", "category 3", None, names)


def test_a_translation_of_what_is_not_there_is_told() -> None:
    notes = Notes()
    read_zendesk(entries("translation", {"id": 7, "source_id": 2, "locale": "fr"}), notes)
    assert notes.all == (Note("translation 7", "left out: article 2 is in none of the files"),)


def test_objects_without_a_wrapper_are_known_by_their_fields() -> None:
    assert read_zendesk([Entry("", {"id": 1, "name": "x"})], Notes()).sections
    assert read_intercom([Entry("data", {"id": 1, "name": "x"})], Notes()).sections
    assert read_helpscout([Entry("", {"id": 1, "name": "x"})], Notes()).sections
    assert read_freshdesk(entries("folder", {"id": 1, "name": "x"}), Notes()).sections


def test_freshdesk_tells_of_folders_in_its_articles() -> None:
    level = {"level": 0, "type": "folder", "data": {"id": 4, "name": "Scan", "language": "en"}}
    told = {"id": 1, "title": "x", "status": 2, "folder_id": 4, "category_id": 3,
            "hierarchy": [level]}  # fmt: skip
    bare = {"id": 2, "title": "y", "status": 2, "folder_id": 5, "category_id": 3}
    folder = {"id": 5, "name": "Copy", "visibility": 2}
    centre = read_freshdesk(entries("", told, bare, folder), Notes())
    assert centre.sections == {
        "folder 4": Section("folder 4", "Scan", "category 3"),
        "folder 5": Section("folder 5", "Copy", "category 3"),
    }
    assert [page.internal for page in centre.pages] == [False, True]


def test_what_lies_in_a_private_collection_is_not_for_everybody() -> None:
    centre = read_helpscout(
        [
            *entries("collection", {"id": "c", "name": "C", "visibility": "private"}),
            *entries("article", {"id": "a", "status": "published", "collectionId": "c"}),
        ],
        Notes(),
    )
    assert [page.internal for page in centre.pages] == [True]


def test_sections_with_one_name_have_folders_of_their_own() -> None:
    notes = Notes()
    sections = [
        Section("section 1", "Help"),
        Section("section 2", "help!"),
        Section("section 3", "مساعدة", "section 2", 2),
        Section("section 4", "First", "section 2", 1),
        Section("section 5", "Lost", "section 9"),
    ]
    found = categories_of({section.id: section for section in sections}, notes)
    assert [(c.path, c.name) for c in found.names] == [
        ("help", "Help"),
        ("help-section-2", "help!"),
        ("help-section-2/first", "First"),
        ("help-section-2/section-3", "مساعدة"),
        ("lost", "Lost"),
    ]
    reason = "section 9, in which it lies, is in none of the files"
    assert notes.all == (Note("section 5", reason),)


def test_sections_can_lie_only_so_deep() -> None:
    notes = Notes()
    chain = [Section(f"s {n}", "x", f"s {n - 1}" if n else "") for n in range(25)]
    found = categories_of({section.id: section for section in chain}, notes)
    assert max(path.count("/") for path in found.paths.values()) == 19
    assert [note.where for note in notes.all] == [f"s {n}" for n in range(20, 25)]
