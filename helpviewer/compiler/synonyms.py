"""Checking the synonyms that a library brings."""

from helpviewer.library.characters import one_line
from helpviewer.library.library_file import SYNONYMS_FILE, LibraryInfo
from helpviewer.library.problems import Problem, ProblemKind
from helpviewer.search.synonyms import parse_synonyms


def synonym_problems(info: LibraryInfo) -> list[Problem]:
    """Return what of a library's synonyms the search will ignore."""
    reasons = map(one_line, parse_synonyms(info.synonyms).problems)
    return [
        Problem(SYNONYMS_FILE, ProblemKind.SYNONYMS, {"reason": reason}) for reason in reasons
    ]
