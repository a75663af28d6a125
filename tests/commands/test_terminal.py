"""What commands tell on the standard error output."""

import errno
import io
import subprocess
import sys

import pytest

from helpviewer.commands.terminal import warn


class _FullDisk(io.StringIO):
    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_warning_names_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    warn("config.toml: unknown setting 'x'")
    assert capsys.readouterr().err == "helpviewer: config.toml: unknown setting 'x'\n"


def test_where_nothing_can_be_told_everything_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)
    warn("nobody reads this")
    monkeypatch.setattr(sys, "stderr", _FullDisk())
    warn("nor this")


@pytest.mark.parametrize(
    ("calls", "told"),
    [
        ("log_to_terminal()", "helpviewer: warned\n"),
        ("log_to_terminal(verbose=True)", "helpviewer: noted\nhelpviewer: warned\n"),
        (
            "log_to_terminal(verbose=True); log_to_terminal()",
            "helpviewer: noted\nhelpviewer: warned\n",
        ),
    ],
)
def test_the_log_is_shown_as_it_was_asked_for_first(calls: str, told: str) -> None:
    program = "from helpviewer.commands.terminal import log_to_terminal; import logging\n"
    program += (
        f"{calls}\nlog = logging.getLogger('x'); log.debug('noted'); log.warning('warned')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ended.stderr == told
