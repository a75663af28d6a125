"""The commands, in a library that is part folder and part feed."""

from contextlib import closing
from pathlib import Path

import pytest

from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.snapshot import Place
from tests.commands.conftest import Run, RunJson
from tests.conftest import MakeLibrary

FEED = "https://example.org/feed.json"


@pytest.fixture
def folder(
    make_library: MakeLibrary, reader_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Return a library whose feed has received one article."""
    monkeypatch.setenv("HELPVIEWER_FEED_URL", FEED)
    folder = make_library({"fax.md": "# Send a fax\n\nDial the number."})
    place = Place.of(UserPaths.under(reader_folder), read_library_file(folder)[0])
    with closing(Received.open(place.received)) as received:
        received.add(
            FEED,
            CollectionDraft(
                [{"id": "scan", "title": "Scan", "content_text": "Lay it on the glass plate."}]
            ),
        )
    return folder


def test_every_command_knows_the_articles_of_the_feed(
    folder: Path, run: Run, run_json: RunJson
) -> None:
    compiled = run_json("compile", "--library", folder)
    assert compiled["articles"] == 2
    assert {one["id"] for one in run_json("list", "--library", folder)} == {"fax", "scan"}
    assert "Lay it on the glass plate." in run("show", "scan", "--library", folder)
    found = run_json("search", "glass", "--library", folder)
    assert [hit["id"] for hit in found["hits"]] == ["scan"]


def test_the_feed_can_stand_in_the_place_of_the_folder(
    folder: Path, run_json: RunJson, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HELPVIEWER_FEED_MODE", "replace")
    assert [one["id"] for one in run_json("list", "--library", folder)] == ["scan"]
