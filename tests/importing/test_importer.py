import copy
import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from helpviewer.compiler.compile import compile_library
from helpviewer.compiler.source import LibrarySource
from helpviewer.errors import ImportingError, OperationCancelledError
from helpviewer.importing.importer import ImportOptions, import_help_centre
from helpviewer.library.article_file import parse_article
from helpviewer.library.library_file import LibraryInfo, read_library_file
from helpviewer.paths import UserPaths
from helpviewer.progress import Progress
from helpviewer.search.results import Query
from helpviewer.snapshot import Place, Snapshot
from tests.importing.conftest import Import
from tests.importing.samples import FRESHDESK, HELPSCOUT, INTERCOM, PNG, SAMPLES, ZENDESK

BUTTON = {"attachments/button.png": PNG}
REFUND = "billing/refunds/ask-for-a-refund-360047139492.md"
INVOICE = "billing/invoices/find-an-invoice-360047139555.md"


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("zendesk", "money back", "zendesk/360047139492"),
        ("intercom", "pair printer", "intercom/6871119"),
        ("helpscout", "redirect rule", "helpscout/5214c83d45667acd25394b54"),
        ("freshdesk", "face down", "freshdesk/1"),
    ],
)
def test_a_help_centre_becomes_a_library_without_problems_in_which_is_found(
    kind: str, text: str, found: str, do_import: Import, paths: UserPaths
) -> None:
    folder = do_import(kind, SAMPLES[kind], BUTTON).folder
    assert compile_library(LibrarySource(folder), paths).problems == ()
    info, problems = read_library_file(folder)
    assert problems == []
    snapshot = Snapshot.open(Place.of(paths, info))
    with closing(snapshot.store), closing(snapshot.open_index()) as index:
        hits = index.search(Query(text, language="en"), snapshot.library.keys).hits
    assert hits[0].key.id == found


def test_an_article_keeps_what_zendesk_says_of_it(do_import: Import) -> None:
    made = do_import("zendesk", ZENDESK, BUTTON)
    content = made.files[REFUND]
    article, problems = parse_article(REFUND, content.encode(), LibraryInfo("x", "x"))
    assert problems == []
    assert article.key == ("zendesk/360047139492", "en-US")
    assert article.title == "Ask for a refund"
    assert article.category == "billing/refunds"
    assert (article.published, article.updated) == (date(2024, 1, 15), date(2024, 1, 16))
    assert article.tags == ("refund", "money")
    assert article.url.endswith("/articles/360047139492-Ask-for-a-refund")
    assert (article.order, article.views) == (0, None)
    (image,) = [path for path in made.files if path.startswith("images/")]
    assert (
        article.body
        == f"""
You get your money back within **14 days**:

1. Open [the invoice](article:zendesk/360047139555#h_01).
2. Press <kbd>Refund</kbd>.
   - for one item
   - or for all

![Button](../../{image})

|  |  |
| --- | --- |
| Card | 3 days |

- [form.pdf](https://acme.zendesk.com/hc/article_attachments/78/form.pdf)
"""
    )


def test_what_readers_will_miss_is_told(do_import: Import) -> None:
    made = do_import("zendesk", ZENDESK)
    assert made.told("New prices") == ["left out: it is a draft"]
    assert made.told("For agents") == ["left out: not everybody may read it"]
    assert made.told("Ask for a refund") == [
        "an image is not beside the export, it stays a link: "
        "https://acme.zendesk.com/hc/article_attachments/77/button.png",
        "form.pdf can only be had with a connection",
    ]
    assert (made.report.articles, made.report.images) == (3, 0)


def test_an_internal_article_is_taken_if_one_wants_it(do_import: Import) -> None:
    files = do_import("zendesk", ZENDESK, internal=True).files
    path = "billing/invoices/for-agents-360047139557.md"
    assert "\naudience: internal\n" in files[path]
    assert "audience" not in files[REFUND]


def test_the_sidebar_has_the_sections_in_their_order(do_import: Import) -> None:
    folder = do_import("zendesk", ZENDESK).folder
    info, _ = read_library_file(folder)
    assert (info.id, info.title, info.language) == (
        "zendesk/acme.zendesk.com",
        "acme.zendesk.com",
        "en-US",
    )
    assert [(c.path, c.name) for c in info.categories] == [
        ("billing", "Billing"),
        ("billing/invoices", "Invoices"),
        ("billing/refunds", "Refunds"),
    ]


def test_places_that_links_lead_to_are_kept(do_import: Import) -> None:
    assert "\n## Where it is {#h_01}\n" in do_import("zendesk", ZENDESK).files[INVOICE]


def test_translations_are_articles_with_the_same_id(do_import: Import) -> None:
    zendesk = do_import("zendesk", ZENDESK).files
    french = zendesk["billing/invoices/trouver-une-facture-360047139555.fr.md"]
    assert "id: zendesk/360047139555\n" in french
    assert "\nlanguage: fr\n" in french
    assert "updated: 2023-06-02" in french


