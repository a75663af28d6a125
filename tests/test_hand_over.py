"""What a second start says to the first one, with a socket that answers as it likes."""

import os
import socket
import sys
import threading
import tty
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.hand_over import (
    LARGEST,
    Answer,
    Message,
    _ask_pipe,
    activation_token,
    hand_over,
)

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
Listen = Callable[[Callable[[bytes], bytes | None]], str]
short = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=50).filter(
    str.isprintable
)


packs = st.just("") | short.map("/{}.helppack".format)


@given(message=st.builds(Message, short, short, short, short, short, packs))
def test_what_is_sent_is_what_arrives(message: Message) -> None:
    assert Message.of_line(message.line()) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"fees\n",
        b"[]\n",
        b'"fees"\n',
        b'{"article": 3}\n',
        b'{"article": null}\n',
        b'{"article": ["fees"]}\n',
        b'{"article": "fees", "command": "rm"}\n',
        b'{"article": "a\\u0000b"}\n',
        b'{"helppack": "acme.helppack"}\n',
        b'{"helppack": "/etc/passwd"}\n',
        b'{"helppack": "/a\\nb.helppack"}\n',
        b'{"helppack": ["/acme.helppack"]}\n',
        b'{"helppack": "/' + b"a" * 2_000 + b'.helppack"}\n',
        b'{"article": "a\\nb"}\n',
        b'{"article": "\\udcff"}\n',
        b'{"article": "\\u202e"}\n',
        b'{"article": "' + b"a" * 2_001 + b'"}\n',
        b'{"article": "' + b"a" * LARGEST + b'"}\n',
        b"[" * 10_000,
        b'{"article": ' * 1_000 + b"\n",
        b"\xff\xfe",
    ],
)
def test_whatever_is_not_known_short_and_printable_is_refused(line: bytes) -> None:
    assert Message.of_line(line) is None


@given(line=st.binary(max_size=200))
def test_no_line_breaks_anything(line: bytes) -> None:
    Message.of_line(line)


@pytest.fixture
def listen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listen]:
    """Answer one guest at an address; None keeps silent until the guest hangs up."""
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    monkeypatch.setattr("helpviewer.hand_over._PATIENCE", 0.2)
    with socket.socket(socket.AF_UNIX) as server:

        def start(answer: Callable[[bytes], bytes | None]) -> str:
            server.bind("here")
            server.listen()
            threading.Thread(target=serve, args=[answer]).start()
            return "here"

        def serve(answer: Callable[[bytes], bytes | None]) -> None:
            guest, _ = server.accept()
            with guest:
                said = answer(guest.recv(LARGEST))
                guest.sendall(said) if said is not None else guest.recv(1)

        yield start


@unix
def test_a_message_is_handed_over(listen: Listen) -> None:
    heard: list[bytes] = []

    def answer(line: bytes) -> bytes:
        heard.append(line)
        return b"ok\n"

    assert hand_over(listen(answer), Message("fees", search="tax")) is Answer.TAKEN
    assert heard == [b'{"article": "fees", "search": "tax"}\n']


@unix
@pytest.mark.parametrize("answer", [b"no\n", b"", b"okay\n", b"\xff", None])
def test_any_other_answer_or_none_is_a_refusal(listen: Listen, answer: bytes | None) -> None:
    assert hand_over(listen(lambda _: answer), Message()) is Answer.REFUSED


@unix
def test_a_message_that_would_be_refused_is_not_sent(tmp_path: Path) -> None:
    assert hand_over(str(tmp_path / "nowhere"), Message("a\nb")) is Answer.REFUSED
    assert hand_over(str(tmp_path / "nowhere"), Message("a" * LARGEST)) is Answer.REFUSED


@unix
def test_a_socket_that_is_not_there_or_was_left_behind_means_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert hand_over("here", Message()) is Answer.NOBODY
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("here")
    assert Path("here").is_socket()
    assert hand_over("here", Message()) is Answer.NOBODY
    Path("file").write_text("no socket")
    assert hand_over("file", Message()) is Answer.NOBODY


def test_the_token_of_the_desktop_is_taken_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.delenv("DESKTOP_STARTUP_ID", raising=False)
    assert activation_token() == ""
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "older")
    assert activation_token() == "older"
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "newer")
    assert activation_token() == "newer"


@unix
@pytest.mark.parametrize(
    ("answer", "taken"), [(b"ok\n", Answer.TAKEN), (b"no\n", Answer.REFUSED)]
)
def test_a_pipe_is_asked_like_a_socket(
    monkeypatch: pytest.MonkeyPatch, answer: bytes, taken: Answer
) -> None:
    ours, theirs = os.openpty()  # what Unix can open like a pipe of Windows
    tty.setraw(theirs)
    os.write(ours, answer)
    monkeypatch.setattr("helpviewer.hand_over._ask", _ask_pipe)
    assert hand_over(os.ttyname(theirs), Message("fees")) is taken
    assert os.read(ours, LARGEST) == b'{"article": "fees"}\n'
    os.close(theirs)
    os.close(ours)


@unix
def test_a_pipe_that_says_nothing_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    monkeypatch.setattr("helpviewer.hand_over._PATIENCE", 0.01)
    assert _ask_pipe(os.ttyname(theirs), b"{}\n") == b""
    os.close(ours)  # the one who waits gets an error, and goes
    os.close(theirs)
