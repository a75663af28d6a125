"""A feed behind a web server as it is found everywhere."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.nginx import Nginx, is_there
from helpviewer.sync.report import Outcome
from tests.sync.syncing import PublishedFolder, Reader, article, many

COUNT = 40


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, many(0, COUNT))


@pytest.fixture
def nginx(tmp_path: Path, published: PublishedFolder) -> Iterator[Nginx]:
    if not is_there():
        pytest.skip("needs nginx")
    with closing(Nginx(published.out, tmp_path / "nginx")) as server:
        yield server


def test_both_kinds_of_feed_come_from_a_real_server(
    tmp_path: Path, published: PublishedFolder, nginx: Nginx
) -> None:
    signed = Reader(tmp_path, nginx.url)
    signed.trust(published)
    assert signed.sync().new == COUNT
    first = nginx.lines()
    assert len(first) <= 16
    assert signed.sync().outcome is Outcome.UNCHANGED
    unchanged = nginx.lines()
    assert [line.status for line in unchanged] == [404, 200]
    assert sum(line.bytes for line in unchanged) < 1000
    published.publish(many(1, changed=2))
    assert signed.sync().updated == 2
    objects = [line.path.split("/")[1] for line in nginx.lines()]
    assert objects.count("deltas") == 1
    assert "packs" not in objects

    (tmp_path / "plain").mkdir()
    plain = Reader(tmp_path / "plain", f"{nginx.url}feed.json", "https")
    assert plain.sync().new == COUNT
    nginx.lines()
    assert plain.sync().outcome is Outcome.UNCHANGED
    assert [line.status for line in nginx.lines()] == [304]
    published.publish({"b.md": article("B")}, "00.md")
    report = plain.sync()
    assert (report.new, report.removed) == (1, 1)