def test_intercom_says_it_in_several_languages(do_import: Import) -> None:
    made = do_import("intercom", INTERCOM)
    english = made.files["setting-up/printers/pair-a-printer-6871119.md"]
    assert "summary: Two minutes, with the cable.\n" in english
    assert "published: 2023-01-05\n" in english
    assert "> [!NOTE]\n> Charge it first.\n" in english
    assert "See [paper](article:intercom/6871120)." in english
    german = made.files["setting-up/printers/drucker-koppeln-6871119.de.md"]
    assert "Knopf halten, bis er blinkt." in german
    assert "left out: it is draft" in made.told("6871119")
    assert "views: 12\n" in made.files["setting-up/printers/load-paper-6871120.md"]
    info, _ = read_library_file(made.folder)
    assert info.categories[0].names == {"de": "Einrichten"}


def test_help_scout_lists_articles_and_tells_their_texts_one_by_one(do_import: Import) -> None:
    made = do_import("helpscout", HELPSCOUT)
    (path,) = [path for path in made.files if path.endswith(".md")]
    assert path == "guides/mail/forward-your-mail-5214c83d45667acd25394b54.md"
    assert "views: 237\n" in made.files[path]
    assert "keywords: [redirect]\n" in made.files[path]
    assert "related" not in made.files[path]  # which is not published
    assert "Set up a **rule** for it.\n" in made.files[path]
    assert made.told("Old mail") == ["left out: it is notpublished"]


def test_a_text_that_nobody_fetched_is_told(do_import: Import) -> None:
    pages = {"list.json": HELPSCOUT["list.json"]}
    with pytest.raises(ImportingError, match="no published helpscout article"):
        do_import("helpscout", pages)


def test_freshdesk_keeps_its_counts_and_words(do_import: Import) -> None:
    made = do_import("freshdesk", FRESHDESK, site="https://help.acme.test")
    content = made.files["devices/scanners/scan-a-page-1.md"]
    assert "views: 42\n" in content
    assert "summary: From paper to PDF.\n" in content
    assert "keywords: [copy, digitise]\n" in content
    assert content.endswith("\n- [guide.pdf](https://cdn.test/guide.pdf)\n")
    assert made.told("Soon") == ["left out: it is a draft"]
    assert made.told("Scan a page") == ["guide.pdf can only be had with a connection"]


@pytest.mark.parametrize("kind", list(SAMPLES))
def test_the_same_export_makes_the_same_bytes(
    kind: str, do_import: Import, tmp_path: Path
) -> None:
    first = do_import(kind, SAMPLES[kind], BUTTON)
    before = {file: file.read_bytes() for file in first.folder.rglob("*") if file.is_file()}
    again = do_import(kind, dict(reversed(SAMPLES[kind].items())), BUTTON)
    assert {file: file.read_bytes() for file in before} == before
    assert again.files == first.files
    assert again.report.files._replace(unchanged=0) == (0, 0, 0, 0)


def test_a_page_that_is_missing_is_told_and_deletes_nothing(do_import: Import) -> None:
    whole = do_import("zendesk", ZENDESK).files
    part = {name: page for name, page in ZENDESK.items() if name != "articles-2.json"}
    made = do_import("zendesk", part)
    assert made.told("the export") == ["pages are missing: it has 1 articles, and speaks of 4"]
    assert INVOICE in made.files
    assert made.files[INVOICE] == whole[INVOICE]


def test_an_article_that_was_unpublished_leaves(do_import: Import) -> None:
    do_import("zendesk", ZENDESK)
    later = copy.deepcopy(ZENDESK)
    later["articles-1.json"]["articles"][0]["draft"] = True
    made = do_import("zendesk", later)
    assert REFUND not in made.files
    assert not (made.folder / "billing" / "refunds").exists()
    assert made.report.files.deleted == 1


def test_an_article_that_was_unpublished_stays_if_one_wants_it(do_import: Import) -> None:
    do_import("zendesk", ZENDESK)
    later = copy.deepcopy(ZENDESK)
    later["articles-1.json"]["articles"][0]["draft"] = True
    assert REFUND in do_import("zendesk", later, keep=True).files


def test_a_new_title_moves_the_file_and_doubles_nothing(do_import: Import) -> None:
    do_import("zendesk", ZENDESK)
    later = copy.deepcopy(ZENDESK)
    later["articles-1.json"]["articles"][0]["title"] = "Money back"
    files = do_import("zendesk", later).files
    assert REFUND not in files
    assert "id: zendesk/360047139492\n" in files["billing/refunds/money-back-360047139492.md"]


def test_what_an_export_lacks_is_told_by_its_name(do_import: Import) -> None:
    article = {"id": 1, "body": "<h1>Refunds</h1><p>Ask.</p>", "locale": "en-us"}
    made = do_import("zendesk", {"a.json": {"articles": [article]}})
    assert set(made.told("article 1")) >= {
        "title is missing",
        "html_url is missing",
        "created_at is missing",
        "edited_at is missing",
        "label_names is missing",
        "user_segment_id is missing",
    }
    assert made.told("zendesk/1") == [
        "it has no title: its first words become one",
        "put into no category: it has none",
    ]
    assert "title: Refunds\n" in made.files["refunds-1.md"]


