"""What happens to a feed and its reader, step by step."""

import difflib
from collections.abc import Iterator
from typing import NamedTuple

from demo.hands import Hands
from demo.help_centre import Edit, HelpCentre
from demo.reader import Reader
from demo.terminal import begin, say, show
from demo.web_server import WebServer

ARTICLE = "scheduled-maintenance-december"
_FILE = f"announcements/service/{ARTICLE}.md"
_LATER = (
    Edit(_FILE, "updated: 2026-11-18", "updated: 2026-11-20"),
    Edit(_FILE, "04:00 to 06:30", "04:00 to 07:00"),
    Edit(_FILE, "| Post-only for 15 minutes |", "| Post-only for 45 minutes |"),
    Edit(_FILE, "| 06:30 |", "| 07:00 |"),
    Edit(
        _FILE, "**18 November:", "**20 November: the end has moved to 07:00.** **18 November:"
    ),
)
_BEGINNING = "\n---\n\n"  # of the text, below the front matter
_TIP = f"{_BEGINNING}> [!TIP]\n> Questions? Somebody answers day and night.\n\n"


class Stage(NamedTuple):
    """Who and what is on it.

    Attributes:
        centre: Who writes and publishes.
        server: Where the feed is.
        reader: Who has a copy.
        hands: Who does what the reader does.
    """

    centre: HelpCentre
    server: WebServer
    reader: Reader
    hands: Hands


def tell(stage: Stage) -> None:
    """Let it happen, and tell it."""
    _sync_first(stage)
    _edit(stage)
    _kill(stage)
    _go_back_and_forward(stage)


def _sync_first(stage: Stage) -> None:
    begin(1, "The first sync brings the articles")
    stage.hands.sync(1)
    stage.hands.look(ARTICLE, "1-first-sync")


def _edit(stage: Stage) -> None:
    begin(2, "An edit is published, and appears as what changed")
    before = stage.reader.text(ARTICLE)
    say(f"The authors change {_FILE}: {stage.centre.publish(_LATER)}")
    stage.hands.sync(2)
    for line in _differences(before, stage.reader.text(ARTICLE)):
        show(line)
    stage.hands.look(ARTICLE, "2-what-changed", changes=True)


def _kill(stage: Stage) -> None:
    begin(3, "A sync is killed half-way, and nothing breaks")
    edits = [Edit(path, _BEGINNING, _TIP) for path in stage.centre.paths("announcements")]
    say(f"The authors add a tip to {len(edits)} articles: {stage.centre.publish(edits)}")
    before = stage.reader.text(ARTICLE)
    with stage.server.stopping.half_way() as half_sent:
        was_killed = stage.reader.sync_until(half_sent)
    assert was_killed
    say("A second process fetches it, and is killed when half of the file has arrived.")
    assert stage.reader.text(ARTICLE) == before
    say("The reader sees every article as before. The next sync brings all of it:")
    stage.hands.sync(3)
    assert stage.reader.text(ARTICLE) != before
    stage.hands.look(ARTICLE, "3-complete")


def _go_back_and_forward(stage: Stage) -> None:
    begin(4, "One click goes back, and another forward again")
    newest = stage.reader.text(ARTICLE)
    stage.hands.go_back()
    assert stage.reader.text(ARTICLE) != newest
    stage.hands.look(ARTICLE, "4-gone-back")
    stage.hands.go_forward()
    assert stage.reader.text(ARTICLE) == newest


def _differences(before: str, after: str) -> Iterator[str]:
    """Yield the lines of a text that went (``- ``) and came (``+ ``)."""
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return (line for line in lines if line[:2] in {"- ", "+ "} and line[2:].strip())
