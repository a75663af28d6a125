"""Giving widgets that are there already the sizes that go with another size of text.

Whoever makes a widget gives it the sizes of the moment (`scale.scaled`). A change while the
program runs is rare: then this goes through all of them once.
"""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QSpacerItem, QWidget

_KEPT_FONT = "_q_styleSheetWidgetFont"  # which Qt's next style sheet would bring back
_UNLIMITED = (1 << 24) - 1  # QWIDGETSIZE_MAX: what Qt says where there is no limit


def resize(widgets: Iterable[QWidget], factor: float) -> None:
    """Make fonts, gaps, icons and limits of these widgets `factor` times as large."""
    for widget in widgets:
        _resize_font(widget, factor)
        _resize_limits(widget, factor)
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(widget.iconSize() * factor)
        layout = widget.layout()
        if layout is not None:
            _resize_layout(layout, factor)


def _resize_font(widget: QWidget, factor: float) -> None:
    """Change a font of the widget's own; others come from the application's."""
    font = widget.font()
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * factor)))
    widget.setProperty(_KEPT_FONT, None)
    widget.setFont(font)


def _resize_limits(widget: QWidget, factor: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    if not widget.isWindow() and least != QSize(0, 0):
        widget.setMinimumSize(least * factor)
    width, height = most.width(), most.height()
    if width < _UNLIMITED:
        widget.setMaximumWidth(round(width * factor))
    if height < _UNLIMITED:
        widget.setMaximumHeight(round(height * factor))


def _resize_layout(layout: QLayout, factor: float) -> None:
    margins = layout.contentsMargins()
    layout.setContentsMargins(_larger(margins, factor))
    if layout.spacing() > 0:
        layout.setSpacing(round(layout.spacing() * factor))
    for index in range(layout.count()):
        item = layout.itemAt(index)
        match item:
            case QLayout():
                _resize_layout(item, factor)
            case QSpacerItem():
                _resize_spacer(item, factor)
    layout.invalidate()


def _larger(margins: QMargins, factor: float) -> QMargins:
    sides = margins.left(), margins.top(), margins.right(), margins.bottom()
    return QMargins(*(round(side * factor) for side in sides))


def _resize_spacer(spacer: QSpacerItem, factor: float) -> None:
    size, policy = spacer.sizeHint() * factor, spacer.sizePolicy()
    spacer.changeSize(
        size.width(), size.height(), policy.horizontalPolicy(), policy.verticalPolicy()
    )
