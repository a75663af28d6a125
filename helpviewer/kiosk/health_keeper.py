"""What a kiosk knows of how it is doing, from its start to the file that tells it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from helpviewer import __version__
from helpviewer.kiosk.health import Health
from helpviewer.kiosk.health_file import free_disk, memory
from helpviewer.kiosk.last_errors import LastErrors


class Machine(NamedTuple):
    """Which machine it is.

    Attributes:
        device: What it is called; may be empty.
        ring: Which machines it belongs to; empty for none.
        disk: A folder on the disk of its data.
    """

    device: str
    ring: str
    disk: Path


@dataclass(frozen=True, slots=True)
class Shown:
    """What visitors see.

    Attributes:
        library: The library's id.
        serial: The publisher's number of it; 0 if it has none.
        state: Its digest.
        index: ``ready``, ``building`` or ``failed``.
    """

    library: str = ""
    serial: int = 0
    state: str = ""
    index: str = "ready"


class Synced(NamedTuple):
    """How the feed is doing.

    Attributes:
        state: The value of a `FeedState`; empty without a feed.
        checked: When it was asked last.
        succeeded: When it answered last.
        error: The class of what went wrong; empty if nothing did.
    """

    state: str = ""
    checked: datetime | None = None
    succeeded: datetime | None = None
    error: str = ""


def _now() -> datetime:
    return datetime.now(UTC)


class HealthKeeper:
    """Knows how a kiosk is doing; one thread uses it.

    Attributes:
        machine: Which machine it is.
        shown: What visitors see now.
        visits: How many there were.
        missed_heartbeats: Since the last that was accepted.

    Args:
        machine: As above.
        errors: What went wrong.
        now: The clock.
    """

    def __init__(
        self, machine: Machine, errors: LastErrors, now: Callable[[], datetime] = _now
    ) -> None:
        self.machine = machine
        self.shown = Shown()
        self.visits = 0
        self.missed_heartbeats = 0
        self._synced = Synced()
        self._errors = errors
        self._now = now
        self._started = now()

    def note_sync(self, synced: Synced) -> None:
        """Note how the feed is doing; the same failure is noted once."""
        if synced.error and synced.checked != self._synced.checked:
            self._errors.note(synced.error)
        self._synced = synced

    def note_heartbeat(self, *, accepted: bool) -> None:
        """Note whether a server took the file."""
        self.missed_heartbeats = 0 if accepted else self.missed_heartbeats + 1

    def health(self) -> Health:
        """Return how it is doing now."""
        now = self._now()
        return Health(
            written=now,
            version=__version__,
            started=self._started,
            device=self.machine.device,
            ring=self.machine.ring,
            library=self.shown.library,
            serial=self.shown.serial,
            state=self.shown.state,
            index=self.shown.index,
            sync_state=self._synced.state,
            last_sync=self._synced.checked,
            last_success=self._synced.succeeded,
            errors=self._errors.latest,
            visits=self.visits,
            missed_heartbeats=self.missed_heartbeats,
            uptime=max(0, round((now - self._started).total_seconds())),
            memory=memory(),
            free_disk=free_disk(self.machine.disk),
        )
