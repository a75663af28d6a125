"""Syncing in a process of its own, so that the window never waits for it."""

from helpviewer.errors import HelpViewerError
from helpviewer.sync.elsewhere import LONGEST, Telling, ask_elsewhere
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.report import SyncReport
from helpviewer.sync.request import SyncRequest
from helpviewer.sync.run import sync_library
from helpviewer.workers import answer, error_message, requests


def serve() -> None:
    """Sync what the parent asks for, telling how far it is."""
    for message in requests():
        try:
            request = SyncRequest.of_message(message)
            report = sync_library(request, SyncProgress(Telling().tell))
        except HelpViewerError as error:
            answer(error_message(error))
        else:
            answer({"report": report.as_message()})


def sync_elsewhere(
    request: SyncRequest, progress: SyncProgress, longest: float = LONGEST
) -> SyncReport:
    """Do what `sync_library` does, in a process of low priority; see `ask_elsewhere`."""
    message = ask_elsewhere("sync", request.as_message(), progress, longest)
    return SyncReport.of_message(message["report"])
