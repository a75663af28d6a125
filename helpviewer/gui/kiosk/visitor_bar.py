"""The bar that stands on every screen of a kiosk: what visitors need to use it at all."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpviewer.gui.kiosk.flow_layout import FlowLayout, in_rows
from helpviewer.gui.kiosk.text_size_buttons import TextSizeButtons
from helpviewer.gui.kiosk.visitor_button import VisitorButton
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled
from helpviewer.gui.theme.stylesheet import styled

_GAP = 8  # device-independent pixels while text is as large as usual
_ROWS = 1  # in which there are words on any screen
_SHARE = 5  # more rows than that only where they take no more than this part of the height


class VisitorBar(QWidget):
    """Reports what a visitor asks for; shows it only once it is marked as done.

    It has icons and words, or icons alone where the words would take too much of the window.

    Args:
        icons: What the buttons show.
        languages: Whether there is more than one language to choose from.
        speech: Whether the kiosk can read aloud.
    """

    contrast_toggled = Signal(bool)
    text_size_asked = Signal(int)  # percent
    language_asked = Signal()
    speech_toggled = Signal(bool)
    lowering_toggled = Signal(bool)
    finish_asked = Signal()

    def __init__(
        self, icons: Icons, *, languages: bool, speech: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        styled(self, "visitor-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("For all visitors"))
        self._speech_controls: QWidget | None = None
        self._contrast = self._switch(icons, "contrast", self.tr("High contrast"))
        self._text_size = TextSizeButtons(icons)
        self._language = VisitorButton(icons, "globe", self.tr("Language"))
        self._speech = self._switch(icons, "speaker", self.tr("Read aloud"))
        lower = self.tr("Lower the controls")
        self._lowering = self._switch(icons, "arrow-down-to-line", lower)
        self._finish = VisitorButton(icons, "refresh-cw", self.tr("Start over"))
        self._parts = (
            self._contrast,
            self._text_size,
            self._language,
            self._speech,
            self._lowering,
            self._finish,
        )
        self._connect()
        self._lay_out()
        self._language.setVisible(languages)
        self._speech.setVisible(speech)

    @Slot(bool)
    def mark_contrast(self, is_on: bool) -> None:
        """Show whether the contrast is high."""
        self._contrast.mark(is_on=is_on)

    @Slot(int)
    def mark_text_size(self, percent: int) -> None:
        """Show how large the text is."""
        self._text_size.mark(percent)

    @Slot(str)
    def mark_language(self, name: str) -> None:
        """Show the language of the moment, by its own name."""
        self._language.name(name, self.tr("Language: {name}").format(name=name))

    @Slot(bool)
    def mark_speech(self, is_on: bool) -> None:
        """Show whether the kiosk reads aloud."""
        self._speech.mark(is_on=is_on)

    @Slot(bool)
    def mark_lowered(self, is_on: bool) -> None:
        """Show whether the controls are within reach of somebody who sits."""
        self._lowering.mark(is_on=is_on)

    def offer_speech(self, *, is_possible: bool) -> None:
        """Offer to read aloud, or not."""
        self._speech.setVisible(is_possible)

    def set_speech_controls(self, controls: QWidget | None) -> None:
        """Have controls in a row above the others, also for the keyboard; or have none.

        Those that were there are thrown away.
        """
        if self._speech_controls is not None:
            self._column.removeWidget(self._speech_controls)
            self._speech_controls.hide()
            self._speech_controls.deleteLater()
        self._speech_controls = controls
        if controls is not None:
            self._column.insertWidget(0, controls)
            controls.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have words where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Do so too when a word or the size of the text has become another."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _switch(self, icons: Icons, icon: str, word: str) -> VisitorButton:
        return VisitorButton(icons, icon, word, is_switch=True)

    def _connect(self) -> None:
        for switch, toggled in (
            (self._contrast, self.contrast_toggled),
            (self._speech, self.speech_toggled),
            (self._lowering, self.lowering_toggled),
        ):
            switch.toggle_asked.connect(toggled)
        self._text_size.size_asked.connect(self.text_size_asked)
        self._language.clicked.connect(self.language_asked)
        self._finish.clicked.connect(self.finish_asked)

    def _lay_out(self) -> None:
        flow = FlowLayout()
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(scaled(_GAP))
        for part in self._parts:
            flow.addWidget(part)
        self._flow = flow
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(12, 8, 12, 8))
        self._column.setSpacing(scaled(_GAP))
        self._column.addLayout(flow)

    def _fit(self) -> None:
        sides = self._column.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        widths = [part.width_with_word for part in self._parts if not part.isHidden()]
        rows = len(in_rows(widths, self._flow.spacing(), room))
        height = rows * (self._finish.sizeHint().height() + self._flow.spacing())
        has_words = rows <= _ROWS or height * _SHARE <= self.window().height()
        for part in self._parts:
            part.show_word(is_shown=has_words)
