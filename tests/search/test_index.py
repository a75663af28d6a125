# ruff: noqa: RUF001 - letters of many scripts
"""What a reader can count on, whatever the ranking is tuned to."""

import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.errors import IndexUnavailableError
from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.search.index import SearchIndex
from helpviewer.search.results import Correction, Query, Relaxation
from helpviewer.search.synonyms import Synonym
from tests.search.conftest import MakeIndex, document, found, ids


def test_a_word_in_the_title_outranks_the_same_word_in_the_body(make_index: MakeIndex) -> None:
    index = make_index(
        document("Change the paper", "Then print again."),
        document("Print a page", "Press the button."),
    )
    assert found(index, "print") == ["print a page", "change the paper"]


def test_a_keyword_outranks_the_same_word_in_the_body(make_index: MakeIndex) -> None:
    index = make_index(
        document("Change the paper", "The tray, the tray, the tray."),
        document("Print a page", "Press the button.", keywords=("tray",)),
    )
    assert found(index, "tray")[0] == "print a page"


def test_headings_summaries_and_tags_are_found(make_index: MakeIndex) -> None:
    index = make_index(
        document("One", headings=("Empty tray",)),
        document("Two", summary="When it is jammed"),
        document("Three", tags=("toner",)),
    )
    assert found(index, "tray") == ["one"]
    assert found(index, "jammed") == ["two"]
    assert found(index, "toner") == ["three"]


def test_an_article_with_all_words_comes_first(make_index: MakeIndex) -> None:
    index = make_index(
        document("One", "withdrawal withdrawal withdrawal"),
        document("Two", "Every withdrawal has a fee."),
        document("Three", "fee fee fee"),
    )
    assert found(index, "withdrawal fee", complete=True)[0] == "two"


def test_an_exact_title_comes_first_whatever_else_there_is(make_index: MakeIndex) -> None:
    others = [document(f"Fee fee {n}", "fee " * n, keywords=("fee",) * 9) for n in range(40)]
    index = make_index(*others, document("Fee", "Something else entirely, at great length."))
    assert found(index, "fee", complete=True)[0] == "fee"
    assert found(index, "FEE")[0] == "fee"


def test_titles_that_begin_with_the_query_come_next(make_index: MakeIndex) -> None:
    index = make_index(
        document("About the order book", "order book " * 30),
        document("Order book depth", "Unrelated."),
        document("Order book", "Unrelated."),
    )
    assert found(index, "order bo") == [
        "order book",
        "order book depth",
        "about the order book",
    ]


