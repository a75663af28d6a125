"""What visitors of a kiosk open, counted on the machine itself.

One line of JSON for each event, in a file for each month. Nothing in it tells who a visitor
was: times are of the minute, and of a search that found nothing the words are kept only where
the administrator allows it. Whatever goes wrong with the disk, the visitor does not notice.
"""

import json
import logging
import os
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from helpviewer.kiosk.usage_files import LARGEST_MONTH, drop_old, month_file

logger = logging.getLogger(__name__)

_LONGEST = 200  # characters of a text that is kept


class VisitEnd(StrEnum):
    """How a visit ended."""

    IDLE = "idle"  # nobody touched the screen any more
    FINISHED = "finished"  # the visitor went home
    BY_STAFF = "by staff"


class Event(StrEnum):
    """What is counted."""

    VISIT_BEGAN = "visit began"
    VISIT_ENDED = "visit ended"
    ARTICLE_OPENED = "article opened"
    NOTHING_FOUND = "nothing found"
    LINK_SHOWN = "link shown"
    LANGUAGE_CHOSEN = "language chosen"
    FEEDBACK_GIVEN = "feedback given"


def _now() -> datetime:
    return datetime.now().astimezone()  # visits are counted by the day of those who come


class UsageLog:
    """Notes what visitors do; one thread uses it.

    Attributes:
        is_failing: What happened last could not be kept.

    Args:
        folder: Where the files are; made when it is needed.
        keeps_words: Whether the words of searches that found nothing are kept.
        now: The clock, with its time zone.
    """

    def __init__(
        self, folder: Path, *, keeps_words: bool, now: Callable[[], datetime] = _now
    ) -> None:
        self.is_failing = False
        self._folder = folder
        self._keeps_words = keeps_words
        self._now = now
        self._file: Path | None = None
        self._is_torn = False  # the file may not end with the end of a line

    def visit_began(self) -> None:
        """Note that somebody woke the screen."""
        self._note(Event.VISIT_BEGAN)

    def visit_ended(self, how: VisitEnd) -> None:
        """Note how a visit ended."""
        self._note(Event.VISIT_ENDED, how=how.value)

    def article_opened(self, library: str, article: str) -> None:
        """Note that an article was opened; both are ids."""
        self._note(Event.ARTICLE_OPENED, library=library, article=article)

    def nothing_found(self, words: str) -> None:
        """Note a search without result; its words only where that is allowed."""
        kept = {"words": words} if self._keeps_words else {}
        self._note(Event.NOTHING_FOUND, **kept)

    def link_shown(self, host: str) -> None:
        """Note that an address was shown to take along; of it, only the host."""
        self._note(Event.LINK_SHOWN, host=host)

    def language_chosen(self, tag: str) -> None:
        """Note that another language was chosen."""
        self._note(Event.LANGUAGE_CHOSEN, language=tag)

    def feedback_given(self, library: str, article: str, *, helped: bool) -> None:
        """Note whether an article helped; of one visitor, each change of mind."""
        answer = "yes" if helped else "no"
        self._note(Event.FEEDBACK_GIVEN, library=library, article=article, helped=answer)

    def _note(self, event: Event, **said: str) -> None:
        moment = self._now()
        at = moment.isoformat(timespec="minutes")
        texts = {name: text[:_LONGEST] for name, text in said.items()}
        line = json.dumps({"at": at, "event": event.value, **texts}) + "\n"
        try:
            self._append(self._file_of(moment), line.encode())
        except OSError as error:
            if not self.is_failing:
                logger.warning("Usage is not counted: %s", error.strerror or error)
            self.is_failing, self._file = True, None
        else:
            self.is_failing = False

    def _file_of(self, moment: datetime) -> Path:
        """Return the file of this month; a new one takes the place of the oldest."""
        file = month_file(self._folder, moment)
        if file != self._file:
            self._folder.mkdir(parents=True, exist_ok=True)
            drop_old(self._folder, moment)
            self._file, self._is_torn = file, True
        return file

    def _append(self, file: Path, line: bytes) -> None:
        """Write one line at once: another process may be writing too.

        Raises:
            OSError: It cannot be written, or the month has enough already.
        """
        kept = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            size = os.fstat(kept).st_size
            if size + len(line) > LARGEST_MONTH:
                raise OSError("there is too much of it in this month")
            if self._is_torn and size and _last_byte(kept, size) != b"\n":
                line = b"\n" + line  # what a cut-off power supply left spoils itself only
            self._is_torn = True
            if os.write(kept, line) < len(line):
                raise OSError("the disk is full")
            self._is_torn = False
        finally:
            os.close(kept)


def _last_byte(file: int, size: int) -> bytes:
    os.lseek(file, size - 1, os.SEEK_SET)
    return os.read(file, 1)