def article(**more: object) -> dict[str, object]:
    return {
        "id": 1, "title": "Title", "body": "<p>Text</p>", "locale": "en", "section_id": 2,
        "html_url": "https://acme.test/articles/1", "label_names": [],
        "created_at": None, "edited_at": None, **more,
    }  # fmt: skip


SECTION = {"id": 2, "name": "Basics", "locale": "en", "category_id": None}


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("created_at", "yesterday", "created_at is no date: 'yesterday'"),
        ("created_at", 10**30, f"created_at is no date: {10**30}"),
        ("created_at", "0001-01-01T00:00:00Z", "created_at is no date: '0001-01-01T00:00:00Z'"),
        ("title", 5, "title is no text"),
        ("html_url", "javascript:x", "its address is none of the web: javascript:x"),
        ("section_id", 7, "put into no category: section 7 is in none of the files"),
        ("body", '<a href="javascript:x">x</a>', "a link leads nowhere: javascript:x"),
        ("body", "<p><img></p>x", "an image is not beside the export, it is left out: "
         "without an address"),
        ("body", '<img src="data:image/png;base64,eA==">x', "an image is not beside the "
         "export, it is left out: within the text, which is of no use"),
        ("body", "<div>" * 300 + "deep", "taken as plain text: its tags are nested too deeply"),
        ("body", " ", "left out: it has no text"),
    ],
)  # fmt: skip
def test_what_is_odd_in_one_article_is_told_and_spoils_no_other(
    field: str, value: object, told: str, do_import: Import, paths: UserPaths
) -> None:
    pages = {"a.json": {"articles": [article(**{field: value}), article(id=9)],
                        "sections": [SECTION]}}  # fmt: skip
    made = do_import("zendesk", pages)
    assert told in [*made.told("zendesk/1"), *made.told("article 1")]
    assert "basics/title-9.md" in made.files
    assert compile_library(LibrarySource(made.folder), paths).problems == ()


HOSTILE = [
    article(id="../../etc/passwd", title="../../../x"),
    article(id="CON", title="CON"),
    article(id="con", title="con"),
    article(id=3, title="a: b #c 'd' \"e\" \u202e\ud800\x00\ufffe\n---\nid: z"),
    article(id=4, title="[x](javascript:y) <script>"),
    article(id=5, title="كيف", body="<p>{{ x }} --- +++</p>"),
    article(id=6, title="x" * 5000, section_id=8),
]


def test_hostile_titles_and_ids_become_safe_names(do_import: Import, paths: UserPaths) -> None:
    sections = [
        {"id": 2, "name": "../..", "locale": "en", "category_id": None},
        {"id": 8, "name": "NUL", "locale": "en", "category_id": None, "parent_section_id": 2},
        {"id": 9, "name": "loop", "locale": "en", "parent_section_id": 9},
    ]
    made = do_import("zendesk", {"a.json": {"articles": HOSTILE, "sections": sections}})
    assert sorted(made.folder.parent.iterdir()) == [
        made.folder.parent / "export",
        made.folder,
    ]
    assert sorted(made.files) == [
        "library.toml",
        "section-2/5.md",
        "section-2/a-b-c-d-e-id-z-3.md",
        "section-2/con-con-a3dbc4b6.md",
        "section-2/con-con.md",
        f"section-2/nul-section-8/{'x' * 60}-6.md",
        "section-2/x-etc-passwd-3754d6cb.md",
        "section-2/x-javascript-y-script-4.md",
    ]
    report = compile_library(LibrarySource(made.folder), paths)
    assert report.problems == ()
    assert report.articles == len(HOSTILE)


def test_an_object_without_an_id_is_left_out(do_import: Import) -> None:
    pages = {"a.json": {"articles": [article(), article(id=None), article(id=[1])]}}
    made = do_import("zendesk", pages)
    assert made.report.articles == 1
    assert made.told("article") != []


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"{", "no JSON"), (b"\xff", "no JSON"), (b"[" * 100_000, "no JSON"), (None, "No such")],
)
def test_a_file_that_is_no_export_is_told(
    content: bytes | None, reason: str, tmp_path: Path
) -> None:
    file = tmp_path / "page.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ImportingError, match=reason):
        import_help_centre("zendesk", [file], tmp_path / "out", ImportOptions())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("page", [{}, [], 5, "x", {"articles": []}, {"error": "no access"}])
def test_an_export_of_nothing_is_told(page: object, do_import: Import) -> None:
    with pytest.raises(ImportingError, match="no published zendesk article"):
        do_import("zendesk", {"a.json": page})


def test_an_import_that_is_cancelled_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"articles": [article()]}))
    progress = Progress()
    progress.cancel()
    with pytest.raises(OperationCancelledError):
        import_help_centre("zendesk", [file], tmp_path / "out", ImportOptions(), progress)
    assert not (tmp_path / "out").exists()
