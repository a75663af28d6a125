import pytest

from helpviewer.kiosk.keyboards.board import Board, Shift
from helpviewer.kiosk.keyboards.keys import Function, Key, Language, Letter, Mark, rows
from helpviewer.kiosk.keyboards.offered import LAYOUTS, layouts_for

A, B = Letter("a"), Letter("b")


def board(*languages: str) -> Board:
    return Board(layouts_for(languages), languages[0])


def keys(shown: Board) -> set[Key]:
    return {key for row in shown.rows for key in row}


def test_rows_are_read_as_they_are_written() -> None:
    assert rows("{shift} a {} { } 小", "ab {delete}") == (
        (Function.SHIFT, A, (), Letter("{"), Letter("}"), Mark("小")),
        (Letter("ab"), Function.DELETE),
    )


def test_shift_holds_for_one_letter() -> None:
    english = board("en")
    assert english.press(Function.SHIFT)
    assert Letter("A") in keys(english)
    assert english.press(Letter("A"))
    assert A in keys(english)
    assert not english.press(A)


def test_a_second_press_locks_shift_and_a_third_ends_it() -> None:
    english = board("en")
    english.press(Function.SHIFT)
    english.press(Function.SHIFT)
    english.press(Letter("A"))
    assert english.shift is Shift.LOCKED
    assert Letter("B") in keys(english)
    english.press(Function.SHIFT)
    assert B in keys(english)


def test_katakana_stay_until_the_next_press() -> None:
    japanese = board("ja", "en")
    japanese.press(Function.SHIFT)
    japanese.press(Letter("カ"))
    assert Letter("キ") in keys(japanese)
    assert Mark("゛") in keys(japanese)
    japanese.press(Function.SHIFT)
    assert Letter("き") in keys(japanese)


def test_pages_are_turned_and_turned_back() -> None:
    english = board("en")
    english.press(Function.NUMBERS)
    assert {Letter("1"), Function.SYMBOLS, Function.LETTERS} <= keys(english)
    assert A not in keys(english)
    english.press(Function.SYMBOLS)
    assert {Letter("["), Function.NUMBERS} <= keys(english)
    english.press(Function.LETTERS)
    assert A in keys(english)


def test_a_language_is_chosen_by_its_own_name() -> None:
    several = board("de", "ru")
    several.press(Function.LANGUAGES)
    assert {Language("de", "Deutsch"), Language("ru", "Русский")} <= keys(several)
    several.press(Language("ru", "Русский"))
    assert Letter("й") in keys(several)


def test_one_language_needs_no_key_for_others() -> None:
    assert Function.LANGUAGES not in keys(board("en"))


def test_a_language_that_is_not_offered_is_not_shown() -> None:
    several = board("de", "en")
    several.press(Language("ru", ""))
    assert several.layout.language == "de"
    assert Board(layouts_for(["fr"]), "ru").layout.language == "fr"


def test_another_language_begins_with_small_letters() -> None:
    several = board("de", "en")
    several.press(Function.SHIFT)
    several.press(Function.NUMBERS)
    several.press(Language("en", ""))
    assert (several.page, several.shift) == (Function.LETTERS, Shift.OFF)


@pytest.mark.parametrize("count", range(2, 11))
def test_languages_stand_in_rows_of_about_the_same_length(count: int) -> None:
    several = Board(LAYOUTS[:count], "en")
    several.press(Function.LANGUAGES)
    lengths = [len(row) for row in several.rows[:-1]]
    assert sum(lengths) == count
    assert max(lengths) <= 5
    assert max(lengths) - min(lengths) <= 1


@pytest.mark.parametrize("page", ["letters", "numbers", "symbols", "languages"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.language)
def test_every_page_can_be_left_searched_from_and_hidden(layout: object, page: str) -> None:
    there = Board(LAYOUTS, getattr(layout, "language", ""))
    there.press(Function(page))
    functions = {Function.HIDE, Function.SPACE, Function.CONFIRM, Function.LANGUAGES}
    assert functions <= keys(there)
    assert page == "letters" or Function.LETTERS in keys(there)
    assert page == "languages" or Function.DELETE in keys(there)
