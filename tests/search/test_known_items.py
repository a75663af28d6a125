import random

import pytest

from helpviewer.search.known_items import MOST, Memory, inflected, known_items, mistyped
from helpviewer.search.spelling import distance
from tests.search.conftest import document

ARTICLES = [
    document("How to cancel a pending withdrawal order", "order"),
    document("Order book depth explained", "order"),
    document("Fees"),
]


def texts(memory: Memory) -> set[str]:
    return {query.text for query in known_items(ARTICLES, memory)}


def test_the_rarest_words_of_a_title_are_remembered_in_their_order() -> None:
    assert texts(Memory()) == {"cancel pending withdrawal", "book depth explained"}
    assert "pending withdrawal" not in texts(Memory(words=2))


def test_the_answer_is_every_article_with_that_title() -> None:
    twice = [document("Close an account", id="one"), document("Close an account", id="two")]
    (query,) = known_items(twice, Memory(words=2))
    assert query.grades == {"one": 1, "two": 1}


def test_the_same_articles_give_the_same_queries() -> None:
    assert known_items(ARTICLES, Memory(typos=1)) == known_items(ARTICLES, Memory(typos=1))


def test_at_most_so_many_are_looked_for() -> None:
    many = [document(f"Alpha{n} beta{n} gamma{n}") for n in range(MOST + 5)]
    assert len(known_items(many, Memory())) == MOST


def test_a_last_word_may_be_unfinished() -> None:
    assert texts(Memory(prefix=True)) == {"cancel pending wit", "book depth exp"}


def test_words_may_be_mistyped() -> None:
    clean, typed = known_items(ARTICLES, Memory()), known_items(ARTICLES, Memory(typos=2))
    for right, wrong in zip(clean, typed, strict=True):
        pairs = list(zip(right.text.split(), wrong.text.split(), strict=True))
        assert sum(one != other for one, other in pairs) == 2
        assert all(distance(one, other, 2) <= 1 for one, other in pairs)


def test_words_may_have_other_forms() -> None:
    assert "cancels pendings withdrawals" in texts(Memory(inflect=True))


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("driver", "drivers"),
        ("drivers", "driver"),
        ("library", "libraries"),
        ("libraries", "library"),
        ("box", "box"),
        ("switch", "switches"),
        ("display", "displays"),
        ("status", "statuses"),
        ("2024", "2024"),
    ],
)
def test_a_plural_becomes_a_singular_and_the_other_way_round(word: str, form: str) -> None:
    assert inflected(word) == form


def test_a_mistyped_word_is_another_word() -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    assert all(mistyped("letter", chance) != "letter" for _ in range(200))
