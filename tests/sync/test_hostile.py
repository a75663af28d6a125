"""One hostile item of each kind in a feed: all others are shown."""

import json
from pathlib import Path

from tests.sync.conftest import Serve
from tests.sync.fault_server import response
from tests.sync.syncing import Reader

GOOD = 300
HOSTILE = {  # as they stand in the feed
    "it is no item": b"[]",
    "its id is missing": b'{"content_text": "x"}',
    "it has no text": b'{"id": "empty"}',
    "stands in it twice": b'{"id": "twice", "content_text": "x", "content_text": "y"}',
    "is too large": b'{"id": "number", "content_text": "x", "n": %s}' % (b"9" * 5000),
    "NaN is no number": b'{"id": "nan", "content_text": "x", "n": NaN}',
    "Infinity is no number": b'{"id": "infinite", "content_text": "x", "n": -Infinity}',
    "the number 1e400": b'{"id": "huge", "content_text": "x", "n": 1e400}',
    "it is not UTF-8": b'{"id": "bytes", "content_text": "\xff\xfe"}',
    "not UTF-8 text": b'{"id": "surrogate", "content_text": "\\ud800"}',
    "NUL": b'{"id": "nul", "content_text": "\\u0000"}',
    "nested too deeply": b'{"id": "deep", "content_text": "x", "n": %s}'
    % (b"[" * 40 + b"]" * 40),
    "larger than": b'{"id": "large", "content_text": "%s"}' % (b"x" * 1_100_000),
    "another item has the same id": b'{"id": "good-0", "content_text": "x"}',
}


def test_all_other_items_are_shown(tmp_path: Path, serve: Serve) -> None:
    good = [
        json.dumps({"id": f"good-{number}", "title": f"Good {number}", "content_text": "x"})
        for number in range(GOOD)
    ]
    items = b",".join([*map(str.encode, good), *HOSTILE.values()])
    feed = (
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [%s]}' % items
    )
    server = serve(lambda _request: response(200, feed))
    reader = Reader(tmp_path, f"{server.address}/feed.json", "https")
    report = reader.sync()
    assert reader.titles() == sorted(["Own article", *(f"Good {n}" for n in range(GOOD))])
    assert len(report.refused) == len(HOSTILE)
    reasons = [refusal.reason for refusal in report.refused]
    assert [name for name in HOSTILE if not any(name in reason for reason in reasons)] == []
