import inspect
from pathlib import Path
from string import Formatter

import pytest

from helpviewer import errors
from helpviewer.errors import FolderMissingError, HelpViewerError, LibraryError, WorkerError
from helpviewer.gui.messages import ERRORS, PROBLEMS, error_sentence, problem_sentence
from helpviewer.library.problems import REASONS, Problem, ProblemKind


def named_values(sentence: object) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(str(sentence)) if name}


def test_every_class_of_error_has_a_sentence_of_its_own() -> None:
    families_only = {HelpViewerError, LibraryError}  # never raised themselves
    kinds = {kind for _, kind in inspect.getmembers(errors, inspect.isclass)}
    assert {kind for kind in kinds if issubclass(kind, HelpViewerError)} == (
        families_only | set(ERRORS)
    )


@pytest.mark.parametrize("kind", ERRORS)
def test_a_sentence_names_no_value_that_its_error_lacks(kind: type[HelpViewerError]) -> None:
    assert named_values(ERRORS[kind]) <= named_values(kind.sentence)


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_a_sentence_with_the_same_values(kind: ProblemKind) -> None:
    assert named_values(PROBLEMS[kind]) == named_values(REASONS[kind])


def test_an_error_is_told_with_its_values(qapp: object) -> None:
    assert error_sentence(FolderMissingError(Path("help"))) == "There is no folder help."


def test_an_error_of_an_unknown_kind_is_told_like_its_family(qapp: object) -> None:
    class StrangeWorkerError(WorkerError):
        pass

    assert error_sentence(StrangeWorkerError("it is tired")) == (
        "A helper process failed: it is tired"
    )


def test_a_problem_is_told_with_its_values(qapp: object) -> None:
    problem = Problem("fees.md", ProblemKind.BAD_DATE, {"field": "updated", "value": "'soon'"})
    assert problem_sentence(problem) == "updated is ignored: 'soon' is not a date."
