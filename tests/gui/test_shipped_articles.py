"""The window shows what ships compiled without compiling; or what is there, where it cannot."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import FeedSource, LibrarySource
from helpviewer.compiler.stored import stored_place
from helpviewer.errors import StoreError
from helpviewer.gui.library_controller import LibraryController
from helpviewer.gui.tasks import TaskRunner
from helpviewer.library.article import Trust
from helpviewer.paths import UserPaths
from tests.conftest import UNMEASURED
from tests.installed import install, run_from

ARTICLES = {
    "print.md": "# Print a page\n\nPress the green button.",
    "fax.md": "# Send a fax\n\nListen for the whistle.",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return install(tmp_path, ARTICLES)


@pytest.fixture
def source(package: Path, monkeypatch: pytest.MonkeyPatch) -> LibrarySource:
    return run_from(package, monkeypatch)


@pytest.fixture
def controller(qapp: object, paths: UserPaths) -> Iterator[LibraryController]:
    tasks = TaskRunner()
    made = LibraryController(paths, tasks, "en")
    yield made
    made.cancel()
    tasks.wait()
    if made.snapshot:
        made.snapshot.store.close()


def refresh(controller: LibraryController, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(controller.failed), qtbot.waitSignal(controller.settled):
        controller.refresh()


def test_what_ships_is_shown_and_nothing_is_compiled_or_written(
    controller: LibraryController, source: LibrarySource, paths: UserPaths, qtbot: QtBot
) -> None:
    assert controller.open(source)
    shown = controller.snapshot
    refresh(controller, qtbot)
    assert controller.snapshot is shown
    assert not paths.data.parent.exists()


def test_a_damaged_index_that_ships_is_replaced_by_one_of_the_readers_own(
    controller: LibraryController, source: LibrarySource, qtbot: QtBot
) -> None:
    assert controller.open(source)
    assert controller.snapshot
    index = controller.snapshot.place.index_folder(controller.snapshot.generation)
    assert controller.forget_index()
    assert index.exists()  # it is a part of the program
    refresh(controller, qtbot)
    assert not controller.snapshot.place.is_shipped
    controller.snapshot.open_index().close()


def test_what_another_process_compiled_is_shown_in_the_place_of_what_ships(
    controller: LibraryController, source: LibrarySource, paths: UserPaths, qtbot: QtBot
) -> None:
    source = source._replace(feed=FeedSource("https://acme.example/help/"))
    assert controller.open(source)
    compile_library(source, paths)  # as a sync does
    refresh(controller, qtbot)
    assert controller.snapshot
    assert controller.snapshot.place == stored_place(source, paths)
    assert not controller.snapshot.place.is_shipped


def test_where_nothing_can_be_written_what_is_there_is_shown(
    controller: LibraryController,
    tmp_path: Path,
    paths: UserPaths,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "a.md").write_text("# A", "utf-8")
    source = LibrarySource(tmp_path / "library")
    compile_library(source, paths)
    lock = stored_place(source, paths).database.with_name("compile.lock")
    lock.unlink()
    lock.mkdir()
    assert controller.open(source)
    with qtbot.waitSignal(controller.failed) as failed:
        controller.refresh()  # this folder can be written to, so something is wrong
    assert failed.args
    assert isinstance(failed.args[0], StoreError)
    monkeypatch.setattr("os.access", lambda *_: False)
    refresh(controller, qtbot)
    assert "as they were before" in caplog.text


SETPRIV = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


@pytest.mark.skipif(sys.platform != "linux", reason="rights are told by setpriv")
@pytest.mark.parametrize("is_new", [True, False], ids=["no copy", "a copy"])
def test_the_program_starts_in_a_home_that_may_only_be_read(
    package: Path, tmp_path: Path, is_new: bool
) -> None:
    if os.getuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("needs setpriv")
    home, picture = tmp_path / "home", tmp_path / "picture.png"
    home.mkdir()
    if not is_new:
        source = LibrarySource(package / "articles", Trust.BUNDLED)
        compile_library(source, UserPaths.under(home))
    for folder in (home, *(path for path in home.rglob("*") if path.is_dir())):
        folder.chmod(0o555)
    before = sorted(home.rglob("*"))
    refused = SETPRIV if os.getuid() == 0 else []
    program = [sys.executable, "-m", "helpviewer"]
    ended = subprocess.run(
        [*refused, *program, "--data", str(home), "--screenshot", str(picture)],
        env=UNMEASURED | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=package.parent,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    assert picture.stat().st_size > 0
    assert sorted(home.rglob("*")) == before
    for folder in home.rglob("*"):
        folder.chmod(0o755)
