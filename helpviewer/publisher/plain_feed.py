"""``feed.json``: the same articles as a plain paged JSON Feed, for every other reader."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from helpviewer.errors import FeedError
from helpviewer.feed import limits
from helpviewer.feed.digests import sha256
from helpviewer.feed.document import Document, document_bytes
from helpviewer.feed.head import Head
from helpviewer.feed.item_id import item_id
from helpviewer.feed.library_part import read_library
from helpviewer.feed.strict_json import Value
from helpviewer.library.library_file import LibraryInfo
from helpviewer.publisher.files import File, delete_file, write_file
from helpviewer.publisher.former import read_pack
from helpviewer.publisher.options import Site

_PAGE = 100  # items
_NAME = "feed{}.json"
_PAGE_NAME = re.compile(r"feed-[0-9]+\.json")


def write_plain_feed(out: Path, head: Head, site: Site) -> list[str]:
    """Write the pages of what a head names; return the paths of those that changed.

    The first page is written last, and is to be uploaded last: it leads to the others. Pages
    that are no longer needed are deleted.

    Raises:
        FeedError: A file that the head names is missing or damaged.
        ExportError: A page cannot be written or deleted.
    """
    pages = list(_pages(out, head, site))
    written = [file.path for file in reversed(pages) if write_file(out, file)]
    kept = {file.path for file in pages}
    for path in out.glob(_NAME.format("-*")):
        if path.name not in kept and _PAGE_NAME.fullmatch(path.name):
            delete_file(path)
    return written


def _pages(out: Path, head: Head, site: Site) -> Iterator[File]:
    info = _info(out, head)
    items = [item for pack in head.packs for item in read_pack(out, pack).items]
    items.sort(key=item_id)
    items.sort(key=_day, reverse=True)  # the newest first, as other readers expect
    starts = range(0, len(items), _PAGE)
    for page, start in enumerate(starts, start=1):
        is_last = page == len(starts)
        document = Document(
            kind="full",
            title=info.title,
            items=items[start : start + _PAGE],
            home=site.home,
            url=urljoin(site.url, _name(page)) if site.url else "",
            next_url="" if is_last else urljoin(site.url, _name(page + 1)),
            language=info.language,
            collection=head.collection,
            serial=head.serial,
            state=head.state,
        )
        content = document_bytes(document)
        yield File(_name(page), content, sha256(content))


def _name(page: int) -> str:
    return _NAME.format(f"-{page}" if page > 1 else "")


def _info(out: Path, head: Head) -> LibraryInfo:
    """Return what the collection says of itself, as it was published."""
    if head.library is None:
        return LibraryInfo(id=head.collection, title=head.collection)
    try:
        content = (out / head.library.path).read_bytes()
    except OSError as error:
        raise FeedError(f"{head.library.path} is missing") from error
    return read_library(content[: limits.LIBRARY + 1], head.collection)


def _day(item: Value) -> str:
    values = item if isinstance(item, dict) else {}
    return str(values.get("date_modified") or values.get("date_published") or "")
