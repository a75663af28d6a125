import random
from typing import Any

import pytest

from helpviewer.errors import PublishError
from helpviewer.feed.digests import item_digest
from helpviewer.feed.strict_json import canonical
from helpviewer.library.library_file import LibraryInfo
from helpviewer.publisher.contents import Content, Contents
from helpviewer.publisher.files import File
from helpviewer.publisher.packs import make_packs, pack_key

CHANCE = random.Random(1)  # noqa: S311 - the same bytes in every run


def contents(number: int, size: int = 0) -> Contents:
    values: Any = [
        {"id": f"a{n}", "content_text": CHANCE.randbytes(size // 2).hex()}
        for n in range(number)
    ]
    items = {
        value["id"]: Content(canonical(value), item_digest(value), None) for value in values
    }
    return Contents(LibraryInfo("help", "Help"), items, [], File("", b"", ""), [])


@pytest.mark.parametrize(
    ("number", "packs"), [(1, 1), (1_500, 1), (1_501, 2), (10_000, 8), (12_001, 16)]
)
def test_packs_are_few_and_of_about_a_thousand(number: int, packs: int) -> None:
    assert len(make_packs(contents(number), "main", {}).objects) == packs


def test_large_articles_need_more_packs() -> None:
    packs = make_packs(contents(14, size=1_000_000), "main", {})
    assert len(packs.objects) >= 2
    assert all(pack.size <= 4 * 1024 * 1024 for pack in packs.objects)
    assert len(packs.files) == len(packs.objects)
    assert packs.raw_size > 14_000_000


def test_a_pack_that_is_known_is_not_made_again() -> None:
    here = contents(5)
    (pack,) = make_packs(here, "main", {}).objects
    again = make_packs(here, "main", {pack_key(here.members, "en"): pack})
    assert (again.objects, again.files) == ((pack,), ())


def test_more_than_readers_take_is_refused() -> None:
    with pytest.raises(PublishError, match="more than 100,000 articles"):
        make_packs(contents(100_001), "main", {})
