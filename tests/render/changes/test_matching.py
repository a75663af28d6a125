from math import inf

from helpviewer.render.changes.matching import Patience, common_start, runs

LONG = Patience(inf)


def found(
    old: str, new: str, most: int = 100, patience: Patience = LONG
) -> list[tuple[str, str]]:
    """Return what is in both in capitals, and the rest as it was and as it is."""
    return [
        ("".join(before).upper() if is_same else "".join(before), "".join(after))
        for is_same, before, after in runs(list(old), list(new), most, patience, " ")
    ]


def test_runs_are_found_from_both_ends_and_between() -> None:
    assert found("abcxdef", "abcydzef") == [
        ("ABC", "abc"),
        ("x", "y"),
        ("D", "d"),
        ("", "z"),
        ("EF", "ef"),
    ]


def test_of_what_is_the_same_there_is_one_run() -> None:
    assert found("abc", "abc") == [("ABC", "abc")]


def test_spaces_alone_make_no_run() -> None:
    assert found("a b", "c d") == [("a b", "c d")]


def test_more_than_the_most_is_not_compared() -> None:
    assert found("xaby", "zabw", most=3) == [("xaby", "zabw")]


def test_who_has_no_patience_compares_nothing() -> None:
    assert found("xaby", "zabw", patience=Patience.of(-1)) == [("xaby", "zabw")]


def test_items_that_are_everywhere_are_not_compared() -> None:
    first, second = ["x", *"ab" * 120, "y"], ["z", *"ba" * 120, "w"]
    assert len(list(runs(first, second, 1_000, LONG))) == 1


def test_the_common_start_may_be_all() -> None:
    assert common_start("ab", "abc") == 2
    assert common_start("", "abc") == 0
