from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import Audience
from helpviewer.library.front_matter import FrontMatter, split_front_matter
from helpviewer.library.problems import ProblemKind


def matter_of(text: str, kind: str = "yaml") -> FrontMatter:
    return FrontMatter.parse(kind, text, "print.md")


def kinds_of(matter: FrontMatter) -> list[ProblemKind]:
    return [problem.kind for problem in matter.problems]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("---\nid: a\n---\nText", ("yaml", "id: a", "Text")),
        ("---\nid: a\n...\nText", ("yaml", "id: a", "Text")),
        ("--- \nid: a\n---  \nText", ("yaml", "id: a", "Text")),
        ("+++\nid = 1\n+++\nText", ("toml", "id = 1", "Text")),
        ("---\n---\nText", ("yaml", "", "Text")),
        ("---\nid: a\n---", ("yaml", "id: a", "")),
        ("---", ("", "", "---")),
        ("---\nText that goes on", ("", "", "---\nText that goes on")),
        ("+++\nid = 1\n---\nText", ("", "", "+++\nid = 1\n---\nText")),
        ("Text\n---\nid: a\n---", ("", "", "Text\n---\nid: a\n---")),
        ("", ("", "", "")),
    ],
)
def test_front_matter_stands_between_two_fences_at_the_beginning(
    text: str, parts: tuple[str, str, str]
) -> None:
    assert split_front_matter(text) == parts


def test_front_matter_that_is_not_valid_is_read_line_by_line_and_told() -> None:
    matter = matter_of("id: a\ntitle: Error: no paper\ntags: [x, y]")
    assert matter.text("title") == "Error: no paper"
    assert matter.texts("tags") == ("x", "y")
    assert [problem.reason for problem in matter.problems] == [
        "front matter read line by line: it is not valid "
        "(line 3: mapping values are not allowed in this context)"
    ]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("summary", "description"),
        ("summary", "excerpt"),
        ("category", "section"),
        ("published", "date"),
        ("published", "createdAt"),
        ("updated", "updated_at"),
        ("updated", "lastUpdated"),
        ("updated", "lastmod"),
        ("language", "locale"),
        ("tags", "labels"),
        ("url", "html_url"),
        ("order", "sidebar_position"),
    ],
)
def test_what_other_tools_call_a_field_is_understood(name: str, written: str) -> None:
    assert matter_of(f"{written}: x").text(name) == "x"


def test_our_own_name_wins_over_another() -> None:
    assert matter_of("description: theirs\nsummary: ours").text("summary") == "ours"


def test_a_list_is_not_one_text() -> None:
    matter = matter_of("title: [a, b]")
    assert matter.text("title") == ""
    assert [problem.reason for problem in matter.problems] == [
        "title ignored: a list is not what belongs there"
    ]


@pytest.mark.parametrize("written", ["[a, ' b ', '']", "a, b", "a,,b", "\n- a\n- b"])
def test_a_list_may_be_written_in_several_ways(written: str) -> None:
    assert matter_of(f"tags: {written}").texts("tags") == ("a", "b")


@pytest.mark.parametrize(
    "written", ["faq/deposits", "faq > deposits", "[faq, deposits]", "/faq//deposits/"]
)
def test_a_category_may_be_written_in_several_ways(written: str) -> None:
    assert matter_of(f"category: {written}").levels("category") == ("faq", "deposits")


def test_a_category_of_very_many_levels_is_ignored() -> None:
    matter = matter_of("category: " + "a/" * 5_000)
    assert matter.levels("category") == ()
    assert kinds_of(matter) == [ProblemKind.WRONG_TYPE]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("20240229", date(2024, 2, 29)),
        ("'2024-02-29'", date(2024, 2, 29)),
        ("2024-02-29T23:30:00-08:00", date(2024, 2, 29)),
        ("2024-02-29 23:30:00Z", date(2024, 2, 29)),
        ("2024-02-29T23:30:00.123456Z", date(2024, 2, 29)),
        ("1709251199", date(2024, 2, 29)),
        ("0001-01-01", date(1, 1, 1)),
        ("9999-12-31T23:59:59+00:00", date(9999, 12, 31)),
        ("", None),
    ],
)
def test_a_day_may_be_written_in_several_ways(written: str, day: date | None) -> None:
    matter = matter_of(f"updated: {written}")
    assert matter.day("updated") == day
    assert not matter.problems


@pytest.mark.parametrize(
    "written",
    ["2023-02-29", "yesterday", "29.02.2024", "2024-2-9", "2024", "1709251199000", "٢٠٢٤-٠٢-٢٩",
     "10000-01-01", "2024-02-29T25:00", "-1709251199", "true", "\"\\0\""],
)  # fmt: skip
def test_a_date_that_is_none_spoils_that_date_alone(written: str) -> None:
    matter = matter_of(f"updated: {written}\npublished: 2024-01-01")
    assert matter.day("updated") is None
    assert matter.day("published") == date(2024, 1, 1)
    if matter.text("updated"):
        assert kinds_of(matter) == [ProblemKind.BAD_DATE]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("11570", 11570),
        ("11,570", 11570),
        ("11 570", 11570),
        ("1_000", 1000),
        ("0", 0),
        ("-3", -3),
    ],
)
def test_a_number_may_be_written_in_several_ways(written: str, number: int) -> None:
    assert matter_of(f"views: {written}").number("views") == number


@pytest.mark.parametrize("written", ["many", "1.5", "1e9", "0x10", "٣", "9" * 16, "[1]"])
def test_what_is_no_whole_number_is_told(written: str) -> None:
    matter = matter_of(f"views: {written}")
    assert matter.number("views") is None
    assert kinds_of(matter) == [ProblemKind.WRONG_TYPE]


def test_a_choice_is_one_of_its_kinds() -> None:
    assert (
        matter_of("audience: Internal").choice("audience", Audience, Audience.PUBLIC)
        == "internal"
    )
    wrong = matter_of("audience: nobody")
    assert wrong.choice("audience", Audience, Audience.PUBLIC) is Audience.PUBLIC
    assert kinds_of(wrong) == [ProblemKind.WRONG_TYPE]


def test_a_problem_repeats_no_more_than_the_beginning_of_a_bad_value() -> None:
    matter = matter_of("updated: " + "x" * 10_000)
    matter.day("updated")
    assert len(matter.problems[0].reason) < 200


@given(kind=st.sampled_from(["yaml", "toml"]), text=st.text())
def test_no_front_matter_stops_a_field_from_being_asked_for(kind: str, text: str) -> None:
    matter = matter_of(text, kind)
    assert "\n" not in matter.text("title")
    matter.day("updated")
    matter.number("views")
    assert all(problem.reason for problem in matter.problems)
