"""Receiving a signed feed: its head says what there is, and the digest of every file."""

import logging
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from helpviewer import __version__
from helpviewer.compiler.source import FeedSource
from helpviewer.errors import FeedError, StoreError, TrustError, UpdateNeededError
from helpviewer.feed.attachment import Attachment, blob_path
from helpviewer.feed.compression import unpacked
from helpviewer.feed.digests import sha256
from helpviewer.feed.document import Document, read_document
from helpviewer.feed.head import Head, Object
from helpviewer.feed.received_collection import Collection, CollectionDraft
from helpviewer.feed.stats import read_stats
from helpviewer.feed.strict_json import Value
from helpviewer.library.article import Trust
from helpviewer.sync.device import receive_device
from helpviewer.sync.images import (
    AddressOf,
    attachments_of,
    complete_images,
    fetch_images,
)
from helpviewer.sync.notes import FeedNotes
from helpviewer.sync.phases import Phase
from helpviewer.sync.roots import feed_folder, metadata_folder, trusted_root
from helpviewer.sync.session import Arrival, Session
from helpviewer.sync.staging import Staging, require_space
from helpviewer.sync.transport import SPOILT
from helpviewer.sync.trust import Known, SignedFeed, verified_head

logger = logging.getLogger(__name__)


def receive_signed(session: Session) -> Arrival:
    """Receive what a feed has that is new, after every check.

    Raises:
        TrustError: It is not what its publisher signed.
        FeedError: It is, and cannot be used all the same.
        NetworkError: It cannot be fetched.
        DiskSpaceError: There is not enough room.
        StoreError: It cannot be kept.
        OperationCancelledError: The sync was cancelled; what was fetched is there for the next.
    """
    root = trusted_root(session.paths, session.url)
    folder = metadata_folder(session.paths, session.url)
    feed = SignedFeed(feed_folder(session.url), root, folder, session.ring)
    verified = verified_head(session.transport, feed, session.notes.known, session.now)
    head, former = verified.head, session.former(Trust.SIGNED)
    notes = session.notes._replace(
        known=Known(head.serial, verified.time_floor, session.now),
        is_clock_behind=verified.is_clock_behind,
        is_finished=False,
    )
    is_new = former is None or (former.serial, former.state) != (head.serial, head.state)
    if session.check:
        return Arrival(notes, is_new)
    if FeedSource(session.url).has_server:  # what somebody sent by mail sets up no machine
        receive_device(session, head.device)
    if former and not is_new:
        return complete_images(Arrival(notes), session, former, _image_address(session))
    if _version(head.min_client) > _version(__version__):
        raise UpdateNeededError(head.min_client)
    return _Receiving(session, head, former).carry_out(notes)


class _Survey(NamedTuple):
    """What files say that has to be known before their items are kept.

    Attributes:
        language: Of the items that do not say theirs; empty if no file says it.
        deleted: The ids of the items that a delta removes.
        images: What the items show.
    """

    language: str
    deleted: tuple[str, ...]
    images: tuple[Attachment, ...]


class _Receiving:
    """One state of a feed while it is being received."""

    def __init__(self, session: Session, head: Head, former: Collection | None) -> None:
        self._session = session
        self._head = head
        self._former = former
        self._staging = Staging(session.staging, session.url, head.serial)
        self._has_all_images = True

    def carry_out(self, notes: FeedNotes) -> Arrival:
        self._staging.prepare()
        stats = self._count_views(notes.stats)
        number = self._received()
        notes = notes._replace(stats=stats, lacks_images=not self._has_all_images)
        return Arrival(notes, is_new=True, number=number)

    def _received(self) -> int:
        """Keep the state, by the short way if there is one."""
        delta = next((d.object for d in self._head.deltas if self._leads_on(d.base)), None)
        if delta:
            try:
                return self._keep([delta], self._former)
            except (FeedError, *SPOILT) as error:
                logger.warning("Fetching everything, as the change does not fit: %s", error)
        try:
            return self._keep(self._head.packs, None)
        except FeedError as error:  # what was signed contradicts itself
            raise TrustError(**error.values) from error

    def _leads_on(self, base: int) -> bool:
        return self._former is not None and self._former.serial == base

    def _keep(self, objects: Sequence[Object], base: Collection | None) -> int:
        head = self._head
        library = head.library
        has_library = library and base and sha256(base.library) == library.sha256
        others = [library] if library and not has_library else []
        self._fetch([*objects, *others])
        survey = self._survey(objects)
        self._has_all_images = fetch_images(
            self._session, self._staging, survey.images, _image_address(self._session)
        )
        draft = CollectionDraft(
            items=self._items(objects),
            trust=Trust.SIGNED,
            state=head.state,
            serial=head.serial,
            language=survey.language or (base.language if base else "en"),
            generated=head.generated,
            library=self._content(library) if others and library else _library_of(base),
            base=base.number if base else None,
            deleted=survey.deleted,
            audience=self._session.audience,
        )
        return self._session.received.add(self._session.url, draft)

    def _fetch(self, objects: Sequence[Object]) -> None:
        require_space(self._staging.folder, sum(named.raw_size for named in objects))
        total, done = sum(named.size for named in objects), 0
        for named in objects:
            progress = self._session.progress.of(Phase.FETCHING, done, total)
            progress.step(0, named.size)
            url = feed_folder(self._session.url) + named.path
            file = self._staging.file(named.sha256)
            self._session.transport.download(url, file, named.size, named.sha256, progress)
            done += named.size

    def _survey(self, objects: Sequence[Object]) -> _Survey:
        language, deleted, images = "", set[str](), dict[str, Attachment]()
        for named in objects:
            document = self._document(named)
            language = language or document.language
            deleted.update(document.deleted)
            shown = attachments_of(document.items, self._session.audience)
            images |= {image.sha256: image for image in shown}
        return _Survey(language, tuple(deleted), tuple(images.values()))

    def _items(self, objects: Sequence[Object]) -> Iterator[Value]:
        """Yield every item, from one file after the other."""
        done = 0
        for named in objects:
            for item in self._document(named).items:
                self._session.progress.step(Phase.CHECKING, done, max(self._head.count, done))
                yield item
                done += 1

    def _document(self, named: Object) -> Document:
        return read_document(unpacked(self._content(named), named.raw_size))

    def _content(self, named: Object) -> bytes:
        file = self._staging.file(named.sha256)
        try:
            return file.read_bytes()
        except OSError as error:
            raise StoreError(file, error.strerror or error) from error

    def _count_views(self, known: str) -> str:
        """Note how often articles are read, if that is told anew; return what was noted."""
        stats = self._head.stats
        if stats is None or stats.sha256 == known:
            return known
        try:
            self._fetch([stats])
            views = read_stats(unpacked(self._content(stats), stats.raw_size))
        except (FeedError, *SPOILT) as error:
            logger.warning("How often articles are read is not known: %s", error)
            return known
        self._session.received.log.keep_views(self._session.url, views)
        return stats.sha256


def _image_address(session: Session) -> AddressOf:
    return lambda image: feed_folder(session.url) + blob_path(image.sha256)


def _library_of(base: Collection | None) -> bytes:
    return base.library if base else b""


def _version(text: str) -> tuple[int, ...]:
    """Return a version as numbers that can be compared."""
    numbers = [int(part) for part in text.split(".") if part.isdecimal()]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
