"""Where the content of a scrolling widget is painted."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def know_viewport(area: QAbstractScrollArea) -> None:
    """Let PySide know the viewport of `area` for the widget that it is; called once, at first.

    Else `viewport` finds out which of all kinds of widgets it might be, and for that makes the
    Python class of each: 11 ms of a start.
    """
    area.findChild(QWidget, "qt_scrollarea_viewport")
