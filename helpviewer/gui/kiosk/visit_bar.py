"""The bar above list and article in a kiosk: back, home, the search box and its keyboard."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from helpviewer.gui.bar import Bar
from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.kiosk.visitor_button import VisitorButton
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import Scale, margins, scaled
from helpviewer.gui.theme.stylesheet import styled

_LEAST_SEARCH = 120  # all sizes: device-independent pixels while text is as large as usual
_WORDS_FROM = 980  # wide enough for words beside icons


class VisitBar(Bar):
    """Has what a visitor needs to find something, in sizes for fingers, without shortcuts."""

    keyboard_asked = Signal()
    taking_along_asked = Signal()  # of the open article

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search_box = SearchBox(icons)
        self.search_box.setMinimumWidth(scaled(_LEAST_SEARCH))
        self._categories = VisitorButton(icons, "menu", self.tr("Categories"))
        self._back = VisitorButton(icons, "arrow-left", self.tr("Back"))
        self._home = VisitorButton(icons, "house", self.tr("Home"))
        self._keyboard = VisitorButton(icons, "keyboard", self.tr("Keyboard"))
        self._taking = VisitorButton(icons, "qr-code", self.tr("Take along"))
        self._categories.hide()
        self._connect()
        self._lay_out()
        self.set_history(can_go_back=False, can_go_forward=False)
        self.offer_taking_along(is_possible=False)

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Say whether the visitor can go back; nobody goes forward at a kiosk."""
        self._back.setEnabled(can_go_back)

    def offer_categories(self, is_folded: bool) -> None:
        """Have a button for the categories while the sidebar is folded away."""
        self._categories.setVisible(is_folded)

    def offer_taking_along(self, *, is_possible: bool) -> None:
        """Let the visitor take the open article along, if it is published somewhere."""
        self._taking.setEnabled(is_possible)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row, and no width: words give way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have words where there is room for them."""
        super().resizeEvent(event)
        has_room = Scale.now().back(self.width()) >= _WORDS_FROM
        for button in self._buttons:
            button.show_word(is_shown=has_room)

    @property
    def _buttons(self) -> tuple[VisitorButton, ...]:
        return self._categories, self._back, self._home, self._keyboard, self._taking

    def _connect(self) -> None:
        self._categories.clicked.connect(self.categories_asked)
        self._back.clicked.connect(self.back_asked)
        self._home.clicked.connect(self.home_asked)
        self._keyboard.clicked.connect(self.keyboard_asked)
        self._taking.clicked.connect(self.taking_along_asked)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 10, 12, 10))
        row.setSpacing(scaled(8))
        for button in (self._categories, self._back, self._home):
            row.addWidget(button)
        row.addWidget(self.search_box, 1)
        row.addWidget(self._keyboard)
        row.addWidget(self._taking)
