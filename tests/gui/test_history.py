from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from helpviewer.gui.history import History, Place
from helpviewer.library.article import ArticleId, ArticleKey

NAMES = ("fees", "limits", "deposit")


def place(name: str, scroll: int = 0) -> Place:
    return Place(ArticleKey(ArticleId(name), "en"), "", scroll)


def walked(*steps: str) -> History:
    """Return a history after these steps: articles by name, ``<`` back, ``>`` forward."""
    history = History()
    for step in steps:
        match step:
            case "<":
                history.go_back()
            case ">":
                history.go_forward()
            case name:
                history.go_to(place(name))
    return history


def test_before_the_first_article_there_is_no_way() -> None:
    history = walked("<", ">")
    history.note_scroll(480)
    assert (history.here, history.can_go_back, history.can_go_forward) == (None, False, False)


def test_back_leads_to_where_the_article_was_scrolled_to() -> None:
    history = walked("fees")
    history.note_scroll(480)
    history.go_to(place("limits"))
    history.go_back()
    assert history.here == place("fees", 480)


def test_the_way_is_remembered_for_two_hundred_places() -> None:
    history = walked(*(f"article-{number}" for number in range(300)))
    steps = 0
    while history.can_go_back:
        history.go_back()
        steps += 1
    assert (steps, history.here) == (199, place("article-100"))


@given(steps=st.lists(st.sampled_from((*NAMES, "<", ">"))))
def test_back_and_forward_lead_through_the_way_as_in_a_browser(steps: Sequence[str]) -> None:
    before: list[str] = []
    after: list[str] = []
    for step in steps:
        match step:
            case "<" if len(before) > 1:
                after.append(before.pop())
            case ">" if after:
                before.append(after.pop())
            case "<" | ">":
                pass
            case name:
                before.append(name)
                after.clear()
    history = walked(*steps)
    assert history.here == (place(before[-1]) if before else None)
    assert (history.can_go_back, history.can_go_forward) == (len(before) > 1, bool(after))


@given(steps=st.lists(st.sampled_from((*NAMES, "<", ">"))), gone=st.sampled_from(NAMES))
def test_no_way_leads_to_an_article_that_is_gone(steps: Sequence[str], gone: str) -> None:
    history = walked(*steps)
    here = history.here
    history.forget_missing(lambda key: key.id != gone)
    if here and here.key.id != gone:
        assert history.here == here
    while history.can_go_back:
        history.go_back()
    met = [history.here]
    while history.can_go_forward:
        history.go_forward()
        met.append(history.here)
    assert gone not in [place.key.id for place in met if place]
