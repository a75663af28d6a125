"""Parsing one article's file."""

import hashlib
import re
from urllib.parse import urlsplit

from helpviewer.library.article import Article, ArticleId, ArticleKey, Audience
from helpviewer.library.characters import one_line
from helpviewer.library.front_matter import FrontMatter, split_front_matter
from helpviewer.library.headings import MAX_TITLE, first_heading
from helpviewer.library.languages import is_language, language_tag
from helpviewer.library.library_file import LibraryInfo
from helpviewer.library.problems import Problem, ProblemKind

MAX_ID_LENGTH = 200  # characters
_DIGEST_LENGTH = 12  # hexadecimal digits that keep two ids made of long paths apart


def parse_article(
    path: str, content: bytes, library: LibraryInfo
) -> tuple[Article, list[Problem]]:
    """Return the article in a file, and what in it had to be ignored.

    What the front matter lacks comes from elsewhere: the id from the path, the language
    from ``name.de.md`` or the library, the title from the first heading, the category from
    the folder.
    """
    text, encoding_problem = _decode(path, content)
    kind, head, body = split_front_matter(text)
    matter = FrontMatter.parse(kind, head, path)
    stem, path_language = _split_language(path)
    title, body = _title(matter.text("title")[:MAX_TITLE], body, stem)
    article = Article(
        key=ArticleKey(_id(matter, stem), _language(matter, path_language or library.language)),
        path=path,
        title=title,
        category=_category(matter, stem),
        body=body,
        summary=matter.text("summary"),
        published=matter.day("published"),
        updated=matter.day("updated"),
        views=_views(matter),
        tags=matter.texts("tags"),
        keywords=matter.texts("keywords"),
        url=_url(matter),
        verified_by=matter.text("verified_by"),
        verified_until=matter.day("verified_until"),
        audience=matter.choice("audience", Audience, Audience.PUBLIC),
        pinned_until=matter.day("pinned_until"),
        related=tuple(ArticleId(text) for text in matter.texts("related")),
        context_ids=matter.texts("context_ids"),
        order=matter.number("order"),
    )
    return article, encoding_problem + matter.problems


def _decode(path: str, content: bytes) -> tuple[str, list[Problem]]:
    try:
        text, problems = content.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        text = content.decode("utf-8-sig", errors="replace")
        problems = [Problem(path, ProblemKind.NOT_UTF8, {"position": str(error.start)})]
    if "\0" in text and not problems:  # such as UTF-16 without its mark
        problems = [Problem(path, ProblemKind.NOT_UTF8, {"position": str(content.find(0))})]
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"), problems


def _split_language(path: str) -> tuple[str, str]:
    """Split ``faq/reset.de.md`` into ``faq/reset`` and ``de``."""
    stem = path.rpartition(".")[0]
    name, _, tag = stem.rpartition(".")
    known = is_language(tag) and name and not name.endswith("/")
    return (name, language_tag(tag)) if known else (stem, "")


def _language(matter: FrontMatter, usual: str) -> str:
    text = matter.text("language")
    tag = language_tag(text)
    if text and not tag:
        matter.note(ProblemKind.WRONG_TYPE, field="language", value=repr(text))
    return tag or usual


def _id(matter: FrontMatter, stem: str) -> ArticleId:
    text = matter.written("id")
    if text and _is_id(text):
        return ArticleId(text)
    if text:
        matter.note(ProblemKind.BAD_ID, value=repr(text))
    if _is_id(stem):
        return ArticleId(stem)
    digest = hashlib.sha256(stem.encode()).hexdigest()[:_DIGEST_LENGTH]
    end = stem[_DIGEST_LENGTH + 1 - MAX_ID_LENGTH :]
    return ArticleId("".join(c if c.isprintable() else "-" for c in end) + "-" + digest)


def _is_id(text: str) -> bool:
    return len(text) <= MAX_ID_LENGTH and text.isprintable()


def _title(title: str, body: str, stem: str) -> tuple[str, str]:
    """Return the title, and the body without a first heading that only repeats it."""
    heading = first_heading(body)
    if heading and (not title or heading.title.casefold() == title.casefold()):
        return title or heading.title, body[heading.end :]
    if title:
        return title, body
    name = one_line(re.sub(r"[-_\s]+", " ", stem.rpartition("/")[2]))
    return name[:1].upper() + name[1:] or stem, body


def _category(matter: FrontMatter, stem: str) -> str:
    return "/".join(matter.levels("category")) or stem.rpartition("/")[0]


def _views(matter: FrontMatter) -> int | None:
    views = matter.number("views")
    if views is not None and views < 0:
        matter.note(ProblemKind.WRONG_TYPE, field="views", value=repr(str(views)))
        return None
    return views


def _url(matter: FrontMatter) -> str:
    url = matter.text("url")
    if not url:
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in {"http", "https"} and parts.hostname:
        return url
    matter.note(ProblemKind.WRONG_TYPE, field="url", value=repr(url))
    return ""
