"""All that speaks in a kiosk, connected: it outlives visits, what reads an article does not."""

from PySide6.QtCore import QObject, Slot

from helpviewer.gui.article.pane import ArticlePane
from helpviewer.gui.article_controller import ArticleController
from helpviewer.gui.kiosk.speaking.article_reading import ArticleReading
from helpviewer.gui.kiosk.speaking.mouth import Mouth
from helpviewer.gui.kiosk.speaking.speaker import Speaker
from helpviewer.gui.kiosk.speaking.speech_controls import SpeechControls
from helpviewer.gui.kiosk.speaking.speech_keys import SpeechKeys
from helpviewer.gui.kiosk.speaking.spoken_interface import SpokenInterface
from helpviewer.gui.theme.icons import Icons


class Speaking(QObject):
    """Makes the parts and introduces them.

    Args:
        mouth: What the words come out of.
        parent: It lives as long as this.

    Attributes:
        speaker: Is turned on and off, and says sentences of others.
        interface: Says what can be seen; it is told of warnings.
    """

    def __init__(self, mouth: Mouth, parent: QObject) -> None:
        super().__init__(parent)
        self.speaker = Speaker(mouth, self)
        self.interface = SpokenInterface(self.speaker)
        self._keys = SpeechKeys(self.speaker)
        self._keys.input_given.connect(self.interface.note_input)
        self._reading: ArticleReading | None = None

    def make_controls(self, icons: Icons) -> SpeechControls:
        """Return a row of buttons for the bar of all visitors."""
        speaker, controls = self.speaker, SpeechControls(icons)
        controls.pause_asked.connect(self._pause_or_go_on)
        controls.repeat_asked.connect(speaker.repeat_reading)
        controls.slower_asked.connect(speaker.slower)
        controls.faster_asked.connect(speaker.faster)
        controls.quieter_asked.connect(speaker.quieter)
        controls.louder_asked.connect(speaker.louder)
        speaker.reading_changed.connect(controls.mark_reading)
        return controls

    def attend(self, pane: ArticlePane, articles: ArticleController) -> None:
        """Read what is in this pane from now on: another visit has begun."""
        self._reading = reading = ArticleReading(
            pane, lambda: articles.shown_page, self.speaker
        )
        reading.destroyed.connect(self._lose)
        articles.article_shown.connect(reading.show_article)
        self.interface.article_entered.connect(reading.go_on)
        self._keys.pause_asked.connect(reading.hush_or_go_on)
        self._keys.start_asked.connect(reading.start)
        self._keys.input_given.connect(reading.note_input)

    @Slot()
    def end_visit(self) -> None:
        """Be silent, at the usual pace and loudness, with nothing to hear again."""
        self.speaker.reset()

    @Slot()
    def stop(self) -> None:
        """Be silent for good: the window is about to go."""
        self._keys.stop()
        self.speaker.close()

    @Slot()
    def _pause_or_go_on(self) -> None:
        if self._reading is not None:
            self._reading.pause_or_go_on()

    @Slot(QObject)
    def _lose(self, _reading: QObject) -> None:
        self._reading = None
