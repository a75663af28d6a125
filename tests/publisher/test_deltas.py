from pathlib import Path
from typing import Any

from helpviewer.feed.compression import unpacked
from helpviewer.feed.digests import item_digest, sha256
from helpviewer.feed.document import Document, read_document
from helpviewer.feed.strict_json import canonical
from helpviewer.library.library_file import LibraryInfo
from helpviewer.publisher.contents import Content, Contents
from helpviewer.publisher.deltas import make_deltas
from helpviewer.publisher.files import File, write_file
from helpviewer.publisher.packs import make_packs
from helpviewer.publisher.record import Step, read_record, record_file, touched_since

STEPS = {serial: Step("ab", frozenset({f"a{serial % 7}"})) for serial in range(1, 200)}


def contents(number: int, text: str = "Text. ") -> Contents:
    values: Any = [{"id": f"a{n}", "content_text": text * 20} for n in range(number)]
    items = {
        value["id"]: Content(canonical(value), item_digest(value), None) for value in values
    }
    nothing = File("publisher-images.json", b"", sha256(b""))
    return Contents(LibraryInfo("help", "Help"), items, [], nothing, [])


def bases(serial: int, number: int = 60) -> list[int]:
    here = contents(number)
    state = Document("delta", "main", collection="main", serial=serial, state="ab")
    return [
        delta.base for delta, _ in make_deltas(here, make_packs(here, "main", {}), STEPS, state)
    ]


def test_deltas_lead_on_from_the_last_states_and_from_some_older_ones() -> None:
    assert bases(199) == [*range(198, 184, -1), 171, 143, 87]
    assert bases(30) == [*range(29, 15, -1), 2]
    assert bases(3) == [2, 1]
    assert bases(1) == []


def test_a_delta_that_is_nearly_as_large_as_the_packs_is_not_made() -> None:
    assert bases(199, number=18) == [198, 197, 196, 195, 194]  # 6 of 18 are too many


def test_a_delta_has_what_was_touched_and_what_is_gone() -> None:
    here = contents(5)
    many = make_packs(contents(500), "main", {})
    state = Document("delta", "main", collection="main", serial=7, state="ab")
    (_, first), *_, (delta, last) = make_deltas(here, many, STEPS, state)
    assert isinstance(first.content, bytes)
    assert read_document(unpacked(first.content, 10_000)).items[0] == {
        "id": "a0",
        "content_text": "Text. " * 20,
    }
    assert isinstance(last.content, bytes)
    document = read_document(unpacked(last.content, 10_000))
    assert (delta.base, document.base, delta.changed) == (1, 1, 6)
    assert len(document.items) == 4
    assert document.deleted == ("a5", "a6")


def test_a_chain_that_is_broken_leads_no_further() -> None:
    broken = STEPS | {195: Step("ab", None)}
    assert touched_since(broken, 195, 199) == frozenset({"a0", "a1", "a2", "a3"})
    assert touched_since(broken, 194, 199) is None
    assert touched_since({}, 198, 199) is None
    assert touched_since({}, 199, 199) == frozenset()


def test_the_record_keeps_no_more_than_deltas_need(tmp_path: Path) -> None:
    write_file(tmp_path, record_file(STEPS | {199: Step("cd", None)}))
    kept = read_record(tmp_path)
    assert kept == {serial: STEPS[serial] for serial in range(88, 199)} | {
        199: Step("cd", None)
    }
