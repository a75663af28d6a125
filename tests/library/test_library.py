from typing import Any

import pytest

from helpviewer.errors import AmbiguousArticleError, ArticleNotFoundError
from helpviewer.library.article import ArticleId, ArticleKey, Card, Category
from helpviewer.library.library import CategoryNode, Library, is_within
from helpviewer.library.library_file import LibraryInfo

INFO = LibraryInfo(id="help", title="Help")


def card(name: str, language: str = "en", **more: Any) -> Card:
    key = ArticleKey(ArticleId(name), language)
    values = {"path": f"{name}.{language}.md", "title": name.title(), "category": "faq"} | more
    return Card(key, **values)


def library_of(*cards: Card, language: str = "", info: LibraryInfo = INFO) -> Library:
    return Library(info, cards, language)


def test_each_article_is_shown_once_in_the_readers_language() -> None:
    library = library_of(
        card("print"), card("print", "de"), card("fax", "fr"), language="de-AT"
    )
    assert sorted(shown.key for shown in library) == [("fax", "fr"), ("print", "de")]
    assert library.keys == {("fax", "fr"), ("print", "de")}
    assert len(library) == 2
    assert [edition.language for edition in library.in_language("en")] == ["en", "fr"]


def test_every_edition_can_be_had_by_its_key() -> None:
    library = library_of(card("print"), card("print", "de"))
    key = ArticleKey(ArticleId("print"), "de")
    assert key in library
    assert library[key].language == "de"
    assert [edition.language for edition in library.translations(key.id)] == ["de", "en"]
    assert library.translations(ArticleId("fax")) == []
    with pytest.raises(ArticleNotFoundError):
        library[ArticleKey(key.id, "fr")]


@pytest.mark.parametrize("language", ["DE", "de_DE", "de"])
def test_the_readers_language_may_be_spelled_in_any_way(language: str) -> None:
    info = LibraryInfo("help", "Help", titles={"de": "Hilfe"})
    library = library_of(card("print"), card("print", "de"), language=language, info=info)
    assert library.title() == "Hilfe"
    assert [shown.language for shown in library] == ["de"]


def test_a_title_falls_back_on_the_usual_one() -> None:
    info = LibraryInfo("help", "Help", titles={"de": "Hilfe"})
    assert library_of(language="fr", info=info).title() == "Help"


def test_a_path_or_address_of_a_translation_leads_to_the_readers_language() -> None:
    german = card("print", "de", url="https://help.example/de/print/")
    library = library_of(card("print"), german)
    english = library.get(ArticleId("print"))
    assert library.at_path("print.de.md") == english
    assert library.at_url("https://help.example/de/print") == english
    assert library.at_path("fax.md") is None
    assert library.at_url("https://help.example/fax") is None


@pytest.mark.parametrize(
    "url",
    [
        "https://x.example/hc/en-us/articles/360123",
        "https://x.example/hc/de/articles/360123-Drucken",
        "https://x.example/hc/de/articles/360123-Drucken/?from=mail",
    ],
)
def test_zendesks_addresses_are_known_by_their_number(url: str) -> None:
    found = library_of(card("360123")).at_url(url)
    assert found
    assert found.id == "360123"


@pytest.mark.parametrize(
    "reference",
    [
        "print",
        "print.en.md",
        "./print.en.md",
        "https://help.example/print",
        "https://help.example/print/#ink",
        "helpviewer://article/print",
        "helpviewer://article/print#ink",
        "pRINT a page ",
    ],
)
def test_a_person_may_name_an_article_in_several_ways(reference: str) -> None:
    library = library_of(
        card("print", title="Print a page", url="https://help.example/print"), card("fax")
    )
    assert library.find(reference).id == "print"


def test_an_id_wins_over_a_title() -> None:
    assert library_of(card("a", title="b"), card("b", title="c")).find("b").id == "b"


def test_a_title_that_several_articles_have_is_told_with_their_ids() -> None:
    library = library_of(card("b", title="Print"), card("a", title="print"))
    with pytest.raises(AmbiguousArticleError, match="name one by its id: a, b"):
        library.find("Print")


@pytest.mark.parametrize(
    "reference", ["", "nothing", "helpviewer://search/print", "../../etc/passwd"]
)
def test_what_names_no_article_is_told(reference: str) -> None:
    with pytest.raises(ArticleNotFoundError):
        library_of(card("print")).find(reference)


CATEGORIES = (
    Category("news", "News"),
    Category("faq", "Questions", "help", {"de": "Fragen"}),
    Category("faq/money", "Money"),
    Category("unused", "Unused"),
)


def test_the_tree_has_counts_in_the_librarys_order_and_no_empty_categories() -> None:
    library = library_of(
        card("a", category="faq/money"),
        card("b", category="faq"),
        card("c", category="zoo"),
        card("d", category="faq/app"),
        card("e", category="news"),
        card("f", category=""),
        info=LibraryInfo("help", "Help", categories=CATEGORIES),
    )

    def outline(nodes: tuple[CategoryNode, ...]) -> list[Any]:
        return [(n.category.name, n.count, *outline(n.children)) for n in nodes]

    assert outline(library.categories()) == [
        ("News", 1),
        ("Questions", 3, ("Money", 1), ("app", 1)),
        ("zoo", 1),
    ]


def test_a_category_has_its_name_in_the_readers_language() -> None:
    info = LibraryInfo("help", "Help", categories=CATEGORIES)
    library = library_of(card("a", category="faq/money/coins"), language="de", info=info)
    names = [category.name for category in library.breadcrumbs("faq/money/coins")]
    assert names == ["Fragen", "Money", "coins"]
    assert library.breadcrumbs("") == []


@pytest.mark.parametrize("text", ["faq", "/FAQ/", "questions", " Questions "])
def test_a_person_may_name_a_category_by_path_or_name(text: str) -> None:
    info = LibraryInfo("help", "Help", categories=CATEGORIES)
    assert library_of(card("a", category="faq/money"), info=info).find_category(text) == "faq"


def test_a_category_without_articles_is_not_found() -> None:
    info = LibraryInfo("help", "Help", categories=CATEGORIES)
    assert library_of(card("a"), info=info).find_category("unused") is None


def test_a_category_holds_the_articles_of_those_within_it() -> None:
    library = library_of(card("a", category="faq/money"), card("b", category="faqs"))
    assert [shown.id for shown in library.in_category("faq")] == ["a"]
    assert [shown.id for shown in library.in_category("")] == ["a", "b"]
    assert is_within("faq", "faq")
