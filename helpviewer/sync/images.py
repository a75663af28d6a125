"""Fetching the images that articles show, before the articles that show them."""

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from helpviewer.errors import StoreError
from helpviewer.feed.article_reading import read_audience
from helpviewer.feed.attachment import Attachment, read_attachments
from helpviewer.feed.item_fields import ItemFields
from helpviewer.feed.received_collection import Collection
from helpviewer.feed.strict_json import Value
from helpviewer.library.article import Audience
from helpviewer.sync.phases import Phase
from helpviewer.sync.session import Arrival, Session
from helpviewer.sync.staging import Staging, require_space
from helpviewer.sync.transport import SPOILT

logger = logging.getLogger(__name__)

AddressOf = Callable[[Attachment], str]
"""Returns where an image is; empty if it is not fetched."""


def attachments_of(items: Iterable[Value], audience: Audience) -> Iterator[Attachment]:
    """Yield the images that items show these readers."""
    for item in items:
        if isinstance(item, dict) and item.get("attachments"):
            fields = ItemFields(item, "")
            if read_audience(fields) in {Audience.PUBLIC, audience}:
                yield from read_attachments(fields)


def fetch_images(
    session: Session, staging: Staging, images: Iterable[Attachment], address_of: AddressOf
) -> bool:
    """Receive the images that are not there yet; say whether all of them are now.

    One that its server does not have is told as missing with its article, and asked for again
    by the next sync.

    Raises:
        NetworkError: The server does not answer.
        DiskSpaceError: There is not enough room.
        StoreError: An image cannot be written.
        OperationCancelledError: The sync was cancelled.
    """
    wanted = session.received.images.not_received(images)
    total = sum(image.size for image in wanted)
    if wanted:
        require_space(staging.folder, total)
    done, is_complete = 0, True
    for image in wanted:
        progress = session.progress.of(Phase.FETCHING, done, total)
        file, address = staging.file(image.sha256), address_of(image)
        try:
            if address:
                session.transport.download(address, file, image.size, image.sha256, progress)
                _keep(session, image, file)
        except SPOILT as error:
            logger.warning("%s is left out: %s", image.name, error)
            is_complete = False
        done += image.size
    return is_complete


def complete_images(
    arrival: Arrival, session: Session, former: Collection, address_of: AddressOf
) -> Arrival:
    """Receive the images that an earlier sync did not find, if there are any."""
    if not arrival.notes.lacks_images:
        return arrival
    staging = Staging(session.staging, session.url, former.serial)
    staging.prepare()
    missing = session.received.images.missing(former.number)
    if not fetch_images(session, staging, missing, address_of):
        return arrival
    notes = arrival.notes._replace(lacks_images=False)
    return Arrival(notes, number=former.number)


def _keep(session: Session, image: Attachment, file: Path) -> None:
    try:
        session.received.images.add(image.sha256, file.read_bytes())
        file.unlink()
    except OSError as error:
        raise StoreError(file, error.strerror or error) from error
