from helpviewer.gui.article.unfolding import Unfolding

PAGE = (
    "<details open><summary>One</summary><p>1</p></details>"
    "<details><summary>Two</summary>"
    '<details><summary>Three</summary><h2 id="deep">3</h2></details></details>'
)


def test_at_first_all_is_unfolded_as_the_author_wants_it() -> None:
    unfolding = Unfolding()
    assert unfolding.of(PAGE) == {0}
    assert unfolding.has(0)
    assert not unfolding.has(1)


def test_a_part_stays_as_the_reader_put_it_until_another_page_comes() -> None:
    unfolding = Unfolding()
    unfolding.of(PAGE)
    unfolding.toggle(0)
    unfolding.toggle(1)
    assert unfolding.of(PAGE) == {1}
    unfolding.forget()
    assert unfolding.of(PAGE) == {0}


def test_every_part_around_a_heading_is_unfolded_once() -> None:
    unfolding = Unfolding()
    unfolding.of(PAGE)
    assert unfolding.unfold_around(PAGE, "deep")
    assert unfolding.of(PAGE) == {0, 1, 2}
    assert not unfolding.unfold_around(PAGE, "deep")
    assert not unfolding.unfold_around(PAGE, "no-such-heading")
