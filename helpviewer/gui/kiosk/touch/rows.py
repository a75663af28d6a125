"""Rows as high as a finger needs them."""

from helpviewer.gui.main_window import MainWindow
from helpviewer.gui.theme.touch_rules import TOUCH_TARGET


def enlarge_rows(window: MainWindow) -> None:
    """Make all rows as high as a finger needs; before the window is shown they never jump."""
    window.sidebar.set_least_height(TOUCH_TARGET)
    window.article_list.set_least_height(TOUCH_TARGET)
