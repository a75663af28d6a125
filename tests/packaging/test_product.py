from pathlib import Path

import pytest
from product import USUAL_NAME, Product, ProductError, check_library, product_name
from program_icons import FOLDER, LINUX

from helpviewer.compiler.bundle import bundle_library
from helpviewer.library.article import Audience
from helpviewer.settings import Layer, trace_settings

ROOT = Path(__file__).parent.parent.parent / "resources/selftest/feed/metadata/1.root.json"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "library.toml").write_text('id = "acme"\ntitle = "Acme Help"\n')
    (folder / "print.md").write_text("# Print a page\n\nPress the button.\n")
    (folder / "plan.md").write_text(
        "---\naudience: internal\n---\n# The server room\n\nKey 7.\n"
    )
    return folder


def test_a_librarys_title_is_the_name_of_its_package(library: Path, tmp_path: Path) -> None:
    Product(library).write(tmp_path / "out")
    assert product_name(tmp_path / "out") == "Acme Help"
    Product(library, name="Acmé's Hints").write(tmp_path / "out")
    assert product_name(tmp_path / "out") == "Acmé's Hints"


def test_without_an_organisation_nothing_is_written(tmp_path: Path) -> None:
    Product().write(tmp_path / "out")
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert product_name(tmp_path / "out") == USUAL_NAME


@pytest.mark.parametrize("name", ['say "Hi"', "a/b", "{#Version}", "two\nlines", "x" * 51])
def test_a_name_that_no_menu_can_show_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ProductError, match="the name"):
        Product(name=name).write(tmp_path / "out")


def test_the_settings_of_a_package_are_the_lowest_layer(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[feed]\nurl = "https://help.acme.example/"\n')
    Product(settings=file, audience="internal").write(tmp_path / "out")
    user = tmp_path / "config.toml"
    loaded = trace_settings(user, None, {}, shipped=tmp_path / "out/defaults.toml")
    assert loaded.settings.feed.url == "https://help.acme.example/"
    assert loaded.settings.audience == "internal"
    assert {source.layer for source in loaded.sources.values()} == {Layer.PACKAGE}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("kisok = true", "unknown setting"),
        ("feed.url = 1", "wrong type"),
        ("x", "settings.toml"),
    ],
)
def test_settings_that_are_wrong_end_the_build(tmp_path: Path, text: str, reason: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    with pytest.raises(ProductError, match=reason):
        Product(settings=file).write(tmp_path / "out")


def test_the_root_of_a_feed_is_where_the_program_looks_for_it(tmp_path: Path) -> None:
    Product(root=ROOT).write(tmp_path / "out")
    assert (tmp_path / "out/resources/feed-root.json").read_bytes() == ROOT.read_bytes()


def test_a_root_that_is_none_ends_the_build(tmp_path: Path, library: Path) -> None:
    with pytest.raises(ProductError, match=r"library\.toml"):
        Product(root=library / "library.toml").write(tmp_path / "out")


def test_an_icon_beside_the_library_is_the_programs_own(library: Path, tmp_path: Path) -> None:
    assert Product(library).icon() is None
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    (library / "icon.svg").write_text(drawing)
    Product(library).write(tmp_path / "out")
    assert (tmp_path / "out/resources/icons/helpviewer.svg").read_text() == drawing


def test_what_is_internal_ships_only_if_it_is_asked_for(library: Path, tmp_path: Path) -> None:
    for audience, count in ((Audience.PUBLIC, 1), (Audience.INTERNAL, 2)):
        out = tmp_path / audience.value
        report = bundle_library(library, out, audience)
        assert report.articles == count
        Product(library, audience=audience.value).write(out)
        content = b"".join(file.read_bytes() for file in out.rglob("*") if file.is_file())
        assert (b"The server room" in content) is (audience is Audience.INTERNAL)
        assert product_name(out) == "Acme Help"


def test_a_folder_that_is_no_library_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProductError, match=r"no library\.toml"):
        check_library(tmp_path)


def test_the_usual_icons_are_all_there() -> None:
    assert all((FOLDER / f"helpviewer-{size}.png").is_file() for size in LINUX)
