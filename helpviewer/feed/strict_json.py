"""JSON read so that one hostile item spoils itself and no other.

What Python's parser would silently accept (a key twice, NaN) or give up at (a number of 5,000
digits) is marked in the value that it stands in; broken bytes become lone surrogates. Whether
an item can be used is asked of each.
"""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass

from helpviewer.errors import FeedError
from helpviewer.feed.limits import DEPTH, INTEGER

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LONGEST_QUOTED = 40  # characters of a number or a key that an objection repeats


@dataclass(frozen=True, slots=True)
class Marked:
    """A value that is JSON, or nearly, but that must not be used; `reason` says why."""

    reason: str


Value = None | bool | int | float | str | Marked | list["Value"] | dict[str, "Value"]


def parse(content: bytes) -> Value:
    """Return what a file says, with marks in place of what must not be used.

    Raises:
        FeedError: It is no JSON at all, or nested so deeply that nobody can read it.
    """
    text = content.removeprefix(_BYTE_ORDER_MARK).decode("utf-8", "surrogateescape")
    try:
        value: Value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=lambda name: Marked(f"{name} is no number of JSON"),
            strict=False,  # a raw line end in a text harms nobody
        )
    except json.JSONDecodeError as error:
        raise FeedError(f"it is not JSON (line {error.lineno}: {error.msg})") from error
    except RecursionError as error:
        raise FeedError("it is nested too deeply") from error
    return value


def objection(value: Value, depth: int = DEPTH) -> str:
    """Return why a value cannot be used; an empty text if it can.

    Args:
        value: What `parse` returned, or a part of it.
        depth: How many arrays and objects may stand within each other.
    """
    level: list[Value] = [value]
    for _ in range(depth + 1):
        reason = next(filter(None, map(_own_objection, level)), "")
        if reason:
            return reason
        level = [inner for outer in level for inner in _within(outer)]
        if not level:
            return ""
    return "it is nested too deeply"


def canonical(value: Value) -> bytes:
    """Return a value as the one JSON text that stands for it: sorted, without spaces, UTF-8.

    What cannot be used becomes a text too, so that its versions can be told apart.
    """
    try:
        text = _written(value)
    except RecursionError:
        text = _written(_cut_off(value, 0))
    return text.encode("utf-8", "surrogatepass")


def _written(value: Value) -> str:
    return json.dumps(
        value,
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
        default=lambda mark: f"\0{mark.reason}",
    )


def _cut_off(value: Value, depth: int) -> Value:
    """Return a value without what is nested too deeply to be written."""
    if isinstance(value, list | dict) and depth > DEPTH:
        return Marked("it is nested too deeply")
    if isinstance(value, list):
        return [_cut_off(inner, depth + 1) for inner in value]
    if isinstance(value, dict):
        return {key: _cut_off(inner, depth + 1) for key, inner in value.items()}
    return value


def _object(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    entries = dict(pairs)
    if len(entries) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                entries[key] = Marked(f"the key {_quoted(key)} stands in it twice")
            seen.add(key)
    return entries


def _integer(digits: str) -> Value:
    is_short = len(digits.lstrip("-")) <= len(str(INTEGER))  # int() refuses what is very long
    if is_short and abs(int(digits)) < INTEGER:
        return int(digits)
    return Marked(f"the number {_quoted(digits)} is too large")


def _number(digits: str) -> Value:
    number = float(digits)
    if math.isfinite(number):
        return number
    return Marked(f"the number {_quoted(digits)} is too large")


def _quoted(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTED else text[:_LONGEST_QUOTED] + "…"


def _own_objection(value: Value) -> str:
    """Return what is wrong with a value itself, whatever stands within it."""
    match value:
        case Marked(reason):
            return reason
        case str():
            return _text_objection(value)
        case dict():
            return next(filter(None, map(_text_objection, value)), "")
        case _:
            return ""


def _text_objection(text: str) -> str:
    if "\0" in text:
        return "there is a NUL in it"
    if text.isascii():
        return ""
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, or a byte that could not be read
        return "it is not UTF-8 text"
    return ""


def _within(value: Value) -> Iterator[Value]:
    if isinstance(value, list):
        yield from value
    elif isinstance(value, dict):
        yield from value.values()
