from datetime import UTC, datetime

import pytest

from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.schedule import Plan
from helpviewer.sync.transport import Validators
from helpviewer.sync.trust import Known

MOMENT = datetime(2026, 11, 12, 10, 30, tzinfo=UTC)
NOTES = FeedNotes(
    plan=Plan(0.5, 3, MOMENT, MOMENT),
    validators=Validators('"x"', "yesterday"),
    known=Known(7, MOMENT, MOMENT),
    checked=MOMENT,
    succeeded=MOMENT,
    error={"error": "NotFoundError"},
    stats="abc",
    lacks_images=True,
)


def test_notes_are_read_as_they_were_written() -> None:
    assert FeedNotes.of_json(NOTES.as_json()) == NOTES
    assert FeedNotes.of_json({}) == FeedNotes()


@pytest.mark.parametrize("part", ["plan", "validators", "known"])
def test_what_a_newer_program_notes_is_passed_over(part: str) -> None:
    noted = NOTES.as_json()
    assert FeedNotes.of_json(noted | {"mood": 1, part: noted[part] | {"mood": 1}}) == NOTES


@pytest.mark.parametrize("name", FeedNotes._fields)
def test_what_an_older_program_did_not_note_is_as_at_first(name: str) -> None:
    noted = {key: value for key, value in NOTES.as_json().items() if key != name}
    assert FeedNotes.of_json(noted) == NOTES._replace(**{name: FeedNotes._field_defaults[name]})
