"""What can be wrong with one article while all the others are well."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class ProblemKind(StrEnum):
    """Every kind of problem; the value is what the database and scripts call it."""

    UNREADABLE = "unreadable"
    NOT_UTF8 = "not-utf8"
    TOO_LONG = "too-long"
    FRONT_MATTER = "front-matter"
    WRONG_TYPE = "wrong-type"
    BAD_DATE = "bad-date"
    BAD_ID = "bad-id"
    DUPLICATE = "duplicate"
    IMAGE_MISSING = "image-missing"
    IMAGE_TOO_LARGE = "image-too-large"
    IMAGE_OUTSIDE = "image-outside"
    RENDER_TIMEOUT = "render-timeout"
    RENDER_FAILED = "render-failed"
    ITEM_REFUSED = "item-refused"
    ITEM_CLEANED = "item-cleaned"
    ITEM_SHORTENED = "item-shortened"
    FUTURE_DATE = "future-date"
    ATTACHMENT_REFUSED = "attachment-refused"
    LIBRARY_FILE = "library-file"
    SYNONYMS = "synonyms"


REASONS: Mapping[ProblemKind, str] = {
    ProblemKind.UNREADABLE: "left out: it cannot be read ({reason})",
    ProblemKind.NOT_UTF8: (
        "read with replacement characters: it is not UTF-8 text (byte {position})"
    ),
    ProblemKind.TOO_LONG: "shown as plain text: it is longer than {limit} characters",
    ProblemKind.FRONT_MATTER: (
        "front matter read line by line: it is not valid (line {line}: {reason})"
    ),
    ProblemKind.WRONG_TYPE: "{field} ignored: {value} is not what belongs there",
    ProblemKind.BAD_DATE: "{field} ignored: {value} is not a date",
    ProblemKind.BAD_ID: "id replaced by the path: {value} cannot be one",
    ProblemKind.DUPLICATE: "left out: {other} already has the id {id} in {language}",
    ProblemKind.IMAGE_MISSING: "there is no image {image}",
    ProblemKind.IMAGE_TOO_LARGE: "the image {image} is too large ({size})",
    ProblemKind.IMAGE_OUTSIDE: "the image {image} lies outside the library",
    ProblemKind.RENDER_TIMEOUT: "shown as plain text: it takes too long to render",
    ProblemKind.RENDER_FAILED: "shown as plain text: it cannot be rendered ({reason})",
    ProblemKind.ITEM_REFUSED: "left out: {reason}",
    ProblemKind.ITEM_CLEANED: "{field} shown without characters that do not belong there",
    ProblemKind.ITEM_SHORTENED: "{field} cut off: more than {limit} are not shown",
    ProblemKind.FUTURE_DATE: "{field} lies in the future: {value}",
    ProblemKind.ATTACHMENT_REFUSED: "the image {image} is not shown: {reason}",
    ProblemKind.LIBRARY_FILE: "partly ignored: {reason}",
    ProblemKind.SYNONYMS: "some synonyms ignored: {reason}",
}
"""The English sentence of each kind; ``{name}`` stands for one of the problem's values."""


class Problem(NamedTuple):
    """One thing that is wrong with one file.

    Attributes:
        path: The file, relative to the library's folder.
        kind: What is wrong.
        values: What the sentence of that kind speaks of.
    """

    path: str
    kind: ProblemKind
    values: Mapping[str, str] = MappingProxyType({})

    @property
    def reason(self) -> str:
        """The problem in English, for the command line and the log."""
        return REASONS[self.kind].format_map(self.values)
