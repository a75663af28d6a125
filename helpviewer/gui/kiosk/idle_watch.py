"""Noticing that a visitor has gone."""

from enum import Enum, auto
from math import ceil
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

_Kind = QEvent.Type
_MOVE = _Kind.MouseMove
_SIGNS_OF_LIFE = frozenset({
    _Kind.InputMethod, _Kind.KeyPress, _Kind.MouseButtonPress, _Kind.MouseButtonRelease, _MOVE,
    _Kind.NativeGesture, _Kind.TabletMove, _Kind.TabletPress, _Kind.TouchBegin, _Kind.TouchEnd,
    _Kind.TouchUpdate, _Kind.Wheel,
})  # fmt: skip


class _State(Enum):
    WATCHING = auto()
    WARNED = auto()
    IDLE = auto()


class IdleWatch(QObject):
    """Sees every event of the application, and tells when nobody did anything for a time.

    From the warning on, `touch` alone ends it: whoever asks decides what answers, so that a
    visitor who wants to finish can go for that button.

    Args:
        app: The application, of which it is an event filter until `stop`.
        seconds: Without any sign of life, until the warning.
        warning_seconds: From the warning until the visit is over; WCAG 2.2.1 wants 20.
    """

    warned = Signal(int)  # seconds that are left
    woken = Signal()  # somebody is there, after all or again
    idled = Signal()

    def __init__(self, app: QApplication, seconds: float, warning_seconds: float = 20) -> None:
        super().__init__(app)
        self._app = app
        self._seconds = seconds
        self._warning_seconds = warning_seconds
        self._state = _State.WATCHING
        self._is_paused = False
        self._seen = monotonic()
        self._pointer = QPointF()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._check)
        self._wait(seconds)
        app.installEventFilter(self)

    @Slot()
    def touch(self) -> None:
        """Begin anew, as somebody is there."""
        self._seen = monotonic()
        if self._state is not _State.WATCHING:
            self._state = _State.WATCHING
            self._wait(self._seconds)
            self.woken.emit()

    def set_seconds(self, seconds: float) -> None:
        """Warn after so long from now on."""
        self._seconds = seconds

    @Slot()
    def pause(self) -> None:
        """Wait with the warning, as while an article is read aloud to a visitor who listens."""
        self._is_paused = True

    @Slot()
    def resume(self) -> None:
        """Count again, from now."""
        self._is_paused = False
        self._seen = monotonic()

    @Slot()
    def stop(self) -> None:
        """See no more events: before the application ends."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time of a sign of life; to restart a timer each time would cost more.

        A window that comes up under a pointer that rests is told of a move, which is none.
        """
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            if isinstance(event, QMouseEvent) and kind == _MOVE:
                place = event.globalPosition()
                if place == self._pointer:
                    return False
                self._pointer = place
            self._seen = monotonic()
        return False

    @Slot()
    def _check(self) -> None:
        if self._state is _State.WARNED:
            self._state = _State.IDLE
            self.idled.emit()
            return
        quiet = 0.0 if self._is_paused else monotonic() - self._seen
        if quiet < self._seconds:
            self._wait(self._seconds - quiet)
            return
        self._state = _State.WARNED
        self._wait(self._warning_seconds)
        self.warned.emit(ceil(self._warning_seconds))

    def _wait(self, seconds: float) -> None:
        self._timer.start(ceil(seconds * 1000))
