from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.feed.attachment import Attachment
from helpviewer.feed.feed_info import FeedInfo
from helpviewer.feed.item import Item, Refused, item_value, read_item
from helpviewer.feed.limits import NOTES
from helpviewer.feed.strict_json import Marked, canonical, parse
from helpviewer.library.article import Article, ArticleId, ArticleKey, Audience, Format
from helpviewer.library.characters import one_line
from tests.conftest import make_article

TODAY = date(2026, 11, 12)
FEED = FeedInfo("https://a.example/feed.json", "en", TODAY)
GOOD = item_value(make_article())


def read(**values: Any) -> Item:
    item = read_item({"id": "print", "content_text": "Press."} | values, FEED)
    assert isinstance(item, Item)
    return item


def own(**values: Any) -> Item:
    return read(_helpviewer=values)


def told(item: Item) -> list[str]:
    return [note.reason for note in item.notes]


TOO_LONG = " cut off: more than {} characters are not shown"
CLEANED = "title shown without characters that do not belong there"
ODD = "{} ignored: '{}' is not what belongs there"
NO_DATE = "date_modified ignored: {} is not a date"
LARGE = b"a" * 2**20
DEEP = b"[" * 32 + b"1" + b"]" * 32
NO_ID = "its id is missing, or cannot be one"

lines = st.text("abc é/@", max_size=8).map(one_line)
some_lines = st.lists(lines.filter(bool), max_size=3).map(tuple)
days = st.none() | st.dates(date(1990, 1, 1), TODAY)
ids = st.text("abé @", min_size=1, max_size=5).filter(str.strip)
articles = st.builds(
    Article,
    key=st.builds(ArticleKey, ids.map(ArticleId), st.sampled_from(["en", "de", "pt-BR"])),
    path=st.sampled_from(["print.md", "faq/Bild 1.de.md"]),
    title=lines.filter(bool),
    category=st.lists(st.sampled_from(["faq", "a b"]), max_size=3).map("/".join),
    body=st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0\r")),
    format=st.sampled_from(Format),
    summary=lines,
    published=days,
    updated=days,
    views=st.none(),
    tags=some_lines,
    keywords=some_lines,
    url=st.sampled_from(["", "https://help.example/print?a=1"]),
    verified_by=lines,
    verified_until=days | st.just(date(2090, 1, 1)),
    audience=st.sampled_from(Audience),
    pinned_until=days,
    related=some_lines.map(lambda texts: tuple(map(ArticleId, texts))),
    context_ids=some_lines,
    order=st.none() | st.integers(-99, 99),
)
pictures = st.builds(
    Attachment,
    name=st.sampled_from(["a.png", "faq/Bild 1.png"]),
    sha256=st.just("ab" * 32),
    size=st.integers(1, 4 * 1024 * 1024),
    type=st.sampled_from(["image/png", "image/webp"]),
    url=lines,
)


@given(article=articles, picture=pictures, language=st.sampled_from(["en", "de"]))
def test_an_article_comes_back_as_it_was_published(
    article: Article, picture: Attachment, language: str
) -> None:
    value = parse(canonical(item_value(article, [picture], language)))
    item = read_item(value, FeedInfo("", language, TODAY))
    assert isinstance(item, Item)
    assert item.article == article
    assert item.attachments == (picture,)
    assert item.notes == ()


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates()
anything = st.recursive(
    scalars.filter(lambda value: not isinstance(value, date)) | st.just(Marked("odd")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
fields = st.sampled_from([*GOOD, "content_html", "attachments", "summary", "date_published"])
odd_items = st.builds(
    lambda values, extension: GOOD | values | {"_helpviewer": extension},
    st.dictionaries(fields, anything, max_size=4),
    st.dictionaries(st.sampled_from(["path", "format", "order", "related"]), anything)
    | anything,
)


@given(value=anything | odd_items)
def test_no_value_does_more_than_be_refused_or_noted(value: Any) -> None:
    value = parse(canonical(_finite(value)))
    item = read_item(value, FEED)
    assert item.id
    assert len(item.digest) == 64
    if isinstance(item, Item):
        assert item.article.id.isprintable()
        assert item.article.title
        f"{item}".encode()
    else:
        assert item.problem.reason.startswith("left out: ")


def _finite(value: Any) -> Any:
    """Return a value that can be written as JSON text."""
    match value:
        case float():
            return round(value, 3) if abs(value) < 1e9 else 0
        case dict():
            return {key: _finite(inner) for key, inner in value.items()}
        case list():
            return [_finite(inner) for inner in value]
        case _:
            return value


def test_views_are_not_part_of_an_item() -> None:
    assert item_value(make_article(views=3)) == item_value(make_article(views=4))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'["print"]', "it is no item"),
        (b'{"id": "a", "title": "Print"}', "it has no text"),
        (b'{"id": "a", "content_text": 3}', "it has no text"),
        (b'{"content_text": "a"}', NO_ID),
        (b'{"id": "a\\n", "content_text": "a", "_helpviewer": {}}', NO_ID),
        (b'{"id": "a", "id": "b", "content_text": "a"}', "the key id stands in it twice"),
        (b'{"id": "a", "content_text": "\\u0000"}', "there is a NUL in it"),
        (b'{"id": "a", "content_text": "\xff"}', "it is not UTF-8 text"),
        (b'{"id": "a", "content_text": "a", "more": NaN}', "NaN is no number of JSON"),
        (b'{"id": "a", "content_text": "%s"}' % LARGE, "it is larger than 1,048,576 bytes"),
        (b'{"id": "a", "content_text": "a", "x": %s}' % DEEP, "it is nested too deeply"),
    ],
)  # fmt: skip
def test_an_item_that_cannot_be_used_is_left_out_with_a_reason(
    content: bytes, reason: str
) -> None:
    item = read_item(parse(content), FEED)
    assert isinstance(item, Refused)
    assert item.problem.values == {"reason": reason}
    assert item.problem.path == item.id


