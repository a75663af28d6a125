"""What is said now, and what next: an article, and announcements that interrupt it."""

from collections.abc import Iterable, Sequence

from helpviewer.speech.phrase import Kind, Phrase


class SpeechQueue:
    """Knows what is to be said; who says it asks for `current`, and tells when it is said.

    An announcement interrupts what is being read, which goes on only when somebody asks.
    """

    def __init__(self) -> None:
        self._reading: Sequence[Phrase]
        self._position: int
        self._is_reading: bool
        self._announced: list[Phrase]  # the first is being said
        self._waiting: list[Phrase]  # to be said when the current phrase is over
        self._heard: list[Phrase]  # the last announcements, to be heard again
        self._heard_last: bool  # an announcement, and not a phrase of the article
        self.clear()

    @property
    def current(self) -> Phrase | None:
        """What is to be said now; None to be silent."""
        if self._announced:
            return self._announced[0]
        return self._reading[self._position] if self._is_reading else None

    @property
    def is_reading(self) -> bool:
        """Whether an article is being read, and no announcement interrupts it for good."""
        return self._is_reading

    @property
    def has_more(self) -> bool:
        """Whether there is something to go on with."""
        return self._position < len(self._reading)

    def read(self, phrases: Sequence[Phrase]) -> None:
        """Begin to read this, in place of all else."""
        self.clear()
        self._reading = phrases
        self.resume()

    def announce(self, phrases: Iterable[Phrase]) -> None:
        """Say this at once, and then nothing."""
        if said := list(phrases):
            self._announced, self._heard = said, list(said)
            self._waiting = []
            self._is_reading = False
            self._heard_last = True

    def add(self, phrases: Iterable[Phrase]) -> None:
        """Say this when the current phrase is over; what is read goes on after it."""
        self._waiting += phrases
        if self.current is None:
            self._take_waiting()

    def finish(self) -> None:
        """Go on: the current phrase has been said."""
        if self._announced:
            del self._announced[0]
        elif self._is_reading:
            self._position += 1
            self._is_reading = self.has_more
        if not self._announced:
            self._take_waiting()

    def pause(self) -> None:
        """Be silent; `resume` begins with the same phrase."""
        self._announced, self._waiting = [], []
        self._is_reading = False

    def resume(self) -> None:
        """Go on reading."""
        self.pause()
        self._is_reading = self.has_more
        self._heard_last = False

    def repeat(self) -> None:
        """Say again what was said last: the announcements, or the phrase of the article."""
        if self._heard_last:
            self.announce(self._heard)
        else:
            self._go_to(min(self._position, len(self._reading) - 1))

    def repeat_reading(self) -> None:
        """Say the phrase of the article again, even if announcements came after it."""
        self._heard_last = self._heard_last and not self._reading
        self.repeat()

    def next(self) -> None:
        """Go to the next phrase, if there is one."""
        if self._position + 1 < len(self._reading):
            self._go_to(self._position + 1)

    def previous(self) -> None:
        """Go to the phrase before; from the first to itself."""
        self._go_to(min(self._position, len(self._reading)) - 1)

    def next_heading(self) -> None:
        """Go to the next heading, if there is one."""
        later = range(self._position + 1, len(self._reading))
        place = next(filter(self._is_heading, later), None)
        if place is not None:
            self._go_to(place)

    def previous_heading(self) -> None:
        """Go to the heading before; where there is none, to the start."""
        before = range(min(self._position, len(self._reading)) - 1, -1, -1)
        self._go_to(next(filter(self._is_heading, before), 0))

    def clear(self) -> None:
        """Forget everything, also what could be heard again."""
        self._reading, self._position, self._is_reading = (), 0, False
        self._announced, self._waiting, self._heard = [], [], []
        self._heard_last = False

    def _is_heading(self, place: int) -> bool:
        phrase = self._reading[place]
        return phrase.kind is Kind.HEADING and phrase.is_first

    def _go_to(self, position: int) -> None:
        self._position = max(position, 0)
        self.resume()

    def _take_waiting(self) -> None:
        if self._waiting:
            self._announced, self._waiting = self._waiting, []
            self._heard, self._heard_last = list(self._announced), True
