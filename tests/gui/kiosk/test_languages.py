from pathlib import Path

import pytest

from helpviewer.gui.kiosk.languages import Languages
from tests.gui.conftest import OpenLibrary


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "translations"
    folder.mkdir()
    for name in ("helpviewer_en.qm", "helpviewer_pt_BR.qm", "helpviewer_de.ts", "qtbase_fr.qm"):
        (folder / name).touch()
    return folder


def offered(languages: Languages) -> tuple[str, ...]:
    return languages.offered


def test_the_window_and_the_library_have_languages(
    folder: Path, open_library: OpenLibrary
) -> None:
    languages = Languages(folder, "")
    assert offered(languages) == ("en", "pt-BR")
    article = "---\nlanguage: nl\n---\n# Tarieven"
    languages.use(open_library({"fees.md": "# Fees", "fees.nl.md": article}).library)
    assert offered(languages) == ("en", "nl", "pt-BR")


def test_the_administrator_chooses_among_them_and_their_order(folder: Path) -> None:
    languages = Languages(folder, "pt-BR en en")
    assert offered(languages) == ("pt-BR", "en")
    languages.want("en")
    assert offered(languages) == ("en",)


def test_what_is_not_there_cannot_be_chosen(folder: Path) -> None:
    assert offered(Languages(folder, "xx en")) == ("en",)
    assert offered(Languages(folder, "xx")) == ("en", "pt-BR")


@pytest.mark.parametrize(
    ("wanted", "best"), [("pt-PT", "pt-BR"), ("en-GB", "en"), ("ja", "en"), ("", "en")]
)
def test_a_visitor_gets_the_nearest_one(folder: Path, wanted: str, best: str) -> None:
    assert Languages(folder, "").best(wanted) == best
