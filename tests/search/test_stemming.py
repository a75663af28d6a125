import sys
from concurrent.futures import ThreadPoolExecutor
from string import ascii_lowercase

import pytest

from helpviewer.search.stemming import primary, stemmer


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "withdrawal", "withdrawals"),
        ("en", "install", "installation"),
        ("de", "Überweisung", "Überweisungen"),
        ("de-AT", "Gebühr", "Gebühren"),
        ("fr", "vérifié", "vérifier"),
        ("ru", "новый", "нового"),
        ("pt_BR", "conta", "contas"),
        ("tr", "hesap", "hesapta"),
        ("el", "λογαριασμός", "λογαριασμού"),
        ("ar", "حساب", "الحساب"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str) -> None:
    assert stemmer(language)(one) == stemmer(language)(other)


def test_short_words_and_numbers_stay_as_they_are() -> None:
    assert stemmer("en")("gas") == "gas"
    assert stemmer("en")("404s2") == "404s2"


def test_a_language_without_rules_is_only_folded() -> None:
    assert stemmer("th")("Passwörter") == "passworter"


def test_a_stem_is_never_empty() -> None:
    assert all(stemmer("en")(word) for word in ["sses", "ings", "eeds", "edly"])


@pytest.mark.parametrize(("tag", "language"), [("pt-BR", "pt"), ("zh_TW", "zh"), ("EN", "en")])
def test_a_region_makes_no_other_language(tag: str, language: str) -> None:
    assert primary(tag) == language


def test_two_threads_stem_at_once() -> None:
    endings = ["walking", "relations", "hopefulness", "operators"]
    words = [f"{a}{b}{word}" for a in ascii_lowercase for b in "aeioubcd" for word in endings]
    stem, right = stemmer.__wrapped__("en"), list(map(stemmer("en"), words))
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(2) as threads:
            asked = [threads.submit(lambda: list(map(stem, words))) for _ in range(2)]
            assert [found.result() for found in asked] == [right, right]
    finally:
        sys.setswitchinterval(interval)
