import os
import struct
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.compiler.images import MAX_IMAGE_SIZE, image_problems
from tests.conftest import MakeLibrary, write_files


def png(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n\0\0\0\x0d" + header + struct.pack(">I", zlib.crc32(header))


def reasons(folder: Path, *images: str) -> list[str]:
    return [problem.reason for problem in image_problems(folder, "a.md", images)]


def test_an_image_that_can_be_shown_is_no_problem(make_library: MakeLibrary) -> None:
    folder = make_library(
        {"a.png": png(8000, 5000), "b.svg": "<svg/>", "c.txt": "x", "d.png": ""}
    )
    assert reasons(folder, "a.png", "b.svg", "c.txt", "d.png") == []


@pytest.mark.parametrize(
    "name", ["nowhere.png", "folder.png", "loop.png", "a\0.png", "a" * 300 + ".png", ""]
)
def test_an_image_that_is_missing_is_told(make_library: MakeLibrary, name: str) -> None:
    folder = make_library({"folder.png/a": ""})
    (folder / "loop.png").symlink_to("loop.png")
    assert reasons(folder, name) == [f"there is no image {name}"]


def test_an_image_outside_the_library_is_told(
    make_library: MakeLibrary, tmp_path: Path
) -> None:
    (tmp_path / "secret.png").write_bytes(png(1, 1))
    folder = make_library({})
    (folder / "link.png").symlink_to("../secret.png")
    for name in ("../secret.png", "link.png", "/etc/hostname"):
        assert reasons(folder, name) == [f"the image {name} lies outside the library"]


def test_a_huge_image_is_told(make_library: MakeLibrary) -> None:
    folder = make_library({"wide.png": png(100_000, 100_000), "large.png": png(1, 1)})
    os.truncate(folder / "large.png", MAX_IMAGE_SIZE + 1)
    assert reasons(folder, "wide.png", "large.png") == [
        "the image wide.png is too large (100000 x 100000 pixels)",
        "the image large.png is too large (20 MB)",
    ]


BEGINNINGS = [
    b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", b"\xff\xd8", b"\xff\xd8\xff\xe0\0\x10JFIF", b"GIF89a",
    b"RIFF\0\0\0\0WEBPVP8X", b"RIFF\0\0\0\0WEBPVP8L", b"II*\0\x08\0\0\0", b"MM\0*", b"<svg ",
    b"<?xml version='1.0'?><svg ", b"P6\n", b"BM", b"\0\0\0\x0cjP  ", b"\0\0\0\x18ftypavif",
    b"8BPS",
]  # fmt: skip


@given(beginning=st.sampled_from(BEGINNINGS), rest=st.binary(max_size=200))
def test_no_file_in_place_of_an_image_stops_the_compilation(
    tmp_path_factory: pytest.TempPathFactory, beginning: bytes, rest: bytes
) -> None:
    folder = write_files(tmp_path_factory.getbasetemp() / "images", {"a.png": beginning + rest})
    started = time.process_time()
    reasons(folder, "a.png")
    assert time.process_time() - started < 1
