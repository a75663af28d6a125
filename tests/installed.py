"""The program as it is when it was installed: articles inside its package, and compiled."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from helpviewer import paths as places
from helpviewer.compiler.bundle import bundle_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.library.article import Audience, Trust
from tests.conftest import write_files

ROOT = Path(__file__).parents[1]
LIBRARY = {"library.toml": 'id = "acme"\ntitle = "Acme Help"\n'}


def install(
    folder: Path, files: Mapping[str, str | bytes], audience: Audience = Audience.PUBLIC
) -> Path:
    """Install the program, with these articles, into a folder; return its package."""
    library = write_files(folder / "authors", {**LIBRARY, **files})
    bundle_library(library, folder / "bundle", audience)
    shutil.rmtree(library)
    package = folder / "program" / "helpviewer"
    package.mkdir(parents=True)
    for name in ("articles", "compiled"):
        (folder / "bundle" / name).rename(package / name)
    for file in (*(ROOT / "helpviewer").iterdir(), ROOT / "resources"):
        (package / file.name).symlink_to(file)
    return package


def run_from(package: Path, monkeypatch: pytest.MonkeyPatch) -> LibrarySource:
    """Let this process find what ships where it was installed; return the articles there."""
    monkeypatch.setattr(places, "_PACKAGE", package)
    return LibrarySource(places.bundled("articles"), Trust.BUNDLED)
