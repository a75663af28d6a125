"""A library with a feed, as the window opens it at once."""

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import FeedSource, LibrarySource
from helpviewer.feed.received import Received
from helpviewer.feed.received_collection import CollectionDraft
from helpviewer.feed.strict_json import Value
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.tasks import TaskRunner
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.snapshot import Place
from tests.gui.conftest import write_articles

FEED = FeedSource("https://example.org/feed.json")
SCAN: Value = {"id": "scan", "title": "Scan a page", "content_text": "On the glass plate."}


@pytest.fixture
def source(tmp_path: Path) -> LibrarySource:
    return write_articles(tmp_path / "library", {"fax.md": "# Send a fax"})._replace(feed=FEED)


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    return UserPaths.under(tmp_path / "reader")


def receive(source: LibrarySource, paths: UserPaths) -> None:
    place = Place.of(paths, read_library_file(source.folder)[0])
    with closing(Received.open(place.received)) as received:
        received.add(FEED.url, CollectionDraft([SCAN]))


def opens(source: LibrarySource, paths: UserPaths) -> bool:
    """Say whether the window shows at once what was compiled before."""
    tasks = TaskRunner()
    controller = LibraryController(paths, tasks, "en")
    is_open = controller.open(source)
    if controller.snapshot:
        controller.snapshot.store.close()
    return is_open


def test_articles_of_a_feed_are_shown_at_once_as_long_as_it_is_wanted(
    source: LibrarySource, paths: UserPaths
) -> None:
    receive(source, paths)
    compile_library(source, paths)
    assert opens(source, paths)
    assert not opens(source._replace(feed=None), paths)
    assert not opens(source._replace(feed=FeedSource("https://example.org/other")), paths)


def test_the_folder_is_shown_at_once_before_anything_was_received(
    source: LibrarySource, paths: UserPaths
) -> None:
    compile_library(source._replace(feed=None), paths)
    assert opens(source, paths)


def test_what_was_received_before_a_kill_is_shown_once_the_window_has_compiled_it(
    source: LibrarySource, paths: UserPaths, qtbot: QtBot
) -> None:
    compile_library(source, paths)
    receive(source, paths)
    tasks = TaskRunner()
    controller = LibraryController(paths, tasks, "en")
    assert controller.open(source)
    with qtbot.waitSignal(controller.settled, timeout=20_000):
        controller.refresh()
    tasks.wait()
    assert controller.snapshot
    titles = {card.title for card in controller.snapshot.library}
    controller.snapshot.store.close()
    assert titles == {"Scan a page", "Send a fax"}
