"""The languages to choose from, each by its own name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from helpviewer.gui.kiosk.own_names import own_names
from helpviewer.gui.kiosk.sheet import Sheet
from helpviewer.gui.kiosk.sheet_parts import touch_button
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import scaled, square
from helpviewer.library.languages import is_right_to_left

_MANY = 5  # more than these stand in two columns
_SIGN = 24  # device-independent pixels while text is as large as usual


class LanguageSheet(Sheet):
    """Asks for a language; the present one has a sign, and the keyboard at first.

    Args:
        parent: What it covers.
        languages: The tags of those that there are.
        present: The tag of the one that is shown.
        icons: Has that sign.
        is_lowered: Whether the card is to be within reach of somebody who sits.
    """

    language_chosen = Signal(str)  # its tag

    def __init__(
        self,
        parent: QWidget,
        languages: Sequence[str],
        present: str,
        icons: Icons,
        *,
        is_lowered: bool = False,
    ) -> None:
        title = QCoreApplication.translate("LanguageSheet", "Language")
        super().__init__(parent, title, is_lowered=is_lowered)
        self._icons = icons
        names = own_names(languages)
        grid = QGridLayout()
        grid.setSpacing(scaled(12))
        columns = 2 if len(names) > _MANY else 1
        for place, (tag, name) in enumerate(names.items()):
            button = self._button(tag, name, is_present=tag == present)
            grid.addWidget(button, *divmod(place, columns))
        self.column.addLayout(grid)

    def _button(self, tag: str, name: str, *, is_present: bool) -> QPushButton:
        button = touch_button(name, primary=is_present)
        side = Qt.LayoutDirection
        button.setLayoutDirection(
            side.RightToLeft if is_right_to_left(tag) else side.LeftToRight
        )
        if is_present:
            role = button.palette().ColorRole.HighlightedText
            button.setIcon(self._icons.icon("check", role))
            button.setIconSize(square(_SIGN))
            button.setAccessibleDescription(self.tr("The present language"))
            self.first = button
        button.clicked.connect(partial(self._choose, tag))
        return button

    def _choose(self, tag: str) -> None:
        self.leave()
        self.language_chosen.emit(tag)
