from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from helpviewer.gui.browse.category_model import CategoryModel, CategoryRole, Collection
from helpviewer.library.article import Category
from helpviewer.library.library import CategoryNode

DEPOSITS = CategoryNode(Category("faq/deposits", "Deposits"), 3)
FAQ = CategoryNode(Category("faq", "FAQ", "circle-question-mark"), 5, (DEPOSITS,))
NEWS = CategoryNode(Category("news", "News"), 2)
NAMES = ["FAQ", "News"]


def model() -> CategoryModel:
    made = CategoryModel()
    made.set_categories(7, (FAQ, NEWS))
    return made


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model())


def test_all_articles_come_first_and_then_the_tree(qtbot: QtBot) -> None:
    tree = model()
    names = [tree.index(row, 0).data() for row in range(tree.rowCount())]
    assert names == ["All articles", "FAQ", "News"]
    faq = tree.index(1, 0)
    assert tree.index(0, 0, faq).data() == "Deposits"
    assert tree.index(0, 0, faq).parent() == faq


def test_a_category_is_found_by_its_path(qtbot: QtBot) -> None:
    tree = model()
    assert tree.index_of("faq/deposits").data() == "Deposits"
    assert not tree.index_of("faq/withdrawals").isValid()


def test_only_top_categories_get_an_icon_when_they_name_none(qtbot: QtBot) -> None:
    tree = model()
    icons = {
        path: tree.index_of(path).data(CategoryRole.ENTRY).icon
        for path in ("faq", "faq/deposits", "news")
    }
    assert icons == {"faq": "circle-question-mark", "faq/deposits": "", "news": "folder"}


def test_a_screen_reader_hears_how_many_articles_there_are(qtbot: QtBot) -> None:
    tree = model()
    spoken = tree.index_of("faq").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("FAQ, 5 article")


def test_while_searching_a_category_tells_its_results(qtbot: QtBot) -> None:
    tree = model()
    tree.set_matches({"": 4, "faq": 3, "news": 1})
    spoken = tree.index_of("faq").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("FAQ, 3 result")
    entries = {path: index.data(CategoryRole.ENTRY) for path, index in tree.indexes()}
    assert {path: entry.shown_count for path, entry in entries.items()} == {
        "": 4,
        "faq": 3,
        "faq/deposits": 0,
        "news": 1,
    }
    assert [path for path, entry in entries.items() if entry.is_without_match] == [
        "faq/deposits"
    ]
    tree.set_matches(None)
    assert entries["faq"].shown_count == 5


def test_only_rows_whose_number_changes_are_painted_anew(qtbot: QtBot) -> None:
    tree = model()
    tree.set_matches({"": 4, "faq": 3, "news": 1})
    changed: list[str] = []
    tree.dataChanged.connect(lambda first, _last: changed.append(first.data()))
    tree.set_matches({"": 4, "faq": 2, "news": 2})
    assert changed == ["FAQ", "News"]


def test_the_same_tree_with_other_numbers_stays_as_it_is(qtbot: QtBot) -> None:
    tree = model()
    with qtbot.assertNotEmitted(tree.modelReset):
        assert not tree.set_categories(9, (FAQ, CategoryNode(Category("news", "Notes"), 4)))
    assert tree.index_of("news").data() == "Notes"
    assert tree.index_of("news").data(CategoryRole.ENTRY).count == 4
    with qtbot.waitSignal(tree.modelReset, timeout=0):
        assert tree.set_categories(5, (FAQ,))


def names(tree: CategoryModel) -> list[str]:
    return [tree.index(row, 0).data() for row in range(tree.rowCount())]


def test_collections_stand_above_the_categories_and_come_and_go(
    qtmodeltester: ModelTester,
) -> None:
    tree = model()
    qtmodeltester.check(tree)
    faq = QPersistentModelIndex(tree.index_of("faq"))
    tree.set_collections({Collection.UPDATED: 2, Collection.FAVOURITES: 0})
    assert names(tree) == ["All articles", "Favourites", "Updated since last visit", *NAMES]
    tree.set_collections({Collection.FAVOURITES: 1, Collection.VIEWED: 3})
    assert names(tree) == ["All articles", "Favourites", "Recently viewed", *NAMES]
    assert faq.row() == 3
    assert faq.data() == "FAQ"
    tree.set_categories(2, (NEWS,))
    assert names(tree) == ["All articles", "Favourites", "Recently viewed", "News"]
    spoken = tree.index_of(Collection.VIEWED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Recently viewed, 3 article")


def test_collections_wait_for_the_categories(qtbot: QtBot) -> None:
    tree = CategoryModel()
    tree.set_collections({Collection.FAVOURITES: 1})
    assert names(tree) == []
    tree.set_categories(7, (FAQ, NEWS))
    assert names(tree) == ["All articles", "Favourites", *NAMES]


def test_a_search_counts_nothing_in_collections(qtbot: QtBot) -> None:
    tree = model()
    tree.set_collections({Collection.FAVOURITES: 4})
    tree.set_matches({"": 1, "faq": 1})
    entry = tree.index_of(Collection.FAVOURITES).data(CategoryRole.ENTRY)
    assert (entry.shown_count, entry.is_without_match) == (4, False)
