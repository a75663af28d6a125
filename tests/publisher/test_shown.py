import json
from pathlib import Path

import pytest

from helpviewer.library.article import Article
from helpviewer.library.store.rows import digest_of
from helpviewer.publisher.files import write_file
from helpviewer.publisher.shown import shown_images
from helpviewer.render.page import RENDERER_VERSION
from tests.conftest import make_article, write_files


def by_digest(*bodies: str) -> dict[str, Article]:
    articles = [make_article(f"Article {n}", body) for n, body in enumerate(bodies)]
    return {digest_of(article): article for article in articles}


def test_what_pages_show_is_known_by_article(tmp_path: Path) -> None:
    articles = by_digest(
        "No image", "![](a.png)", '<IMG src="b.png"> ![](a.png)', "`![](c.png)`"
    )
    shown = shown_images(articles, tmp_path)
    assert [shown.images.get(digest) for digest in articles] == [
        None,
        ("a.png",),
        ("b.png", "a.png"),
        (),
    ]


def test_what_is_remembered_is_not_rendered_again(tmp_path: Path) -> None:
    articles = by_digest("![](a.png)")
    file = shown_images(articles, tmp_path).file
    assert isinstance(file.content, bytes)
    write_files(tmp_path, {file.path: file.content.replace(b"a.png", b"z.png")})
    (digest,) = articles
    assert shown_images(articles, tmp_path).images == {digest: ("z.png",)}


@pytest.mark.parametrize(
    "content", ["", "[]", f'{{"renderer": "{RENDERER_VERSION}", "images": {{"a": 3}}}}']
)
def test_what_cannot_be_remembered_is_rendered_again(tmp_path: Path, content: str) -> None:
    articles = by_digest("![](a.png)")
    first = shown_images(articles, tmp_path)
    write_files(tmp_path, {first.file.path: content})
    again = shown_images(articles, tmp_path)
    assert again == first
    assert write_file(tmp_path, again.file)


def test_what_another_renderer_made_is_forgotten(tmp_path: Path) -> None:
    articles = by_digest("![](a.png)")
    first = shown_images(articles, tmp_path)
    value = json.loads(first.file.content)  # type: ignore[arg-type]
    other = {"renderer": "other", "images": {digest: ["z.png"] for digest in value["images"]}}
    write_files(tmp_path, {first.file.path: json.dumps(other)})
    assert shown_images(articles, tmp_path) == first


def test_articles_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    write_file(tmp_path, shown_images(by_digest("![](a.png)"), tmp_path).file)
    assert b"a.png" not in shown_images(by_digest("![](b.png)"), tmp_path).file.content  # type: ignore[operator]
