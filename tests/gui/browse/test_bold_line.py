from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from helpviewer.gui.browse.bold_line import set_line, shortened
from helpviewer.gui.theme.fonts import interface_font
from helpviewer.search.results import Passage

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LONG = Passage("Why your withdrawal is reviewed and what you can do", ((9, 10), (36, 4)))


def marked(passage: Passage) -> list[str]:
    return [passage.text[start : start + length] for start, length in passage.marks]


def test_a_title_that_fits_is_set_whole(qapp: object) -> None:
    line = set_line(Passage("Withdrawal limits", ((0, 4),)), interface_font(14), 400, LTR)
    assert line.text() == "Withdrawal limits"
    (bold,) = line.formats()
    assert (bold.start, bold.length) == (0, 4)


def test_a_long_title_is_cut_in_the_middle_and_then_fits(qapp: object) -> None:
    line = set_line(LONG, interface_font(14), 200, LTR)
    head, tail = line.text().split("…")
    assert LONG.text.startswith(head)
    assert LONG.text.endswith(tail)
    assert 150 < line.lineAt(0).naturalTextWidth() <= 200
    assert line.lineCount() == 1


def test_where_there_is_no_room_an_ellipsis_is_left(qapp: object) -> None:
    assert set_line(LONG, interface_font(14), 1, LTR).text() == "…"


def test_marks_stay_on_their_words_when_a_title_is_cut() -> None:
    cut = shortened(LONG, 40)
    assert cut.text == "Why your withdrawal … and what you can do"
    assert marked(cut) == ["withdrawal", "what"]


def test_a_word_that_is_cut_is_marked_on_both_sides() -> None:
    whole = Passage("abcdefgh", ((0, 8),))
    assert shortened(whole, 4) == Passage("ab…gh", ((0, 2), (3, 2)))


@given(st.text(max_size=30), st.integers(0, 29), st.integers(1, 30), st.integers(0, 29))
def test_marks_lie_within_the_text_however_it_is_cut(
    text: str, start: int, length: int, count: int
) -> None:
    start, count = min(start, len(text)), min(count, len(text))
    length = min(length, len(text) - start)
    cut = shortened(Passage(text, ((start, length),) if length else ()), count)
    assert len(cut.text) == count + 1
    assert all(s >= 0 and n > 0 and s + n <= len(cut.text) for s, n in cut.marks)
    kept = set(range((count + 1) // 2)) | set(range(len(text) - count // 2, len(text)))
    assert sum(n for _, n in cut.marks) == len(kept & set(range(start, start + length)))


def test_an_emoji_before_a_mark_does_not_move_it(qapp: object) -> None:
    line = set_line(Passage("🎉 Trade with us", ((8, 4),)), interface_font(14), 400, LTR)
    (bold,) = line.formats()
    assert (bold.start, bold.length) == (9, 4)  # Qt counts the emoji twice


def test_a_line_stands_where_reading_begins(qapp: object) -> None:
    left = set_line(Passage("Fees"), interface_font(14), 300, LTR)
    right = set_line(Passage("Fees"), interface_font(14), 300, RTL)
    assert left.lineAt(0).naturalTextRect().left() == 0
    assert round(right.lineAt(0).naturalTextRect().right()) == 300
