"""Gathering what a report tells; each section for itself, so that one may be out of order."""

import os
import platform
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer import __version__
from helpviewer.compiler.source import LibrarySource
from helpviewer.compiler.stored import stored_place
from helpviewer.diagnostics.report import Report, Section, moment, without_names
from helpviewer.errors import HelpViewerError, IndexUnavailableError
from helpviewer.library.library_file import read_library_file
from helpviewer.log_files import last_crash, last_errors
from helpviewer.paths import UserPaths
from helpviewer.search.manifest import Manifest
from helpviewer.settings import Settings, tellable
from helpviewer.snapshot import Place

_LIBRARIES = (
    "PySide6_Essentials",
    "whoosh",
    "Markdown",
    "pymdown-extensions",
    "Pygments",
    "nh3",
    "PyYAML",
    "snowballstemmer",
)
_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_ERROR_LINES = 40


class Subject(NamedTuple):
    """What a report is about.

    Attributes:
        paths: The reader's folders.
        site: The administrator's folder.
        settings: As they came out of all layers.
        source: The library.
        trouble: Why the settings cannot be read; empty if they can.
    """

    paths: UserPaths
    site: Path
    settings: Settings
    source: LibrarySource
    trouble: str = ""


def diagnose(
    subject: Subject,
    more: Report | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Report:
    """Return all that can be told; nothing is made or changed.

    Args:
        subject: What it is about.
        more: What only the window knows.
        environment: Variables such as ``LANG``.
    """
    report: dict[str, Section] = {
        "Program": _program(),
        "System": _system(environment),
        **(more or {}),
        "Folders": _folders(subject),
        "Settings": _settings(subject, environment),
        "Library": _library(subject),
        "Log": _log(subject.paths.log),
    }
    return without_names(report, Path.home())


def _program() -> Section:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - 20 ms

    versions = {}
    for name in _LIBRARIES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "unknown"
    return {
        "helpviewer": __version__,
        "packaged": "yes" if getattr(sys, "frozen", False) else "no",
        "Python": f"{platform.python_version()} ({platform.architecture()[0]})",
        "SQLite": sqlite3.sqlite_version,
        **versions,
        "report": moment(datetime.now(UTC)),
    }


def _system(environment: Mapping[str, str]) -> Section:
    set_up = [name for name in _LOCALE if environment.get(name)]
    qt = sorted(name for name in environment if name.startswith("QT_"))
    return {
        "system": platform.platform(),
        "processor": platform.machine(),
        "desktop": environment.get("XDG_CURRENT_DESKTOP", ""),
        "locale": ", ".join(f"{name}={environment[name]}" for name in set_up),
        "file names": sys.getfilesystemencoding(),
        "Qt's variables": [f"{name}={environment[name]}" for name in qt],
    }


def _folders(subject: Subject) -> Section:
    return {name: _state_of(folder) for name, folder in subject.paths._asdict().items()} | {
        "administrator": _state_of(subject.site),
        "personal data": _size_of(subject.paths.personal),
    }


def _state_of(folder: Path) -> str:
    if not folder.is_dir():
        return f"{folder} (not there)"
    return f"{folder}" if os.access(folder, os.W_OK) else f"{folder} (cannot be written)"


def _size_of(file: Path) -> str:
    try:
        return f"{file} ({file.stat().st_size:,} bytes)"
    except OSError:
        return f"{file} (not there)"


def _settings(subject: Subject, environment: Mapping[str, str]) -> Section:
    layers = (
        subject.site / "config.toml",
        subject.paths.settings,
        *(Path(name) for name in sorted(environment) if name.startswith("HELPVIEWER_")),
        subject.site / "policy.toml",
    )
    settings, changed = subject.settings, subject.settings.changes_from(Settings())
    return {
        "problem": subject.trouble or "none",
        "layers": [
            str(layer) for layer in layers if layer.name in environment or layer.exists()
        ],
        "changed": [f"{name} = {tellable(name, value)}" for name, value in changed.items()],
        "locked": sorted(settings.locked),
    }


def _library(subject: Subject) -> Section:
    source = subject.source
    section = {
        "folder": str(source.folder),
        "trust": source.trust.value,
        "audience": source.audience.value,
    }
    try:
        info, _ = read_library_file(source.folder)
        place = stored_place(source, subject.paths)
        return {**section, "id": info.id, **dict(_stored(place))}
    except (HelpViewerError, OSError) as error:
        return {**section, "problem": str(error)}


def _stored(place: Place) -> Iterator[tuple[str, str | int]]:
    """Tell what was compiled of a library.

    Raises:
        StoreError: Nothing was, or it cannot be read.
    """
    yield "database", _size_of(place.database)
    store = place.open_store()
    try:
        generation = store.generation
        yield "generation", generation.number
        yield "state", f"{generation.state[:16]}, renderer {generation.renderer}"
        yield "articles", len(store.digests())
        yield "problems in articles", len(store.problems())
        yield "index", _index(place.index_folder(generation))
    finally:
        store.close()


def _index(folder: Path) -> str:
    try:
        manifest = Manifest.load(folder)
    except IndexUnavailableError as error:
        return str(error)
    size = sum(manifest.sizes.values())
    return f"ready, {size:,} bytes in {manifest.parts} part(s), version {manifest.version}"


def _log(folder: Path) -> Section:
    crash = last_crash(folder)
    return {
        "last crash": [moment(crash.time), *crash.lines] if crash else "none",
        "last errors": last_errors(folder, _ERROR_LINES),
    }
