"""Hostile files among good ones: each is reported, and everything else works."""

import os
from pathlib import Path

import pytest

from tests.commands.conftest import Run, RunJson
from tests.conftest import write_files

GOOD = {
    "faq/print.md": "---\nid: print\n---\n# Print a page\n\nPress the green button.",
    "faq/fax.md": "# Send a fax\n\nSee [printing](print.md).",
}
HOSTILE: dict[str, str | bytes] = {
    "broken-yaml.md": "---\ntitle: [never closed\n---\nText",
    "yaml-list.md": "---\n- a\n- b\n---\nText",
    "yaml-nested.md": "---\na: " + "[" * 19_000 + "\n---\nText",
    "yaml-huge.md": "---\n" + "a: " + "x" * 100_000 + "\n---\nText",
    "z-duplicate.md": "---\nid: print\n---\n# Another\n\nText",
    "latin-1.md": "# Gr\xfc\xdfe".encode("latin-1"),
    "utf-16.md": "# Grüße".encode("utf-16"),
    "nul.md": b"# A\0B",
    "bad-date.md": "---\nupdated: 2024-13-45\n---\nText",
    "bad-id.md": "---\nid: " + "x" * 300 + "\n---\nText",
    "missing-image.md": "![a picture](nowhere.png)",
    "endless-image.md": "![a picture](" + "a" * 300 + ".png)",
    "hanging.md": "[" * 40_000,
    "too-long.md": "word " * 60_000,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_files(tmp_path_factory.mktemp("library"), GOOD | HOSTILE)
    (folder / "link-out.md").symlink_to("/etc/hostname")
    (folder / "loop.md").symlink_to("loop.md")
    os.mkfifo(folder / "pipe.md")
    (folder / "huge.md").touch()
    os.truncate(folder / "huge.md", 17 * 1024 * 1024)
    (folder / "folder.md").mkdir()
    return folder


LEFT_OUT = {"z-duplicate.md", "link-out.md", "loop.md", "pipe.md", "huge.md"}


def test_each_is_reported_and_no_other(folder: Path, run_json: RunJson) -> None:
    report = run_json("compile", "--library", folder)
    reported = [problem["path"] for problem in report["problems"]]
    assert set(reported) == {*HOSTILE, *LEFT_OUT}
    assert report["articles"] == len(GOOD) + len(HOSTILE) - 1
    again = run_json("compile", "--library", folder)
    assert again["problems"] == report["problems"]
    assert again["compiled"] == 0


def test_everything_else_works(folder: Path, run: Run, run_json: RunJson) -> None:
    listed = {article["path"] for article in run_json("list", "--library", folder)}
    assert listed == {*GOOD, *HOSTILE} - {"z-duplicate.md"}
    hits = run_json("search", "green button", "--library", folder)["hits"]
    assert [hit["id"] for hit in hits] == ["print"]
    assert "Press the green button." in run("show", "print", "--library", folder)
    assert "broken-yaml" in run("list", "--library", folder)
