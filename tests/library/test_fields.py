import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.fields import InvalidFieldsError, parse_fields, parse_lines


def test_a_value_is_the_text_that_stands_there() -> None:
    text = "title: No\nid: 0815\nviews: 1_000\npublished: 2024-02-30\nempty:\nnothing: ~"
    assert parse_fields("yaml", text) == {
        "title": "No",
        "id": "0815",
        "views": "1_000",
        "published": "2024-02-30",
        "empty": "",
        "nothing": "~",
    }


def test_names_are_told_apart_neither_by_case_nor_by_hyphens() -> None:
    assert parse_fields("yaml", "Verified-By: Ada") == {"verified_by": "Ada"}


def test_a_list_keeps_its_texts_and_drops_what_is_nested() -> None:
    fields = parse_fields("yaml", "tags: [a, [b], {c: d}, e]\nseo: {title: x}")
    assert fields == {"tags": ["a", "e"], "seo": ""}


def test_toml_is_read_as_text_too() -> None:
    text = 'title = "Print"\ndraft = true\ndate = 2024-01-02T03:04:05Z\ntags = ["a", "b"]'
    assert parse_fields("toml", text) == {
        "title": "Print",
        "draft": "True",
        "date": "2024-01-02 03:04:05+00:00",
        "tags": ["a", "b"],
    }


@pytest.mark.parametrize("text", ["", "\n  \n", "# only a comment\n"])
def test_no_fields_are_no_mistake(text: str) -> None:
    assert parse_fields("yaml", text) == {}


@pytest.mark.parametrize("text", ["- a\n- b", "just a sentence", "'quoted'"])
def test_what_is_no_list_of_fields_is_told(text: str) -> None:
    with pytest.raises(InvalidFieldsError, match="it has no fields"):
        parse_fields("yaml", text)


@pytest.mark.parametrize(
    ("kind", "text", "line"),
    [
        ("yaml", "id: a\ntitle: Error: no paper", 2),
        ("yaml", "id: a\n\ttitle: b", 2),
        ("yaml", "a: [b", 2),
        ("yaml", "a: \x01", 1),
        ("yaml", "[a]: b\n? {c: d}\n: e", 1),
        ("toml", "a = 1\nb = = 2", 2),
        ("toml", "a = 1\na = 2", 1),
        ("toml", 'a = """', 1),
    ],
)
def test_a_mistake_is_told_with_its_line(kind: str, text: str, line: int) -> None:
    with pytest.raises(InvalidFieldsError) as told:
        parse_fields(kind, text)
    assert told.value.line == line
    assert "(at" not in str(told.value)


BILLION_LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}, *{before}, *{before}]\n"
    for before, name in zip("abcdefghijklmnop", "bcdefghijklmnopq", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [BILLION_LAUGHS, "a: &a [*a]", "title: " + "x" * 19_000, "a: &a b\nc: *a\nd: *unknown"],
    ids=["billion laughs", "itself", "long", "aliases"],
)
def test_yaml_that_is_meant_to_explode_does_not(text: str) -> None:
    started = time.process_time()
    with contextlib.suppress(InvalidFieldsError):
        parse_fields("yaml", text)
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("yaml", "a: " + "[" * 19_000),
        ("yaml", "- " * 9_000),
        ("yaml", "? " * 9_000),
        ("yaml", "a: " + "{a: " * 4_000),
        ("toml", "a = " + "[" * 19_000),
        ("toml", "a = " + "{a=" * 6_000),
    ],
)
def test_deep_nesting_is_refused_before_the_parser_overflows_its_stack(
    kind: str, text: str
) -> None:
    with pytest.raises(InvalidFieldsError, match="nested too deeply"):
        parse_fields(kind, text)


@pytest.mark.parametrize("kind", ["yaml", "toml"])
def test_front_matter_that_would_take_minutes_to_parse_is_refused(kind: str) -> None:
    with pytest.raises(InvalidFieldsError, match="longer than 20,000 characters"):
        parse_fields(kind, "a" + ".a" * 30_000 + " = 1")


def test_lines_are_read_where_the_parser_fails() -> None:
    text = (
        "title: Error: no paper\n\tsummary: 'x'\ntags: [a, \"b\"]\nid=7\nno field\n  - a\n: b"
    )
    assert parse_lines(text) == {"title": "Error: no paper", "tags": ["a", "b"], "id": "7"}


@given(kind=st.sampled_from(["yaml", "toml"]), text=st.text())
def test_no_text_does_more_than_be_refused(kind: str, text: str) -> None:
    try:
        fields = parse_fields(kind, text)
    except InvalidFieldsError:
        fields = parse_lines(text)
    assert all(isinstance(value, str | list) for value in fields.values())
