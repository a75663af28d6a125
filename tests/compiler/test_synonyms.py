"""A library's synonyms, from its file to the search."""

import pytest

from helpviewer.library.problems import ProblemKind
from helpviewer.paths import UserPaths
from helpviewer.search.manifest import NAME
from tests.compiler.conftest import Compile, OpenSnapshot, found, place_of, titles
from tests.conftest import MakeLibrary

ARTICLES = {
    "jam.md": "# Clear a blockage\n\nOpen the hatch and pull the sheet out.",
    "ink.md": "# Fill the reservoir\n\nUse our liquid only.",
}
SYNONYMS = """
[[same]]
words = ["jam", "blockage"]
[[leads]]
from = ["cartridge"]
to = ["reservoir"]
"""


def test_both_ways_and_one_way(
    make_library: MakeLibrary, compile_folder: Compile, open_snapshot: OpenSnapshot
) -> None:
    more = {"paper.md": "# Paper jam\n\nPull.", "box.md": "# Cartridge waste\n\nBring it back."}
    folder = make_library(ARTICLES | more | {"synonyms.toml": SYNONYMS})
    assert compile_folder(folder).articles == 4
    snapshot = open_snapshot(folder)
    assert set(found(snapshot, "jam")) == set(found(snapshot, "blockage")) == {"jam", "paper"}
    assert set(found(snapshot, "cartridge")) == {"ink", "box"}
    assert found(snapshot, "reservoir") == ["ink"]


def test_a_changed_file_is_used_after_the_next_run_which_makes_no_index_and_no_page(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
) -> None:
    folder = make_library(ARTICLES)
    compile_folder(folder)
    before = open_snapshot(folder)
    assert found(before, "jam") == []
    (index,) = place_of(paths, folder).indexes.iterdir()
    made = (index / NAME).stat().st_mtime_ns
    report = compile_folder(make_library({"synonyms.toml": SYNONYMS}))
    assert (report.compiled, report.changed) == (0, True)
    assert found(open_snapshot(folder), "jam") == ["jam"]
    assert found(before, "jam") == []
    assert (index / NAME).stat().st_mtime_ns == made
    assert not compile_folder(folder).changed


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[[same]", "some synonyms ignored: Expected"),
        (b"\xff", "some synonyms ignored: 'utf-8' codec"),
        (f"{SYNONYMS}[[same]]\nword = 'x'", "some synonyms ignored: same number 2"),
        (
            f"{SYNONYMS}[[same]]\nwords = [1{'0' * 4000}]",
            "some synonyms ignored: same number 2",
        ),
    ],
)
def test_a_broken_file_costs_only_the_synonyms(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    content: str | bytes,
    reason: str,
) -> None:
    folder = make_library(ARTICLES | {"synonyms.toml": content})
    (problem,) = compile_folder(folder).problems
    assert (problem.path, problem.kind) == ("synonyms.toml", ProblemKind.SYNONYMS)
    assert problem.reason.startswith(reason)
    assert len(problem.reason) < 2_100
    assert compile_folder(folder).problems == (problem,)
    snapshot = open_snapshot(folder)
    assert titles(snapshot) == ["Clear a blockage", "Fill the reservoir"]
    assert found(snapshot, "blockage") == ["jam"]
    assert snapshot.store.problems() == [problem]
    if SYNONYMS in str(content):  # what is right in the file is used
        assert found(snapshot, "jam") == ["jam"]
