import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.errors import FeedError
from helpviewer.feed.head import Delta, Head, Object, head_bytes, read_head


def object_of(folder: str, digit: str, size: int = 10) -> Object:
    digest = digit * 64
    end = ".json" if folder in {"library", "device"} else ".json.gz"
    return Object(f"{folder}/{digest}{end}", digest, size, 5 * size)


HEAD = Head(
    collection="main",
    serial=42,
    generated=datetime(2026, 11, 12, 8, 30, tzinfo=UTC),
    min_client="1.0",
    count=2,
    raw_bytes=100,
    state="e" * 64,
    packs=(object_of("packs", "a"), object_of("packs", "b")),
    deltas=(Delta(41, 1, object_of("deltas", "c")),),
    stats=object_of("stats", "d"),
    library=object_of("library", "e"),
    device=object_of("device", "f"),
)


def changed(**values: Any) -> bytes:
    return json.dumps(json.loads(head_bytes(HEAD)) | values).encode()


def test_a_head_comes_back_as_it_was_published() -> None:
    assert read_head(head_bytes(HEAD)) == HEAD
    plain = replace(HEAD, stats=None, library=None, device=None, deltas=())
    assert read_head(head_bytes(plain)) == plain


def test_a_head_names_every_file() -> None:
    assert [named.path[:6] for named in HEAD.objects] == [
        "packs/", "packs/", "deltas", "stats/", "librar", "device",
    ]  # fmt: skip


def test_a_delta_says_what_it_leads_on_from() -> None:
    (delta,) = json.loads(head_bytes(HEAD))["deltas"]
    assert (delta["from"], delta["changed"]) == (41, 1)


@pytest.mark.parametrize(
    "values",
    [
        {"format": "helpviewer-head/2"},
        {"collection": "../main"},
        {"serial": -1},
        {"serial": True},
        {"serial": "42"},
        {"serial": 2**53},
        {"generated": "yesterday"},
        {"generated": "2026-11-12T08:30:00"},
        {"generated": 3},
        {"min_client": "new"},
        {"count": 100_001},
        {"raw_bytes": 1024**3 + 1},
        {"state": "e" * 63},
        {"packs": {}},
        {"packs": ["a"]},
        {"packs": [object_of("packs", "a")._asdict()] * 201},
        {"packs": [object_of("deltas", "a")._asdict()]},
        {"packs": [object_of("packs", "a")._replace(sha256="b" * 64)._asdict()]},
        {"packs": [object_of("packs", "a")._replace(path="packs/../a")._asdict()]},
        {"packs": [object_of("packs", "a")._replace(size=16 * 1024**2 + 1)._asdict()]},
        {"packs": [object_of("packs", "a")._replace(raw_size=64 * 1024**2 + 1)._asdict()]},
        {"deltas": [object_of("deltas", "a")._asdict()]},
        {"deltas": [{"from": 1, "changed": 1} | object_of("deltas", "a")._asdict()] * 41},
        {"stats": "a"},
        {"library": None},
        {"library": object_of("packs", "a")._asdict()},
        {"library": object_of("library", "a")._replace(size=1024**2 + 1)._asdict()},
        {"a": "\0"},
    ],
    ids=str,
)
def test_nothing_in_a_head_may_be_odd(values: dict[str, Any]) -> None:
    with pytest.raises(FeedError):
        read_head(changed(**values))


@pytest.mark.parametrize("name", json.loads(head_bytes(HEAD)))
def test_nothing_but_what_may_be_absent_may_be_missing(name: str) -> None:
    value = json.loads(head_bytes(HEAD))
    del value[name]
    content = json.dumps(value).encode()
    if name in {"stats", "library", "device"}:
        assert getattr(read_head(content), name) is None
        return
    with pytest.raises(FeedError):
        read_head(content)


@pytest.mark.parametrize("content", [b"", b"[]", b"<html>", b" " * 262_145], ids=len)
def test_what_is_no_head_is_refused(content: bytes) -> None:
    with pytest.raises(FeedError):
        read_head(content)


def test_a_head_that_says_more_than_we_know_can_be_read() -> None:
    assert read_head(changed(more={"a": 1.5})) == HEAD


@given(content=st.binary() | st.text().map(lambda text: changed(state=text)))
def test_no_head_does_more_than_be_refused(content: bytes) -> None:
    with pytest.raises(FeedError):
        read_head(content)
