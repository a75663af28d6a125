"""Recognising GitHub's tables by their first two lines."""

import re

_UNESCAPED_BAR = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r" *:?-+:? *")


def starts_table(line: str, following: str) -> bool:
    """Tell whether `line` is the head of a table, with `following` as the row of dashes."""
    return (
        "|" in line
        and is_row_of_dashes(following)
        and (len(_cells(following)) == len(_cells(line)))
    )


def is_row_of_dashes(line: str) -> bool:
    """Tell whether a line could be the second one of a table."""
    return "|" in line and all(map(_DASHES.fullmatch, _cells(line)))


def _cells(row: str) -> list[str]:
    row = row.strip()
    cells = _UNESCAPED_BAR.split(row)
    if row.startswith("|"):
        del cells[0]
    if len(cells) > 1 and not cells[-1]:
        del cells[-1]
    return cells
