"""The sheet that asks the staff for their PIN."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from helpviewer.gui.kiosk.patience import Patience
from helpviewer.gui.kiosk.pin_pad import PinPad
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.theme.icons import Icons

_PATIENCE = 20_000  # milliseconds without a key or a touch


class PinSheet(Sheet):
    """Reports a PIN that was typed, and leaves when nobody types.

    Args:
        icons: Has the sign on the key that deletes.
        parent: What it covers.
        is_lowered: Whether it is to be within reach of somebody who sits.
        patience: Milliseconds after which it leaves by itself.
    """

    pin_entered = Signal(str)

    def __init__(
        self,
        icons: Icons,
        parent: QWidget,
        *,
        is_lowered: bool = False,
        patience: int = _PATIENCE,
    ) -> None:
        super().__init__(parent, self.tr("For the staff"), is_lowered=is_lowered)
        self._pad = PinPad(icons)
        self._pad.entered.connect(self.pin_entered)
        self.column.addWidget(self._pad)
        Patience(self, patience).ended.connect(self.leave)

    @Slot(int)
    def refuse(self, seconds: int) -> None:
        """Say that the PIN was wrong, or that none is tried for so many seconds."""
        self._pad.refuse(seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits wherever in the sheet the keyboard is."""
        if not self._pad.take(event):
            super().keyPressEvent(event)