def test_the_beginning_of_the_last_word_is_enough(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawal limits"), document("Deposit limits"))
    assert found(index, "limits withd")[0] == "withdrawal limits"
    assert found(index, "withd", complete=True) == found(index, "withd ")


def test_one_letter_finds_titles_that_begin_with_it(make_index: MakeIndex) -> None:
    index = make_index(
        document("Print a page", "deposit"), document("Deposits"), document("Your deposits")
    )
    assert found(index, "d") == ["deposits"]
    assert found(index, "y") == ["your deposits"]
    assert found(index, "a") == ["print a page"]


def test_two_letters_find_words_of_titles_and_short_words(make_index: MakeIndex) -> None:
    index = make_index(
        document("Your deposits"), document("Stop loss", "Set SL and TP."), document("Slippage")
    )
    assert found(index, "de") == ["your deposits"]
    assert sorted(found(index, "SL")) == ["slippage", "stop loss"]


def test_a_letter_more_does_not_find_more_articles(make_index: MakeIndex) -> None:
    index = make_index(document("Your deposits", "fee"), document("Print", "fee of a page"))
    assert found(index, "fee d") == ["your deposits", "print"]
    assert index.search(Query("fee x")).relaxation is None


def test_other_forms_of_a_word_are_found(make_index: MakeIndex) -> None:
    index = make_index(document("Print a page", "Mapped drives are withdrawn."))
    assert found(index, "printing mapping drive", complete=True) == ["print a page"]


def test_accents_case_and_digits_do_not_matter(make_index: MakeIndex) -> None:
    index = make_index(document("Café ٤٠٤"))
    assert found(index, "CAFE 404") == ["café ٤٠٤"]


@pytest.mark.parametrize(
    "typed",
    ["error-404", "404", "v2.1.3", "USDT-M", "usdtm", "support@example.com", "wifi", "wi fi"],
)
def test_codes_versions_addresses_and_hyphenated_names_are_found_as_typed(
    make_index: MakeIndex, typed: str
) -> None:
    text = "Error-404 of v2.1.3 with USDT-M: ask support@example.com by Wi-Fi."
    index = make_index(document("Error", text), document("Other", "v3 usdt support wires"))
    assert found(index, typed, complete=True)[0] == "error"


@pytest.mark.parametrize(
    ("typed", "used"),
    [("withdrawl", "withdrawal"), ("wihtdrawl", "withdrawal"), ("depositt", "deposit")],
)
def test_a_mistyped_word_is_repaired_and_told(
    make_index: MakeIndex, typed: str, used: str
) -> None:
    index = make_index(document("Withdrawal"), document("Deposit"))
    results = index.search(Query(typed, complete=True))
    assert ids(results) == [used]
    assert results.corrections == (Correction(typed, used),)


def test_a_repaired_word_counts_as_the_title(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawal fee", "x"), document("Fee", "withdrawal fee " * 9))
    assert found(index, "withdrawl fee", complete=True)[0] == "withdrawal fee"


def test_a_reader_may_insist_on_what_was_typed(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawal"))
    results = index.search(Query("withdrawl", literal=True))
    assert (results.hits, results.corrections) == ((), ())


def test_known_words_short_words_and_numbers_are_not_repaired(make_index: MakeIndex) -> None:
    index = make_index(document("Form"), document("From", "from here"), document("Error 4041"))
    assert found(index, "from", complete=True)[0] == "from"
    assert found(index, "4042", complete=True) == []
    assert found(index, "frm", complete=True) == []


def test_a_mistyped_beginning_is_repaired_while_typing(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawal"), document("Deposit"))
    assert found(index, "wihtdr") == ["withdrawal"]


def test_compounds_are_found_by_their_parts_and_parts_by_compounds(
    make_index: MakeIndex,
) -> None:
    index = make_index(document("Kontoerstellung", language="de"), document("Password reset"))
    assert found(index, "erstellung", language="de", complete=True) == ["kontoerstellung"]
    results = index.search(Query("passwordreset", complete=True))
    assert ids(results) == ["password reset"]
    assert results.corrections == (Correction("passwordreset", "password reset"),)


def test_when_no_article_has_all_words_it_is_told(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawal fee"), document("Staking"))
    results = index.search(Query("withdrawal staking fee", complete=True))
    assert ids(results)[0] == "withdrawal fee"
    assert results.relaxation == Relaxation(words=3, matched=2)
    assert index.search(Query("withdrawal fee", complete=True)).relaxation is None


def test_an_unknown_word_does_not_hide_the_others(make_index: MakeIndex) -> None:
    results = make_index(document("Withdrawal")).search(
        Query("withdrawal qqqqqq", complete=True)
    )
    assert ids(results) == ["withdrawal"]
    assert results.relaxation == Relaxation(words=2, matched=1)


def test_stop_words_count_only_among_themselves(make_index: MakeIndex) -> None:
    index = make_index(document("How to print"), document("The fee", "to the fee"))
    assert found(index, "what is the fee", complete=True) == ["the fee"]
    assert found(index, "how to", complete=True)[0] == "how to print"
    assert found(index, "the", complete=True) == ["the fee"]


def test_synonyms_of_the_library_are_found(make_index: MakeIndex) -> None:
    index = make_index(
        document("Automatic reduction of positions"),
        document("Bitcoin"),
        document("Automatic positions"),
        synonyms=[Synonym("ADL", "automatic reduction"), Synonym("crypto", "bitcoin")],
    )
    assert found(index, "adl", complete=True) == ["automatic reduction of positions"]
    assert found(index, "crypto", complete=True) == ["bitcoin"]
    assert found(index, "bitcoin", complete=True) == ["bitcoin"]


def test_a_synonym_ranks_below_the_word_itself(make_index: MakeIndex) -> None:
    index = make_index(
        document("Coupons"), document("Vouchers"), synonyms=[Synonym("voucher", "coupon")]
    )
    assert found(index, "voucher", complete=True) == ["vouchers", "coupons"]


def test_what_any_help_centre_says_in_two_ways_is_found(make_index: MakeIndex) -> None:
    index = make_index(document("Delete your account"), document("Print a page"))
    assert found(index, "get rid of it", complete=True) == ["delete your account"]


def test_words_in_quotation_marks_stand_together(make_index: MakeIndex) -> None:
    index = make_index(
        document("One", "The lead trader pays."), document("Two", "A trader in the lead.")
    )
    assert found(index, '"lead trader"') == ["one"]
    assert index.search(Query('"lead trader"')).dropped == ()


def test_a_phrase_that_nothing_has_is_looked_for_as_words(make_index: MakeIndex) -> None:
    results = make_index(document("One", "A trader in the lead.")).search(
        Query('"lead trader"')
    )
    assert ids(results) == ["one"]
    assert results.dropped == ("lead trader",)


def test_a_phrase_of_stop_words_is_found(make_index: MakeIndex) -> None:
    index = make_index(document("One", "What is it?"), document("Two", "It is what?"))
    assert found(index, '"what is it"') == ["one"]


def test_a_minus_leaves_articles_out(make_index: MakeIndex) -> None:
    index = make_index(
        document("Spot fee"), document("Lead fee", "one lead trader"), document("Fee")
    )
    assert sorted(found(index, "fee -spots")) == ["fee", "lead fee"]
    assert sorted(found(index, 'fee -"lead trader"')) == ["fee", "spot fee"]
    assert found(index, "-spot") == ["spot fee"]


def test_filters_narrow_the_articles(make_index: MakeIndex) -> None:
    index = make_index(
        document("Fee one", category="faq/fees", tags=("spot",), updated=date(2026, 5, 1)),
        document("Fee two", category="news", tags=("p2p",), updated=date(2025, 5, 1)),
        document("Print", category="news", tags=("p2p",)),
    )
    assert found(index, "fee category:faq") == ["fee one"]
    assert found(index, "fee tag:p2p") == ["fee two"]
    assert found(index, "fee updated:>2026-01-01") == ["fee one"]
    assert found(index, "fee -category:news") == ["fee one"]
    assert sorted(found(index, "tag:p2p")) == ["fee two", "print"]


def test_a_category_narrows_hits_and_total_but_not_the_counts(make_index: MakeIndex) -> None:
    index = make_index(
        document("Fee one", category="faq/fees"),
        document("Fee two", category="faq"),
        document("Fee three", category="news"),
    )
    results = index.search(Query("fee", category="faq"))
    assert sorted(ids(results)) == ["fee one", "fee two"]
    assert results.total == 2
    assert results.facets == {"": 3, "faq": 2, "faq/fees": 1, "news": 1}


def test_recent_and_much_read_articles_come_first_among_equals(make_index: MakeIndex) -> None:
    today = date(2026, 5, 1)
    index = make_index(
        document("Fee", id="old", updated=today - timedelta(days=900), views=3),
        document("Fee", id="new", updated=today, views=3),
        document("Fee", id="read", updated=today, views=9000),
        document("Fee", id="neither"),
    )
    assert found(index, "fee") == ["read", "new", "neither", "old"]


def test_the_number_of_hits_is_limited_and_the_total_is_not(make_index: MakeIndex) -> None:
    index = make_index(*(document(f"Fee {n}") for n in range(99)))
    results = index.search(Query("fee", limit=7))
    assert (len(results.hits), results.total) == (7, 99)
    assert index.search(Query("fee", limit=0)).hits == ()


def test_titles_are_marked(make_index: MakeIndex) -> None:
    index = make_index(document("Withdrawals and their fees"))
    title = index.search(Query("fee withd")).hits[0].title
    assert [title.text[start : start + length] for start, length in title.marks] == [
        "Withdrawals",
        "fees",
    ]


def test_only_articles_that_the_reader_sees_are_found(make_index: MakeIndex) -> None:
    index = make_index(document("Fee one"), document("Fee two"), document("Secret plans"))
    among = frozenset({ArticleKey(ArticleId("fee one"), "en")})
    results = index.search(Query("fee"), among)
    assert (ids(results), results.total, results.facets[""]) == (["fee one"], 1, 1)
    assert ids(index.search(Query("fee"))) != ids(results)
    assert not index.search(Query("secre"), among).hits
    assert not index.search(Query("sectet"), among).corrections
    assert index.search(Query('"fee two"'), among).dropped
    assert index.search(Query("-fee plans"), among).total == 0
    assert index.search(Query("category:"), among).total == 1


def test_an_article_in_another_language_is_found_by_its_own_forms(
    make_index: MakeIndex,
) -> None:
    index = make_index(
        document("Überweisungen", language="de"), document("Print a page", language="en")
    )
    assert found(index, "überweisung", language="en", complete=True) == ["überweisungen"]


@pytest.mark.parametrize(
    ("title", "typed", "language"),
    [
        ("パスワードを忘れた場合の設定", "忘れた 設定", "ja"),
        ("如何重置密码", "重置 密码", "zh"),
        ("비밀번호 재설정 방법", "비밀번호 방법", "ko"),
        ("วิธีรีเซ็ตรหัสผ่าน", "รหัสผ่าน", "th"),
        ("إعادة تعيين كلمة المرور", "كلمه المرور", "ar"),
        ("पासवर्ड रीसेट करें", "पासवर्ड", "hi"),
        ("Επαναφορά κωδικού", "κωδικος επαναφορα", "el"),
        ("Şifre sıfırlama", "sifre sifirlama", "tr"),
        ("بازنشانی گذرواژه", "گذرواژه", "fa"),
    ],
)
def test_titles_are_found_in_any_script(
    make_index: MakeIndex, title: str, typed: str, language: str
) -> None:
    index = make_index(
        document(title, language=language, id="wanted"),
        document("画面の表示を変更する", language="ja", id="other"),
        document("Print a page", id="english"),
    )
    for complete in (False, True):
        assert found(index, typed, language=language, complete=complete)[0] == "wanted"


def test_one_character_of_an_unspaced_script_is_a_beginning(make_index: MakeIndex) -> None:
    index = make_index(document("画面の表示", language="ja"), document("設定", language="ja"))
    assert found(index, "表", language="ja") == ["画面の表示"]


def test_the_importing_of_results_and_the_index_loads_no_whoosh() -> None:
    program = (
        "import sys, helpviewer.search.results, helpviewer.search.document;"
        "import helpviewer.search.index, helpviewer.search.titles, helpviewer.search.marks;"
        "sys.exit('whoosh' in sys.modules or 'snowballstemmer' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.fixture(scope="module")
def some_index(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    folder = tmp_path_factory.mktemp("some") / "index"
    SearchIndex.build(
        folder,
        [
            document(
                "Print a page", "Press the button. Error-404", category="faq", tags=("ink",)
            ),
            document("画面の表示", "設定", language="ja", updated=date(2026, 1, 1)),
            document("Fee", "withdrawal deposit staking", keywords=("cost",), views=5),
        ],
    )
    return SearchIndex.open(folder, [Synonym("paper jam", "print")])


@given(text=st.text(max_size=40), complete=st.booleans())
def test_no_text_that_can_be_typed_breaks_the_search(
    some_index: SearchIndex, text: str, *, complete: bool
) -> None:
    results = some_index.search(Query(text, complete=complete))
    assert len(results.hits) <= results.total
    assert all(length > 0 for hit in results.hits for _start, length in hit.title.marks)
    some_index.excerpt(text, results)


@given(text=st.text(alphabet="print fe画面wi-\"'“:tagcategory*~^()[]\\/0", max_size=40))
def test_no_text_near_to_the_articles_breaks_the_search(
    some_index: SearchIndex, text: str
) -> None:
    results = some_index.search(Query(text, category="faq"))
    for hit in results.hits:
        explanation = some_index.explain(Query(text, category="faq"), hit.key)
        assert explanation is not None
        assert explanation.total == pytest.approx(hit.score, abs=1e-6)


WORDS = st.sampled_from(
    ["print", "button", "withdrawal", "deposit", "staking", "page", "error", "press", "fee"]
)


@given(typed=st.lists(WORDS, min_size=2, max_size=5, unique=True), gone=st.integers(0, 4))
def test_dropping_a_word_keeps_an_article_among_all_matches(
    some_index: SearchIndex, typed: list[str], gone: int
) -> None:
    fewer = typed[: gone % len(typed)] + typed[gone % len(typed) + 1 :]
    best = some_index.search(Query(" ".join(typed), complete=True)).hits[0].key
    matching = some_index.search(Query(" ".join(fewer), complete=True))
    has_other = any(hit.key == best for hit in matching.hits)
    assert has_other or some_index.explain(Query(typed[gone % len(typed)]), best) is not None


@given(title=st.text(min_size=1, max_size=20).filter(lambda text: any(map(str.isalnum, text))))
def test_a_title_with_a_letter_or_digit_finds_its_article(
    title: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("title") / "index"
    SearchIndex.build(folder, [document(title, id="wanted"), document("Print a page")])
    index = SearchIndex.open(folder)
    assert found(index, title.replace('"', " "), complete=True)[:1] == ["wanted"]
    index.close()


def test_an_index_can_be_read_where_nothing_can_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    SearchIndex.build(folder, [document("Print a page")])
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)
    assert found(SearchIndex.open(folder), "print") == ["print a page"]
    folder.chmod(0o700)


def test_the_parts_of_an_expression_that_stands_for_a_word_are_not_marked(
    make_index: MakeIndex,
) -> None:
    text = "When a verification does not work, it may fail again."
    index = make_index(document("Print a page", text))
    results = index.search(Query("fail"))
    passage = index.excerpt(text, results, "en")
    assert [passage.text[start : start + length] for start, length in passage.marks] == ["fail"]


def test_a_correction_tells_the_form_that_most_articles_have(make_index: MakeIndex) -> None:
    index = make_index(
        document("Withdraw money"),
        document("Withdrawal fees", "Each withdrawal costs."),
        document("Withdrawal limits", "A withdrawal has limits."),
    )
    results = index.search(Query("withdrawl", complete=True))
    assert results.corrections == (Correction("withdrawl", "withdrawal"),)
    assert results.total == 3


def test_two_letters_look_at_finished_short_words_too(make_index: MakeIndex) -> None:
    index = make_index(
        document("Slippage"), document("Orders", "Set a SL and a TP."), document("Taxes")
    )
    assert set(found(index, "SL")) == {"slippage", "orders"}
    assert found(index, "SL ") == found(index, "SL", complete=True) == ["orders"]
    assert found(index, "TP") == found(index, "TP ") == ["orders"]


def test_two_characters_without_spaces_are_a_word(make_index: MakeIndex) -> None:
    index = make_index(
        document("画面", "設定を変える。", language="ja"), document("料金", language="ja")
    )
    assert found(index, "設定", language="ja") == ["画面"]
    assert found(index, "料", language="ja") == ["料金"]


@pytest.mark.parametrize("damage", [b"\xff", b"\0", b"N."])
def test_a_damage_that_shows_only_when_it_is_asked_is_told_as_such(
    tmp_path: Path, damage: bytes
) -> None:
    folder = tmp_path / "index"
    SearchIndex.build(folder, [document(f"Page {n}", "fee", id=str(n)) for n in range(40)])
    (postings,) = folder.glob("*.pst")
    size = postings.stat().st_size
    with postings.open("r+b") as file:
        file.write((damage * size)[:size])
    with closing(SearchIndex.open(folder)) as index:
        with pytest.raises(IndexUnavailableError):
            index.search(Query("fee", complete=True))
        with pytest.raises(IndexUnavailableError):
            index.explain(Query("fee", complete=True), ArticleKey(ArticleId("1"), "en"))


def test_a_question_in_another_language_than_the_readers_is_understood(
    make_index: MakeIndex,
) -> None:
    index = make_index(
        document("Fee", "What the exchange takes for its service."),
        document("How to how to", "do do"),
        document("Emergency contact", "When you die."),
        document("Konto", "Was man wissen muss", language="de"),
    )
    assert found(index, "how do I see the price", language="de", complete=True) == ["fee"]
    results = index.search(Query("what if I die", "de", complete=True))
    assert ids(results) == ["emergency contact"]


def test_what_a_synonym_leads_to_may_be_in_another_language(make_index: MakeIndex) -> None:
    index = make_index(
        document("Pay in", "Make a bank transfer."),
        document("Konto", language="de"),
        synonyms=[Synonym("Überweisung", "bank transfer")],
    )
    assert found(index, "Überweisungen", language="de", complete=True) == ["pay in"]


def test_a_repaired_word_has_synonyms(make_index: MakeIndex) -> None:
    index = make_index(
        document("Fee"),
        document("Commission", "y"),
        document("Bank deposit"),
        document("Transfer"),
        synonyms=[Synonym("commission", "fee"), Synonym("bank transfer", "deposit")],
    )
    assert found(index, "comission", complete=True) == ["commission", "fee"]
    assert "bank deposit" in found(index, "trannsfer bank trannsfer", complete=True)
    assert found(index, "comission", complete=True, literal=True) == []


@pytest.mark.parametrize("typed", ["can't", "can’t", "CAN'T", "cant", "cannot"])
def test_a_negation_is_one_word_however_it_is_written(
    make_index: MakeIndex, typed: str
) -> None:
    index = make_index(
        document("One", "You can't."), document("Two", "You can’t."),
        document("Three", "You cannot."), document("Four", "You can t."),
    )  # fmt: skip
    assert set(found(index, typed, complete=True)) >= {"one", "two", "three"}
    results = index.search(Query(typed, complete=True))
    assert index.excerpt("You can't.", results).marks == ((4, 5),)


def test_a_phrase_with_a_meaning_of_its_own_is_not_outweighed_by_one_of_its_words(
    make_index: MakeIndex,
) -> None:
    index = make_index(
        *(document(f"Page {n}", "withdraw", id=str(n)) for n in range(5)),
        *(document(f"Other {n}", "fee", id=f"other {n}") for n in range(5)),
        document("Cash", "cash"),
        document("Till", "When you cash out at the till, cash comes out."),
        synonyms=[Synonym("cash out", "withdraw")],
    )
    order = found(index, "cash out", complete=True)
    assert order[0] == "till"
    assert order[-1] == "cash"
    assert found(index, "cash", complete=True)[0] == "cash"
