import base64
from pathlib import Path

import pytest

from helpviewer.importing.pictures import Pictures
from tests.conftest import write_files
from tests.importing.samples import PNG

SHOT = "https://acme.test/hc/article_attachments/77/Screen%20shot.png"
OTHER = "https://acme.test/hc/article_attachments/78/Screen%20shot.png"


def place(folder: Path, url: str = SHOT, *others: str, name: str = "") -> str:
    names = {url: name} if name else {}
    return Pictures([folder / "none", folder], [url, *others], names).place(url)


@pytest.mark.parametrize(
    "path",
    [
        "acme.test/hc/article_attachments/77/Screen shot.png",
        "77/Screen shot.png",
        "77-Screen shot.png",
        "attachments/77/Screen shot.png",
        "images/77-Screen shot.png",
        "Screen shot.png",
        "attachments/Screen shot.png",
    ],
)
def test_an_image_is_found_where_it_was_put(path: str, tmp_path: Path) -> None:
    write_files(tmp_path, {path: PNG})
    assert place(tmp_path).startswith("images/screen-shot-")


def test_a_name_that_two_images_have_does_not_say_which_one_it_is(tmp_path: Path) -> None:
    write_files(tmp_path, {"Screen shot.png": PNG})
    assert place(tmp_path, SHOT, OTHER) == ""
    write_files(tmp_path, {"77/Screen shot.png": PNG})
    assert place(tmp_path, SHOT, OTHER) != ""


def test_an_address_without_a_name_is_known_by_what_its_file_is_called(tmp_path: Path) -> None:
    write_files(tmp_path, {"Plan.PNG": PNG})
    assert place(tmp_path, "https://acme.test/attachments/9", name="Plan.PNG").startswith(
        "images/plan-"
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://acme.test/../secret.png", "https://acme.test/%2e%2e/secret.png",
        "https://acme.test/..%2fsecret.png", "https://acme.test/a%00b.png", "https://[x/a.png",
        "", "https://acme.test", "https://acme.test/link.png", "https://acme.test/folder",
        "https://acme.test/text.png", "https://acme.test/x.svg", "data:image/png;base64,!",
        "data:image/png;base64,AAAAA", "data:,x",
    ],
)  # fmt: skip
def test_nothing_else_is_taken(url: str, tmp_path: Path) -> None:
    write_files(tmp_path, {"secret.png": PNG})
    folder = write_files(tmp_path / "export", {
        "text.png": b"text", "x.svg": b"<svg/>", "folder/a": b"",
    })  # fmt: skip
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    assert place(folder, url) == ""


def test_an_image_within_the_text_becomes_a_file(tmp_path: Path) -> None:
    pictures = Pictures([tmp_path], [], {})
    url = "data:image/png;base64," + base64.b64encode(PNG).decode()
    (kept,) = {pictures.place(url), pictures.place(url)}
    assert pictures.files == {kept: PNG}
    assert len(kept) == len("images/0123456789ab.png")
