"""The installed program prints what ships compiled; its articles are not even read."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import UNMEASURED
from tests.installed import install

ARTICLES = {
    "print.md": "# Print a page\n\nPress the green button.",
    "fax.md": "# Send a fax\n\nListen for the whistle.",
}
COMMANDS = (["list"], ["show", "fax"], ["search", "whistle"])
SETPRIV = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is watched by strace")
RunInstalled = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("installed"), ARTICLES)


@pytest.fixture
def run_installed(package: Path, tmp_path: Path) -> RunInstalled:
    """Run a command of the installed program, as ``run_installed(["strace"], "list")``."""

    def run(watched_by: list[str], *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [*watched_by, sys.executable, "-m", "helpviewer", *arguments]
        return subprocess.run(
            [*command, "--data", str(tmp_path / "home")],
            env=UNMEASURED | {"PYTHONPATH": str(package.parent)},
            cwd=package.parent,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_no_article_is_read_and_nothing_is_written(
    run_installed: RunInstalled, package: Path, tmp_path: Path, command: list[str]
) -> None:
    if not shutil.which("strace"):
        pytest.skip("needs strace")
    trace = tmp_path / "trace"
    watched = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-e",
        "trace=openat,mkdir,rename,unlink",
        "-o",
        str(trace),
    ]
    ended = run_installed(watched, *command)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Send a fax" in ended.stdout
    traced = trace.read_text("utf-8", "replace").splitlines()
    assert not [call for call in traced if '.md"' in call]
    writing = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|mkdir|rename|unlink")
    changed = [call for call in traced if writing.search(call)]
    assert not [call for call in changed if str(package.parent) in call or "home" in call]
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("is_new", [True, False], ids=["no copy", "a copy"])
def test_a_folder_for_data_that_may_only_be_read_shows_what_is_there(
    run_installed: RunInstalled, tmp_path: Path, is_new: bool
) -> None:
    if os.getuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("needs setpriv")
    home = tmp_path / "home"
    home.mkdir()
    if not is_new:
        assert "2 articles (0 compiled" in run_installed([], "compile").stdout
    folders = [home, *(path for path in home.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    refused = SETPRIV if os.getuid() == 0 else []
    for command in COMMANDS:
        ended = run_installed(refused, *command)
        assert ended.returncode == 0
        assert "Send a fax" in ended.stdout
        told = "" if is_new else "helpviewer: The articles are as they were before: "
        assert ended.stderr.startswith(told)
        assert ended.stderr.count("\n") == (0 if is_new else 1)
    for folder in folders:
        folder.chmod(0o755)


def test_a_damaged_index_that_ships_is_made_anew_for_the_reader(
    tmp_path: Path, run_installed: RunInstalled, package: Path
) -> None:
    compiled = package / "compiled"
    kept = shutil.copytree(compiled, tmp_path / "compiled")
    part = next(compiled.glob("index/*/*.columns"))
    part.write_bytes(bytes(part.stat().st_size))
    try:
        ended = run_installed([], "search", "whistle")
    finally:
        shutil.rmtree(compiled)
        kept.rename(compiled)
    assert ended.returncode == 0
    assert "Send a fax" in ended.stdout
    assert "are damaged" in ended.stderr
    assert list((tmp_path / "home").rglob("library.db"))
