from xml.etree.ElementTree import Element, tostring

from hypothesis import given

from helpviewer.render.changes.blocks import blocks_of
from helpviewer.render.changes.page import Labels, changes_html, find_changes
from helpviewer.render.tree import parse_page
from tests.render.changes.pages import pages

BETWEEN = "\N{THIN SPACE}"
LABELS = Labels("Gone", "New", lambda count: f"{count} folded & kept")


def shown(old: str, new: str) -> str:
    html = changes_html(find_changes(old, new), LABELS)
    return html.replace(' class="change"', "").replace(BETWEEN, "|")


def accepted(html: str, gone: str, kept: str) -> str:
    """Return a page of changes without what is `gone`, and nothing round what is `kept`."""
    page = parse_page(html.replace(BETWEEN, ""))
    _accept(page, gone, kept)
    return tostring(page, encoding="unicode", method="html")[
        len("<article>") : -len("</article>")
    ]


def _accept(parent: Element, gone: str, kept: str) -> None:
    at = 0
    while at < len(parent):
        child = parent[at]
        names = {child.get("class", ""), f"{child.tag}.{child.get('class', '')}"}
        if names & set(gone.split()):
            _replace(parent, at, [], child.tail or "")
        elif child.get("class") in kept.split() and child.tag != "div":
            del child.attrib["class"]  # an item or a row
        elif names & set(kept.split()) or _is_fold(child):
            inner = [one for one in child if not _is_label(one)]
            text = child.text or ""
            _replace(parent, at, inner, child.tail or "", text)
        else:
            _accept(child, gone, kept)
            at += 1


def _is_fold(element: Element) -> bool:
    return element.tag == "details" and "folded & kept" in (element.findtext("summary") or "")


def _is_label(element: Element) -> bool:
    return element.get("class", "").endswith(("removed-title", "added-title")) or (
        element.tag == "summary" and "folded & kept" in (element.text or "")
    )


def _replace(parent: Element, at: int, inner: list[Element], tail: str, text: str = "") -> None:
    parent.remove(parent[at])
    _append_before(parent, at, text)
    for number, element in enumerate(inner):
        parent.insert(at + number, element)
    _append_before(parent, at + len(inner), tail)


def _append_before(parent: Element, at: int, text: str) -> None:
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


@given(old=pages, new=pages)
def test_who_accepts_all_changes_has_the_new_page_and_who_rejects_them_the_old_one(
    old: str, new: str
) -> None:
    html = changes_html(find_changes(old, new), LABELS)
    if html:
        removed, added = "del.change change-removed", "ins.change change-added"
        assert blocks_of(accepted(html, removed, added)) == blocks_of(new)
        assert blocks_of(accepted(html, added, removed)) == blocks_of(old)


@given(page=pages)
def test_of_two_equal_pages_nothing_is_shown(page: str) -> None:
    assert find_changes(page, page) == ()


def test_changed_words_are_marked_where_they_stand() -> None:
    assert shown("<p>Pay <b>less now</b></p>", "<p>Pay <b>more now</b></p>") == (
        "<p>Pay <del><b>less</b></del>|<ins><b>more</b></ins><b> now</b></p>"
    )


def test_what_came_and_what_went_stand_in_boxes_of_their_own() -> None:
    assert shown("<p>A</p><p>B</p><p>C</p>", "<p>C</p><hr>") == (
        '<div class="change-removed"><p class="removed-title">Gone</p><p>A</p><p>B</p></div>\n'
        "<p>C</p>\n"
        '<div class="change-added"><p class="added-title">New</p><hr></div>'
    )


def test_items_are_marked_in_their_list_with_all_in_them() -> None:
    assert shown(
        "<ul><li>One or two</li><li>Three</li></ul>",
        "<ul><li>One or two</li><li>Four<ul><li>5</li></ul></li></ul>",
    ) == (
        '<ul><li>One or two</li><li class="change-removed"><del>Three</del></li>'
        '<li class="change-added"><ins>Four</ins><ul><li><ins>5</ins></li></ul></li></ul>'
    )


def test_a_long_run_that_is_as_it_was_is_folded_but_for_what_stands_beside_a_change() -> None:
    middle = "".join(f"<p>{letter}</p>" for letter in "abcde")
    assert shown(f"<h2>x</h2>{middle}<p>Pay</p>", f"<h3>x</h3>{middle}<p>You</p>").split("\n")[
        2:5
    ] == [
        "<p>a</p>",
        "<details><summary>3 folded &amp; kept</summary><p>b</p><p>c</p><p>d</p></details>",
        "<p>e</p>",
    ]


def test_a_short_run_is_not_worth_folding() -> None:
    page = "<p>a</p><p>b</p><p>c</p>"
    assert "details" not in shown(f"{page}<p>x</p>", page)


def test_headings_of_now_can_be_gone_to_and_those_of_before_cannot() -> None:
    html = shown('<h2 id="a">Old</h2><p>x</p>', '<h2 id="a">New</h2><p>x</p>')
    assert html.count('id="a"') == 1
    assert '<h2 id="a">New</h2>' in html


def test_what_changed_within_details_can_be_seen() -> None:
    old = "<details><summary>Fees and costs</summary><p>Pay less now</p></details>"
    assert "<details open" in shown(old, old.replace("less", "more"))
    assert "<details open" in shown("<p>x</p>", f"<p>x</p>{old}")
