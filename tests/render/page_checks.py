"""What holds for every page, whatever was in the article."""

from html.parser import HTMLParser

from helpviewer.library.page import Page
from helpviewer.render.references import attachment_path
from helpviewer.render.sanitise import TAGS

ATTRIBUTES = {
    "align": "left right center",
    "checked": "",
    "disabled": "",
    "open": "",
    "type": "checkbox",
}
FREE_TEXT = {"alt", "title", "id"}
NUMBERS = {"colspan", "rowspan", "start", "width", "height"}
CLASSES = ("callout-", "footnote", "language-")
LINKS = ("#", "article:", "attachment:", "http://", "https://", "mailto:")


def assert_harmless(page: Page) -> None:
    """Read the page's HTML as a browser would, and find nothing in it that is not known."""
    checker = _Checker()
    checker.feed(page.html)
    checker.close()
    assert not checker.open_tags
    unseen = set("\0\x01\x1b\x7f\ufeff\u202a\u202d\u202e")
    assert not unseen & set(page.html + page.text)
    for image in page.images:
        assert not image.startswith(("/", "../")), image
        assert "\\" not in image, image


class _Checker(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open_tags: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        if tag not in {"br", "hr", "img", "input"}:
            self.open_tags.append(tag)
        for name, value in attrs:
            self.check(tag, name, value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open_tags.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def check(self, tag: str, name: str, value: str) -> None:
        if name == "href":
            assert tag == "a"
            assert value.startswith(LINKS), value
        elif name == "src":
            assert tag == "img"
            assert value.startswith("attachment:"), value
            assert not attachment_path(value).startswith(("/", ".."))
        elif name == "class":
            assert value.startswith(CLASSES) or (tag == "span" and len(value) <= 3), value
        elif name in NUMBERS:
            assert value.isdecimal(), (name, value)
        elif name in ATTRIBUTES:
            assert value in ATTRIBUTES[name].split() or not value, (name, value)
        else:
            assert name in FREE_TEXT, (name, value)
        if name == "id":
            assert value not in self.ids
            self.ids.add(value)
