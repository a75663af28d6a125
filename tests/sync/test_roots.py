import hashlib
from pathlib import Path

import pytest

from helpviewer.errors import PublisherUnknownError, StoreError, TrustedRootError
from helpviewer.paths import UserPaths
from helpviewer.sync.roots import (
    feed_folder,
    metadata_folder,
    read_root,
    trust_root,
    trusted_root,
)
from tests.publisher.signed_feeds import START, Publisher

URL = "https://help.example/feed"


@pytest.fixture(scope="module")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    return Publisher(tmp_path_factory.mktemp("publisher"))


def test_nobody_is_trusted_before_the_reader_says_so(paths: UserPaths) -> None:
    with pytest.raises(PublisherUnknownError, match="helpviewer feed trust"):
        trusted_root(paths, URL)


def test_a_root_is_trusted_for_one_feed(paths: UserPaths, publisher: Publisher) -> None:
    facts = trust_root(paths, URL, publisher.root)
    assert trusted_root(paths, URL) == trusted_root(paths, f"{URL}/") == publisher.root
    assert (facts.version, facts.threshold, len(facts.keys)) == (1, 2, 3)
    assert facts.expires.year == START.year + 1
    assert facts.digest == hashlib.sha256(publisher.root).hexdigest()
    with pytest.raises(PublisherUnknownError):
        trusted_root(paths, "https://other.example/feed")


def test_another_root_forgets_what_was_verified(
    paths: UserPaths, publisher: Publisher, tmp_path: Path
) -> None:
    trust_root(paths, URL, publisher.root)
    verified = metadata_folder(paths, URL)
    verified.mkdir(parents=True)
    trust_root(paths, URL, publisher.root)
    assert verified.exists()
    other = Publisher(tmp_path / "other")
    trust_root(paths, URL, other.root)
    assert not verified.exists()
    assert trusted_root(paths, URL) == other.root


@pytest.mark.parametrize("name", ["1.targets.json", "timestamp.json"])
def test_another_file_of_the_feed_is_no_root(publisher: Publisher, name: str) -> None:
    with pytest.raises(TrustedRootError, match="it says nothing of keys"):
        read_root((publisher.out / "metadata" / name).read_bytes())


def test_what_is_no_root_is_not_trusted(paths: UserPaths, publisher: Publisher) -> None:
    forged = publisher.root.replace(b'"threshold":2', b'"threshold":1')
    for content in (b"", b"<html>", b" " * 600_000, forged):
        with pytest.raises(TrustedRootError):
            trust_root(paths, URL, content)
    with pytest.raises(PublisherUnknownError):
        trusted_root(paths, URL)


def test_a_root_that_cannot_be_kept_is_told(paths: UserPaths, publisher: Publisher) -> None:
    paths.data.mkdir(parents=True)
    (paths.data / "feeds").write_text("")
    with pytest.raises(StoreError):
        trust_root(paths, URL, publisher.root)
    with pytest.raises(TrustedRootError):
        trusted_root(paths, URL)


def test_the_address_of_a_feed_is_a_folder() -> None:
    assert feed_folder(URL) == feed_folder(f"{URL}/") == f"{URL}/"
