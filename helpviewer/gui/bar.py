"""The bar above list and article, as far as every window has one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from helpviewer.gui.browse.search_box import SearchBox


class Bar(QWidget):
    """Has the search box, and reports where the reader wants to go.

    Attributes:
        search_box: Where the reader types what to look for.
    """

    back_asked = Signal()
    forward_asked = Signal()
    home_asked = Signal()
    categories_asked = Signal()

    search_box: SearchBox

    @property
    def category_keys(self) -> list[QKeySequence]:
        """The keys that ask for the categories."""
        return []

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Say which way the reader can go."""
        raise NotImplementedError

    def offer_categories(self, is_folded: bool) -> None:
        """Have a button for the categories while the sidebar is folded away."""
        raise NotImplementedError
