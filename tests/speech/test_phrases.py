from helpviewer.speech.phrase import Kind, Phrase
from helpviewer.speech.phrases import page_phrases, text_phrases

LONG_LINE = "print " * 60


def told(html: str) -> list[tuple[Kind, str]]:
    return [(phrase.kind, phrase.text) for phrase in page_phrases(html, "en")]


def test_a_heading_has_its_level() -> None:
    (heading,) = page_phrases("<h3>Fees</h3>", "de")
    assert heading == Phrase("Fees", Kind.HEADING, "de", level=3, shown="Fees")


def test_only_the_first_sentence_of_a_block_begins_it() -> None:
    phrases = page_phrases("<p>Open it. Close it.</p>", "en")
    assert [(phrase.text, phrase.is_first) for phrase in phrases] == [
        ("Open it.", True),
        ("Close it.", False),
    ]


def test_items_have_their_numbers_also_in_lists_within_lists() -> None:
    html = "<ol><li>One</li><li><p>Two</p><ul><li>Inner</li></ul></li><li></li></ol>"
    items = page_phrases(html, "en")
    assert [(item.text, item.number, item.total) for item in items] == [
        ("One", 1, 3),
        ("Two", 2, 3),
        ("Inner", 1, 1),
    ]
    assert {item.kind for item in items} == {Kind.ITEM}


def test_a_tick_box_is_told() -> None:
    box = '<input type="checkbox"'
    html = f"<ul><li>{box} checked> Pay</li><li>{box}> Go</li></ul>"
    assert [item.is_done for item in page_phrases(html, "en")] == [True, False]


def test_a_table_is_read_row_by_row_with_the_names_of_its_columns() -> None:
    html = (
        "<table><caption>Prices</caption><thead><tr><th>Card</th><th>Fee</th></tr></thead>"
        "<tbody><tr><td>Visa</td><td>5 €</td></tr><tr><td>Other</td><td></td></tr></tbody>"
        "</table>"
    )
    caption, *rows = page_phrases(html, "en")
    assert caption.text == "Prices"
    assert [(row.kind, row.text, row.number, row.total) for row in rows] == [
        (Kind.ROW, "Card: Visa; Fee: 5 €", 1, 2),
        (Kind.ROW, "Card: Other", 2, 2),
    ]
    assert [row.shown for row in rows] == ["Visa", "Other"]


def test_a_cell_over_two_columns_has_the_name_of_the_first() -> None:
    html = (
        "<table><tr><th>A</th><th>B</th><th>C</th></tr>"
        '<tr><td colspan="2">wide</td><td>last</td></tr></table>'
    )
    assert told(html) == [(Kind.ROW, "A: wide; C: last")]


def test_a_table_with_nothing_but_names_says_these() -> None:
    assert told("<table><tr><th>A</th><th>B</th></tr></table>") == [(Kind.ROW, "A; B")]


def test_links_are_named_with_the_sentence_they_stand_in() -> None:
    html = '<p>See <a href="#a">the list</a>. Or <a href="#b">ask <b>us</b></a>.</p>'
    assert [phrase.links for phrase in page_phrases(html, "en")] == [("the list",), ("ask us",)]


def test_pictures_tell_what_they_show_after_the_words_around_them() -> None:
    html = '<p>Look: <img src="a.png" alt="A red button"> there. <img src="b.png" alt=""></p>'
    assert told(html) == [(Kind.PARAGRAPH, "Look: there."), (Kind.PICTURE, "A red button")]


def test_a_picture_with_a_caption_tells_both() -> None:
    html = '<figure><img src="a.png" alt="A map"><figcaption>Where we are</figcaption></figure>'
    assert told(html) == [(Kind.PICTURE, "A map"), (Kind.PARAGRAPH, "Where we are")]


def test_code_is_told_as_such_some_lines_at_a_time() -> None:
    html = f"<pre><code>a = 1\n\nb = 2\n{LONG_LINE}\n</code></pre>"
    first, *rest = page_phrases(html, "en")
    assert (first.kind, first.text, first.shown) == (Kind.CODE, "a = 1\n\nb = 2", "a = 1")
    assert [phrase.is_first for phrase in rest] == [False, False]
    assert all(len(phrase.text) <= 200 for phrase in rest)


def test_empty_code_says_nothing() -> None:
    assert told("<pre><code>\n</code></pre><p>x</p>") == [(Kind.PARAGRAPH, "x")]


def test_callouts_and_folded_parts_say_what_begins() -> None:
    html = (
        '<div class="callout-warning"><p class="callout-title">Hot</p><p>Wait.</p></div>'
        '<div class="callout-tip"><p>Try.</p></div><div class="footnotes"><p>Note</p></div>'
        "<details><summary>More</summary><p>Text</p></details><details><p>Rest</p></details>"
    )
    phrases = page_phrases(html, "en")
    assert [(phrase.kind, phrase.name, phrase.text) for phrase in phrases] == [
        (Kind.CALLOUT, "warning", "Hot"),
        (Kind.PARAGRAPH, "", "Wait."),
        (Kind.CALLOUT, "tip", ""),
        (Kind.PARAGRAPH, "", "Try."),
        (Kind.PARAGRAPH, "", "Note"),
        (Kind.PART, "", "More"),
        (Kind.PARAGRAPH, "", "Text"),
        (Kind.PART, "", ""),
        (Kind.PARAGRAPH, "", "Rest"),
    ]


def test_numbers_of_footnotes_are_not_read() -> None:
    html = '<p>Yes<sup><a class="footnote-ref" href="#n">1</a></sup>.<br>No.<hr></p>'
    assert told(html) == [(Kind.PARAGRAPH, "Yes."), (Kind.PARAGRAPH, "No.")]


def test_words_beside_blocks_are_blocks_too() -> None:
    html = "<blockquote>One<p>Two</p>Three</blockquote><dl><dt>Term</dt><dd>Sense</dd></dl>"
    assert [text for _, text in told(html)] == ["One", "Two", "Three", "Term", "Sense"]


def test_plain_text_is_read_line_by_line() -> None:
    phrases = text_phrases("One. Two.\n\nThree", "pl")
    assert [(phrase.text, phrase.is_first) for phrase in phrases] == [
        ("One.", True),
        ("Two.", False),
        ("Three", True),
    ]
    assert {phrase.language for phrase in phrases} == {"pl"}
