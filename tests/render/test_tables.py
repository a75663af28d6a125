import pytest

from helpviewer.render.tables import starts_table


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("| a | b |", "|---|---|"),
        ("a | b", ":-- | --:"),
        ("| a |", "| - |"),
        ("| a \\| a | b |", "|:-:|---|"),
        ("| a | b | ", " |---|---| "),
    ],
)
def test_a_row_above_as_many_dashes_starts_a_table(line: str, following: str) -> None:
    assert starts_table(line, following)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("| a | b |", "|---|"),
        ("| a |", "|---|---|"),
        ("a | b", "---"),
        ("a", "|---|"),
        ("| a | b |", "|---|-x-|"),
        ("| a | b |", "||"),
        ("| a | b |", ""),
        ("|", "|"),
    ],
)
def test_anything_else_is_none(line: str, following: str) -> None:
    assert not starts_table(line, following)
