"""Scrolling with a finger: what is pushed goes on for a while, and a touch stops it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QScroller,
    QScrollerProperties,
)

from helpviewer.gui.viewport import know_viewport

_Metric = QScrollerProperties.ScrollMetric
_Overshoot = QScrollerProperties.OvershootPolicy
_State = QScroller.State
_INPUTS = {
    QEvent.Type.MouseButtonPress: QScroller.Input.InputPress,
    QEvent.Type.MouseMove: QScroller.Input.InputMove,
    QEvent.Type.MouseButtonRelease: QScroller.Input.InputRelease,
}


def scroll_by_touch(area: QAbstractScrollArea, *, goes_on: bool = True) -> None:
    """Let the content of `area` be pushed with a finger.

    Args:
        area: What scrolls.
        goes_on: Whether the content moves on when the finger leaves; visitors who want no
            movement by itself have it stand.
    """
    know_viewport(area)
    viewport = area.viewport()
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        area.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    for metric in (_Metric.HorizontalOvershootPolicy, _Metric.VerticalOvershootPolicy):
        properties.setScrollMetric(metric, _Overshoot.OvershootAlwaysOff)
    if not goes_on:
        properties.setScrollMetric(_Metric.MaximumVelocity, 0)
    scroller.setScrollerProperties(properties)
    if viewport.findChild(Pushing, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        Pushing(area)


class Pushing(QObject):
    """Tells Qt's scroller of the pointer, and keeps a press back until it is known to be a tap.

    So neither a push nor the touch that stops what moves is a click. It hears the left button:
    many touch screens are mice to the system, and of a touch that nobody takes Qt makes one.
    `QScroller.grabGesture` would do this too, but keeps 2.8 kB for good each time (measured
    with Qt 6.11), and a kiosk has a new window for each visitor.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area.viewport())
        self._press: QMouseEvent | None = None  # that is kept back
        self._is_pressed = False
        self._is_told = False  # what was kept back is being told
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is kept from what scrolls.

        The viewport is always the one that is `watched`: one that was kept is taken for gone by
        PySide as soon as Python forgets the area, though Qt does not.
        """
        if self._is_told or not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            return self._begin(watched, event)
        if not self._is_pressed:
            return False
        if event.type() is QEvent.Type.MouseMove:
            _tell_scroller(watched, event)
            return True
        is_release = event.type() is QEvent.Type.MouseButtonRelease
        return self._end(watched, event) if is_release else False

    def _begin(self, viewport: QObject, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        moves = QScroller.scroller(viewport).state() is _State.Scrolling
        self._press = None if moves else event.clone()
        self._is_pressed = True
        _tell_scroller(viewport, event)
        return True

    def _end(self, viewport: QObject, event: QMouseEvent) -> bool:
        """Tell the release, after the press that was kept back, if both are a tap."""
        self._is_pressed = False
        is_push = QScroller.scroller(viewport).state() is _State.Dragging
        _tell_scroller(viewport, event)
        press, self._press = self._press, None
        if press is None or is_push:
            return True
        self._is_told = True
        QCoreApplication.sendEvent(viewport, press)
        self._is_told = False
        return False


def _tell_scroller(viewport: QObject, event: QMouseEvent) -> None:
    place, moment = event.position(), event.timestamp()
    QScroller.scroller(viewport).handleInput(_INPUTS[event.type()], place, moment)
