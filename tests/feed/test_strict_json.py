import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.errors import FeedError
from helpviewer.feed.limits import DEPTH
from helpviewer.feed.strict_json import Marked, canonical, objection, parse

texts = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))
leaves = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
)
values = st.recursive(
    leaves, lambda inner: st.lists(inner) | st.dictionaries(texts, inner), max_leaves=20
)


def nested(depth: int) -> Any:
    value: Any = 0
    for level in range(depth):
        value = [value, 0] if level % 2 else {"a": value}
    return value


@given(value=values)
def test_a_canonical_text_is_the_only_one_of_its_value(value: Any) -> None:
    content = canonical(value)
    assert parse(content) == value
    assert canonical(parse(content)) == content
    assert objection(value) == ""


def test_a_canonical_text_is_sorted_and_has_no_spaces() -> None:
    value: Any = {"b": [1, {"d": "é", "c": None}], "a": True}
    assert canonical(value).decode() == '{"a":true,"b":[1,{"c":null,"d":"é"}]}'


def test_a_byte_order_mark_does_not_matter() -> None:
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"a": }', b"<html>", b"[1,]", '{"a": 1}'.encode("utf-16")],
    ids=["nothing", "cut off", "no value", "a web page", "a comma too many", "UTF-16"],
)
def test_what_is_no_json_is_refused_whole(content: bytes) -> None:
    with pytest.raises(FeedError, match="it is not JSON"):
        parse(content)


def test_what_no_parser_can_follow_is_refused_whole() -> None:
    with pytest.raises(FeedError, match="nested too deeply"):
        parse(b"[" * 200_000)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"a": 1, "a": 2}', "the key a stands in it twice"),
        (b'{"id": "x", "more": {"a": 1, "b": 2, "a": 3}}', "the key a stands in it twice"),
        (b'{"a": NaN}', "NaN is no number of JSON"),
        (b'{"a": -Infinity}', "-Infinity is no number of JSON"),
        (b'{"a": 1e400}', "the number 1e400 is too large"),
        (b'{"a": 9007199254740992}', "the number 9007199254740992 is too large"),
        (b'{"a": -9007199254740992}', "the number -9007199254740992 is too large"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "the number " + "9" * 40 + "… is too large"),
        (b'{"a": "\\u0000"}', "there is a NUL in it"),
        (b'{"a": "\\ud800"}', "it is not UTF-8 text"),
        (b'{"a": "\xff"}', "it is not UTF-8 text"),
        (b'{"\xff": 1}', "it is not UTF-8 text"),
        (b'{"\\u0000": 1}', "there is a NUL in it"),
    ],
)
def test_what_must_not_be_used_is_marked_where_it_stands(content: bytes, reason: str) -> None:
    values: Any = parse(b'[{"id": "good"}, ' + content + b"]")
    good, bad = values
    assert objection(good) == ""
    assert objection(bad) == reason


def test_the_id_of_an_item_with_a_key_twice_is_still_known() -> None:
    value = parse(b'{"id": "x", "title": "a", "title": "b"}')
    assert isinstance(value, dict)
    assert value["id"] == "x"
    assert isinstance(value["title"], Marked)


@pytest.mark.parametrize(("depth", "reason"), [(DEPTH, ""), (33, "it is nested too deeply")])
def test_an_item_has_so_many_levels_and_no_more(depth: int, reason: str) -> None:
    assert objection(nested(depth)) == reason


@given(number=st.integers())
def test_a_number_is_what_every_reader_counts_to_or_it_is_marked(number: int) -> None:
    value = parse(str(number).encode())
    assert value == number if abs(number) < 2**53 else isinstance(value, Marked)


def test_what_cannot_be_used_has_a_text_of_its_own_too() -> None:
    twice = canonical(parse(b'{"a": 1, "a": 2}'))
    assert twice != canonical(parse(b'{"b": 1, "b": 2}'))
    assert canonical(parse(b'{"a": "\\ud800"}')) != canonical(parse(b'{"a": "\\ud801"}'))
    assert canonical(nested(100_000)) == canonical(nested(90_000))
    json.loads(twice)
