import getpass
import io
import stat
import sys
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from helpviewer.__main__ import main
from helpviewer.kiosk.pin import check_pin
from helpviewer.settings import load_settings
from tests.commands.conftest import Run
from tests.commands.test_policy_command import root_only, site, write

_ = site  # the administrator's folder, as the system's own search for it finds it

Answer = Callable[..., list[str]]


class Terminal(io.StringIO):
    """What a person sits at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Let somebody at a terminal type these lines without an echo; return what was asked."""

    def answer_with(*lines: str) -> list[str]:
        asked: list[str] = []
        left = list(lines)

        def ask(question: str) -> str:
            asked.append(question)
            return left.pop(0)

        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr(getpass, "getpass", ask)
        return asked

    return answer_with


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def kept_in(file: Path) -> str:
    record = tomllib.loads(file.read_text())["unattended"]["pin"]
    assert isinstance(record, str)
    return record


@root_only
def test_a_pin_typed_twice_is_set_for_all_who_use_the_machine(
    run: Run, site: Path, answer: Answer
) -> None:
    asked = answer("2580", "2580")
    policy = site / "policy.toml"
    assert run("kiosk", "set-pin") == f"The PIN is set in {policy}\n"
    assert asked == ["New PIN: ", "Once more: "]
    assert check_pin("2580", kept_in(policy))
    assert stat.S_IMODE(policy.stat().st_mode) == 0o644  # the kiosk's account has to read it
    settings = load_settings(site / "none.toml", site, {})
    assert check_pin("2580", settings.unattended.pin)
    assert "unattended.pin" in settings.locked


@root_only
def test_the_rest_of_the_policy_stays_as_it_is(
    run: Run, site: Path, pipe: Callable[[str], None]
) -> None:
    policy = write(site / "policy.toml", "kiosk = true  # ours\n[unattended]\npin = 'x'\n")
    policy.chmod(0o640)
    pipe("2580\n")
    run("kiosk", "set-pin", "--stdin")
    assert policy.read_text().startswith("kiosk = true  # ours\n[unattended]\npin = ")
    assert check_pin("2580", kept_in(policy))
    assert stat.S_IMODE(policy.stat().st_mode) == 0o640


def test_who_may_not_write_the_policy_sets_it_for_the_own_account(
    run: Run,
    reader_folder: Path,
    pipe: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/proc")  # where not even root makes a folder
    pipe("2580")
    config = reader_folder / "config" / "config.toml"
    assert run("kiosk", "set-pin", "--stdin") == f"The PIN is set in {config}\n"
    assert check_pin("2580", kept_in(config))


@root_only
@pytest.mark.parametrize("content", ["offline = true", "unattended.pin = ''"])
def test_who_is_no_administrator_leaves_the_policy_alone(
    content: str,
    run: Run,
    site: Path,
    pipe: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    policy = write(site / "policy.toml", content)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    pipe("2580")
    if "pin" in content:
        told = run("kiosk", "set-pin", "--stdin", status=1)
        assert told == (
            f"helpviewer: The PIN cannot be set: it is fixed in {policy}, "
            "which you cannot change\n"
        )
    else:
        assert run("kiosk", "set-pin", "--stdin").endswith("config.toml\n")
    assert policy.read_text() == content


@root_only
@pytest.mark.parametrize(
    ("content", "mode", "told"),
    [("kiosk = ", 0o644, "Invalid value"), ("", 0o666, "must belong to the administrator")],
)
def test_a_policy_that_nobody_would_believe_is_told(
    content: str, mode: int, told: str, run: Run, site: Path, pipe: Callable[[str], None]
) -> None:
    policy = write(site / "policy.toml", content)
    policy.chmod(mode)
    pipe("2580")
    assert told in run("kiosk", "set-pin", "--stdin", status=1)
    assert policy.read_text() == content


def test_the_record_alone_can_be_printed_for_other_machines(
    run: Run, site: Path, pipe: Callable[[str], None]
) -> None:
    pipe("2580\nignored\n")
    record = run("kiosk", "set-pin", "--stdin", "--print").rstrip("\n")
    assert check_pin("2580", record)
    assert not (site / "policy.toml").exists()


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", "it must have 4 to 12 digits"),
        ("secret", "it must have 4 to 12 digits"),
        ("4567", "it is a sequence such as 1234"),
        ("0000", "all its digits are the same"),
    ],
)
def test_a_bad_pin_is_told_why_and_nothing_is_written(
    pin: str, reason: str, run: Run, site: Path, pipe: Callable[[str], None]
) -> None:
    pipe(f"{pin}\n")
    told = run("kiosk", "set-pin", "--stdin", status=1)
    assert told == f"helpviewer: The PIN cannot be set: {reason}\n"
    assert not (site / "policy.toml").exists()


def test_two_that_differ_are_no_pin(run: Run, site: Path, answer: Answer) -> None:
    answer("2580", "2581")
    told = run("kiosk", "set-pin", status=1)
    assert told == "helpviewer: The PIN cannot be set: the two are not the same\n"
    assert not (site / "policy.toml").exists()


def test_without_a_terminal_nothing_is_asked(
    run: Run, pipe: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe("2580\n")
    assert "give it with --stdin" in run("kiosk", "set-pin", status=1)
    monkeypatch.setattr(sys, "stdin", None)  # as for a program without a console
    assert "give it with --stdin" in run("kiosk", "set-pin", status=1)
    assert "4 to 12 digits" in run("kiosk", "set-pin", "--stdin", status=1)


def test_what_visitors_did_is_printed(run: Run, reader_folder: Path) -> None:
    now = datetime.now(UTC).astimezone()
    assert run("kiosk", "report", "--days", "1") == (
        f"Nothing was counted from {now:%Y-%m-%d} to {now:%Y-%m-%d}.\n"
    )


@pytest.mark.parametrize("arguments", [[], ["open"], ["report", "--days", "x"]])
def test_wrong_usage_ends_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kiosk", *arguments]) == 2
    assert "usage: helpviewer kiosk" in capsys.readouterr().err
