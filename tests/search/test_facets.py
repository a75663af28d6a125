import pytest

from helpviewer.search.facets import CategoryCounts, ancestors, is_within


def test_a_category_counts_what_is_below_it() -> None:
    categories = ["faq", "faq/deposits", "news", "", "unseen"]
    assert CategoryCounts([0, 1, 2, 3], categories) == {
        "": 4,
        "faq": 2,
        "faq/deposits": 1,
        "news": 1,
    }


def test_without_a_match_there_is_nothing_to_count() -> None:
    counts = CategoryCounts([], ["faq"])
    assert not counts
    assert counts.get("faq", 0) == 0
    with pytest.raises(KeyError):
        counts["faq"]


def test_a_path_has_ancestors() -> None:
    assert ancestors("faq/deposits/fees") == ["", "faq", "faq/deposits", "faq/deposits/fees"]
    assert ancestors("") == [""]


@pytest.mark.parametrize(
    ("path", "category", "within"),
    [
        ("faq", "faq", True),
        ("faq/fees", "faq", True),
        ("faqs", "faq", False),
        ("faq", "faq/fees", False),
        ("faq", "", True),
    ],
)
def test_a_category_is_within_itself_and_those_above(
    path: str, category: str, *, within: bool
) -> None:
    assert is_within(path, category) is within
