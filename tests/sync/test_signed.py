"""A signed feed of which a file is missing or damaged that can be done without."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sync.conftest import Serve
from tests.sync.syncing import PublishedFolder, Reader, many


@pytest.fixture
def published(tmp_path: Path) -> PublishedFolder:
    return PublishedFolder(tmp_path, many(0))


@pytest.fixture
def reader(tmp_path: Path, published: PublishedFolder, serve: Serve) -> Reader:
    """Return a reader who trusts the feed, and has not synced yet."""
    reader = Reader(tmp_path, f"{serve(published.respond).address}/")
    reader.trust(published)
    return reader


def lose(file: Path) -> None:
    file.unlink()


def damage(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1] + b"x")


@pytest.mark.parametrize("spoil", [lose, damage])
def test_without_the_change_everything_is_fetched(
    reader: Reader, published: PublishedFolder, spoil: Callable[[Path], None]
) -> None:
    reader.sync()
    published.publish(many(1, changed=2))
    (delta,) = (published.out / "deltas").iterdir()
    spoil(delta)
    assert reader.sync().updated == 2


@pytest.mark.parametrize("spoil", [lose, damage])
def test_without_the_counts_of_views_the_articles_come(
    reader: Reader, published: PublishedFolder, spoil: Callable[[Path], None]
) -> None:
    (stats,) = (published.out / "stats").iterdir()
    spoil(stats)
    assert reader.sync().new == 30
