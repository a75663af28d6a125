"""Reading aloud, for one visit after the other, on machines that have a voice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from helpviewer.gui.kiosk.idle_sheet import IdleSheet
from helpviewer.gui.kiosk.message_sheet import MessageSheet
from helpviewer.gui.kiosk.visit import Visit
from helpviewer.gui.layout import Early
from helpviewer.gui.tasks import TaskRunner
from helpviewer.gui.theme.icons import Icons
from helpviewer.speech.voice import Voice
from helpviewer.speech.voices import find_voice

if TYPE_CHECKING:
    from helpviewer.gui.kiosk.speaking.mouth import Mouth
    from helpviewer.gui.kiosk.speaking.speaking import Speaking


class Aloud(QObject):
    """Looks for a voice, and lets the present visitor turn it on.

    Args:
        icons: What its buttons show.
        tasks: Who looks for a voice: that takes up to five seconds.
    """

    reading_changed = Signal(bool)  # whether an article is being read to somebody
    turned_on = Signal()

    def __init__(self, icons: Icons, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._tasks = tasks
        self._visit: Visit | None = None
        self._is_wanted = False
        self._has_missed = False  # the voice has failed in this visit
        self.speaking: Speaking | None = None

    def offer(self, *, is_wanted: bool) -> None:
        """Offer reading aloud as soon as there is a voice, or do not; between two visits."""
        self._is_wanted = is_wanted
        self._has_missed = False
        if self.speaking:
            self.speaking.stop()
            self.speaking.deleteLater()
            self.speaking = None
        if is_wanted:
            self._tasks.start(find_voice).succeeded.connect(self._use_voice)

    def use(self, mouth: "Mouth") -> None:
        """Speak out of this from now on."""
        from helpviewer.gui.kiosk.speaking.speaking import Speaking  # noqa: PLC0415 - not at start

        self.speaking = speaking = Speaking(mouth, self)
        speaking.speaker.reading_changed.connect(self.reading_changed)
        speaking.speaker.toggled.connect(self._show_state)
        speaking.speaker.voice_missed.connect(self._withdraw)
        if self._visit:
            self.attach(self._visit)

    def attach(self, visit: Visit) -> None:
        """Offer it to whoever makes this visit."""
        self._visit = visit
        visit.bar.offer_speech(is_possible=self.speaking is not None)
        if self.speaking is None:
            return
        speaker = self.speaking.speaker
        visit.bar.speech_toggled.connect(speaker.set_on)
        visit.layout.announced.connect(speaker.say)
        if visit.early:
            self._attend(visit.early)
        else:
            visit.completed.connect(self._attend)
        self._show_state(speaker.is_on)

    def detach(self) -> None:
        """Show a visit nothing more: its window is about to go, in favour of another."""
        self._visit = None

    def reset(self) -> None:
        """Be silent, as before a visit; where the voice has failed, look for one again."""
        self.detach()
        if self._has_missed:
            self.offer(is_wanted=self._is_wanted)
        elif self.speaking:
            self.speaking.end_visit()

    def stop(self) -> None:
        """Be silent for good."""
        if self.speaking:
            self.speaking.stop()

    @Slot(object)
    def tell_warning(self, sheet: IdleSheet) -> None:
        """Say what a sheet counts down."""
        if self.speaking:
            sheet.spoken.connect(self.speaking.interface.warn)

    @Slot(object)
    def _use_voice(self, voice: Voice | None) -> None:
        if voice is not None and self._is_wanted:
            from helpviewer.gui.kiosk.speaking.process_voice import (  # noqa: PLC0415
                ProcessVoice,
            )

            self.use(ProcessVoice(voice))

    @Slot(object)
    def _attend(self, early: Early) -> None:
        if self.speaking:
            self.speaking.attend(early.window.pane, early.articles)

    @Slot(bool)
    def _show_state(self, is_on: bool) -> None:
        """Show that it is on, and what can be done with it then."""
        visit, speaking = self._visit, self.speaking
        if visit is None or speaking is None:
            return
        visit.bar.mark_speech(is_on)
        visit.bar.set_speech_controls(speaking.make_controls(self._icons) if is_on else None)
        if is_on:
            self.turned_on.emit()

    @Slot()
    def _withdraw(self) -> None:
        """Say that this machine cannot do it after all, and offer it no more in this visit."""
        self._has_missed = True
        if self._visit:
            self._visit.bar.offer_speech(is_possible=False)
            title, sentence = self.tr("No voice"), self.tr("This machine cannot read aloud.")
            area, lowered = self._visit.view.area, self._visit.view.is_lowered
            self._visit.show_sheet(MessageSheet(area, title, sentence, is_lowered=lowered))
