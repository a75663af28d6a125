from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.diagnostics.report import Report, as_text, moment, without_names

HOME = Path("/home/anna")


def test_a_report_is_read_section_by_section() -> None:
    report: Report = {
        "Program": {"helpviewer": "1.0", "Qt": "6.11"},
        "Log": {"last errors": ["one", "two"], "last crash": [], "size": 3},
    }
    assert as_text(report) == (
        "Program\n  helpviewer  1.0\n  Qt          6.11\n\n"
        "Log\n  last errors\n    one\n    two\n  last crash   -\n  size         3\n"
    )


def test_the_home_and_the_name_of_the_reader_are_hidden_in_every_value() -> None:
    report: Report = {
        "Folders": {
            "data": "/home/anna/.local/share",
            "stick": "/media/anna/articles",
            "other": "/home/anna-maria/x",
            "end": "in /home/anna",
            "count": 3,
            "lines": ["File /home/anna/x.py", "/run/media/anna"],
        }
    }
    assert without_names(report, HOME)["Folders"] == {
        "data": "~/.local/share",
        "stick": "/media/USER/articles",
        "other": "/home/anna-maria/x",
        "end": "in ~",
        "count": 3,
        "lines": ["File ~/x.py", "/run/media/USER"],
    }


def test_a_home_that_is_the_root_of_all_paths_hides_nothing() -> None:
    report = {"Folders": {"data": "/var/lib/helpviewer"}}
    assert without_names(report, Path("/")) == report


@given(before=st.text(), after=st.text(alphabet="abc/ \n", max_size=9))
def test_no_text_lets_the_home_through(before: str, after: str) -> None:
    hidden = without_names({"a": {"b": f"{before} {HOME}/{after}"}}, HOME)["a"]["b"]
    assert f"{HOME}/" not in str(hidden)


def test_times_are_written_alike_everywhere() -> None:
    east = timezone(timedelta(hours=2))
    assert moment(datetime(2026, 5, 1, 1, 30, tzinfo=east)) == "2026-04-30 23:30 UTC"
