"""Opening help packs in a process of its own: they may be large, and come from anywhere."""

from helpviewer.errors import HelpViewerError
from helpviewer.sync.elsewhere import Telling, ask_elsewhere
from helpviewer.sync.helppack_request import HelpPackRequest, OpenedHelpPack
from helpviewer.sync.helppacks import open_helppack
from helpviewer.sync.phases import SyncProgress
from helpviewer.workers import answer, error_message, requests


def serve() -> None:
    """Open the help packs that the parent names, telling how far it is."""
    for message in requests():
        try:
            request = HelpPackRequest.of_message(message)
            opened = open_helppack(request, SyncProgress(Telling().tell))
        except HelpViewerError as error:
            answer(error_message(error))
        else:
            answer(opened.as_message())


def open_elsewhere(request: HelpPackRequest, progress: SyncProgress) -> OpenedHelpPack:
    """Do what `open_helppack` does, in a process of low priority; see `ask_elsewhere`."""
    message = ask_elsewhere("helppack", request.as_message(), progress)
    return OpenedHelpPack.of_message(message)
