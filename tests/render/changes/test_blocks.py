from helpviewer.render.changes.blocks import Block, Tag, Word, blocks_of

P = Tag("p")


def words(block: Block) -> list[str]:
    return [word.html for word in block.words]


def test_a_paragraph_has_words_in_the_elements_round_them() -> None:
    (block,) = blocks_of('<p>Pay <a href="#x"><b>less</b></a>.</p>')
    link = Tag("a", (("href", "#x"),))
    less = Word("less", (link, Tag("b")))
    assert block == Block(P, words=(Word("Pay"), Word(" "), less, Word(".")))


def test_words_between_blocks_are_a_block_of_their_own() -> None:
    (ul,) = blocks_of("<ul>\n<li>One\n<ul><li>Two</li></ul>\n</li>\n</ul>")
    (item,) = ul.blocks
    assert [block.tag.name for block in item.blocks] == ["", "ul"]
    assert words(item.blocks[0]) == ["One", "\n"]


def test_words_that_stand_alone_are_a_page() -> None:
    assert words(*blocks_of("Hello, you")) == ["Hello", ",", " ", "you"]
    assert blocks_of(" \n") == ()


def test_scripts_without_spaces_have_a_word_for_each_character() -> None:
    assert words(*blocks_of("<p>手数料 fee</p>")) == ["手", "数", "料", " ", "fee"]


def test_a_number_is_one_word_with_the_signs_in_it() -> None:
    assert words(*blocks_of("<p>1,000.5 at 06:30.</p>")) == [
        "1,000.5",
        " ",
        "at",
        " ",
        "06:30",
        ".",
    ]


def test_what_cannot_be_read_tells_no_blocks_apart() -> None:
    one = blocks_of('<h2 id="a">Fees</h2><details open><summary>S</summary></details>')
    other = blocks_of('<h2 id="b">Fees</h2><details><summary>S</summary></details>')
    assert one == other
    assert one[0].anchor == "a"
