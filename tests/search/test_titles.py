from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.results import Query
from helpviewer.search.titles import Title, TitleSearch
from tests.search.conftest import MakeIndex, document, ids


def key(name: str) -> ArticleKey:
    return ArticleKey(ArticleId(name), "en")


def titles(*names: str, category: str = "faq") -> TitleSearch:
    return TitleSearch([Title(key(name.lower()), name, category) for name in names])


def test_every_word_may_be_a_beginning() -> None:
    search = titles("Withdrawal fees", "Withdraw a deposit", "Fees")
    assert ids(search.search(Query("with fe"))) == ["withdrawal fees"]


def test_titles_that_begin_so_come_first_then_short_ones() -> None:
    search = titles("All the fees there are", "Your fees", "Fees and limits", "Fees")
    found = ids(search.search(Query("fee")))
    assert found == ["fees", "fees and limits", "your fees", "all the fees there are"]


def test_most_of_the_words_are_enough() -> None:
    search = titles("Withdrawal fees", "Deposit")
    assert ids(search.search(Query("withdrawal fees explained"))) == ["withdrawal fees"]


def test_scripts_without_spaces_are_found_anywhere() -> None:
    search = titles("画面の設定", "画面の表示")
    assert ids(search.search(Query("設定"))) == ["画面の設定"]


def test_nothing_typed_finds_nothing() -> None:
    assert not titles("Fees").search(Query(" ")).hits


def test_a_category_and_the_articles_to_see_narrow_the_hits() -> None:
    search = titles("Fees", "Fees of others")
    assert not search.search(Query("fee", category="news")).hits
    results = search.search(Query("fee"), {key("fees")})
    assert (ids(results), results.facets) == (["fees"], {"": 1, "faq": 1})


def test_found_words_are_marked() -> None:
    assert titles("Your Fees").search(Query("fe")).hits[0].title.marks == ((5, 4),)


def test_the_titles_that_look_alike_are_near() -> None:
    search = titles("Burn the bootloader", "Bootloader", "Print a page")
    near = search.nearest("bootlaoder burnig", 5)
    assert [hit.title.text for hit in near] == ["Burn the bootloader", "Bootloader"]
    assert not search.nearest("bootloader", 5, {key("print a page")})
    assert search.nearest("", 5) == ()


def test_an_index_hands_out_its_titles(make_index: MakeIndex) -> None:
    search = make_index(document("Fees"), document("Print")).title_search()
    assert ids(search.search(Query("pr"))) == ["print"]


@given(st.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    search = titles("Withdrawal fees", "画面の設定")
    search.search(Query(text))
    search.nearest(text, 3)
