"""Importing what a test writes down."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from helpviewer.importing.importer import ImportOptions, ImportReport, import_help_centre
from tests.conftest import write_files


class Imported(NamedTuple):
    """What an import made, and what it said."""

    folder: Path
    report: ImportReport

    @property
    def files(self) -> dict[str, str]:
        """The text of every file that is not hidden, by its path."""
        found = (file for file in sorted(self.folder.rglob("*")) if file.is_file())
        return {
            file.relative_to(self.folder).as_posix(): file.read_bytes().decode(
                "utf-8", "replace"
            )
            for file in found
            if not file.name.startswith(".")
        }

    def told(self, where: str) -> list[str]:
        """Return the reasons that were noted of something."""
        return [note.reason for note in self.report.notes if where in note.where]


Import = Callable[..., Imported]


@pytest.fixture
def do_import(tmp_path: Path) -> Import:
    """Import pages of JSON, which are written beside the files of `beside`."""

    def run(
        kind: str, pages: Mapping[str, Any], beside: Mapping[str, bytes] = {}, **options: Any
    ) -> Imported:
        texts = {name: json.dumps(page) for name, page in pages.items()}
        export = write_files(tmp_path / "export", {**texts, **beside})
        files = [export / name for name in pages]
        folder = tmp_path / "library"
        report = import_help_centre(kind, files, folder, ImportOptions(**options))
        return Imported(folder, report)

    return run
