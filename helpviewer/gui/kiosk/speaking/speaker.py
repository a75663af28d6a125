"""Saying aloud what is to be said, phrase by phrase."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.kiosk.speaking.mouth import Mouth
from helpviewer.gui.kiosk.speaking.wording import Wording
from helpviewer.speech.phrase import Kind, Phrase, Utterance
from helpviewer.speech.queue import SpeechQueue
from helpviewer.speech.voice import Manner

_STEP = 20  # of rate and volume, between -100 and 100


class Speaker(QObject):
    """Has one thing to say at a time, and says nothing while it is turned off.

    Args:
        mouth: What its words come out of.
    """

    spoken = Signal(str, str)  # what is being said from now on, and in which language
    phrase_begun = Signal(object)  # Phrase
    toggled = Signal(bool)  # whether it is turned on
    reading_changed = Signal(bool)  # whether an article is being read
    voice_missed = Signal()  # this machine cannot speak; it is told once

    def __init__(self, mouth: Mouth, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wording = Wording(self)
        self._mouth = mouth
        self._queue = SpeechQueue()
        self._left: list[Utterance] = []  # of the current phrase; the first is being said
        self._is_on = False
        self._was_reading = False
        self._has_missed = False
        self._rate = self._volume = 0
        mouth.setParent(self)
        mouth.finished.connect(self._go_on)
        mouth.failed.connect(self._miss)

    @property
    def is_on(self) -> bool:
        """Whether anything is said at all."""
        return self._is_on

    @property
    def is_reading(self) -> bool:
        """Whether an article is being read."""
        return self._queue.is_reading

    @property
    def is_speaking(self) -> bool:
        """Whether anything is being said."""
        return bool(self._left)

    @property
    def has_more(self) -> bool:
        """Whether there is something to go on reading."""
        return self._queue.has_more

    @property
    def manner(self) -> Manner:
        """How fast and how loud it speaks."""
        return Manner(self.wording.language, self._rate, self._volume)

    @Slot()
    def toggle(self) -> None:
        """Turn it on, or off."""
        self.set_on(not self._is_on)

    @Slot(bool)
    def set_on(self, is_on: bool) -> None:
        """Speak from now on, or be silent."""
        if is_on != self._is_on:
            self._is_on = is_on
            if not is_on:
                self._queue.clear()
                self._change()
            self.toggled.emit(is_on)

    @Slot()
    def reset(self) -> None:
        """Be as before a visit: silent, and at the usual pace and loudness."""
        self._rate = self._volume = 0
        self.set_on(False)

    @Slot()
    def close(self) -> None:
        """Be silent for good: the program ends."""
        self.set_on(False)
        self._mouth.close()

    def announce(self, phrases: Iterable[Phrase]) -> None:
        """Say this at once; what is being read stops until somebody asks for it."""
        if self._is_on and (said := list(phrases)):
            self._queue.announce(said)
            self._change()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say a sentence of the program when the current phrase is over."""
        if self._is_on and sentence:
            was_silent = self._queue.current is None
            self._queue.add([self.own(sentence)])
            if was_silent:
                self._change()

    def own(self, text: str) -> Phrase:
        """Return a phrase of the program's own, in its language."""
        return Phrase(text, Kind.ANNOUNCEMENT, self.wording.language)

    def read(self, phrases: Sequence[Phrase]) -> None:
        """Read this from its beginning, in place of all else."""
        if self._is_on:
            self._queue.read(phrases)
            self._change()

    @Slot()
    def forget(self) -> None:
        """Stop reading, and have nothing to go on with."""
        self._queue.clear()
        self._change()

    @Slot()
    def pause(self) -> None:
        """Be silent until somebody asks."""
        self._queue.pause()
        self._change()

    @Slot()
    def resume(self) -> None:
        """Go on reading, with the phrase that was interrupted."""
        self._queue.resume()
        self._change()

    @Slot()
    def repeat(self) -> None:
        """Say again what was said last."""
        self._queue.repeat()
        self._change()

    @Slot()
    def repeat_reading(self) -> None:
        """Say the phrase of the article again; without one, what was said last."""
        self._queue.repeat_reading()
        self._change()

    @Slot()
    def next(self) -> None:
        """Go to the next phrase of what is read."""
        self._queue.next()
        self._change()

    @Slot()
    def previous(self) -> None:
        """Go to the phrase before."""
        self._queue.previous()
        self._change()

    @Slot()
    def next_heading(self) -> None:
        """Go to the next heading of what is read."""
        self._queue.next_heading()
        self._change()

    @Slot()
    def previous_heading(self) -> None:
        """Go to the heading before."""
        self._queue.previous_heading()
        self._change()

    @Slot()
    def slower(self) -> None:
        """Speak more slowly, and let it be heard."""
        self._set(self._rate - _STEP, self._volume)

    @Slot()
    def faster(self) -> None:
        """Speak faster, and let it be heard."""
        self._set(self._rate + _STEP, self._volume)

    @Slot()
    def quieter(self) -> None:
        """Speak more quietly, and let it be heard."""
        self._set(self._rate, self._volume - _STEP)

    @Slot()
    def louder(self) -> None:
        """Speak louder, and let it be heard."""
        self._set(self._rate, self._volume + _STEP)

    def _set(self, rate: int, volume: int) -> None:
        self._rate, self._volume = (max(-100, min(100, value)) for value in (rate, volume))
        if self._left:
            self._say_first()
        else:
            self.repeat()

    def _change(self) -> None:
        """Say what the queue has now, in place of what was being said."""
        self._mouth.hush()
        phrase = self._queue.current if self._is_on else None
        self._left = self.wording.utterances(phrase) if phrase else []
        is_reading = self._queue.is_reading
        if is_reading != self._was_reading:
            self._was_reading = is_reading
            self.reading_changed.emit(is_reading)
        if phrase:
            self.phrase_begun.emit(phrase)
        if self._left:
            self._say_first()

    def _say_first(self) -> None:
        text, language = self._left[0]
        self._mouth.say(text, Manner(language, self._rate, self._volume))
        self.spoken.emit(text, language)

    @Slot()
    def _go_on(self) -> None:
        del self._left[:1]
        if self._left:
            self._say_first()
        else:
            self._queue.finish()
            self._change()

    @Slot()
    def _miss(self) -> None:
        self.set_on(False)
        if not self._has_missed:
            self._has_missed = True
            self.voice_missed.emit()
