import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.helppack_path import helppack_path

unix = pytest.mark.skipif(sys.platform == "win32", reason="paths of Windows have drives")
parts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1)


@unix
@pytest.mark.parametrize(
    ("named", "path"),
    [
        ("/srv/acme.helppack", "/srv/acme.helppack"),
        ("/srv/a b%20#?.helppack", "/srv/a b%20#?.helppack"),
        ("file:///srv/acme.helppack", "/srv/acme.helppack"),
        ("file:///srv/a%20b%2520%23%3F.helppack", "/srv/a b%20#?.helppack"),
        ("file:///srv/%D8%A3.helppack", "/srv/أ.helppack"),
        ("file://localhost/srv/acme.helppack", "/srv/acme.helppack"),
        ("FILE:/srv/acme.helppack", "/srv/acme.helppack"),
        ("/srv/../acme.helppack", "/acme.helppack"),
        ("/SRV/ACME.HELPPACK", "/SRV/ACME.HELPPACK"),
    ],
)
def test_a_path_or_an_address_of_a_file_names_a_help_pack(named: str, path: str) -> None:
    assert helppack_path(named) == path


@unix
@pytest.mark.parametrize(
    "named",
    [
        "",
        "faq/print",
        "helppack",
        "/srv/acme.helppack.zip",
        "file:///srv/acme.zip",
        "file:///srv/acme.helppack/notes.txt",
        "file:///srv/notes.txt?acme.helppack",
        "file:///srv/notes.txt#acme.helppack",
        "file://fileserver/srv/acme.helppack",
        "file://localhost@fileserver/acme.helppack",
        "file://[/acme.helppack",
        "file:acme.helppack",
        "file:///srv/%00.helppack",
        "https://example.org/acme.helppack",
        "helpviewer://nonsense/acme.helppack",
    ],
)
def test_nothing_else_does(named: str) -> None:
    assert helppack_path(named) == ""


@unix
def test_a_path_begins_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert helppack_path("acme.helppack") == str(tmp_path / "acme.helppack")


@unix
@given(names=st.lists(parts.filter(lambda name: name not in {".", ".."}), min_size=1))
def test_an_address_names_the_same_file_as_its_path(names: list[str]) -> None:
    path = "/" + "/".join(names) + ".helppack"
    assert helppack_path(f"file://{quote(path)}") == path


@given(named=st.text())
def test_no_text_breaks_it(named: str) -> None:
    helppack_path(named)
    helppack_path(f"file://{named}.helppack")
