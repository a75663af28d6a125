from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from helpviewer.feed.item_id import item_id, key_of, stand_in, wire_id
from helpviewer.library.article import ArticleId, ArticleKey

OWN: dict[str, Any] = {"_helpviewer": {}}

languages = st.sampled_from(["en", "de", "pt-BR", "gsw"])
ids = st.text("ab@", min_size=1, max_size=3) | st.lists(
    st.sampled_from(["a", "@", "en", "de", "pt-BR"]), min_size=1, max_size=5
).map("".join)
keys = st.builds(ArticleKey, ids.map(ArticleId), languages)


@given(key=keys, language=languages)
def test_an_article_is_found_again_by_what_a_feed_calls_it(
    key: ArticleKey, language: str
) -> None:
    assert key_of(wire_id(key, language), key.language, language) == key


@given(one=keys, other=keys, language=languages)
@example(ArticleKey(ArticleId("a@de"), "en"), ArticleKey(ArticleId("a"), "de"), "en")
def test_no_two_articles_are_called_the_same(
    one: ArticleKey, other: ArticleKey, language: str
) -> None:
    assert (wire_id(one, language) == wire_id(other, language)) == (one == other)


def test_an_item_that_does_not_name_its_language_is_in_it_all_the_same() -> None:
    assert key_of("print", "de", "en") == ("print", "de")


def test_only_a_translation_is_called_with_its_language() -> None:
    assert wire_id(ArticleKey(ArticleId("print"), "en"), "en") == "print"
    assert wire_id(ArticleKey(ArticleId("print"), "de"), "en") == "print@de"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("print", "print"),
        (" 0815 ", " 0815 "),
        (15, "15"),
        (1.5, "1.5"),
        ("https://a.example/?p=1", "https://a.example/?p=1"),
        ("a" * 201, stand_in("a" * 201)),
        ("a\nb", stand_in("a\nb")),
        ("", ""),
        (" \n", ""),
        (None, ""),
        (True, ""),
        (["a"], ""),
    ],
)
def test_other_sites_call_their_items_anything(said: Any, name: str) -> None:
    assert item_id({"id": said}) == name


@pytest.mark.parametrize("said", ["a" * 201, "a\nb", "a\u202eb", "", None])
def test_our_publisher_has_to_call_them_what_an_article_can_be_called(said: Any) -> None:
    assert item_id(OWN | {"id": said}) == ""


def test_what_is_no_item_has_no_id() -> None:
    assert item_id(["id"]) == ""
