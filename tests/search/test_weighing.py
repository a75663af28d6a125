import pytest

from helpviewer.search.document import Document
from helpviewer.search.weighing import BODY, SURFACE, TITLE, Weighed, Weigher
from tests.search.conftest import document


def weigh(article: Document) -> Weighed:
    return Weigher().weigh(article)


def test_a_word_weighs_by_where_it_stands() -> None:
    weights = weigh(document("Print", "print print")).weights
    assert weights["print"] == TITLE + 2 * BODY


def test_keywords_weigh_as_much_as_the_title() -> None:
    weights = weigh(document("Print", keywords=("paper",))).weights
    assert weights["paper"] == weights["print"]


def test_a_form_weighs_less_than_its_stem() -> None:
    weights = weigh(document("Fees")).weights
    assert weights["fee"] == TITLE
    assert weights["fees"] == pytest.approx(SURFACE * TITLE)


def test_stop_words_count_in_titles_but_not_in_the_body() -> None:
    assert "the" in weigh(document("The fee")).weights
    assert "the" not in weigh(document("Fee", "the fee")).weights


def test_the_length_is_that_of_the_words_that_count() -> None:
    assert weigh(document("Fee", "the fee of a trade")).length == len(["fee", "fee", "trade"])


def test_a_word_in_parts_is_found_whole() -> None:
    weighed = weigh(document("Wi-Fi", "v2.1.3"))
    assert {"wi", "fi", "wifi", "v2.1.3"} <= set(weighed.weights)
    assert {"wi", "fi", "wifi", "v2.1.3"} <= set(weighed.forms)


def test_stems_are_no_forms() -> None:
    assert weigh(document("Verified")).forms == {"verified": "verifi"}


def test_a_stem_that_is_known_is_not_made_again() -> None:
    weigher = Weigher({"en": {"verified": "known"}})
    assert weigher.weigh(document("Verified")).forms == {"verified": "known"}
    assert "known" not in weigher.weigh(document("Vérified", "Verified", language="fr")).weights


def test_the_words_alone_are_kept_line_by_line() -> None:
    weighed = weigh(
        document("Error-404", "Wait.\n\nThen, try again!", headings=("What to do",))
    )
    assert weighed.spoken == "error 404\nwhat to do\nwait\nthen try again"
