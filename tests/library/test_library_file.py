import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpviewer.library.article import Category
from helpviewer.library.library_file import LibraryInfo, read_library_file
from helpviewer.library.problems import ProblemKind
from tests.conftest import MakeLibrary


def read(make_library: MakeLibrary, content: str | bytes) -> tuple[LibraryInfo, list[str]]:
    info, problems = read_library_file(make_library({"library.toml": content}))
    return info, [problem.reason.removeprefix("partly ignored: ") for problem in problems]


def test_everything_that_a_library_says_of_itself_is_understood(
    make_library: MakeLibrary,
) -> None:
    content = """
id = "northwind"
title = "Northwind help"
language = "EN_gb"
titles = {de = "Hilfe", pt_br = "Ajuda"}
[brand]
name = "Northwind"
icon = "compass"
color = "#0A5C36"
color_dark = "#7fd6a4"
[[categories]]
path = "faq"
name = "Questions"
icon = "help"
names = {de = "Fragen"}
[[categories]]
path = "/faq / deposits/"
"""
    assert read(make_library, content) == (
        LibraryInfo(
            id="northwind",
            title="Northwind help",
            language="en-GB",
            brand="Northwind",
            icon="compass",
            titles={"de": "Hilfe", "pt-BR": "Ajuda"},
            categories=(
                Category("faq", "Questions", "help", {"de": "Fragen"}),
                Category("faq/deposits", "deposits"),
            ),
            color="#0a5c36",
            color_dark="#7fd6a4",
        ),
        [],
    )


def test_without_the_file_a_library_is_called_like_its_folder(
    make_library: MakeLibrary,
) -> None:
    folder = make_library({}, name="My help")
    info = LibraryInfo(id=folder.resolve().as_posix(), title="My help")
    assert read_library_file(folder) == (info, [])


def test_a_folder_is_the_same_library_over_a_link(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    folder = make_library({})
    (tmp_path / "link").symlink_to(folder)
    assert read_library_file(tmp_path / "link") == read_library_file(folder)


def test_a_folder_whose_name_is_no_text_has_an_id_that_is(tmp_path: Path) -> None:
    info, _ = read_library_file(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff")))
    assert info.title == "\\xff"
    info.id.encode()


def test_a_file_in_place_of_the_folder_has_nothing_to_say(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert read_library_file(tmp_path / "file")[1] == []


@pytest.mark.parametrize(
    ("content", "reasons"),
    [
        ("id = 5", ["id is not text"]),
        ("title = ['a']", ["title is not text"]),
        ("language = 'Klingon'", ["language is not a language"]),
        ("brand = 'Northwind'", ["brand is not a table"]),
        ("brand = {color = 'blurple'}", ["color is not a colour such as #0a5c36"]),
        ("brand = {color = '#0a5c3'}", ["color is not a colour such as #0a5c36"]),
        ("brand = {color_dark = 7}", ["color_dark is not text"]),
        ("titles = 'a'", ["titles is not a table"]),
        ("titles = {de = 1, fr = 'Aide'}", ["de is not text"]),
        ("categories = 'faq'", ["categories is not a list of tables"]),
        ("categories = ['faq', {path = 'faq'}]", ["categories is not a list of tables"]),
        ("categories = {path = 'faq'}", ["categories is not a list of tables"]),
        ("[[categories]]\nname = 'FAQ'", ["a category has no path"]),
        ("id = ", ["Invalid value (at end of document)"]),
        ("a = " + "[" * 5_000, ["maximum recursion depth exceeded"]),
    ],
)
def test_a_mistake_is_told_and_spoils_nothing_else(
    make_library: MakeLibrary, content: str, reasons: list[str]
) -> None:
    info, told = read(make_library, content)
    assert [
        reason[: len(expected)] for reason, expected in zip(told, reasons, strict=True)
    ] == reasons
    assert info.id
    assert info.title
    assert info.language == "en"
    assert (info.color, info.color_dark) == ("", "")


def test_bytes_that_are_no_text_are_told(make_library: MakeLibrary) -> None:
    _, reasons = read(make_library, b'title = "\xff"')
    assert "can't decode byte 0xff" in reasons[0]


@pytest.mark.parametrize("kind", ["folder", "pipe", "link out", "huge"])
def test_a_library_file_that_is_none_is_told(make_library: MakeLibrary, kind: str) -> None:
    folder = make_library({})
    file = folder / "library.toml"
    match kind:
        case "folder":
            file.mkdir()
        case "pipe":
            os.mkfifo(file)
        case "link out":
            file.symlink_to("/etc/hostname")
        case _:
            file.touch()
            os.truncate(file, 300 * 1024)
    info, problems = read_library_file(folder)
    assert info.title == "library"
    assert len(problems) == 1


def test_synonyms_come_as_they_are_written(make_library: MakeLibrary) -> None:
    text = '[[same]]\nwords = ["2FA", "two-factor authentication"]\n'
    info, problems = read_library_file(
        make_library({"synonyms.toml": b"\xef\xbb\xbf" + text.encode()})
    )
    assert (info.synonyms, problems) == (text, [])
    assert read_library_file(make_library({"synonyms.toml": "= not TOML"}))[0].synonyms


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * 300 * 1024])
def test_synonyms_that_cannot_be_read_are_told_and_cost_nothing_else(
    make_library: MakeLibrary, content: bytes
) -> None:
    folder = make_library({"library.toml": "title = 'Help'", "synonyms.toml": content})
    info, problems = read_library_file(folder)
    assert (info.title, info.synonyms) == ("Help", "")
    assert [(problem.path, problem.kind) for problem in problems] == [
        ("synonyms.toml", ProblemKind.SYNONYMS)
    ]


def test_names_lose_what_would_harm_a_terminal(make_library: MakeLibrary) -> None:
    info, _ = read(make_library, 'title = "Help\\u001b[2J\\n me"')
    assert info.title == "Help[2J me"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary())
def test_no_file_does_more_than_be_reported(make_library: MakeLibrary, content: bytes) -> None:
    info, reasons = read(make_library, content)
    assert info.id
    assert all(reasons)
