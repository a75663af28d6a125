"""Plain feeds: those of other sites, and our own as other readers see it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from helpviewer.errors import CaptivePortalError, FeedError
from helpviewer.feed import limits
from helpviewer.feed.digests import sha256
from helpviewer.library.article import Trust
from helpviewer.sync.report import Outcome
from helpviewer.sync.status import FeedState
from tests.publisher.publishing import png
from tests.sync.conftest import Serve
from tests.sync.fault_server import FaultServer, Request, response
from tests.sync.syncing import PublishedFolder, Reader, article, many

FEEDS = sorted((Path(__file__).parents[1] / "feed" / "data").glob("*__*.json"))
Files = dict[str, bytes]
Subscribe = Callable[..., Reader]


def feed(*items: dict[str, Any], **more: Any) -> bytes:
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({"version": version, "title": "News", "items": items, **more}).encode()


def item(name: Any, title: str = "", **more: Any) -> dict[str, Any]:
    return {"id": name, "title": title or f"Item {name}", "content_text": "Text", **more}


@pytest.fixture
def files() -> Files:
    """Return what the server has, by path."""
    return {}


@pytest.fixture
def server(files: Files, serve: Serve) -> FaultServer:
    def respond(request: Request) -> list[bytes | None]:
        content = files.get(request.path)
        if content is None:
            return response(404)
        etag = f'"{sha256(content)}"'
        if request.headers.get("if-none-match") == etag:
            return response(304, ETag=etag)
        return response(200, content, ETag=etag)

    return serve(respond)


@pytest.fixture
def reader(tmp_path: Path, server: FaultServer) -> Reader:
    return Reader(tmp_path, f"{server.address}/feed.json", "https")


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_feeds_as_they_are_published(path: Path, reader: Reader, files: Files) -> None:
    content = json.loads(path.read_bytes())
    content.pop("next_url", None)  # which leads to a server on the web
    files["/feed.json"] = json.dumps(content).encode()
    report = reader.sync()
    assert (report.outcome, report.new) == (Outcome.CHANGED, len(content["items"]))
    assert report.refused == ()
    assert len(reader.titles()) == 1 + len(content["items"])
    assert reader.sync().outcome is Outcome.UNCHANGED


def test_the_server_says_that_nothing_changed(
    reader: Reader, files: Files, server: FaultServer
) -> None:
    files["/feed.json"] = feed(item(1))
    reader.sync()
    report = reader.sync()
    assert (report.outcome, report.requests, report.bytes) == (Outcome.UNCHANGED, 1, 0)
    assert reader.sync(check=True).outcome is Outcome.UNCHANGED
    status = reader.status
    assert status.shown
    assert (status.state, status.shown.trust) == (FeedState.CURRENT, Trust.UNSIGNED)


def test_what_another_site_no_longer_names_stays(reader: Reader, files: Files) -> None:
    files["/feed.json"] = feed(item(1), item(2))
    reader.sync()
    files["/feed.json"] = feed(item(2, "Item 2 anew"), item(3))
    report = reader.sync()
    assert (report.new, report.updated, report.removed) == (1, 1, 0)
    assert reader.titles() == ["Item 1", "Item 2 anew", "Item 3", "Own article"]


def test_our_own_feed_says_all_there_is(
    tmp_path: Path, serve: Serve, server: FaultServer
) -> None:
    published = PublishedFolder(tmp_path, many(0, 120))
    reader = Reader(tmp_path, f"{serve(published.respond).address}/feed.json", "https")
    assert (reader.sync().new, reader.sync().outcome) == (120, Outcome.UNCHANGED)
    published.publish({"b.md": article("B")}, "00.md")
    report = reader.sync()
    assert (report.new, report.updated, report.removed) == (1, 0, 1)
    assert {"B", "Article 119"} <= set(reader.titles())


def test_pages_of_different_states_are_read_again(reader: Reader, files: Files) -> None:
    def page(state: str, next_url: str = "") -> bytes:
        return feed(
            item(state), next_url=next_url, _helpviewer={"kind": "full", "state": state}
        )

    files |= {"/feed.json": page("a", "2.json"), "/2.json": page("b")}
    with pytest.raises(FeedError, match="different states"):
        reader.sync()
    assert reader.status.state is FeedState.FAILED


def test_pages_are_followed(reader: Reader, files: Files) -> None:
    files |= {
        "/feed.json": feed(item(1), next_url="pages/2.json"),
        "/pages/2.json": feed(item(2), next_url="/pages/3.json"),
        "/pages/3.json": feed(item(3)),
    }
    assert reader.sync().new == 3


@pytest.mark.parametrize("next_url", ["feed.json", "2.json", "/2.json"])
def test_pages_that_lead_in_a_circle(reader: Reader, files: Files, next_url: str) -> None:
    files |= {
        "/feed.json": feed(item(1), next_url="2.json"),
        "/2.json": feed(item(2), next_url=next_url),
    }
    with pytest.raises(FeedError, match="in a circle"):
        reader.sync()


@pytest.mark.parametrize("next_url", ["https://evil.example/2.json", "http://[", "file:///x"])
def test_pages_elsewhere_are_not_followed(reader: Reader, files: Files, next_url: str) -> None:
    files["/feed.json"] = feed(item(1), next_url=next_url)
    with pytest.raises(FeedError, match=r"another server|is none"):
        reader.sync()


def test_pages_without_an_end(
    tmp_path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PAGES", 5)
    server = serve(
        lambda request: (
            response(200, feed(next_url=f"{request.path.partition('x')[0]}x1"))
            if "x" not in request.path
            else response(200, feed(next_url=f"{request.path}1"))
        )
    )
    with pytest.raises(FeedError, match="too large"):
        Reader(tmp_path, f"{server.address}/feed.json", "https").sync()


def test_a_feed_that_will_never_change_again(reader: Reader, files: Files) -> None:
    files["/feed.json"] = feed(item(1), expired=True)
    assert reader.sync().is_finished
    status = reader.status
    assert (status.state, status.plan.next_poll) == (FeedState.FINISHED, None)
    assert reader.titles() == ["Item 1", "Own article"]


def test_images_are_fetched_from_the_feeds_own_server_only(
    reader: Reader, files: Files, server: FaultServer
) -> None:
    images = {"a.png": png(1, 1), "b.png": png(2, 2), "c.png": png(3, 3)}
    urls = {"a.png": "a.png", "b.png": "https://evil.example/b.png", "c.png": "http://["}
    files["/a.png"] = images["a.png"]
    attachments = [
        {
            "url": urls[name],
            "mime_type": "image/png",
            "size_in_bytes": len(content),
            "_helpviewer": {"name": name, "sha256": sha256(content)},
        }
        for name, content in images.items()
    ]
    own = {"format": "markdown"}
    files["/feed.json"] = feed(item(1, attachments=attachments, _helpviewer=own))
    reader.sync()
    asked = [request.path for request in server.requests]
    assert asked == ["/feed.json", "/a.png"]


def test_a_missing_image_is_asked_for_again(
    reader: Reader, files: Files, server: FaultServer
) -> None:
    image = png(1, 1)
    attachment = {
        "url": "a.png",
        "mime_type": "image/png",
        "size_in_bytes": len(image),
        "_helpviewer": {"name": "a.png", "sha256": sha256(image)},
    }
    files["/feed.json"] = feed(item(1, attachments=[attachment], _helpviewer={}))
    reader.sync()
    files["/a.png"] = b"x" * len(image)
    reader.sync()
    files["/a.png"] = image
    reader.sync()
    server.requests.clear()
    reader.sync()
    assert [request.path for request in server.requests] == ["/feed.json"]


def test_one_bad_item_of_another_site_is_left_out(reader: Reader, files: Files) -> None:
    files["/feed.json"] = feed(item(1), {"title": "No id", "content_text": "x"}, item(2))
    report = reader.sync()
    assert [(one.kept_previous, "id" in one.reason) for one in report.refused] == [
        (False, True)
    ]
    assert reader.titles() == ["Item 1", "Item 2", "Own article"]


def test_a_page_to_sign_in_is_no_feed(reader: Reader, files: Files) -> None:
    files["/feed.json"] = feed(item(1))
    reader.sync()
    files["/feed.json"] = b"{"
    with pytest.raises(FeedError, match="not JSON"):
        reader.sync()
    assert reader.titles() == ["Item 1", "Own article"]


def test_a_web_page_is_no_feed(tmp_path: Path, serve: Serve) -> None:
    server = serve(lambda _: response(200, b"<html>", Content_Type="text/html"))
    with pytest.raises(CaptivePortalError):
        Reader(tmp_path, f"{server.address}/feed.json", "https").sync()


def test_a_copy_of_a_plain_feed(reader: Reader, tmp_path: Path, server: FaultServer) -> None:
    copy = tmp_path / "stick"
    copy.mkdir()
    (copy / "feed.json").write_bytes(feed(item(1)))
    assert reader.sync(folder=copy).new == 1
    assert server.requests == []
