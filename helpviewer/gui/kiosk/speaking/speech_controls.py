"""The row of buttons that is there while the kiosk speaks."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from helpviewer.gui.kiosk.flow_layout import FlowLayout
from helpviewer.gui.kiosk.visitor_button import VisitorButton
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled

_GAP = 8  # device-independent pixels while text is as large as usual


class SpeechControls(QWidget):
    """Reports what a listener asks for.

    Args:
        icons: What the buttons show.
    """

    pause_asked = Signal()  # or to go on
    repeat_asked = Signal()
    slower_asked = Signal()
    faster_asked = Signal()
    quieter_asked = Signal()
    louder_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reading aloud"))
        self._flow = flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(scaled(_GAP))
        self._icons = icons
        self._pause = VisitorButton(icons, "play", self.tr("Go on"))
        self._buttons = [self._pause]
        for icon, word, asked in (
            ("repeat", self.tr("Say again"), self.repeat_asked),
            ("rewind", self.tr("Slower"), self.slower_asked),
            ("fast-forward", self.tr("Faster"), self.faster_asked),
            ("volume-1", self.tr("Quieter"), self.quieter_asked),
            ("volume-2", self.tr("Louder"), self.louder_asked),
        ):
            button = VisitorButton(icons, icon, word)
            button.clicked.connect(asked)
            self._buttons.append(button)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touch must not interrupt
            flow.addWidget(button)
        self._pause.clicked.connect(self.pause_asked)
        self.mark_reading(False)

    @Slot(bool)
    def mark_reading(self, is_reading: bool) -> None:
        """Offer to pause, or to go on; both are called the same by who speaks it."""
        word = self.tr("Pause") if is_reading else self.tr("Go on")
        self._pause.name(word, self.tr("Pause or go on"))
        self._pause.setIcon(self._icons.icon("pause" if is_reading else "play"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have words where all of them fit in one row."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Do so too when the size of the text has become another."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        gaps = self._flow.spacing() * (len(self._buttons) - 1)
        room = sum(button.width_with_word for button in self._buttons) + gaps
        for button in self._buttons:
            button.show_word(is_shown=room <= self.width())
