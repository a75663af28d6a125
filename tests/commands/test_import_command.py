import argparse
import json
import sys
from pathlib import Path

import pytest

from helpviewer.commands import import_command
from helpviewer.errors import ImportingError
from tests.importing.samples import FRESHDESK


def run(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    import_command.add_arguments(parser)
    return import_command.run(parser.parse_args([str(argument) for argument in arguments]))


@pytest.fixture
def export(tmp_path: Path) -> list[Path]:
    files = []
    for name, page in FRESHDESK.items():
        files.append(tmp_path / name)
        files[-1].write_text(json.dumps(page))
    return files


def test_what_was_imported_and_left_out_is_told(
    export: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("freshdesk", *export, tmp_path / "out", "--title", "Help") == 0
    assert capsys.readouterr().out.splitlines() == [
        "article 2 (Soon): left out: it is a draft",
        "freshdesk/1 (Scan a page): guide.pdf can only be had with a connection",
        "1 articles, 0 images (2 files written, 0 as before, 0 deleted, 0 kept); 2 notes",
    ]
    assert 'title = "Help"\n' in (tmp_path / "out/library.toml").read_text()


def test_scripts_are_told_in_json(
    export: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("freshdesk", *export, tmp_path / "out", "--language", "pt_br", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["articles"] == 1
    assert told["files"] == {"written": 2, "unchanged": 0, "deleted": 0, "kept": 0}
    assert {"where": "article 2 (Soon)", "reason": "left out: it is a draft"} in told["notes"]
    assert 'language = "pt-BR"\n' in (tmp_path / "out/library.toml").read_text()


def test_what_is_true_of_many_articles_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.json"
    articles = [{"id": n, "title": "x", "body": "x", "label_names": []} for n in range(3)]
    file.write_text(json.dumps({"articles": articles}))
    run("zendesk", file, tmp_path / "out")
    assert "article 0 (x) and 2 more: created_at is missing" in capsys.readouterr().out


def test_a_language_that_is_none_is_told(export: list[Path], tmp_path: Path) -> None:
    with pytest.raises(ImportingError, match="'x y' is no language"):
        run("freshdesk", *export, tmp_path / "out", "--language", "x y")


def test_what_the_import_needs_is_named_where_it_is_missing(
    export: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "markdownify", None)
    for name in ("writing", "html_body", "markdown_body"):
        monkeypatch.delitem(sys.modules, f"helpviewer.importing.{name}", raising=False)
    with pytest.raises(ImportingError, match=r"markdownify is missing; install .*publish"):
        run("freshdesk", *export, tmp_path / "out")
