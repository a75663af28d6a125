"""Fixtures that every test may use: tiny libraries, written for the test that reads them."""

import faulthandler
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

from helpviewer.compiler import rendering
from helpviewer.library.article import Article, ArticleId, ArticleKey
from helpviewer.paths import UserPaths
from helpviewer.render.renderer import Renderer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MakeLibrary = Callable[..., Path]

UNMEASURED = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
"""The environment of a process whose imports are counted: measuring coverage has its own."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that is skipped for want of a tool where every tool has to be there."""
    report = yield
    reason = str(call.excinfo.value) if call.excinfo and report.skipped else ""
    if reason.startswith("needs") and os.environ.get("HELPVIEWER_REQUIRE_ALL"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} {reason}, and HELPVIEWER_REQUIRE_ALL is set"
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Have a crash tell where it happened, also after a test in which the program told it."""
    faulthandler.enable(item.config.stash[fault_handler_stderr_fd_key])


def make_article(
    title: str = "Print a page", body: str = "Press the button.", **more: Any
) -> Article:
    """Return an article; its id is made of its title."""
    name = more.pop("id", title.lower().replace(" ", "-"))
    key = ArticleKey(ArticleId(name), more.pop("language", "en"))
    return Article(key, f"{name}.md", title, "faq", body)._replace(**more)


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder, which is made; return it."""
    folder.mkdir(exist_ok=True)
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.fixture
def make_library(tmp_path: Path) -> MakeLibrary:
    """Write the files given into a folder, as ``make_library({"faq/print.md": "# Print"})``."""

    def make(files: Mapping[str, str | bytes], name: str = "library") -> Path:
        return write_files(tmp_path / name, files)

    return make


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    """Return a reader's folders that nobody has used yet."""
    return UserPaths.under(tmp_path / "reader")


class KeptRenderer(Renderer):
    """Keeps its process from library to library: starting one takes longer than the rest."""

    def __exit__(self, *_: object) -> None:
        pass

    def end(self) -> None:
        """End the process; who asks for a page next gets another one."""
        super().__exit__(None, None, None)


@pytest.fixture(scope="session")
def kept_renderer() -> Iterator[KeptRenderer]:
    renderer = KeptRenderer()
    yield renderer
    renderer.end()


@pytest.fixture
def one_renderer(kept_renderer: Renderer) -> Iterator[None]:
    """Compile with the process that rendered for the test before, where it is no matter."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "Renderer", lambda: kept_renderer)
        yield
