import re
from html.parser import HTMLParser

from helpviewer.library.article import Format
from helpviewer.library.page import Source
from helpviewer.render.render import render
from helpviewer.render.web_page import Surroundings, WebArticle, web_body, web_page

PNG = b"\x89PNG\r\n\x1a\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
FILES = {"a.png": PNG, "b.svg": SVG, "c.jpg": b"\xff\xd8\xff", "d.webp": b"RIFF1234WEBP"}
AROUND = Surroundings(FILES.get, lambda target: target if ":" in target else "", style="p {}")


def article(markdown: str) -> WebArticle:
    html = render(Source(markdown, Format.MARKDOWN, "")).html
    return WebArticle(html, "Fees & <more>", "en", source="Help", address="https://h.example/a")


def test_a_file_says_its_language_and_direction_and_has_one_title() -> None:
    made = web_page(article("Text")._replace(language="ar", right_to_left=True), AROUND)
    assert made.startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')
    assert "<title>Fees &amp; &lt;more&gt;</title>" in made
    assert made.count("<h1>Fees &amp; &lt;more&gt;</h1>") == 1
    assert '<a href="https://h.example/a">https://h.example/a</a>' in made


def test_categories_and_facts_stand_above_the_text() -> None:
    made = web_page(
        article("Text")._replace(categories=("FAQ", "Fees"), facts=("Updated today",)), AROUND
    )
    assert '<p class="breadcrumbs">FAQ &#x203a; Fees</p>' in made
    assert '<p class="meta">Updated today</p>' in made


def test_pictures_are_in_the_file_itself() -> None:
    body = web_body(article("![A](a.png) ![C](c.jpg) ![D](d.webp)").html, AROUND)
    sources = re.findall('src="([^"]*)"', body)
    assert [source.partition(";")[0] for source in sources] == [
        "data:image/png",
        "data:image/jpeg",
        "data:image/webp",
    ]


def test_what_cannot_or_must_not_be_shown_is_told_in_words() -> None:
    html = article("![Gone](x.png) ![Drawing](b.svg) ![Far](https://e.example/x.png)").html
    body = web_body(html, AROUND)
    assert "src=" not in body
    assert '<span class="missing-image">Gone</span>' in body
    assert '<span class="missing-image">Drawing</span>' in body
    assert "data:image/svg+xml" in web_body(html, AROUND._replace(vector=True))


def test_a_file_can_load_and_run_nothing() -> None:
    made = web_page(
        article("![A](a.png) [B](https://e.example/)\n\n<script>x</script>"), AROUND
    )
    assert "default-src 'none'" in made
    tags = Tags()
    tags.feed(made)
    assert not tags.seen & {"script", "iframe", "link", "object", "embed", "form"}
    assert tags.loaded == {"data:image/png;base64,iVBORw0KGgo="}


def test_parts_have_their_meaning() -> None:
    text = "> [!TIP]\n> Do\n\n<details>\n\nMore\n\n</details>\n\n| a |\n| - |\n| 1 |"
    body = web_body(article(text).html, AROUND)
    assert '<aside class="callout-tip"><p class="callout-title">Tip</p>' in re.sub(
        r">\s+<", "><", body
    )
    assert "<summary>Details</summary>" in body
    assert '<th scope="col">a</th>' in body
    assert '<div class="table" tabindex="0" role="group"><table>' in body


def test_a_callout_keeps_the_title_that_its_author_wrote() -> None:
    body = web_body(article("> [!TIP] Mine\n> Do").html, AROUND)
    assert "Mine" in body
    assert ">Tip<" not in body


def test_what_is_pasted_elsewhere_has_no_boxes_of_ours() -> None:
    html = article("| a |\n| - |\n| 1 |").html
    assert "<div" not in web_body(html, AROUND._replace(style=""))


def test_links_that_lead_nowhere_outside_are_words() -> None:
    body = web_body('<p><a href="nowhere">a</a> <a href="https://e.example/">b</a></p>', AROUND)
    assert body == '<p><a>a</a> <a href="https://e.example/">b</a></p>'


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.loaded: set[str | None] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.loaded |= {value for name, value in attrs if name in {"src", "srcset", "data"}}
