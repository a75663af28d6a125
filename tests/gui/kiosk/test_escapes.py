"""Nobody gets out of a kiosk: the real program, attacked from outside."""

from collections.abc import Iterator
from operator import attrgetter

import pytest

from helpviewer.kiosk.pin import hash_pin
from tests.conftest import write_files
from tests.gui.kiosk.escape_attempts import (
    ATTEMPTS,
    BEFORE_WAKING,
    LINKS,
    PIN,
    START_OVER,
    UNDER_A_DESKTOP,
    WAKING,
    Attempt,
    at,
    typed,
)
from tests.gui.kiosk.real_screen import RealScreen

SETTINGS = f"[unattended]\nspeech = false\nidle_seconds = 3600\npin = '{hash_pin(PIN)}'\n"
ENDED = ["visit ended"]
_MOMENT = 3.0  # seconds

WELCOME = "---\ntitle: Welcome\nupdated: 2026-06-01\n---\n" + "Some words to touch. " * 400
STAFF = "---\nid: staff\ntitle: Staff only\naudience: internal\n---\nThe code of the gate.\n"


def word(kind: str) -> str:
    """Return a word that only one article has."""
    return "kind" + "".join(filter(str.isalpha, kind))


def whole_link(kind: str, target: str) -> str:
    """Return an article that is one link, wherever it is touched."""
    title = f"---\nid: {word(kind)}\ntitle: About {word(kind)}\nupdated: 2020-01-01\n---\n"
    return f"{title}[{'A link to follow. ' * 150}](<{target}>)\n"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealScreen]:
    home = tmp_path_factory.mktemp("escapes")
    links = {f"links/{word(kind)}.md": whole_link(kind, to) for kind, to in LINKS.items()}
    articles = {"library.toml": 'title = "Town hall"\n', "hall/welcome.md": WELCOME}
    library = write_files(home / "library", {**articles, "hall/staff.md": STAFF, **links})
    with RealScreen(home, library, settings=SETTINGS) as screen:
        yield screen


@pytest.fixture
def screen(hall: RealScreen) -> RealScreen:
    """Have a kiosk, whatever the attempt before has done to it."""
    if hall.wrong():
        hall.restart()
    return hall


def come(screen: RealScreen) -> None:
    """Wake the screen, unless somebody has."""
    screen.do_until(at(WAKING), lambda: screen.events()[-1:] not in ([], ENDED), "a visit")


def open_article(screen: RealScreen, kind: str) -> None:
    """Search an article that only one word leads to, and open it."""
    known = len(screen.noted())

    def is_open() -> bool:
        return word(kind) in [note.get("article") for note in screen.noted()[known:]]

    screen.do(typed(word(kind)))
    screen.do_until("key Return", is_open, "an article", pause=0.5)


def go_home(screen: RealScreen) -> None:
    """End the visit by the button that is on every screen."""
    screen.touch(START_OVER)
    screen.await_that(lambda: screen.events()[-1:] == ENDED, "a way home")


def wrong(screen: RealScreen) -> list[str]:
    """Return what was achieved, if it lasts: the window may take a moment to come back."""
    screen.look_for(lambda: not screen.wrong(), seconds=_MOMENT)
    return screen.wrong()


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=attrgetter("name"))
def test_nobody_gets_out(screen: RealScreen, attempt: Attempt) -> None:
    come(screen)
    if attempt.article:
        open_article(screen, attempt.article)
    screen.do(attempt.script)
    assert wrong(screen) == []
    go_home(screen)
    assert wrong(screen) == []


@pytest.mark.parametrize("attempt", BEFORE_WAKING, ids=attrgetter("name"))
def test_nor_while_nobody_is_there(screen: RealScreen, attempt: Attempt) -> None:
    screen.do(attempt.script)
    assert wrong(screen) == []
    come(screen)
    go_home(screen)
    assert wrong(screen) == []


@pytest.fixture(scope="module")
def desktop(hall: RealScreen) -> RealScreen:
    """Have a window manager with keys of its own, which gets them before the program."""
    hall.manage(None)
    return hall


@pytest.mark.parametrize("attempt", UNDER_A_DESKTOP, ids=attrgetter("name"))
def test_nor_by_the_keys_of_a_desktop(
    desktop: RealScreen, screen: RealScreen, attempt: Attempt
) -> None:
    come(screen)
    screen.do(attempt.script)
    assert wrong(screen) == []
    go_home(screen)
    assert wrong(screen) == []


def test_no_attempt_has_left_a_trace(screen: RealScreen) -> None:
    assert screen.opened() == []
    assert screen.told() == ""
