"""Receiving a plain JSON Feed, for which only its server vouches."""

import logging
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urljoin

from helpviewer.errors import FeedError
from helpviewer.feed import limits
from helpviewer.feed.attachment import Attachment
from helpviewer.feed.document import Document, read_document
from helpviewer.feed.received_collection import Collection, CollectionDraft
from helpviewer.feed.strict_json import Value
from helpviewer.library.article import Trust
from helpviewer.sync.addresses import origin
from helpviewer.sync.images import (
    AddressOf,
    attachments_of,
    complete_images,
    fetch_images,
)
from helpviewer.sync.phases import Phase
from helpviewer.sync.session import Arrival, Session
from helpviewer.sync.staging import Staging
from helpviewer.sync.transport import Validators

logger = logging.getLogger(__name__)

_NOT_MODIFIED = 304


class _Pages(NamedTuple):
    """Everything that a feed says.

    Attributes:
        documents: Its pages, in order.
        validators: Of the first one.
    """

    documents: Sequence[Document]
    validators: Validators

    @property
    def items(self) -> list[Value]:
        """All items."""
        return [item for document in self.documents for item in document.items]

    @property
    def is_complete(self) -> bool:
        """Whether what is not there was deleted: only our own publisher says all there is."""
        return all(document.kind == "full" for document in self.documents)

    @property
    def is_of_one_state(self) -> bool:
        """Whether nothing was published while the pages were read."""
        return len({(document.kind, document.state) for document in self.documents}) == 1


def receive_plain(session: Session) -> Arrival:
    """Receive what a feed has, unless its server says that it is as before.

    Raises:
        FeedError: It is no JSON Feed.
        NetworkError: It cannot be fetched.
        DiskSpaceError: There is not enough room for its images.
        StoreError: It cannot be kept.
        OperationCancelledError: The sync was cancelled.
    """
    former, notes = session.former(Trust.UNSIGNED), session.notes
    pages = _read_pages(session, notes.validators if former else Validators())
    if pages and not pages.is_of_one_state:
        logger.info("The feed was published anew meanwhile; it is read again")
        pages = _read_pages(session, Validators(), fresh=True)
    if pages is None:
        assert former  # noqa: S101 - else there was nothing to be unchanged
        return complete_images(Arrival(notes), session, former, _image_address(session))
    if not pages.is_of_one_state:
        raise FeedError("its pages are of different states")
    if session.check:
        return Arrival(notes, is_new=True)
    has_all_images = _fetch_images(session, pages)
    number = session.received.add(session.url, _draft(session, pages, former))
    notes = notes._replace(
        validators=pages.validators,
        lacks_images=not has_all_images,
        is_finished=pages.documents[0].expired,
    )
    return Arrival(notes, is_new=True, number=number)


def _read_pages(session: Session, known: Validators, *, fresh: bool = False) -> _Pages | None:
    """Read all pages; None if the first is the version that is known."""
    url, seen = session.url, set[str]()
    documents: list[Document] = []
    validators = Validators()
    size = 0
    while url:
        seen.add(url)
        session.progress.step(Phase.FETCHING, len(documents), 0)
        conditional = known if any(known) and not documents else None
        answer = session.transport.get(
            url, limits.OBJECT_RAW, conditional=conditional, fresh=fresh
        )
        if answer.status == _NOT_MODIFIED:
            return None
        document = read_document(answer.content)
        documents.append(document)
        validators = answer.validators if len(documents) == 1 else validators
        size += len(answer.content)
        if len(documents) > limits.PAGES or size > limits.COLLECTION_RAW:
            raise FeedError("it is too large")
        url = _next(session.url, answer.url, document.next_url, seen)
    return _Pages(documents, validators)


def _next(feed: str, page: str, next_url: str, seen: set[str]) -> str:
    """Return the address of the page that follows; empty if there is none.

    Raises:
        FeedError: The pages lead in a circle, or to another server.
    """
    url = _joined(page, next_url) if next_url else ""
    if url in seen:
        raise FeedError("its pages lead in a circle")
    if url and origin(url) != origin(feed):
        raise FeedError("its next page is on another server")
    return url


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError as error:
        raise FeedError("an address in it is none") from error


def _fetch_images(session: Session, pages: _Pages) -> bool:
    staging = Staging(session.staging, session.url, 0)
    staging.prepare()
    images = attachments_of(pages.items, session.audience)
    return fetch_images(session, staging, images, _image_address(session))


def _image_address(session: Session) -> AddressOf:
    """Return where images are: on the feed's own server, or nowhere."""

    def address(image: Attachment) -> str:
        try:
            url = urljoin(session.url, image.url)
            return url if origin(url) == origin(session.url) else ""
        except ValueError:
            return ""

    return address


def _draft(session: Session, pages: _Pages, former: Collection | None) -> CollectionDraft:
    """Return what is to be kept; what a foreign feed no longer names stays."""
    first = pages.documents[0]
    base = None if pages.is_complete or former is None else former.number
    return CollectionDraft(
        items=_told(session, pages.items),
        trust=Trust.UNSIGNED,
        state=first.state if pages.is_complete else "",
        serial=first.serial if pages.is_complete else 0,
        language=first.language or "en",
        base=base,
        audience=session.audience,
    )


def _told(session: Session, items: Sequence[Value]) -> Iterator[Value]:
    for done, item in enumerate(items):
        session.progress.step(Phase.CHECKING, done, len(items))
        yield item
