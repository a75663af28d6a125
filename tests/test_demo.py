"""The demonstration of feeds: what it tells is true, and nothing stays behind."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, IncompleteRead
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest

from demo.__main__ import show
from demo.hands import Person, WindowClosedError
from demo.reader import Reader
from demo.web_server import WebServer

ADDRESS = "http://127.0.0.1:9/"
PICTURES = ["1-first-sync.png", "2-what-changed.png", "3-complete.png", "4-gone-back.png"]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """Return a reader who has never synced."""
    return Reader(tmp_path / "reader", ADDRESS)


def test_everything_happens_as_it_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    root, pictures = tmp_path / "demo", tmp_path / "pictures"
    root.mkdir()
    show(root, pictures, in_window=False)
    told, errors = capfd.readouterr()
    assert errors == ""
    assert [line for line in told.splitlines() if line[:1].isdigit()] == [
        "1. The first sync brings the articles",
        "2. An edit is published, and appears as what changed",
        "3. A sync is killed half-way, and nothing breaks",
        "4. One click goes back, and another forward again",
    ]
    assert "$ helpviewer sync: 0 new, 1 updated, 0 removed" in told
    assert "- 06:30 Trading, deposits and withdrawals resume" in told
    assert "+ 07:00 Trading, deposits and withdrawals resume" in told
    assert "$ helpviewer sync: 0 new, 14 updated, 0 removed" in told
    assert "Readers see the state" in told
    assert sorted(file.name for file in pictures.iterdir()) == PICTURES
    assert sorted(file.name for file in root.iterdir()) == [
        "articles",
        "feed",
        "keys",
        "reader",
    ]


@contextmanager
def process(code: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a process that stands for the window: only whether it runs is looked at."""
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as window:
        yield window


def test_a_person_who_closes_the_window_has_seen_enough(reader: Reader) -> None:
    with process("") as window:
        window.wait()
        person = Person(reader, window)
        with pytest.raises(WindowClosedError):
            person.sync(1)
        with pytest.raises(WindowClosedError):
            person.go_back()


def test_what_a_person_has_done_already_is_not_waited_for(reader: Reader) -> None:
    with process("input()") as window:
        Person(reader, window).go_forward()
        assert window.poll() is None


def test_the_server_stops_in_the_middle_of_articles_only_while_it_is_told_to(
    tmp_path: Path,
) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "articles").write_bytes(b"0123456789")
    (tmp_path / "head").write_bytes(b"head")
    with WebServer(tmp_path) as server:
        with server.stopping.half_way() as half_sent:
            assert read(server, "/head") == b"head"
            halves: list[bytes] = []
            reading = Thread(target=lambda: halves.append(read(server, "/packs/articles")))
            reading.start()
            assert half_sent.wait(10)
            assert halves == []
        reading.join(10)
        assert halves == [b"01234"]
        assert read(server, "/packs/articles") == b"0123456789"


def read(server: WebServer, path: str) -> bytes:
    """Return what a server sends, even if that is not all of it."""
    with closing(HTTPConnection(urlsplit(server.address).netloc, timeout=10)) as connection:
        connection.request("GET", path)
        try:
            return connection.getresponse().read()
        except IncompleteRead as error:
            return error.partial
