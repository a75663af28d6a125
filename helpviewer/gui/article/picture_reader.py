"""Reading the large pictures of an article while the window stays awake."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from helpviewer.gui.article.images import Picture
from helpviewer.gui.tasks import TaskRunner


class PictureReader(QObject):
    """Has pictures read by the program's threads."""

    picture_read = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def read(self, picture: Picture) -> None:
        """Begin to read a picture; it has its image when `picture_read` comes."""
        task = self._tasks.start(picture.read)
        task.succeeded.connect(partial(self._keep, picture))

    def _keep(self, picture: Picture, image: QImage) -> None:
        picture.image = image
        self.picture_read.emit()
