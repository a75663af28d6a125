"""Exports as the APIs of four help centres answer, each a page or two."""

from typing import Any

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)
"""The smallest image, of one pixel."""

_SITE = "https://acme.zendesk.com"

ZENDESK: dict[str, Any] = {
    "categories.json": {
        "categories": [{
            "id": 3, "name": "Billing", "locale": "en-us", "position": 0,
            "html_url": f"{_SITE}/hc/en-us/categories/3-Billing",
        }],
        "count": 1, "next_page": None,
    },
    "sections.json": {
        "sections": [
            {"id": 2, "name": "Refunds", "locale": "en-us", "position": 1, "category_id": 3,
             "parent_section_id": None},
            {"id": 4, "name": "Invoices", "locale": "en-us", "position": 0, "category_id": 3,
             "parent_section_id": None},
        ],
        "count": 2, "next_page": None,
    },
    "articles-1.json": {
        "articles": [{
            "id": 360047139492,
            "html_url": f"{_SITE}/hc/en-us/articles/360047139492-Ask-for-a-refund",
            "section_id": 2, "user_segment_id": None, "user_segment_ids": [],
            "title": "Ask for a refund", "locale": "en-us", "label_names": ["refund", "money"],
            "draft": False, "promoted": False, "position": 0, "vote_sum": 7,
            "created_at": "2024-01-15T10:30:00Z", "edited_at": "2024-01-16T23:30:00Z",
            "updated_at": "2024-02-01T09:00:00Z",
            "body": (
                '<p>You get your money back within <strong>14&nbsp;days</strong>:</p>'
                '<ol><li>Open <a href="/hc/en-us/articles/360047139555-Find-an-invoice#h_01">'
                'the invoice</a>.</li><li>Press <kbd>Refund</kbd>.'
                '<ul><li>for one item</li><li>or for all</li></ul></li></ol>'
                f'<p><img src="{_SITE}/hc/article_attachments/77/button.png" alt="Button"></p>'
                '<table><tbody><tr><td>Card</td><td>3 days</td></tr></tbody></table>'
            ),
        }],
        "count": 4, "page": 1, "page_count": 2, "per_page": 2,
        "next_page": f"{_SITE}/api/v2/help_center/en-us/articles.json?page=2",
    },
    "articles-2.json": {
        "articles": [
            {"id": 360047139555, "html_url": f"{_SITE}/hc/en-us/articles/360047139555",
             "section_id": 4, "user_segment_id": None, "title": "Find an invoice",
             "locale": "en-us", "label_names": [], "draft": False, "position": 0,
             "created_at": "2023-05-02T08:00:00Z", "edited_at": "2023-05-02T08:00:00Z",
             "body": '<h2 id="h_01">Where it is</h2><p>In your account, under Documents.</p>'},
            {"id": 360047139556, "html_url": f"{_SITE}/hc/en-us/articles/360047139556",
             "section_id": 4, "user_segment_id": None, "title": "New prices", "locale": "en-us",
             "draft": True, "label_names": [], "body": "<p>Not yet.</p>"},
            {"id": 360047139557, "html_url": f"{_SITE}/hc/en-us/articles/360047139557",
             "section_id": 4, "user_segment_id": 99, "title": "For agents", "locale": "en-us",
             "draft": False, "label_names": [], "position": 9,
             "created_at": "2023-05-02T08:00:00Z", "edited_at": "2023-05-02T08:00:00Z",
             "body": "<p>Only agents may waive a fee.</p>"},
        ],
        "count": 4, "page": 2, "next_page": None,
    },
    "translations.json": {
        "translations": [{
            "id": 1, "source_id": 360047139555, "source_type": "Article", "locale": "fr",
            "html_url": f"{_SITE}/hc/fr/articles/360047139555", "title": "Trouver une facture",
            "draft": False, "body": "<p>Dans votre compte, sous Documents.</p>",
            "created_at": "2023-06-01T08:00:00Z", "updated_at": "2023-06-02T08:00:00Z",
        }],
    },
    "attachments.json": {
        "article_attachments": [{
            "id": 78, "article_id": 360047139492, "file_name": "form.pdf",
            "content_url": f"{_SITE}/hc/article_attachments/78/form.pdf",
            "content_type": "application/pdf", "size": 1000, "inline": False,
        }],
    },
}  # fmt: skip

