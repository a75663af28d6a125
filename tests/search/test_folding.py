# ruff: noqa: RUF001 - letters of many scripts
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.search.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Café", "cafe"),
        ("e\u0301cole", "ecole"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("IŞIK", "isik"),
        ("ışık", "isik"),
        ("ΟΔΟΣ", "οδοσ"),
        ("Ёлка", "елка"),
        ("ＡＢＣ１２３", "abc123"),
        ("٤٠٤", "404"),
        ("४०४", "404"),
        ("ﬁle", "file"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("مكتبة", "مكتبه"),
        ("کیف", "كيف"),
        ("تطـــبيق", "تطبيق"),
        ("می\u200cخواهم", "ميخواهم"),
        ("ｶﾞｽ", "ガス"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_letters_that_readers_take_for_the_same_become_the_same(
    written: str, folded: str
) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("word", ["हिन्दी", "ตรวจสอบ", "မြန်မာ", "한국어", "日本語"])
def test_vowel_signs_are_letters_and_stay(word: str) -> None:
    assert fold(word) == unicodedata.normalize("NFC", word)


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=20))
def test_the_normal_form_that_a_text_is_stored_in_does_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
