"""A sentence that a visitor is to read, and a button to say so."""

from PySide6.QtWidgets import QWidget

from helpviewer.gui.kiosk.sheet import Sheet


class MessageSheet(Sheet):
    """Tells of something once, such as an article that is gone.

    Args:
        parent: What it covers.
        title: What it is about.
        sentence: What to know of it.
        is_lowered: Whether the card is to be within reach of somebody who sits.
    """

    def __init__(
        self, parent: QWidget, title: str, sentence: str, *, is_lowered: bool = False
    ) -> None:
        super().__init__(parent, title, can_leave=False, is_lowered=is_lowered)
        self.add_text(sentence)
        self.add_button(self.tr("OK"), primary=True).clicked.connect(self.leave)
