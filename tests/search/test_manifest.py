import gc
from pathlib import Path

import pytest

from helpviewer.errors import IndexUnavailableError
from helpviewer.search import manifest
from helpviewer.search.index import SearchIndex
from helpviewer.search.manifest import NAME, Manifest
from tests.search.conftest import document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    # So many that Whoosh's posting file is not empty: rare words do not stand there.
    articles = [document(f"Paper {number}", "Print.") for number in range(20)]
    SearchIndex.build(tmp_path / "index", articles)
    return tmp_path / "index"


def files(folder: Path) -> list[Path]:
    return [folder / name for name in Manifest.load(folder).sizes]


def open_and_verify(folder: Path) -> None:
    SearchIndex.open(folder).close()
    SearchIndex.verify(folder)


def test_a_sound_index_is_verified(folder: Path) -> None:
    Manifest.load(folder).verify(folder)


def test_every_file_is_in_the_manifest(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names - set(Manifest.load(folder).sizes) == {NAME, "MAIN_WRITELOCK"}


def test_a_missing_folder_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(IndexUnavailableError):
        SearchIndex.open(tmp_path / "nowhere")


def test_an_index_that_was_never_finished_is_none(folder: Path) -> None:
    (folder / NAME).unlink()
    with pytest.raises(IndexUnavailableError):
        SearchIndex.open(folder)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"version": 1}', "\xff"])
def test_a_manifest_that_says_something_else_is_refused(folder: Path, text: str) -> None:
    (folder / NAME).write_text(text, encoding="latin-1")
    with pytest.raises(IndexUnavailableError):
        SearchIndex.open(folder)


def test_an_index_of_another_version_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest, "INDEX_VERSION", manifest.INDEX_VERSION + 1)
    with pytest.raises(IndexUnavailableError, match="version"):
        SearchIndex.open(folder)


def test_any_file_that_is_missing_or_cut_is_noticed_on_opening(folder: Path) -> None:
    for path in files(folder):
        content = path.read_bytes()
        path.unlink()
        with pytest.raises(IndexUnavailableError):
            SearchIndex.open(folder)
        path.write_bytes(content[:-1])
        with pytest.raises(IndexUnavailableError, match="damaged"):
            SearchIndex.open(folder)
        path.write_bytes(content)
    SearchIndex.open(folder).close()


# Whoosh leaves the closing of a file that it cannot read to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_any_file_that_is_overwritten_is_noticed_at_the_latest_by_verifying(
    folder: Path,
) -> None:
    for path in files(folder):
        content = path.read_bytes()
        path.write_bytes(b"\x55" * len(content))
        with pytest.raises(IndexUnavailableError):
            open_and_verify(folder)
        path.write_bytes(content)
    gc.collect()


def test_one_flipped_bit_is_noticed_by_verifying(folder: Path) -> None:
    path = max(files(folder), key=lambda path: path.stat().st_size)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(IndexUnavailableError, match="damaged"):
        Manifest.load(folder).verify(folder)


def test_verifying_a_file_that_went_away_is_no_crash(folder: Path) -> None:
    known = Manifest.load(folder)
    files(folder)[0].unlink()
    with pytest.raises(IndexUnavailableError):
        known.verify(folder)


def test_parts_that_do_not_belong_together_are_refused(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    SearchIndex.build(other, [document("Ink")])
    (folder / "part-0.columns").write_bytes((other / "part-0.columns").read_bytes())
    Manifest.of(folder, 1).save(folder)
    with pytest.raises(IndexUnavailableError, match="belong together"):
        SearchIndex.open(folder)
