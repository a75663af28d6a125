"""Listening to later starts of the program, which hand over what they are to show."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from helpviewer.hand_over import LARGEST, NO, OK, Message

_PATIENCE = 2_000  # milliseconds in which a guest has to say something


class Receiving(QObject):
    """Answers whoever hands over.

    Only the reader's own processes may come. It is made by who holds the lock of the meeting
    point (`helpviewer.meeting`), so whatever stands at the address was left behind.
    """

    asked = Signal(object)  # Message

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(address)
        self._server.listen(address)

    @property
    def listens(self) -> bool:
        """Whether anybody can come."""
        return self._server.isListening()

    @Slot()
    def close(self) -> None:
        """Let nobody come any more."""
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            guest.setReadBufferSize(LARGEST + 1)
            guest.readyRead.connect(partial(self._read, guest))
            guest.disconnected.connect(guest.deleteLater)
            QTimer.singleShot(_PATIENCE, guest, guest.abort)
            self._read(guest)  # what came before it was listened to

    def _read(self, guest: QLocalSocket) -> None:
        if guest.canReadLine():
            message = Message.of_line(bytes(guest.readLine().data()))
            guest.write(NO if message is None else OK)
            guest.flush()  # who waits is not to wait for what is shown
            guest.disconnectFromServer()
            if message is not None:
                self.asked.emit(message)
        elif guest.bytesAvailable() > LARGEST:
            guest.abort()
