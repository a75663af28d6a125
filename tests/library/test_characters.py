import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.library.characters import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" Print\n\ta  page ", "Print a page"),
        ("Ring\x07 the\x1b[2J bell", "Ring the[2J bell"),
        ("half \ud800 a letter", "half a letter"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("open \u202bfor ever", "open for ever"),
        ("\u2067right to left\u2069 and on", "\u2067right to left\u2069 and on"),
        ("joined\u200cletters", "joined\u200cletters"),
        ("a" * 3_000, "a" * 2_000),
    ],
    ids=["spaces", "controls", "surrogate", "override", "unended", "isolate", "joiner", "long"],
)
def test_a_line_keeps_what_can_be_read_and_nothing_that_harms(text: str, line: str) -> None:
    assert one_line(text) == line


@given(text=st.text())
def test_every_line_can_be_stored_and_printed(text: str) -> None:
    line = one_line(text)
    assert line.encode().decode() == line
    assert not {unicodedata.category(letter) for letter in line} & {"Cc", "Cs"}
    assert one_line(line) == line
