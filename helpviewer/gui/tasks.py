"""Running a function on another thread and hearing back on this one."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from helpviewer.errors import HelpViewerError, OperationCancelledError, UnexpectedError

logger = logging.getLogger(__name__)


class Task(QObject):
    """One function call on the pool: one of the first three signals comes, then `finished`.

    They are emitted on the thread that started the task, in a later turn of its event loop:
    whoever starts a task may connect afterwards, and its slots may touch widgets.
    """

    succeeded = Signal(object)
    failed = Signal(HelpViewerError)
    cancelled = Signal()
    finished = Signal()

    _ended = Signal(object, object)  # result, error; emitted by the pool's thread

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._ended.connect(self._deliver)

    def run(self) -> None:
        """Do the work; called by the pool."""
        try:
            self._ended.emit(self._work(), None)
        except HelpViewerError as error:
            self._ended.emit(None, error)
        except Exception as error:  # the thread's last frame: nothing else would see it
            logger.exception("A background task broke")
            self._ended.emit(None, UnexpectedError(error))

    @Slot(object, object)
    def _deliver(self, result: object, error: HelpViewerError | None) -> None:
        match error:
            case None:
                self.succeeded.emit(result)
            case OperationCancelledError():
                self.cancelled.emit()
            case _:
                self.failed.emit(error)
        self.finished.emit()


class TaskRunner(QObject):
    """The program's one door to its threads; keeps each task alive until it is finished."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)

    def start(self, work: Callable[[], object]) -> Task:
        """Queue `work`, and return the task whose signals tell how it ended."""
        task = Task(work, self)  # as a child it outlives the caller's reference
        task.finished.connect(task.deleteLater)
        self._pool.start(task.run)  # a QRunnable of Python's stays behind 7 to 50 times in 100
        return task

    def wait(self) -> None:
        """Block until every task has run; for shutting down."""
        self._pool.waitForDone()