def test_two_items_without_an_id_are_told_apart() -> None:
    one, other = read_item({"content_text": "a"}, FEED), read_item({"content_text": "b"}, FEED)
    assert one.id != other.id
    assert one.id.startswith("x-")


def test_a_foreign_item_is_an_article_of_html() -> None:
    item = read(
        id=15,
        content_html='<p>Press.</p><img src="../a.png">',
        url="/2024/print/",
        date_published="2024-02-30T10:00:00+14:00",
        date_modified="2024-03-01T23:00:00-05:00",
        tags=["ink"],
        authors=[{"name": "Ada"}],
        attachments=[{"url": "a.mp3", "mime_type": "audio/mpeg"}],
        _podcast={"about": 3},
    )
    assert item.article == Article(
        key=ArticleKey(ArticleId("15"), "en"),
        path="15.md",
        title="Press.",
        category="",
        body='<p>Press.</p><img src="https://a.example/2024/a.png">',
        format=Format.HTML,
        updated=date(2024, 3, 1),
        tags=("ink",),
        url="https://a.example/2024/print/",
    )
    assert told(item) == ["date_published ignored: '2024-02-30T10:00:00+14:00' is not a date"]


def test_an_item_of_another_feed_can_say_more_in_our_extension() -> None:
    item = own(category="faq/ink", format="markdown", order=3, audience="internal")
    article = item.article
    assert (article.category, article.format, article.order) == ("faq/ink", "markdown", 3)
    assert article.audience is Audience.INTERNAL


def test_relative_links_of_our_own_items_stay_as_in_the_folder() -> None:
    html = '<a href="fax.md">'
    assert read(content_html=html, _helpviewer={"path": "faq/print.md"}).article.body == html


def test_a_format_without_its_text_does_not_count() -> None:
    assert own(format="html").article.format is Format.TEXT
    both = read(content_html="<p>a", _helpviewer={"format": "markdown"})
    assert (both.article.format, both.article.body) == (Format.MARKDOWN, "Press.")


def test_an_item_is_in_its_own_language() -> None:
    assert read(language="pt_br").article.key == ("print", "pt-BR")
    assert read(id="print@de", language="de").article.key == ("print@de", "de")
    translated = read(id="print@de", language="de", _helpviewer={})
    assert translated.article.key == ("print", "de")
    assert translated.id == "print@de"


