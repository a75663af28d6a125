import inspect
from pathlib import Path

import pytest

from helpviewer import errors
from helpviewer.errors import (
    AmbiguousArticleError,
    ArticleNotFoundError,
    HelpViewerError,
    RenderTimeoutError,
    StoreError,
)

ALL = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, HelpViewerError)
]


@pytest.mark.parametrize("kind", ALL)
def test_every_error_has_its_line_in_the_family_tree(kind: type[HelpViewerError]) -> None:
    assert kind.__name__ in (errors.__doc__ or "") or kind is errors.UnexpectedError


def test_an_error_is_a_sentence_filled_in_with_its_values() -> None:
    error = AmbiguousArticleError("Print", ["a", "b"])
    assert str(error) == "Several articles are called 'Print'; name one by its id: a, b"
    assert error.values == {"reference": "Print", "candidates": "a, b"}


def test_braces_in_a_value_are_text() -> None:
    assert str(ArticleNotFoundError("{x}")) == "There is no article '{x}'."


def test_errors_end_the_command_line_with_their_status() -> None:
    assert ArticleNotFoundError("x").exit_status == 1
    assert StoreError(Path("a"), "b").exit_status == 6
    assert errors.NoDisplayError("x").exit_status == 7


def test_a_time_out_is_certain_when_computing_time_ran_out() -> None:
    assert (
        str(RenderTimeoutError(certain=True)) == "it takes too long to render (computing time)"
    )
    assert not RenderTimeoutError(certain=False).certain


@pytest.mark.parametrize(
    "error",
    [
        errors.SettingsError(Path("a"), "b"),
        errors.FolderMissingError(Path("a")),
        errors.FolderUnreadableError(Path("a"), "b"),
        errors.LibraryEmptyError(Path("a")),
        errors.CategoryNotFoundError("a"),
        errors.IndexUnavailableError(Path("a"), "b"),
        errors.QueriesError("a"),
        errors.PersonalDataError(Path("a"), "b"),
        errors.PersonalFileError(Path("a"), "b"),
        errors.WorkerError("a"),
        errors.RenderFailedError("a"),
        errors.ScreenshotError(Path("a")),
        errors.OperationCancelledError(),
        errors.UnexpectedError("a"),
    ],
)
def test_every_error_is_one_line_for_the_reader(error: HelpViewerError) -> None:
    assert str(error)
    assert "\n" not in str(error)
    assert "{" not in str(error)
