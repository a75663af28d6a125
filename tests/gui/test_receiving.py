"""Later starts hand over to the window that is there."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from helpviewer.app import DesktopProgram
from helpviewer.gui.late_parts import LateParts
from helpviewer.gui.receiving import Receiving
from helpviewer.gui.tabs.tab_strip import TabStrip
from helpviewer.hand_over import LARGEST, Answer, Message, hand_over
from helpviewer.paths import UserPaths
from tests.conftest import UNMEASURED
from tests.gui.conftest import MakeProgram, the

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
ARTICLES = {
    "fees.md": "---\nid: fees\n---\n# Fees\n\nThere are none.\n\n## Taxes\n\nNone either.",
    "faq/print.md": "---\nid: print\n---\n# Print a page\n\nPress the button.",
}


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return where to listen; the name of a socket must be short."""
    monkeypatch.chdir(tmp_path)
    return "./here"


@pytest.fixture
def receiving(qtbot: QtBot, qapp: QObject, address: str) -> Iterator[Receiving]:
    listening = Receiving(str(Path(address).resolve()), qapp)
    assert listening.listens
    yield listening
    listening.close()


def handed_over(qtbot: QtBot, address: str, message: Message) -> Answer:
    """Hand over as another process does: while this one goes on."""
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(hand_over, address, message)
        qtbot.waitUntil(answer.done)
        return answer.result()


def test_a_message_is_answered_and_reported(
    qtbot: QtBot, receiving: Receiving, address: str
) -> None:
    heard: list[Message] = []
    receiving.asked.connect(heard.append)
    message = Message("fees", "taxes")
    assert handed_over(qtbot, address, message) is Answer.TAKEN
    assert heard == [message]


@pytest.mark.parametrize("line", [b"nonsense\n", b'{"command": "rm"}\n', b"[" * 60_000 + b"\n"])
def test_whatever_else_is_said_is_refused(
    qtbot: QtBot, receiving: Receiving, address: str, line: bytes
) -> None:
    heard: list[Message] = []
    receiving.asked.connect(heard.append)
    guest = QLocalSocket()
    guest.connectToServer(str(Path(address).resolve()))
    guest.write(line)
    qtbot.waitUntil(guest.canReadLine)
    assert guest.readLine().data() == b"no\n"
    assert not heard


def test_who_never_ends_a_line_is_shown_out(
    qtbot: QtBot, receiving: Receiving, address: str
) -> None:
    guest = QLocalSocket()
    with qtbot.waitSignal(guest.disconnected):
        guest.connectToServer(str(Path(address).resolve()))
        guest.write(b"a" * (LARGEST + 1))


def test_who_says_nothing_is_too(
    qtbot: QtBot, receiving: Receiving, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("helpviewer.gui.receiving._PATIENCE", 10)
    guest = QLocalSocket()
    with qtbot.waitSignal(guest.disconnected):
        guest.connectToServer(str(Path(address).resolve()))


def test_only_the_reader_may_come(receiving: Receiving, address: str) -> None:
    assert Path(address).stat().st_mode & 0o077 == 0


def test_a_socket_that_was_left_behind_is_no_hindrance(
    qtbot: QtBot, qapp: QObject, address: str
) -> None:
    Path(address).write_text("left behind")
    listening = Receiving(str(Path(address).resolve()), qapp)
    assert handed_over(qtbot, address, Message()) is Answer.TAKEN
    listening.close()
    assert handed_over(qtbot, address, Message()) is Answer.NOBODY


@pytest.fixture
def ask(
    qtbot: QtBot, make_program: MakeProgram, address: str
) -> Callable[[Message], DesktopProgram]:
    """Hand a message over to a program that shows the article about fees."""
    place = str(Path(address).resolve())
    program = make_program(ARTICLES, article="fees", listens_at=place)
    qtbot.waitUntil(lambda: program.is_complete, timeout=20_000)

    def say(message: Message) -> DesktopProgram:
        assert handed_over(qtbot, address, message) is Answer.TAKEN
        return program

    return say


def test_an_article_is_shown_in_another_tab(
    qtbot: QtBot, ask: Callable[[Message], DesktopProgram]
) -> None:
    program = ask(Message("Print a page"))
    qtbot.waitUntil(lambda: program.window.windowTitle().startswith("Print a page"))
    strip = the(TabStrip, program.window)
    assert (strip.count(), strip.currentIndex()) == (2, 1)
    ask(Message("print"))  # it is shown
    assert strip.count() == 2


def test_a_heading_of_the_article_on_show_is_gone_to(
    qtbot: QtBot, ask: Callable[[Message], DesktopProgram]
) -> None:
    program = ask(Message("fees", "taxes"))
    here = program.navigator.here
    assert here is not None
    assert (here.key.id, here.anchor) == ("fees", "taxes")


def test_a_search_and_a_category_are_shown(
    qtbot: QtBot, ask: Callable[[Message], DesktopProgram]
) -> None:
    program = ask(Message(search="button", category="faq"))
    qtbot.waitUntil(lambda: program.search.text == "button")
    assert program.search.place == "faq"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (Message("nonsense"), "There is no article “nonsense”."),
        (Message(category="nonsense"), "There is no category “nonsense”."),
    ],
)
def test_what_is_not_there_is_told_in_the_window(
    ask: Callable[[Message], DesktopProgram], message: Message, told: str
) -> None:
    assert ask(message).window.sidebar.status == told