@pytest.mark.parametrize(
    ("values", "field", "note"),
    [
        ({"title": "a" * 301}, "title", "title" + TOO_LONG.format(300)),
        ({"title": "a " * 5_000}, "title", "title" + TOO_LONG.format(300)),
        ({"title": "a\u202eb"}, "title", CLEANED),
        ({"title": "a\x07b"}, "title", CLEANED),
        ({"title": ["a"]}, "title", "title ignored: ['a'] is not what belongs there"),
        ({"summary": "a" * 1_001}, "summary", "summary" + TOO_LONG.format(1000)),
        ({"tags": ["a"] * 51}, "tags", "tags cut off: more than 50 are not shown"),
        ({"tags": ["a" * 51]}, "tags", "tags" + TOO_LONG.format(50)),
        ({"tags": "ink"}, "tags", "tags ignored: 'ink' is not what belongs there"),
        ({"tags": ["ink", 3]}, "tags", "tags ignored: 3 is not what belongs there"),
        ({"language": "Klingon"}, "language", ODD.format("language", "Klingon")),
        ({"url": "javascript:alert(1)"}, "url", ODD.format("url", "javascript:alert(1)")),
        ({"url": "http://[::1"}, "url", ODD.format("url", "http://[::1")),
        ({"date_modified": "1989-12-31"}, "updated", NO_DATE.format("'1989-12-31'")),
        ({"date_modified": 1700000000}, "updated", NO_DATE.format("1700000000")),
    ],
)  # fmt: skip
def test_what_breaks_a_limit_is_mended_and_noted(
    values: dict[str, Any], field: str, note: str
) -> None:
    item = read(**values)
    assert told(item) == [note]
    value = getattr(item.article, field)
    assert len(str(value)) <= 1_000
    assert "\u202e" not in str(value)


@pytest.mark.parametrize(
    ("values", "note"),
    [
        ({"order": "3"}, "order ignored: '3' is not what belongs there"),
        ({"order": True}, "order ignored: True is not what belongs there"),
        ({"format": "word"}, "format ignored: 'word' is not what belongs there"),
        ({"audience": []}, "audience ignored: [] is not what belongs there"),
        ({"path": "../print.md"}, "path ignored: '../print.md' is not what belongs there"),
        ({"category": "a" * 101}, "category" + TOO_LONG.format(100)),
        ({"verified_until": "soon"}, "verified_until ignored: 'soon' is not a date"),
    ],
)
def test_what_is_odd_in_the_extension_is_noted(values: dict[str, Any], note: str) -> None:
    item = own(**values)
    assert told(item) == [note]
    assert item.article.path == "print.md"


def test_an_audience_that_is_not_understood_is_not_the_public() -> None:
    assert own(audience="interna1").article.audience is Audience.INTERNAL


def test_a_date_after_today_is_shown_and_noted() -> None:
    tomorrow, later = TODAY + timedelta(1), TODAY + timedelta(2)
    assert told(read(date_modified=f"{tomorrow}T00:00:00Z")) == []
    item = read(date_modified=f"{later}T00:00:00Z")
    assert item.article.updated == later
    assert told(item) == ["date_modified lies in the future: 2026-11-14"]


def test_a_category_is_a_path_of_names() -> None:
    assert own(category="/faq//deposits / ").article.category == "faq/deposits"


def test_an_id_that_is_no_path_gives_a_path_that_is_one() -> None:
    path = read(id="../../etc/passwd").article.path
    assert path.startswith("x-")
    assert "/" not in path


def test_line_ends_do_not_matter() -> None:
    assert read(content_text="a\r\nb\rc").article.body == "a\nb\nc"


def test_an_item_without_a_title_is_called_by_its_first_words_or_its_id() -> None:
    assert read(content_text="Cats are neat.\nMore").article.title == "Cats are neat."
    assert read(content_text="").article.title == "print"


HOSTILE = {
    "key-twice": b'"title": "a", "title": "b"',
    "nul": b'"title": "\\u0000"',
    "bytes": b'"title": "\xff\xfe"',
    "surrogate": b'"title": "\\udc00"',
    "nan": b'"order": NaN',
    "infinite": b'"order": 1e400',
    "digits": b'"order": ' + b"9" * 6_000,
    "deep": b'"more": ' + b"[" * 500 + b"]" * 500,
    "large": b'"summary": "' + b"a" * 2**20 + b'"',
}


def test_in_a_feed_of_ten_thousand_each_hostile_item_spoils_only_itself() -> None:
    good = [canonical(GOOD | {"id": f"article-{n}"}) for n in range(10_000)]
    bad = [
        b'{"id": "%s", "content_text": "a", %s}' % (name.encode(), more)
        for name, more in HOSTILE.items()
    ]
    content = b"[" + b",".join([*good[:5_000], *bad, *good[5_000:]]) + b"]"
    values = parse(content)
    assert isinstance(values, list)
    items = [read_item(value, FEED) for value in values]
    assert [item.id for item in items if isinstance(item, Refused)] == list(HOSTILE)
    assert sum(isinstance(item, Item) and not item.notes for item in items) == 10_000


def test_an_item_is_noted_for_each_thing_once_and_for_a_few_in_all() -> None:
    assert len(told(read(tags=[5] * 50))) == 1
    images = [{"_helpviewer": {"name": f"{number}.png"}} for number in range(1000)]
    assert len(told(read(attachments=images))) == NOTES
