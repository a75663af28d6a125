"""The images of a library, each from where its article came."""

from pathlib import Path
from typing import TYPE_CHECKING

from helpviewer.library.article import ArticleKey
from helpviewer.library.attachments import FolderAttachments
from helpviewer.library.store.reader import StoreReader

if TYPE_CHECKING:
    from helpviewer.feed.received_images import FeedAttachments


class LibraryAttachments:
    """The images of the articles of one generation.

    A feed's article and the folder's may show different images of one name.

    Args:
        store: The articles; used on the thread that asks.
        folder: The images of the articles that do not come from a feed.
        received: The database with those of the others.
    """

    def __init__(self, store: StoreReader, folder: Path, received: Path) -> None:
        self._store = store
        self._folder = FolderAttachments(folder)
        self._received = received

    def for_article(self, key: ArticleKey) -> "FolderAttachments | FeedAttachments":
        """Return the images that an article may show.

        Raises:
            StoreError: The database of articles is damaged.
        """
        feed, collection = self._store.generation.feed, self._store.generation.collection
        if collection is None or self._store.source(key) != feed:
            return self._folder
        from helpviewer.feed.received_images import FeedAttachments  # noqa: PLC0415 - not before the first paint

        return FeedAttachments(self._received, feed, collection)
