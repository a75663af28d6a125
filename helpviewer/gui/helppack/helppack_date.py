"""Finding out when the articles of a help pack were published."""

from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.tasks import TaskRunner
from helpviewer.snapshot import Snapshot


class HelpPackDate(QObject):
    """Reads it beside the window, which may not be painted yet."""

    found = Signal(object)  # date
    failed = Signal(object)  # HelpViewerError

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def find(self, snapshot: Snapshot) -> None:
        """Report when the articles of a snapshot were published, if that is known."""
        shown = snapshot.generation
        if shown.collection is not None:
            work = partial(_published, snapshot.place.received, shown.feed, shown.collection)
            task = self._tasks.start(work)
            task.succeeded.connect(self._tell)
            task.failed.connect(self.failed)

    @Slot(object)
    def _tell(self, day: date | None) -> None:
        if day:
            self.found.emit(day)


def _published(database: Path, feed: str, number: int) -> date | None:
    from helpviewer.feed.received import Received  # noqa: PLC0415 - not for the first paint

    with closing(Received.look_into(database)) as received:
        kept = {collection.number: collection for collection in received.collections(feed)}
    moment = kept[number].generated if number in kept else None
    return moment.astimezone().date() if moment else None
