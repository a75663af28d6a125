"""Errors and problems in the reader's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from helpviewer import errors
from helpviewer.errors import HelpViewerError
from helpviewer.library.problems import Problem, ProblemKind

ERRORS: Mapping[type[HelpViewerError], object] = {
    errors.UnexpectedError: QT_TRANSLATE_NOOP("Errors", "Something went wrong: {reason}"),
    errors.SettingsError: QT_TRANSLATE_NOOP(
        "Errors", "The settings in {path} cannot be used: {reason}"
    ),
    errors.FolderMissingError: QT_TRANSLATE_NOOP("Errors", "There is no folder {path}."),
    errors.FolderUnreadableError: QT_TRANSLATE_NOOP(
        "Errors", "The folder {path} cannot be read: {reason}"
    ),
    errors.LibraryEmptyError: QT_TRANSLATE_NOOP(
        "Errors",
        "There is no article in {path}. "
        "Put Markdown files (.md) into it, or open another folder.",
    ),
    errors.ArticleNotFoundError: QT_TRANSLATE_NOOP(
        "Errors", "There is no article “{reference}”."
    ),
    errors.AmbiguousArticleError: QT_TRANSLATE_NOOP(
        "Errors", "Several articles are called “{reference}”: {candidates}"
    ),
    errors.CategoryNotFoundError: QT_TRANSLATE_NOOP("Errors", "There is no category “{name}”."),
    errors.StoreError: QT_TRANSLATE_NOOP(
        "Errors", "The database {path} cannot be used: {reason}"
    ),
    errors.IndexUnavailableError: QT_TRANSLATE_NOOP(
        "Errors", "The search cannot be prepared in {path}: {reason}"
    ),
    errors.QueriesError: QT_TRANSLATE_NOOP("Errors", "The queries cannot be used: {reason}"),
    errors.PersonalDataError: QT_TRANSLATE_NOOP(
        "Errors", "What the program remembers in {path} cannot be used: {reason}"
    ),
    errors.PersonalFileError: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} cannot be used: {reason}"
    ),
    errors.WorkerError: QT_TRANSLATE_NOOP("Errors", "A helper process failed: {reason}"),
    errors.RenderTimeoutError: QT_TRANSLATE_NOOP(
        "Errors", "The article takes too long to render."
    ),
    errors.RenderFailedError: QT_TRANSLATE_NOOP(
        "Errors", "The article cannot be rendered: {reason}"
    ),
    errors.ExportError: QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {reason}"),
    errors.NoDisplayError: QT_TRANSLATE_NOOP("Errors", "{reason}"),
    errors.ScreenshotError: QT_TRANSLATE_NOOP(
        "Errors", "The picture {path} cannot be written."
    ),
    errors.OperationCancelledError: QT_TRANSLATE_NOOP("Errors", "Stopped."),
}
"""The sentence of each class of error; ``{name}`` stands for one of the error's values."""

PROBLEMS: Mapping[ProblemKind, object] = {
    ProblemKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems", "Left out: the file cannot be read ({reason})."
    ),
    ProblemKind.NOT_UTF8: QT_TRANSLATE_NOOP(
        "Problems", "Some characters are replaced: the file is not UTF-8 (byte {position})."
    ),
    ProblemKind.TOO_LONG: QT_TRANSLATE_NOOP(
        "Problems", "Shown as plain text: it is longer than {limit} characters."
    ),
    ProblemKind.FRONT_MATTER: QT_TRANSLATE_NOOP(
        "Problems", "The front matter is not valid (line {line}: {reason})."
    ),
    ProblemKind.WRONG_TYPE: QT_TRANSLATE_NOOP(
        "Problems", "{field} is ignored: {value} is not what belongs there."
    ),
    ProblemKind.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problems", "{field} is ignored: {value} is not a date."
    ),
    ProblemKind.BAD_ID: QT_TRANSLATE_NOOP(
        "Problems", "The id is replaced by the path: {value} cannot be one."
    ),
    ProblemKind.DUPLICATE: QT_TRANSLATE_NOOP(
        "Problems", "Left out: {other} already has the id {id} in this language ({language})."
    ),
    ProblemKind.IMAGE_MISSING: QT_TRANSLATE_NOOP("Problems", "There is no image {image}."),
    ProblemKind.IMAGE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problems", "The image {image} is too large ({size})."
    ),
    ProblemKind.IMAGE_OUTSIDE: QT_TRANSLATE_NOOP(
        "Problems", "The image {image} lies outside the library."
    ),
    ProblemKind.RENDER_TIMEOUT: QT_TRANSLATE_NOOP(
        "Problems", "Shown as plain text: it takes too long to render."
    ),
    ProblemKind.RENDER_FAILED: QT_TRANSLATE_NOOP(
        "Problems", "Shown as plain text: it cannot be rendered ({reason})."
    ),
    ProblemKind.LIBRARY_FILE: QT_TRANSLATE_NOOP("Problems", "Partly ignored: {reason}."),
    ProblemKind.SYNONYMS: QT_TRANSLATE_NOOP("Problems", "Some synonyms are ignored: {reason}."),
}
"""The sentence of each kind of problem."""


def error_sentence(error: HelpViewerError) -> str:
    """Return what to tell the reader of an error."""
    for kind in type(error).__mro__:
        if kind in ERRORS:
            sentence = QCoreApplication.translate("Errors", str(ERRORS[kind]))
            return sentence.format_map(error.values)
    return str(error)


def problem_sentence(problem: Problem) -> str:
    """Return what to tell the reader of a problem with one article."""
    sentence = QCoreApplication.translate("Problems", str(PROBLEMS[problem.kind]))
    return sentence.format_map(problem.values)
