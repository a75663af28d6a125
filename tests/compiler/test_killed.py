"""A compilation that is killed leaves the library as it was, or as it should become: whole."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.prove_kills import prove
from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.worker import request_of
from helpviewer.paths import UserPaths
from helpviewer.workers import start_worker
from tests.compiler.conftest import Compile, OpenSnapshot, found, titles
from tests.conftest import MakeLibrary

COUNT = 3  # articles; a compilation tells of two steps for each


def version(number: int) -> dict[str, str]:
    return {
        f"{name}.md": f"# Article {name} {number}\n\nThe text has the word version{number}x."
        for name in range(COUNT)
    }


def version_of(folder: Path, open_snapshot: OpenSnapshot) -> int:
    """Return which version readers see, after looking whether all of it is there."""
    snapshot = open_snapshot(folder)
    number = int(titles(snapshot)[0].split()[-1])
    assert titles(snapshot) == [f"Article {name} {number}" for name in range(COUNT)]
    texts = {snapshot.store.text(card.key) for card in snapshot.library}
    assert texts == {f"The text has the word version{number}x."}
    assert len(found(snapshot, f"version{number}x")) == COUNT
    snapshot.store.close()
    return number


def test_readers_see_the_old_or_the_new_after_each_step(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
) -> None:
    folder = make_library(version(0))
    compile_folder(folder)
    shown = 0
    for step in (0, 2, COUNT, COUNT + 1, 2 * COUNT):
        make_library(version(step + 1))
        process = start_worker("compile")
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(request_of(LibrarySource(folder), paths)) + "\n")
        process.stdin.flush()
        for _ in range(step):
            assert "done" in process.stdout.readline()
        process.kill()
        process.communicate()
        now = version_of(folder, open_snapshot)
        assert now in {shown, step + 1}
        shown = now
    compile_folder(folder)
    assert version_of(folder, open_snapshot) == 2 * COUNT + 1


def test_readers_see_the_old_or_the_new_after_a_kill_at_any_moment(tmp_path: Path) -> None:
    outcome = prove(tmp_path, kills=3, articles=30)
    assert outcome.failures == ()
    assert outcome.killed + outcome.ended == 3


def can_trace() -> bool:
    if not shutil.which("strace"):
        return False
    tried = subprocess.run(
        ["strace", "-o", os.devnull, "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


@pytest.mark.skipif(not can_trace(), reason="needs strace")
@pytest.mark.parametrize("call", ["fsync,fdatasync:5", "fsync,fdatasync:6", "rename:2"])
def test_readers_see_the_old_or_the_new_while_it_is_written_to_the_disk(
    make_library: MakeLibrary,
    compile_folder: Compile,
    open_snapshot: OpenSnapshot,
    paths: UserPaths,
    call: str,
) -> None:
    folder = make_library(version(0))
    compile_folder(folder)
    make_library(version(1))
    name, _, when = call.partition(":")
    trace = ["strace", "-o", os.devnull, "-e", f"inject={name}:signal=KILL:when={when}"]
    program = [sys.executable, "-m", "helpviewer", "compile", "--library", str(folder)]
    ended = subprocess.run(
        [*trace, *program, "--data", str(paths.data.parent)], capture_output=True, check=False
    )
    assert ended.returncode == -9
    assert version_of(folder, open_snapshot) in {0, 1}
    compile_folder(folder)
    assert version_of(folder, open_snapshot) == 1
