import os
import signal
import sys
from collections.abc import Iterator
from typing import cast

import pytest

from helpviewer.errors import RenderFailedError, RenderTimeoutError
from helpviewer.library.article import Format
from helpviewer.library.page import Page, Source
from helpviewer.render.codec import (
    page_from_json,
    page_to_json,
    source_from_json,
    source_to_json,
)
from helpviewer.render.render import render
from helpviewer.render.renderer import Renderer

ARTICLE = Source(
    "## Title\n\n[Link](b.md) \u2013 ![i](i.png)", Format.MARKDOWN, "faq/\u00fcber.md"
)
ENDLESS = Source("[" * 100_000, Format.MARKDOWN, "endless.md")
BROKEN = Source(cast("str", 5), Format.MARKDOWN, "broken.md")


@pytest.fixture
def renderer() -> Iterator[Renderer]:
    with Renderer() as renderer:
        yield renderer


def test_a_page_comes_back_as_it_was_made(renderer: Renderer) -> None:
    assert renderer.render(ARTICLE) == render(ARTICLE)


def test_one_process_renders_all(renderer: Renderer) -> None:
    pages = [renderer.render(Source(f"*{n}*", Format.MARKDOWN, "a.md")) for n in range(3)]
    assert [page.text for page in pages] == ["0", "1", "2"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no computing time")
def test_an_article_that_would_never_end_is_stopped_and_the_next_is_fine(
    renderer: Renderer,
) -> None:
    with pytest.raises(RenderTimeoutError) as caught:
        renderer.render(ENDLESS)
    assert caught.value.certain
    assert renderer.render(ARTICLE) == render(ARTICLE)


def test_a_machine_that_is_too_busy_is_no_fault_of_the_article() -> None:
    with Renderer(wall_limit=0.001) as renderer, pytest.raises(RenderTimeoutError) as caught:
        renderer.render(ARTICLE)
    assert not caught.value.certain


def test_what_cannot_be_rendered_says_why(renderer: Renderer) -> None:
    with pytest.raises(RenderFailedError, match="cannot be rendered: it is longer than"):
        renderer.render(Source("a" * 256_001, Format.MARKDOWN, "a.md"))


def test_an_article_that_breaks_the_process_does_not_break_the_next(
    renderer: Renderer, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RenderFailedError, match=r"the renderer broke \(status 1\)"):
        renderer.render(BROKEN)
    assert "Traceback" in capfd.readouterr().err
    assert renderer.render(ARTICLE) == render(ARTICLE)


def test_a_process_that_was_ended_meanwhile_is_started_again(renderer: Renderer) -> None:
    renderer.render(ARTICLE)
    worker = renderer._worker
    assert worker
    os.kill(worker._process.pid, signal.SIGTERM)
    worker._process.wait()
    assert renderer.render(ARTICLE) == render(ARTICLE)


def test_a_process_that_does_not_read_gets_no_article(renderer: Renderer) -> None:
    renderer.render(ARTICLE)
    worker = renderer._worker
    assert worker
    worker._stdin.close()
    worker._stdin = open(os.devnull)  # noqa: PTH123, SIM115 - what cannot be written to
    with pytest.raises(RenderFailedError):
        renderer.render(ARTICLE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_process_that_does_not_end_by_itself_is_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("helpviewer.render.renderer._END_LIMIT", 0.01)
    with Renderer() as renderer:
        renderer.render(ARTICLE)
        worker = renderer._worker
        assert worker
        os.kill(worker._process.pid, signal.SIGSTOP)
    assert worker.has_ended()


def test_leaving_ends_the_process() -> None:
    with Renderer() as renderer:
        renderer.render(ARTICLE)
        worker = renderer._worker
    assert worker
    assert worker.has_ended()


def test_a_source_and_a_page_are_the_same_after_their_way_through_json() -> None:
    assert source_from_json(source_to_json(ARTICLE)) == ARTICLE
    page = render(ARTICLE)
    assert page_from_json(page_to_json(page)) == page
    assert page_from_json(page_to_json(Page("", ""))) == Page("", "")
