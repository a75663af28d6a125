"""A visit as a person makes it: the real program, touched on a real display."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from helpviewer.kiosk.pin import hash_pin
from tests.conftest import write_files
from tests.gui.kiosk.escape_attempts import ARTICLE, CHORD, KEYBOARD, WAKING, at
from tests.gui.kiosk.real_screen import Place, RealScreen

Enter = Callable[..., RealScreen]

PIN = "271828"
WORDS = "Some words about it.\n\n" * 80
FORMS = "https://state.example/forms?lang=en"
ARTICLES = {
    "library.toml": 'title = "Town hall"\n',
    "hall/welcome.md": f"---\ntitle: Welcome\nupdated: 2026-06-01\n---\n{WORDS}",
    "hall/forms.md": "---\nid: forms\ntitle: Forms\nupdated: 2020-01-01\n---\n"
    f"[{'All of the forms. ' * 150}]({FORMS})\n",
}

LETTERS = {"f": Place(513, 538), "o": Place(1087, 465), "r": Place(452, 465)}
SUGGESTION = Place(163, 399)
"""Where the keys of the screen keyboard are; what is typed proves that they are there."""


@pytest.fixture
def enter(tmp_path: Path) -> Iterator[Enter]:
    """Start a kiosk in a hall: ``enter(pin="...")`` with settings of ``[unattended]``."""
    screens: list[RealScreen] = []

    def make(**settings: object) -> RealScreen:
        library = write_files(tmp_path / "library", ARTICLES)
        lines = [
            f"{name} = {value!r}".replace("True", "true") for name, value in settings.items()
        ]
        text = "\n".join(["[unattended]", "speech = false", *lines, ""])
        screen = RealScreen(tmp_path / "hall", library, settings=text)
        screens.append(screen.__enter__())
        return screen

    yield make
    for screen in screens:
        screen.__exit__(None, None, None)


def come(screen: RealScreen) -> None:
    screen.do_until(at(WAKING), lambda: screen.events()[-1:] == ["visit began"], "a visit")


def await_event(screen: RealScreen, **said: str) -> None:
    screen.await_that(lambda: said.items() <= screen.noted()[-1].items(), str(said))


def open_forms(screen: RealScreen) -> None:
    screen.do("type --delay 5 forms")
    is_open = lambda: screen.noted()[-1].get("article") == "forms"  # noqa: E731
    screen.do_until("key Return", is_open, "the article", pause=0.5)


def code_on(picture: Path) -> str:
    """Return what a phone reads from the screen."""
    if shutil.which("zbarimg") is None:
        pytest.skip("needs zbarimg")
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(picture)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.stdout.strip()


def type_pin(screen: RealScreen, pin: str) -> None:
    screen.do(f"{CHORD} sleep 0.3 type --delay 10 {pin}")
    screen.do("key Return")


def test_the_code_of_a_link_is_read_from_the_screen(enter: Enter) -> None:
    screen = enter()
    come(screen)
    open_forms(screen)
    screen.touch(ARTICLE)
    await_event(screen, event="link shown", host="state.example")
    screen.look_for(lambda: code_on(screen.picture("code")) == FORMS, seconds=5)
    assert code_on(screen.picture("code")) == FORMS
    assert screen.opened() == []


def test_a_page_of_an_allowed_host_is_opened_by_the_desktop_s_program(enter: Enter) -> None:
    screen = enter(allowed_hosts="state.example")
    come(screen)
    open_forms(screen)
    screen.touch(ARTICLE)
    await_event(screen, event="link shown", host="state.example")
    screen.do_until("key Return", lambda: screen.opened() != [], "a page")
    assert screen.opened() == [f"xdg-open {FORMS}"]


def test_whoever_leaves_leaves_nothing_behind(enter: Enter) -> None:
    screen = enter(idle_seconds=10)
    screen.look_for(lambda: False, seconds=1)
    come(screen)
    open_forms(screen)
    await_event(screen, event="article opened", article="forms")
    screen.look_for(lambda: screen.events()[-1] == "visit ended", seconds=45)
    await_event(screen, event="visit ended", how="idle")
    assert screen.wrong() == []
    come(screen)


@pytest.mark.parametrize(("steps", "status"), [(3, 77), (2, 0)], ids=["quit", "restart"])
def test_the_staff_ends_it_with_a_status_for_the_supervisor(
    enter: Enter, steps: int, status: int
) -> None:
    screen = enter(pin=hash_pin(PIN))
    come(screen)
    type_pin(screen, PIN)
    screen.look_for(lambda: False, seconds=1.5)
    screen.do(f"key --delay 50 {' '.join(['Tab'] * steps)} Return")
    assert screen.program.wait(timeout=10) == status


def test_without_a_pin_it_says_so_and_the_chord_does_nothing(enter: Enter) -> None:
    screen = enter()
    assert "no PIN is set" in screen.told()
    come(screen)
    screen.do(CHORD)
    open_forms(screen)  # no sheet has taken the keyboard
    assert screen.wrong() == []


def test_a_word_is_typed_on_the_screen_and_a_suggestion_chosen(enter: Enter) -> None:
    screen = enter()
    come(screen)
    screen.touch(KEYBOARD)
    for letter in "for":
        screen.touch(LETTERS[letter])
    is_open = lambda: screen.noted()[-1].get("article") == "forms"  # noqa: E731
    screen.do_until(at(SUGGESTION), is_open, "a suggestion")
