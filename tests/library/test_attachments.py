import os
from pathlib import Path

import pytest

from helpviewer.library.attachments import MAX_SIZE, FolderAttachments
from tests.conftest import MakeLibrary


def test_an_image_of_the_library_is_read(make_library: MakeLibrary) -> None:
    attachments = FolderAttachments(make_library({"images/a b.png": b"PNG"}))
    assert attachments.image_bytes("images/a b.png") == b"PNG"
    assert attachments.trusted_svg


@pytest.mark.parametrize(
    "name",
    ["nowhere.png", "../secret.png", "/etc/hostname", "link.png", "loop.png", "images", "a\0b",
     "a" * 300, "huge.png", ""],
)  # fmt: skip
def test_nothing_else_is_read(make_library: MakeLibrary, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.png").write_text("secret")
    folder = make_library({"images/a.png": b"PNG", "huge.png": b""})
    (folder / "link.png").symlink_to("../secret.png")
    (folder / "loop.png").symlink_to("loop.png")
    os.truncate(folder / "huge.png", MAX_SIZE + 1)
    assert FolderAttachments(folder).image_bytes(name) is None
