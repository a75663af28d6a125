from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.sync.retry_after import retry_after

NOW = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("0", 1),
        ("86401", 86400),
        ("9" * 40, 86400),
        ("Thu, 12 Nov 2026 08:31:30 GMT", 90),
        ("Thu, 12 Nov 2026 08:31:30 -0000", 90),
        ("Thursday, 12-Nov-26 08:31:30 GMT", 90),
        ("Thu, 12 Nov 2026 08:29:00 GMT", 1),
        ("Thu, 12 Nov 2099 08:29:00 GMT", 86400),
        ("", 0),
        ("soon", 0),
        ("-5", 0),
        ("1.5", 0),
        ("٣", 0),
    ],
)
def test_seconds_and_dates_are_understood(header: str, seconds: int) -> None:
    assert retry_after(header, NOW) == seconds


@given(st.text(max_size=40))
def test_whatever_it_says_it_is_no_more_than_a_day(header: str) -> None:
    assert 0 <= retry_after(header, NOW) <= 86400
