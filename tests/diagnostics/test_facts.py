import platform
import shutil
from pathlib import Path

import pytest

from helpviewer import __version__
from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.diagnostics.facts import Subject, diagnose
from helpviewer.diagnostics.report import Report, as_text
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.settings import Settings, WindowSettings
from helpviewer.snapshot import Place, Snapshot
from tests.conftest import MakeLibrary

ARTICLES = {
    "a.md": "---\nid: a\ntitle: A private title\n---\nText.",
    "b.md": "---\nid: b\nviews: many\n---\n# B",
}


@pytest.fixture
def subject(make_library: MakeLibrary, paths: UserPaths, tmp_path: Path) -> Subject:
    source = LibrarySource(make_library(ARTICLES))
    return Subject(paths, tmp_path / "site", Settings(), source)


def told(subject: Subject, **environment: str) -> Report:
    return diagnose(subject, environment=environment)


def test_versions_and_folders_are_told_before_anything_was_made(subject: Subject) -> None:
    report = told(subject, LANG="de_DE.UTF-8", QT_SCALE_FACTOR="2")
    assert report["Program"]["helpviewer"] == __version__
    assert str(report["Program"]["Python"]).startswith(platform.python_version())
    assert report["Program"]["whoosh"] == "2.7.4"
    assert report["System"]["locale"] == "LANG=de_DE.UTF-8"
    assert report["System"]["Qt's variables"] == ["QT_SCALE_FACTOR=2"]
    assert report["Folders"]["log"] == f"{subject.paths.log} (not there)"
    assert "cannot be used" in str(report["Library"]["problem"])
    assert report["Log"] == {"last crash": "none", "last errors": []}
    assert not subject.paths.data.exists()


def test_a_library_is_told_by_numbers_and_never_by_its_titles(subject: Subject) -> None:
    compile_library(subject.source, subject.paths)
    library = told(subject)["Library"]
    assert (library["articles"], library["generation"]) == (2, 1)
    assert library["problems in articles"] == 1
    assert str(library["index"]).startswith("ready, ")
    assert "private title" not in as_text(told(subject))


def test_a_missing_index_is_told(subject: Subject) -> None:
    compile_library(subject.source, subject.paths)
    info, _ = read_library_file(subject.source.folder)
    snapshot = Snapshot.open(Place.of(subject.paths, info))
    snapshot.store.close()
    shutil.rmtree(snapshot.place.index_folder(snapshot.generation))
    assert "no usable search index" in str(told(subject)["Library"]["index"])


def test_the_layers_of_the_settings_are_told_with_what_they_changed(subject: Subject) -> None:
    subject.site.mkdir()
    (subject.site / "policy.toml").touch()
    subject.paths.config.mkdir(parents=True)
    subject.paths.settings.touch()
    settings = Settings(
        window=WindowSettings(theme="dark"), locked=frozenset({"window.theme", "offline"})
    )
    report = told(
        subject._replace(settings=settings, trouble="no TOML"), HELPVIEWER_WINDOW_THEME="dark"
    )
    assert report["Settings"] == {
        "problem": "no TOML",
        "layers": [
            str(subject.paths.settings),
            "HELPVIEWER_WINDOW_THEME",
            str(subject.site / "policy.toml"),
        ],
        "changed": ["window.theme = dark"],
        "locked": ["offline", "window.theme"],
    }


def test_the_last_errors_and_the_last_crash_are_told_without_the_home(
    subject: Subject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    subject.paths.log.mkdir(parents=True)
    (subject.paths.log / "helpviewer.log").write_text(f"WARNING {tmp_path}/x is damaged\n")
    (subject.paths.log / "crash.log").write_text(f"Fatal Python error\n  File {tmp_path}/y\n")
    log = told(subject)["Log"]
    assert log["last errors"] == ["WARNING ~/x is damaged"]
    crash = log["last crash"]
    assert not isinstance(crash, str | int)
    assert list(crash[1:]) == ["Fatal Python error", "  File ~/y"]
    assert str(tmp_path) not in as_text(told(subject))


def test_what_the_window_knows_stands_among_the_rest(subject: Subject) -> None:
    report = diagnose(subject, {"Window": {"Qt": "6.11"}}, {})
    assert list(report)[:4] == ["Program", "System", "Window", "Folders"]
