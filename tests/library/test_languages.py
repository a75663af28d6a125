import pytest

from helpviewer.library.languages import (
    best_language,
    is_language,
    is_right_to_left,
    language_tag,
)


@pytest.mark.parametrize("tag", ["de", "DE", "pt-BR", "zh-Hant-TW", "es-419"])
def test_tags_are_languages(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "cc", "english", "de-", "de--AT", "de-ö", "-de", "fil"])
def test_other_texts_may_be_part_of_a_files_name(tag: str) -> None:
    assert not is_language(tag)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("EN", "en"),
        ("pt_br", "pt-BR"),
        ("zh-HANT-tw", "zh-Hant-TW"),
        ("fil", "fil"),
        ("de-1996", "de-1996"),
        ("english", ""),
        ("xx", ""),
        ("C", ""),
        ("", ""),
    ],
)
def test_a_tag_has_one_spelling(text: str, tag: str) -> None:
    assert language_tag(text) == tag


def test_arabic_and_its_relatives_are_written_from_right_to_left() -> None:
    assert is_right_to_left("ar-EG")
    assert not is_right_to_left("de")


@pytest.mark.parametrize(
    ("available", "wanted", "best"),
    [
        (["de", "en", "ar"], "ar-SA", "ar"),
        (["de", "en", "ar"], "AR", "ar"),
        (["pt-BR", "pt-PT", "en"], "pt", "pt-BR"),
        (["zh-Hans", "zh-Hant", "en"], "zh-Hant-TW", "zh-Hant"),
        (["de", "en"], "fr", "en"),
        (["de", "en-GB"], "fr", "en-GB"),
        (["it", "de"], "fr", "de"),
        (["it", "de"], "", "de"),
    ],
)
def test_the_reader_gets_the_nearest_language(
    available: list[str], wanted: str, best: str
) -> None:
    assert best_language(available, wanted, usual="en") == best
