import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.kiosk.usage import UsageLog, VisitEnd
from helpviewer.kiosk.usage_files import LARGEST, LARGEST_MONTH, month_files
from helpviewer.kiosk.usage_report import report

NOON = datetime(2026, 11, 22, 12, 0, 59, 999, tzinfo=timezone(timedelta(hours=1)))
TODAY = date(2026, 11, 22)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log(tmp_path: Path, clock: Clock) -> UsageLog:
    return UsageLog(tmp_path / "usage", keeps_words=False, now=clock)


def lines(tmp_path: Path) -> list[dict[str, str]]:
    files = month_files(tmp_path / "usage")
    return [json.loads(line) for file in files for line in file.read_bytes().splitlines()]


def test_each_event_is_a_line_with_the_minute_it_happened_in(
    tmp_path: Path, log: UsageLog
) -> None:
    log.visit_began()
    log.language_chosen("pl")
    log.article_opened("main", "faq/print")
    log.nothing_found("my name is Anna")
    log.link_shown("example.com")
    log.visit_ended(VisitEnd.IDLE)
    at = {"at": "2026-11-22T12:00+01:00"}
    assert lines(tmp_path) == [
        {**at, "event": "visit began"},
        {**at, "event": "language chosen", "language": "pl"},
        {**at, "event": "article opened", "library": "main", "article": "faq/print"},
        {**at, "event": "nothing found"},
        {**at, "event": "link shown", "host": "example.com"},
        {**at, "event": "visit ended", "how": "idle"},
    ]


def test_what_was_typed_is_kept_only_where_that_is_allowed(
    tmp_path: Path, clock: Clock
) -> None:
    log = UsageLog(tmp_path / "usage", keeps_words=True, now=clock)
    log.nothing_found("refund\nfor\x00 " + "x" * 500)
    assert lines(tmp_path)[0]["words"] == ("refund\nfor\x00 " + "x" * 500)[:200]


def test_a_month_has_a_file_and_a_year_later_it_goes(
    tmp_path: Path, log: UsageLog, clock: Clock
) -> None:
    for month in range(15):
        year, index = divmod(9 + month, 12)
        clock.now = NOON.replace(year=2026 + year, month=index + 1)
        log.visit_began()
    names = [file.name for file in month_files(tmp_path / "usage")]
    assert len(names) == 13
    assert (names[0], names[-1]) == ("usage-2026-12.jsonl", "usage-2027-12.jsonl")


def test_of_too_much_the_oldest_goes(tmp_path: Path, log: UsageLog) -> None:
    folder = tmp_path / "usage"
    folder.mkdir()
    for month in range(1, 11):
        with (folder / f"usage-2026-{month:02}.jsonl").open("wb") as file:
            file.truncate(LARGEST_MONTH)
    (folder / "note.txt").write_text("not ours")
    log.visit_began()
    files = month_files(folder)
    assert [file.name[6:13] for file in files] == ["2026-08", "2026-09", "2026-10", "2026-11"]
    assert sum(file.stat().st_size for file in files[:-1]) + LARGEST_MONTH <= LARGEST
    assert (folder / "note.txt").exists()


def test_a_month_in_which_somebody_never_stops_tapping_fills_no_disk(
    tmp_path: Path, log: UsageLog
) -> None:
    log.visit_began()
    (file,) = month_files(tmp_path / "usage")
    os.truncate(file, LARGEST_MONTH - 10)
    log.visit_began()
    assert log.is_failing
    assert file.stat().st_size == LARGEST_MONTH - 10


def test_a_line_that_the_power_cut_off_spoils_no_other(
    tmp_path: Path, log: UsageLog, clock: Clock
) -> None:
    log.visit_began()
    (file,) = month_files(tmp_path / "usage")
    with file.open("ab") as torn:
        torn.write(b'{"at": "2026-11-22T12')
    again = UsageLog(tmp_path / "usage", keeps_words=False, now=clock)
    again.visit_began()
    again.visit_began()
    assert "3 visits" in report(tmp_path / "usage", 1, TODAY)
    assert len(file.read_bytes().splitlines()) == 4


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as a full disk would."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_told_once_and_counting_goes_on_when_there_is_room(
    tmp_path: Path, log: UsageLog, caplog: pytest.LogCaptureFixture
) -> None:
    log.visit_began()
    (file,) = month_files(tmp_path / "usage")
    with full_after(file.stat().st_size + 7):
        log.visit_began()
        log.visit_began()
        failed = log.is_failing
    assert failed
    assert caplog.messages == ["Usage is not counted: the disk is full"]
    log.visit_began()
    assert not log.is_failing
    assert "2 visits" in report(tmp_path / "usage", 1, TODAY)


def test_a_folder_that_cannot_be_made_harms_nobody(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "usage").write_text("a file in its place")
    log = UsageLog(tmp_path / "usage", keeps_words=False, now=clock)
    log.visit_began()
    assert log.is_failing
    assert len(caplog.messages) == 1
    (tmp_path / "usage").unlink()
    log.visit_began()
    assert len(lines(tmp_path)) == 1


def test_visits_are_counted_by_the_clock_on_the_wall(tmp_path: Path) -> None:
    UsageLog(tmp_path / "usage", keeps_words=False).visit_began()
    assert "1 visits" in report(tmp_path / "usage", 1)


def test_a_folder_that_was_deleted_is_made_again(tmp_path: Path, log: UsageLog) -> None:
    log.visit_began()
    shutil.rmtree(tmp_path / "usage")
    log.visit_began()
    log.visit_began()
    assert len(lines(tmp_path)) == 1


@given(words=st.text(max_size=300))
def test_whatever_is_typed_is_one_line(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    folder = tmp_path_factory.mktemp("usage")
    log = UsageLog(folder, keeps_words=True, now=lambda: datetime(2026, 11, 1, tzinfo=UTC))
    log.nothing_found(words)
    (file,) = month_files(folder)
    (line,) = file.read_bytes().splitlines()
    assert json.loads(line)["words"] == words[:200]
