"""A window as it is touched by visitors."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QSplitter, QWidget

from helpviewer.gui.kiosk.touch.kinetic import scroll_by_touch
from helpviewer.gui.kiosk.touch.near_link import NearLinks
from helpviewer.gui.kiosk.touch.rows import enlarge_rows

if TYPE_CHECKING:
    from helpviewer.gui.main_window import MainWindow

_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


def make_touchable(window: "MainWindow", *, goes_on: bool = True) -> None:
    """Let all that scrolls be pushed, and take away whatever needs a pointer or a hand on it.

    It is for a window that has its article pane, and knows the parts that are there: whoever
    makes others later calls it again.

    Args:
        window: The window.
        goes_on: Whether what was pushed moves on when the finger leaves.
    """
    enlarge_rows(window)
    for area in window.findChildren(QAbstractScrollArea):
        if not isinstance(area, QHeaderView):  # Qt never forgets a gesture: 2.8 kB for each
            scroll_by_touch(area, goes_on=goes_on)
    for part in (window, *window.findChildren(QWidget)):
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        part.setAcceptDrops(False)
    for splitter in window.findChildren(QSplitter):
        for number in range(splitter.count()):
            splitter.handle(number).setEnabled(False)
    window.pane.setTextInteractionFlags(_LINKS)
    if window.pane.findChild(NearLinks) is None:
        NearLinks(window.pane)
