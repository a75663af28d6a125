import string

import pytest

from helpviewer.library.problems import REASONS, Problem, ProblemKind


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_kind_has_a_sentence_that_can_be_filled_in(kind: ProblemKind) -> None:
    names = {name for _, name, _, _ in string.Formatter().parse(REASONS[kind]) if name}
    reason = Problem("a.md", kind, {name: f"<{name}>" for name in names}).reason
    assert all(f"<{name}>" in reason for name in names)
