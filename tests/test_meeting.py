"""Who is the first one, and where the starts of one reader meet."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpviewer.hand_over import Message
from helpviewer.meeting import MeetingPoint, meet
from helpviewer.paths import UserPaths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="tells of Unix")


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Return a folder whose name leaves room for a socket's, which pytest's own does not."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        yield Path(folder).resolve()


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the reader's session."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return folder


def point(data: Path = Path("/data"), library: Path = Path("/library")) -> MeetingPoint:
    found = MeetingPoint.of(UserPaths.under(data), library)
    assert found is not None
    return found


def test_starts_meet_if_they_have_screen_data_and_library_in_common(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = point()
    assert usual == point()
    assert usual.lock.parent == Path(usual.address).parent == runtime
    assert len({usual, point(data=Path("/other")), point(library=Path("/other"))}) == 3
    monkeypatch.setenv("DISPLAY", ":1")
    assert point() != usual


def test_without_a_session_they_meet_where_nobody_else_may_write(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    runtime.chmod(0o777)
    own = point().lock.parent
    assert own.parent == tmp_path
    assert own.stat().st_mode & 0o777 == 0o700
    own.chmod(0o777)
    assert MeetingPoint.of(UserPaths.under(Path("/data")), Path("/library")) is None
    monkeypatch.setenv("TMPDIR", str(tmp_path / "missing"))
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert MeetingPoint.of(UserPaths.under(Path("/data")), Path("/library")) is None


def test_a_folder_that_is_a_link_may_be_anybodys(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(runtime)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "link"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert point().lock.parent.parent == tmp_path


def test_a_folder_whose_name_is_too_long_for_a_socket_is_no_place_to_meet(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("x" * 90)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    monkeypatch.setenv("TMPDIR", str(long))
    assert MeetingPoint.of(UserPaths.under(Path("/data")), Path("/library")) is None


def test_the_first_one_is_to_listen_and_whoever_dies_is_first_no_more(runtime: Path) -> None:
    here = point()
    program = "import sys; from helpviewer.meeting import *; from pathlib import Path\n"
    program += "turn = meet(MeetingPoint(Path(sys.argv[1]), ''), Message())\n"
    program += "print(turn.is_over, turn.address == '', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(here.lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "False True\n"
        assert meet(here, Message(), patience=0.1) == (False, "", None)  # it never listens
        other.kill()
    turn = meet(here, Message())
    assert (turn.is_over, turn.address) == (False, here.address)
    assert turn.lock is not None
    turn.lock.close()


def test_whoever_asks_for_what_cannot_be_said_is_alone_at_once(runtime: Path) -> None:
    first = meet(point(), Message())
    assert first.lock is not None
    assert meet(point(), Message("a\nb"), patience=60) == (False, "", None)
    first.lock.close()


def test_where_no_lock_can_be_written_everybody_is_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    nowhere = MeetingPoint(tmp_path / "file" / "lock", "nowhere")
    assert meet(nowhere, Message()) == (False, "", None)
