"""A library that came in a help pack has a feed, but nobody to ask for something new."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from helpviewer.gui.updating.due_timer import DueTimer
from helpviewer.gui.updating.feed_foot import FeedFoot
from helpviewer.gui.updating.sync_controller import SyncController
from helpviewer.gui.updating.updating import Updating
from helpviewer.library.article import Audience
from helpviewer.policy import Policy
from helpviewer.sync.helppack_library import helppack_source
from helpviewer.sync.helppack_request import HelpPackRequest, OpenedHelpPack
from helpviewer.sync.helppacks import open_helppack
from helpviewer.sync.phases import SyncProgress
from tests.gui.conftest import the
from tests.gui.updating.conftest import OpenWindow
from tests.sync.syncing import PublishedFolder, Reader


def taken(file: Path, reader: Reader) -> OpenedHelpPack:
    """Take a help pack, whose publisher is trusted."""
    request = HelpPackRequest(file, reader.paths, reader.settings)
    facts = open_helppack(request, SyncProgress()).facts
    return open_helppack(request._replace(trusted=facts.fingerprint), SyncProgress())


def test_while_it_is_shown_no_sync_is_offered_or_planned(
    qtbot: QtBot, open_window: OpenWindow, reader: Reader, published: PublishedFolder
) -> None:
    facts = taken(published.helppack(), reader).facts
    pack = helppack_source(reader.paths, facts.id, Audience.PUBLIC)
    program = open_window(reader)
    sync, actions = the(SyncController, program.library), the(Updating, program.window).actions
    assert sync.url == reader.url
    program.layout.library_chosen.emit(pack)
    qtbot.waitUntil(lambda: program.library.snapshot is not None)
    assert (sync.url, the(DueTimer, sync).moment) == ("", None)
    assert the(FeedFoot, program.window).isHidden()
    assert not any(action.isVisible() for action in actions.all)
    with qtbot.assertNotEmitted(sync.began):
        sync.sync()
    program.layout.library_chosen.emit(reader.source)
    qtbot.waitUntil(lambda: sync.url == reader.url)
    assert all(action.isVisible() for action in actions.all)


def test_a_window_that_begins_with_it_has_nothing_to_sync(
    qtbot: QtBot, open_window: OpenWindow, reader: Reader, published: PublishedFolder
) -> None:
    facts = taken(published.helppack(), reader).facts
    pack = helppack_source(reader.paths, facts.id, Audience.PUBLIC)
    program = open_window(reader, first=pack, policy=Policy(offline=True))
    assert the(FeedFoot, program.window).isHidden()
