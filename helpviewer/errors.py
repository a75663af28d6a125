"""What can go wrong, as the reader would put it.

HelpViewerError
├── SettingsError               the settings cannot be used
├── LibraryError                the articles cannot be used
│   ├── FolderMissingError      there is no such folder
│   ├── FolderUnreadableError   the folder may not be read
│   ├── LibraryEmptyError       the folder has no article
│   ├── ArticleNotFoundError    no article is called that
│   ├── AmbiguousArticleError   several articles are called that
│   └── CategoryNotFoundError   no category is called that
├── StoreError                  the database of articles cannot be used
├── IndexUnavailableError       the search index cannot be opened
├── QueriesError                the queries to measure the search with cannot be used
├── PersonalDataError           what the program remembers of the reader cannot be used
├── PersonalFileError           a file with what was remembered elsewhere cannot be used
├── WorkerError                 a helper process ended without an answer
│   ├── RenderTimeoutError      one article takes too long to render
│   └── RenderFailedError       one article cannot be rendered
├── ExportError                 an article cannot be printed, or written to a file
├── NoDisplayError              there is no screen to open a window on
├── ScreenshotError             the picture of the window cannot be written
└── OperationCancelledError     the reader asked to stop
"""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar


class HelpViewerError(Exception):
    """Base of every error raised on purpose; its text is fit to show to the reader.

    Attributes:
        sentence: The English text; ``{name}`` stands for one of the error's values. The window
            shows a translation of it, filled in with the same values.
        exit_status: What the command line ends with.
        values: What the sentence speaks of.
    """

    sentence: ClassVar[str] = "{reason}"
    exit_status: ClassVar[int] = 1

    def __init__(self, **values: object) -> None:
        super().__init__(self.sentence.format(**values))
        self.values = values


class UnexpectedError(HelpViewerError):
    """Something broke that nobody foresaw; the log has the details."""

    sentence = "Something went wrong: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class SettingsError(HelpViewerError):
    """The settings file, the environment or the policy cannot be used."""

    sentence = "The settings in {path} cannot be used: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class LibraryError(HelpViewerError):
    """The articles cannot be used."""


class FolderMissingError(LibraryError):
    """There is no folder where the articles should be."""

    sentence = "There is no folder {path}."

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class FolderUnreadableError(LibraryError):
    """The folder of articles may not be read, or its disk fails."""

    sentence = "The folder {path} cannot be read: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class LibraryEmptyError(LibraryError):
    """The folder holds no article."""

    sentence = (
        "There is no article in {path}. "
        "Put Markdown files (.md) into it, or open another folder."
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class ArticleNotFoundError(LibraryError):
    """No article has this id, path, address or title."""

    sentence = "There is no article {reference!r}."

    def __init__(self, reference: str) -> None:
        super().__init__(reference=reference)


class AmbiguousArticleError(LibraryError):
    """Several articles have this title; `candidates` are their ids."""

    sentence = "Several articles are called {reference!r}; name one by its id: {candidates}"

    def __init__(self, reference: str, candidates: Sequence[str]) -> None:
        super().__init__(reference=reference, candidates=", ".join(candidates))


class CategoryNotFoundError(LibraryError):
    """No category has this path or name."""

    sentence = "There is no category {name!r}."

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class StoreError(HelpViewerError):
    """The database of articles cannot be read or written."""

    sentence = "The database {path} cannot be used: {reason}"
    exit_status = 6

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class IndexUnavailableError(HelpViewerError):
    """The search index is missing, damaged or of another version."""

    sentence = "There is no usable search index in {path}: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class QueriesError(HelpViewerError):
    """The queries with known answers, to measure the search with, cannot be used."""

    sentence = "The queries cannot be used: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class PersonalDataError(HelpViewerError):
    """What the program remembers of the reader cannot be read or written."""

    sentence = "What the program remembers in {path} cannot be used: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class PersonalFileError(HelpViewerError):
    """A file to which personal data is exported, or from which it comes, cannot be used."""

    sentence = "The file {path} cannot be used: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class WorkerError(HelpViewerError):
    """A helper process could not be started, or ended without an answer."""

    sentence = "A helper process failed: {reason}"

    def __init__(self, reason: object) -> None:
        super().__init__(reason=reason)


class RenderTimeoutError(WorkerError):
    """An article did not come out of the renderer in time.

    Attributes:
        certain: The worker's own computing time ran out, so trying again would not help; else
            only the wall clock did, as happens on a machine that is busy or asleep.
    """

    sentence = "it takes too long to render ({reason})"

    def __init__(self, *, certain: bool) -> None:
        super().__init__("computing time" if certain else "waiting time")
        self.certain = certain


class RenderFailedError(WorkerError):
    """An article cannot be rendered, however often one tries."""

    sentence = "it cannot be rendered: {reason}"


class ExportError(HelpViewerError):
    """An article cannot be written to a file, printed, or shown in a browser."""

    sentence = "{path} cannot be written: {reason}"

    def __init__(self, path: Path, reason: object) -> None:
        super().__init__(path=path, reason=reason)


class NoDisplayError(HelpViewerError):
    """There is no screen, or a system library that windows need is missing."""

    sentence = "{reason}"
    exit_status = 7

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class ScreenshotError(HelpViewerError):
    """The picture of the window cannot be written."""

    sentence = "The picture {path} cannot be written."

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class OperationCancelledError(HelpViewerError):
    """The reader asked to stop; nothing was changed."""

    sentence = "Stopped."