def test_a_window_that_was_put_away_comes_back_with_the_desktops_token(
    ask: Callable[[Message], DesktopProgram], monkeypatch: pytest.MonkeyPatch
) -> None:
    variable, given = "XDG_ACTIVATION_TOKEN", "abc"
    monkeypatch.setenv(variable, "")
    program = ask(Message())
    program.window.showMinimized()
    ask(Message(token=given))
    assert not program.window.windowState() & Qt.WindowState.WindowMinimized
    assert os.environ[variable] == given


def test_before_the_first_library_is_ready_it_is_kept(
    qtbot: QtBot, make_program: MakeProgram, address: str
) -> None:
    place = str(Path(address).resolve())
    program = make_program(ARTICLES, compiled=False, listens_at=place)
    qtbot.waitUntil(Path(address).exists, timeout=20_000)
    assert handed_over(qtbot, address, Message("print")) is Answer.TAKEN
    qtbot.waitUntil(
        lambda: program.window.windowTitle().startswith("Print a page"), timeout=20_000
    )


def test_a_window_that_is_closed_takes_nothing_more(
    qtbot: QtBot, ask: Callable[[Message], DesktopProgram], address: str
) -> None:
    ask(Message()).window.close()
    assert handed_over(qtbot, address, Message()) is Answer.NOBODY


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program in a session of its own, with these options of Python."""
    runtime, library = tmp_path / "r", tmp_path / "library"
    runtime.mkdir(mode=0o700)
    library.mkdir()
    (library / "fees.md").write_text(ARTICLES["fees.md"])
    where = ["--library", str(library), "--data", str(tmp_path / "data")]
    program = ["-m", "helpviewer"]
    compiling = [sys.executable, *program, "compile", *where]
    subprocess.run(compiling, check=True, stdout=subprocess.DEVNULL)
    environment = UNMEASURED | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    started: list[subprocess.Popen[str]] = []

    def make(*arguments: str, python: Sequence[str] = ()) -> "subprocess.Popen[str]":
        command = [sys.executable, *python, *program, *where, *arguments]
        stderr = subprocess.PIPE if python else None
        process = subprocess.Popen(command, env=environment, text=True, stderr=stderr)
        started.append(process)
        return process

    yield make
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)


def running(processes: list["subprocess.Popen[str]"]) -> list["subprocess.Popen[str]"]:
    return [process for process in processes if process.poll() is None]


def test_of_four_starts_at_once_one_stays_and_three_hand_over(
    qtbot: QtBot, start: Start
) -> None:
    started = [start("fees") for _ in range(4)]
    qtbot.waitUntil(lambda: len(running(started)) == 1, timeout=40_000)
    (first,) = running(started)
    assert {process.returncode for process in started if process is not first} == {0}


def test_handing_over_loads_no_qt_and_little_else(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    start()
    qtbot.waitUntil(
        lambda: any(path.is_socket() for path in (tmp_path / "r").iterdir()), timeout=20_000
    )
    second = start("fees", python=["-X", "importtime"])
    _, told = second.communicate(timeout=20)
    assert second.returncode == 0
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in told.splitlines()}
    assert "socket" in loaded
    slow = {"PySide6", "sqlite3", "hashlib", "tomllib", "inspect", "asyncio"}
    slow |= {"logging", "threading", "traceback"}
    assert loaded & slow == set()


def test_one_that_was_killed_makes_room_and_another_window_can_be_asked_for(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    def socket_exists() -> bool:
        return any(path.is_socket() for path in (tmp_path / "r").iterdir())

    first = start()
    qtbot.waitUntil(socket_exists, timeout=20_000)
    assert start("fees").wait(20) == 0
    first.kill()
    first.wait()
    assert socket_exists()
    (left,) = [path for path in (tmp_path / "r").iterdir() if path.is_socket()]
    age = left.stat().st_ctime_ns
    second = start()
    qtbot.waitUntil(lambda: left.exists() and left.stat().st_ctime_ns > age, timeout=20_000)
    assert start("fees").wait(20) == 0
    picture = tmp_path / "picture.png"
    assert start("--screenshot", str(picture)).wait(20) == 0
    assert picture.exists()
    assert start("--new-window", "nonsense").wait(20) == 1  # nobody else was asked to show it
    assert second.poll() is None


def test_a_portable_program_that_cannot_keep_anything_says_so_in_its_window(
    qtbot: QtBot, make_program: MakeProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "portable").touch()
    (stick / "helpviewer-data").write_text("no folder")
    monkeypatch.setattr(sys, "executable", str(stick / "helpviewer"))
    program = make_program(ARTICLES)
    qtbot.waitUntil(lambda: program.is_complete, timeout=20_000)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    late = the(LateParts, program.window)
    monkeypatch.setattr(late, "_request", program._request._replace(paths=UserPaths.default()))
    late._check_folder()
    assert program.window.sidebar.status.startswith("Nothing can be kept in ")