INTERCOM: dict[str, Any] = {
    "collections.json": {
        "type": "list", "total_count": 2, "pages": {"type": "pages", "page": 1},
        "data": [
            {"id": "125684", "type": "collection", "name": "Setting up", "order": 1,
             "parent_id": None, "default_locale": "en",
             "translated_content": {
                 "type": "group_translated_content",
                 "de": {"type": "group_content", "name": "Einrichten", "description": ""}}},
            {"id": "125685", "type": "collection", "name": "Printers", "order": 2,
             "parent_id": "125684", "default_locale": "en", "translated_content": None},
        ],
    },
    "articles.json": {
        "type": "list", "total_count": 2,
        "pages": {"type": "pages", "page": 1, "per_page": 25, "total_pages": 1},
        "data": [
            {"type": "article", "id": "6871119", "workspace_id": "w", "title": "Pair a printer",
             "description": "Two minutes, with the cable.", "author_id": 5017691,
             "body": '<p>Hold the button until it blinks.</p>'
                     '<div class="intercom-interblocks-callout"><p>Charge it first.</p></div>'
                     '<p>See <a href="https://help.acme.test/en/articles/6871120-x">paper</a>.</p>',
             "state": "published", "created_at": 1672928359, "updated_at": 1672928610,
             "url": "https://help.acme.test/en/articles/6871119-pair-a-printer",
             "parent_id": 125685, "parent_type": "collection", "default_locale": "en",
             "translated_content": {
                 "type": "article_translated_content",
                 "en": {"type": "article_content", "title": "Pair a printer", "body": "x",
                        "state": "published"},
                 "de": {"type": "article_content", "title": "Drucker koppeln",
                        "description": "", "body": "<p>Knopf halten, bis er blinkt.</p>",
                        "state": "published", "created_at": 1672928359,
                        "updated_at": 1672928610,
                        "url": "https://help.acme.test/de/articles/6871119-drucker"},
                 "fr": {"type": "article_content", "title": "Brouillon", "body": "<p>y</p>",
                        "state": "draft"},
                 "es": None}},
            {"type": "article", "id": "6871120", "title": "Load paper", "description": None,
             "body": "<p>Fan it, then put it in.</p>", "state": "published",
             "created_at": 1672928359, "updated_at": 1672928610,
             "url": "https://help.acme.test/en/articles/6871120-load-paper",
             "parent_id": "125685", "default_locale": "en",
             "statistics": {"type": "article_statistics", "views": 12}},
        ],
    },
}  # fmt: skip

HELPSCOUT: dict[str, Any] = {
    "collections.json": {"collections": {"page": 1, "pages": 1, "count": 1, "items": [
        {"id": "c0ffee", "name": "Guides", "order": 1, "visibility": "public"}]}},
    "categories.json": {"categories": {"page": 1, "pages": 1, "count": 1, "items": [
        {"id": "ca7", "collectionId": "c0ffee", "name": "Mail", "order": 1}]}},
    "list.json": {"articles": {"page": 1, "pages": 1, "count": 2, "items": [
        {"id": "5214c83d45667acd25394b54", "number": 23, "collectionId": "c0ffee",
         "name": "Forward your mail", "status": "published", "viewCount": 237},
        {"id": "5214c83d45667acd25394b55", "number": 24, "collectionId": "c0ffee",
         "name": "Old mail", "status": "notpublished"}]}},
    "article-23.json": {"article": {
        "id": "5214c83d45667acd25394b54", "number": 23, "collectionId": "c0ffee",
        "slug": "forward", "status": "published", "hasDraft": False,
        "name": "Forward your mail", "text": "Set up a <b>rule</b> for it.",
        "categories": ["ca7"], "related": ["5214c83d45667acd25394b55"],
        "publicUrl": "https://docs.acme.test/article/23-forward", "popularity": 4.3,
        "keywords": ["redirect"], "viewCount": 237,
        "createdAt": "2013-08-21T19:34:13Z", "updatedAt": "2013-08-22T19:34:13Z",
        "lastPublishedAt": "2013-08-21T19:34:13Z"}},
}  # fmt: skip

FRESHDESK: dict[str, Any] = {
    "categories.json": [{"id": 3, "name": "Devices", "description": None, "position": 1}],
    "folders.json": [{"id": 4, "name": "Scanners", "visibility": 1, "position": 2}],
    "articles.json": [
        {"id": 1, "type": 1, "category_id": 3, "folder_id": 4, "hierarchy": [],
         "thumbs_up": 0, "thumbs_down": 0, "hits": 42, "tags": ["scan"],
         "seo_data": {"meta_title": "", "meta_keywords": "copy,digitise",
                      "meta_description": "From paper to PDF."},
         "agent_id": 1, "title": "Scan a page", "description": "<p>Lay it face down.</p>",
         "description_text": "Lay it face down.", "status": 2,
         "created_at": "2015-09-08T07:53:11Z", "updated_at": "2015-09-09T07:53:11Z",
         "attachments": [{"id": 8, "name": "guide.pdf", "content_type": "application/pdf",
                          "size": 9, "attachment_url": "https://cdn.test/guide.pdf"}]},
        {"id": 2, "type": 1, "category_id": 3, "folder_id": 4, "hits": 0, "tags": [],
         "title": "Soon", "description": "<p>Soon.</p>", "status": 1},
    ],
}  # fmt: skip

SAMPLES = {
    "zendesk": ZENDESK,
    "intercom": INTERCOM,
    "helpscout": HELPSCOUT,
    "freshdesk": FRESHDESK,
}
